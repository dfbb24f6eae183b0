import type { Id } from '../feed.js';
import { indicatorColumns, type CubeNames } from './cube-indicators.js';
import { categoryAt, type Category, type Cube, type Dimension } from './cube.js';
import { statusAt } from './cube-status.js';
import type { ColumnField } from './fields.js';
import type { Language } from './numbers.js';
import { standingPeriodFrom } from './periods.js';
import { isTotal } from './regions.js';
import type { Roles } from './roles.js';

/** What the cells of a data set say in one field, and where it stands. */
export interface CubeColumn {
  readonly said: (cell: number) => unknown;
  readonly pointer: (cell: number) => string;
}

export type CubeColumns = ReadonlyMap<ColumnField, CubeColumn>;

/** The fields that the cells of a data set say. */
export function columnsOf(
  cube: Cube,
  { time, locality, part, others }: Roles,
  names: CubeNames,
  language: Language | undefined,
): CubeColumns {
  const values = cube.fields['value'] as Readonly<Record<number, unknown>>;
  const columns = new Map<ColumnField, CubeColumn>();
  const valuePointer = (cell: number) => `${cube.pointer}/value/${cell}`;
  columns.set('value', { said: (cell) => values[cell], pointer: valuePointer });
  const periods = new Map(time?.categories.map((each) => [each, periodOf(each, language)]));
  if (time)
    columns.set(
      'period',
      by(time, (each) => periods.get(each)?.period ?? each.label),
    );
  const standing = time && by(time, (each) => periods.get(each)?.status);
  columns.set('status', {
    said: (cell) => statusAt(cube, cell)?.status ?? standing?.said(cell),
    pointer: (cell) => statusAt(cube, cell)?.pointer ?? standing?.pointer(cell) ?? valuePointer(cell),
  });
  if (locality) {
    const parents = parentsIn(locality);
    columns.set(
      'locality',
      by(locality, ({ name }) => name),
    );
    if (locality.isLabelled)
      columns.set(
        'locality.name',
        by(locality, ({ label }) => label),
      );
    if (parents.size > 0)
      columns.set('locality.parent', {
        said: (cell) => parents.get(categoryAt(locality, cell).id),
        pointer: () => `${locality.pointer}/category/child`,
      });
  }
  if (part) {
    // The whole is no part of itself.
    const unlessTotal = (said: (category: Category) => string) =>
      by(part, (each) => (isTotal(each.label) ? undefined : said(each)));
    columns.set(
      'part',
      unlessTotal(({ name }) => name),
    );
    columns.set(
      'part.name',
      unlessTotal(({ label }) => label),
    );
  }
  return new Map([...columns, ...indicatorColumns(cube, others, names)]);
}

function by(dimension: Dimension, said: (category: Category) => unknown): CubeColumn {
  return {
    said: (cell) => said(categoryAt(dimension, cell)),
    pointer: (cell) => categoryAt(dimension, cell).pointer,
  };
}

/** By the label; by the id where only that is a period. */
function periodOf(
  { label, id }: Category,
  language: Language | undefined,
): ReturnType<typeof standingPeriodFrom> {
  return standingPeriodFrom(label, language) ?? standingPeriodFrom(id, language);
}

/** Whether every label of a dimension is a period. */
export function isTime({ categories }: Dimension, language: Language | undefined): boolean {
  return categories.length > 0 && categories.every((each) => periodOf(each, language));
}

function parentsIn({ categories }: Dimension): ReadonlyMap<unknown, Id> {
  const parents = new Map<unknown, Id>();
  for (const { name, children } of categories)
    for (const child of children) if (!parents.has(child)) parents.set(child, name);
  return parents;
}

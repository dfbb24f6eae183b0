import type { CubeColumn, CubeColumns } from './cube-columns.js';
import { categoryAt, type Category, type Cube, type Dimension } from './cube.js';
import type { ColumnField } from './fields.js';

/** What a data set is called among others. */
export interface CubeNames {
  /** In front of the ids of its indicators. */
  readonly key: string | undefined;
  /** The one indicator of a data set that has no dimension for them. */
  readonly indicator: { readonly id: string; readonly name?: string | undefined } | undefined;
}

/** Each combination of the categories of `others` is an indicator. */
export function indicatorColumns(
  { pointer }: Cube,
  others: readonly Dimension[],
  { key, indicator }: CubeNames,
): CubeColumns {
  const columns = new Map<ColumnField, CubeColumn>();
  const combinations = new Map<number, ReturnType<typeof combination>>();
  const at = (cell: number) => {
    let first = 0;
    for (const { stride, categories } of others)
      first += (Math.floor(cell / stride) % categories.length) * stride;
    const known = combinations.get(first) ?? combination(others.map((each) => categoryAt(each, first)));
    combinations.set(first, known);
    return known;
  };
  const combination = (categories: readonly Category[]) => {
    const measured = categories.find(({ unit }) => unit);
    const id = indicator?.id ?? categories.map(({ name }) => name).join('.');
    return {
      id: key === undefined ? id : `${key}.${id}`,
      name: indicator ? indicator.name : categories.map(({ label }) => label).join(', '),
      unit: measured?.unit && unitWords(measured.unit),
      decimals: measured?.unit?.['decimals'],
      unitPointer: measured?.unitPointer ?? pointer,
      pointer: categories.length === 1 ? categories[0]?.pointer : undefined,
    };
  };
  const own = (cell: number) => at(cell).pointer ?? (indicator ? `${pointer}/label` : `${pointer}/dimension`);
  const unitPointer = (cell: number) => at(cell).unitPointer;
  columns.set('indicator', { said: (cell) => at(cell).id, pointer: own });
  if (indicator ? indicator.name !== undefined : others.some(({ isLabelled }) => isLabelled))
    columns.set('indicator.name', { said: (cell) => at(cell).name, pointer: own });
  if (others.some(({ categories }) => categories.some(({ unit }) => unit))) {
    columns.set('indicator.unit', { said: (cell) => at(cell).unit, pointer: unitPointer });
    columns.set('indicator.decimals', { said: (cell) => at(cell).decimals, pointer: unitPointer });
  }
  return columns;
}

/** A unit's sign where it is that of a share, else its words. */
function unitWords({ label, symbol, base }: Readonly<Record<string, unknown>>): string | undefined {
  const words = [symbol, label].filter(
    (each): each is string => typeof each === 'string' && each.trim() !== '',
  );
  const named = words.find((each) => each.trim() === '%') ?? words.at(-1);
  return named ?? (typeof base === 'string' && base.trim() !== '' ? base : undefined);
}

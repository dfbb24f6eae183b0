/** JSON-stat, as statistics servers export it: `spec/feed.md` §6. */
import type { Adapted, AdapterOptions, Refusal } from '../adapter.js';
import { parseDocument } from '../bytes.js';
import { ProblemLog } from '../read/problem-log.js';
import { aboutOf, sourcesOf } from './about.js';
import { columnMapFrom, columnsRefusal, isRefusal, type ColumnMap } from './column-map.js';
import { columnsOf, isTime } from './cube-columns.js';
import { cubeFrom, type Cube } from './cube.js';
import { withoutNamesakes } from './cube-namesakes.js';
import { datasetsIn, type Dataset } from './datasets.js';
import { facts, type Field } from './fields.js';
import { idOf, plain } from './ids.js';
import type { Language } from './numbers.js';
import { rolesOf, type Roles } from './roles.js';
import { bindingsOf, sheetsAsTable, withSource, type Sheet } from './sheets.js';
import { documentFrom, languageOf } from './table.js';

const dimensional = new Set<Field>(['indicator', 'locality', 'period', 'part']);

/** All data sets of a document as one feed document. `columns` says which dimension is which field. */
export function adaptJsonStat(pages: readonly string[], options: AdapterOptions): Adapted {
  const map = columnMapFrom(options);
  if (isRefusal(map)) return { refusal: map };
  let document: unknown;
  try {
    document = parseDocument(pages[0] ?? '');
  } catch {
    return { refusal: { detail: 'not-json-stat' } };
  }
  const datasets = datasetsIn(document);
  if (datasets.length === 0) return { refusal: { detail: 'not-json-stat' } };
  const unfit = unfitIn(map);
  if (unfit) return { refusal: unfit };
  const log = new ProblemLog();
  const language = languageOf(options, log);
  const sheets: Sheet[] = [];
  const keys = keysOf(datasets);
  const sources = sourcesOf(datasets);
  for (const at of datasets.keys()) {
    const dataset = datasets[at]!;
    const sheet = sheetOf(dataset, keys[at], map, language, log);
    if ('detail' in sheet) return { refusal: sheet };
    sheets.push(sources ? withSource(sheet, sources.get(dataset), `${dataset.pointer}/source`) : sheet);
  }
  const table = sheetsAsTable(sheets);
  const about = aboutOf(document, datasets, log);
  return documentFrom({ ...table, about }, bindingsOf(table.fields, map), map, language, log);
}

/** What no dimension and no constant of a data set can be. */
function unfitIn(map: ColumnMap): Refusal | undefined {
  for (const [field, { column, constant }] of map) {
    const isFit = column === undefined ? !facts.some((fact) => fact === field) : dimensional.has(field);
    if (!isFit)
      return { detail: 'columns-syntax', found: column ? `${field}: ${column}` : `${field} = ${constant}` };
  }
  return undefined;
}

/** What several data sets are called, in front of the ids of their indicators. */
function keysOf(datasets: readonly Dataset[]): readonly (string | undefined)[] {
  if (datasets.length === 1) return [undefined];
  const taken = new Set<string>();
  return datasets.map(({ key }, at) => {
    const id = idOf(key);
    const free = taken.has(id) ? `${id}-${at + 1}` : id;
    taken.add(free);
    return free;
  });
}

function sheetOf(
  dataset: Dataset,
  key: string | undefined,
  map: ColumnMap,
  language: Language | undefined,
  log: ProblemLog,
): Sheet | Refusal {
  const cube = cubeFrom(dataset.fields, dataset.pointer);
  if (!cube) return { detail: 'not-json-stat' };
  const roles = rolesOf(cube.dimensions, map, (dimension) => isTime(dimension, language));
  if ('refusal' in roles) return roles.refusal;
  const indicator = indicatorOf(cube, roles, map);
  if (indicator && 'detail' in indicator) return indicator;
  const columns = columnsOf(cube, roles, { key, indicator }, language);
  return { columns, cells: withoutNamesakes(cube, roles, log) };
}

/** The indicator of a data set that has no dimension for them: the one declared, else the set itself. */
function indicatorOf(
  { fields, dimensions }: Cube,
  { others }: Roles,
  map: ColumnMap,
): Refusal | { readonly id: string; readonly name?: string } | undefined {
  const id = map.get('indicator')?.constant;
  const isOne = others.every(({ categories }) => categories.length === 1);
  if (id !== undefined) return isOne ? { id } : { detail: 'columns-syntax', found: `indicator = ${id}` };
  if (others.length > 0) return undefined;
  const name = typeof fields['label'] === 'string' ? plain(fields['label']) : '';
  return name
    ? { id: name, name }
    : columnsRefusal(
        ['indicator'],
        dimensions.map((each) => each.id),
      );
}

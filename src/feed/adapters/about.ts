import { isObject } from '../read/entry.js';
import { excerpt } from '../read/excerpt.js';
import type { ProblemLog } from '../read/problem-log.js';
import type { Dataset } from './datasets.js';
import { plain, step } from './ids.js';
import type { Table } from './table.js';

interface Said {
  readonly cell: unknown;
  readonly place: { readonly pointer: string };
}

/** What a document says of all its data sets: itself, its only one, or all of them alike. */
export function aboutOf(
  document: unknown,
  datasets: readonly Dataset[],
  log: ProblemLog,
): NonNullable<Table['about']> {
  const whole = isObject(document) && document['class'] === 'collection' ? document : {};
  const said = (field: string): readonly Said[] => {
    const all = datasets.map(({ fields, pointer }) => ({ cell: fields[field], pointer }));
    const own = datasets.length > 1 && whole[field] ? [{ cell: whole[field], pointer: '' }] : all;
    return own.map(({ cell, pointer }) => ({ cell, place: { pointer: pointer + step(field) } }));
  };
  const [title, ...titles] = said('label');
  const source = sourcesOf(datasets) === undefined ? said('source').find(isText) : undefined;
  const updated = said('updated').filter((each) => isDated(each, log));
  updated.sort((a, b) => Number(String(a.cell) > String(b.cell)) || -1);
  return {
    ...(title &&
      titles.length === 0 &&
      isText(title) && { 'feed.title': { ...title, cell: plain(String(title.cell)) } }),
    ...(source && { 'feed.source': source }),
    // Of several the earliest: no figure is newer than its own.
    ...(updated[0] && { 'feed.updated': updated[0] }),
  };
}

/** The sources of data sets that do not all name the same one. */
export function sourcesOf(datasets: readonly Dataset[]): ReadonlyMap<Dataset, string> | undefined {
  const sources = new Map<Dataset, string>();
  for (const dataset of datasets) {
    const { source } = dataset.fields;
    if (typeof source === 'string') sources.set(dataset, source);
  }
  return new Set(sources.values()).size > 1 || (sources.size > 0 && sources.size < datasets.length)
    ? sources
    : undefined;
}

function isText({ cell }: Said): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}

/** Servers write the year 9999 for tables without a date. */
function isDated({ cell, place }: Said, log: ProblemLog): boolean {
  if (cell === undefined || cell === null || cell === '') return false;
  if (typeof cell === 'string' && !cell.startsWith('9999')) return true;
  log.add(() => ({ ...place, code: 'type', expected: 'date-time', found: excerpt(cell) }));
  return false;
}

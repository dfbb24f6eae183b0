/** Rows and columns as a feed document. */
import type { Adapted, AdapterOptions } from '../adapter.js';
import type { ObservationEntry } from '../document.js';
import type { Place } from '../problem.js';
import { excerpt } from '../read/excerpt.js';
import type { ProblemLog } from '../read/problem-log.js';
import { cellReader, isEmpty } from './cells.js';
import type { Binding, ColumnMap } from './column-map.js';
import type { Entities } from './entities.js';
import { entriesOf, stating } from './entries.js';
import type { FeedField } from './fields.js';
import { locator } from './locator.js';
import { languages, type Language } from './numbers.js';
import { RowReader } from './row-reader.js';

export interface Table {
  /** How many rows there are, without those that are blank or were left out. */
  readonly size: number;
  /** What stands in a row, counted from 0; `undefined`: the row ends before that column. Empty ones are '' or `null`. */
  cell(row: number, column: number): unknown;
  /** Where a row, or a cell of it, stands in the input. */
  place(row: number, column?: number): Place;
  /** What the input says of the whole, and where. */
  readonly about?: Readonly<Partial<Record<FeedField, { readonly cell: unknown; readonly place: Place }>>>;
}

/** The language of numbers and dates that a page declares. One that is not known is reported, and taken for none. */
export function languageOf({ locale }: AdapterOptions, log: ProblemLog): Language | undefined {
  const language = languages.find((each) => each === locale?.toLowerCase().split('-')[0]);
  if (locale && !language)
    log.add(() => ({ pointer: '', code: 'choice', expected: languages, found: excerpt(locale) }));
  return language;
}

/** The document that the rows of a table make. What is wrong in them is reported by place. */
export function documentFrom(
  table: Table,
  bindings: readonly Binding[],
  map: ColumnMap,
  language: Language | undefined,
  log: ProblemLog,
): Adapted {
  const read = cellReader(language);
  const reader = new RowReader(table, bindings, read, log);
  const observations: ObservationEntry[] = [];
  const rows: number[] = [];
  for (let row = 0; row < table.size; row++) {
    const entry = reader.read(row);
    if (!entry) continue;
    observations.push(entry as unknown as ObservationEntry);
    rows.push(row);
  }
  const root = (field: FeedField) => {
    const cell = map.get(field)?.constant ?? table.about?.[field]?.cell;
    return cell === undefined || isEmpty(cell) ? undefined : read(field, cell);
  };
  const whole = stating({
    title: root('feed.title'),
    source: root('feed.source'),
    updated: root('feed.updated'),
  });
  const isImplied = (noun: string) => !bindings.some(({ field }) => field.startsWith(`${noun}.`));
  const idsOf = ({ found }: Entities, noun: string) => new Set(isImplied(noun) ? found.keys() : []);
  return {
    document: { chiso: 1, ...whole, ...entriesOf(reader, read), observations },
    problems: log.first,
    locate: locator(table, bindings, reader, rows),
    implied: {
      localities: idsOf(reader.localities, 'locality'),
      indicators: idsOf(reader.indicators, 'indicator'),
    },
  };
}

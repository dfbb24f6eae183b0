/** The rows of a comparison: who stands in it, in which order, and what each row says. Pure. */
import type { Comparison } from '../../feed/comparability/index.js';
import type { Direction, Id, Locality, Observation } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { compareNames } from '../../format/collation.js';
import { getLocale } from '../../localization/locale.js';
import { comparedRows } from '../../shared/cells.js';

export type SortKey = 'value' | 'name' | 'code' | 'feed';
export type SortOrder = 'asc' | 'desc';

/** A locality with its figures, one for each indicator of the chart. */
export interface Row {
  readonly locality: Locality;
  readonly figures: readonly (Observation | undefined)[];
  readonly rank?: number | undefined;
}

export interface RowOrder {
  readonly sort: SortKey;
  readonly order?: SortOrder | undefined;
  readonly direction: Direction;
}

/** One row for each locality; the first indicator gives rank and order, facts in words stand beside the numbers. */
export function rowsOf(
  comparisons: readonly Comparison[],
  { sort, order, direction }: RowOrder,
): readonly Row[] {
  const rows = comparedRows(comparisons).map(({ ranks: [rank], ...row }) => ({ ...row, rank }));
  if (sort === 'feed') return order === 'desc' ? rows.reverse() : rows;
  const key = Object.hasOwn(comparators, sort) ? sort : 'value';
  const byDefault = key === 'value' && direction !== 'down' ? 'desc' : 'asc';
  const sign = (order === 'asc' || order === 'desc' ? order : byDefault) === 'asc' ? 1 : -1;
  const compare = comparators[key]();
  const compareNamesOf = byName();
  return rows.sort((a, b) => compare(a, b, sign) || compareNamesOf(a, b));
}

type RowComparator = (a: Row, b: Row, sign: number) => number;

const comparators: Readonly<Record<Exclude<SortKey, 'feed'>, () => RowComparator>> = {
  value: () => (a, b, sign) => compareValues(a.figures[0], b.figures[0], sign),
  name: () => {
    const compare = byName();
    return (a, b, sign) => sign * compare(a, b);
  },
  code: () => (a, b, sign) => sign * compareCodes(a.locality.code ?? '', b.locality.code ?? ''),
};

/** Codes are of one length, leading zeros kept: they order as text. */
function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A collator is made when two are to be told apart: to make one takes longer than to compare hundreds. */
function byName(): (a: Row, b: Row) => number {
  const locale = getLocale();
  let compare: ReturnType<typeof compareNames> | undefined;
  return (a, b) =>
    (compare ??= compareNames())(textIn(a.locality.name, locale), textIn(b.locality.name, locale));
}

/** Numbers, then facts in words, then what is missing: in either direction. */
function compareValues(a: Observation | undefined, b: Observation | undefined, sign: number): number {
  const kind = (figure: Observation | undefined) =>
    figure === undefined ? 2 : figure.value === null ? 1 : 0;
  return kind(a) - kind(b) || sign * ((a?.value ?? 0) - (b?.value ?? 0));
}

/** The first rows; a highlighted one further down takes the last place. */
export function limitRows(rows: readonly Row[], limit: number, highlight: Id | undefined): readonly Row[] {
  const shown = rows.slice(0, limit);
  const own = rows.find(({ locality }) => locality.id === highlight);
  return own && !shown.includes(own) ? [...shown.slice(0, -1), own] : shown;
}

/** Which rows of a league table are shown, and in which order. Pure. */
import { directionOf } from '../../feed/comparability/index.js';
import { searchText } from '../../format/collation.js';
import type { Board, BoardRow } from './ranking.model.js';

/** By rank, name or change of rank; by a number, that column of figures. */
export type OrderKey = 'rank' | 'name' | 'change' | number;

export interface Order {
  readonly key: OrderKey;
  readonly descending: boolean;
  /** The column whose ranks are shown: the one ordered by, else the first. */
  readonly by: number;
}

/** How a column is ordered at first: the best on top, names from A. */
export function orderBy({ columns }: Board, key: OrderKey, by: number): Order {
  if (key === 'name') return { key, descending: false, by: 0 };
  if (typeof key !== 'number') return { key, descending: key === 'change', by };
  return { key, descending: directionOf(columns[key]!.indicator) !== 'down', by: key };
}

/** What has no number, then what is missing, stands last in either direction; equals stand by name. */
export function ordered({ columns, rows }: Board, { key, descending, by }: Order): readonly BoardRow[] {
  if (key === 'name') return descending ? [...rows].reverse() : rows;
  const places = columns[by]!.changes?.places;
  const numberOf = (row: BoardRow): number | undefined => {
    if (key === 'rank') return row.ranks[by];
    return key === 'change' ? places?.get(row.locality) : (row.figures[key]?.value ?? undefined);
  };
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, number: numberOf(row), last: Number(!row.figures[by]) }));
  keyed.sort((a, b) => {
    if (a.number !== undefined && b.number !== undefined) return sign * (a.number - b.number);
    return Number(a.number === undefined) - Number(b.number === undefined) || a.last - b.last;
  });
  return keyed.map(({ row }) => row);
}

/** Those that have a word for each that was typed, or begun, with or without diacritics: "an" is no "Khánh". */
export function found(rows: readonly BoardRow[], query: string): readonly BoardRow[] {
  const words = searchText(query).split(' ').filter(Boolean);
  return words.length === 0
    ? rows
    : rows.filter(({ key }) => words.every((word) => key.includes(` ${word}`)));
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly rows: readonly BoardRow[];
  /** The highlighted row, where it is not on the page: above it, or below. */
  readonly above?: BoardRow | undefined;
  readonly below?: BoardRow | undefined;
}

/** The page of that number, or the nearest that there is. */
export function pageOf(
  rows: readonly BoardRow[],
  number: number,
  limit: number,
  highlighted: BoardRow | undefined,
): Page {
  const count = Math.max(1, Math.ceil(rows.length / limit));
  const at = Math.min(Math.max(1, number), count);
  const first = (at - 1) * limit;
  const shown = rows.slice(first, first + limit);
  const apart = highlighted && !shown.includes(highlighted) ? highlighted : undefined;
  const isAbove = apart !== undefined && rows.slice(0, first).includes(apart);
  return {
    number: at,
    count,
    rows: shown,
    above: isAbove ? apart : undefined,
    below: isAbove ? undefined : apart,
  };
}

/** The number of the page that holds one of the rows. */
export function pageWith(rows: readonly BoardRow[], row: BoardRow, limit: number): number {
  return Math.floor(rows.indexOf(row) / limit) + 1;
}

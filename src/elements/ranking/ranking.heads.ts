/** The heads of a league table's columns. Pure. */
import { columnWords } from '../../localization/compare.js';
import { rankByWords, rankChangeWords } from '../../localization/ranking.js';
import type { Board } from './ranking.model.js';
import type { Order, OrderKey } from './ranking.order.js';
import { baseWords } from './ranking.summary.js';

export interface Head {
  /** What the table can be ordered by; absent: notes have no order. */
  readonly key?: OrderKey;
  readonly words: string;
  /** A date of the column's own. */
  readonly period?: string;
}

/** No column of ranks, changes or notes where there is none in any row. */
export function headsOf({ columns, hasNotes }: Board, { by }: Order): readonly Head[] {
  const { name, isRanked, changes } = columns[by]!;
  const rank = columns.length > 1 ? rankByWords(name) : columnWords('rank');
  return [
    ...(isRanked ? [{ key: 'rank', words: rank } as const] : []),
    { key: 'name', words: columnWords('locality') },
    ...columns.map(({ name: words, period }, key) => ({ key, words, period })),
    ...(changes && changes.places.size > 0
      ? [{ key: 'change', words: rankChangeWords(baseWords(changes, 'phrase')) } as const]
      : []),
    ...(hasNotes ? [{ words: columnWords('note') }] : []),
  ];
}

/** The sentence of a league table. Pure. */
import { compareSentence, rankWords } from '../../localization/compare.js';
import { differenceWords } from '../../localization/figures.js';
import { periodWords } from '../../localization/periods.js';
import { sameRankWords } from '../../localization/ranking.js';
import { changeBaseWords, changeSentence } from '../../localization/targets.js';
import { cellOf } from '../../shared/cells.js';
import { extremeClauses, reportedClause } from '../../shared/comparison-summary.js';
import { subjectName, whenWords } from '../../shared/figure.js';
import { statusOf } from '../../shared/side-by-side.js';
import type { RankChanges } from './ranking.changes.js';
import type { BoardRow, Column } from './ranking.model.js';

/** Of the first indicator: how many have a figure, the highest and the lowest, and the highlighted locality. */
export function rankingSummary(
  [{ indicator, comparison, common, changes }]: readonly [Column, ...Column[]],
  own: BoardRow | undefined,
  part: string | undefined,
): string {
  const { period, refusal } = comparison;
  const status = statusOf([comparison]);
  const when = period ? whenWords({ period, periodBasis: common.basis, status }) : '';
  const clauses = [
    reportedClause(indicator, comparison),
    ...(refusal ? [] : extremeClauses(indicator, comparison)),
  ];
  if (own) {
    const { locality, name, figures, ranks } = own;
    const { words, aside } = cellOf(indicator, { locality, figure: figures[0] }, comparison, common);
    const rank = ranks[0] === undefined ? '' : rankWords(ranks[0], comparison.reported);
    const facts = [
      words,
      aside,
      rank,
      placesWords(changes?.places.get(locality), baseWords(changes, 'full')),
    ];
    clauses.push(`${name}: ${facts.filter(Boolean).join(', ')}`);
  }
  return compareSentence(subjectName(indicator, part), when, clauses);
}

/** "tăng 2 bậc so với quý II năm 2026", or without the base; empty where nothing is known. */
export function placesWords(places: number | undefined, base: string): string {
  if (places === undefined) return '';
  const words =
    places === 0
      ? sameRankWords(base)
      : changeSentence(places, differenceWords(places, { unit: 'rank' }, 'sentence'), base);
  return words.trim();
}

/** "so với quý II năm 2026". */
export function baseWords(changes: RankChanges | undefined, style: 'full' | 'phrase'): string {
  return changes ? changeBaseWords(changes.base, periodWords(changes.period, changes.basis, style)) : '';
}

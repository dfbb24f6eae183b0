/** The sentence of a comparison. Pure. */
import { exactDifference, type Comparison } from '../../feed/comparability/index.js';
import type { Id, Indicator, Observation } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import {
  allSameWords,
  comparableWords,
  compareSentence,
  highestWords,
  lowestWords,
  missingWords,
  rankWords,
} from '../../localization/compare.js';
import { differenceWords, visibleDifference } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { reportedWords, toldWords } from '../../localization/sentences.js';
import { gapSentence } from '../../localization/targets.js';
import { levelWords, shareWords } from '../../localization/terms.js';
import { figureView, subjectName } from '../../shared/figure.js';
import type { Row } from './compare.rows.js';
import { basisOf } from './compare.views.js';

export interface SummaryOptions {
  readonly highlight?: Id | undefined;
  readonly part?: string | undefined;
}

export function compareSummary(
  indicators: readonly [Indicator, ...Indicator[]],
  comparison: Comparison,
  rows: readonly Row[],
  { highlight, part }: SummaryOptions,
): string {
  const [indicator] = indicators;
  const { period, localities, reported } = comparison;
  const when = period ? periodWords(period, basisOf(comparison), 'full') : '';
  const [only] = rows;
  if (only && rows.length === 1 && indicators.length > 1) return sideBySide(only, indicators, part);
  const inWords = comparison.excluded.filter(({ reason }) => reason === 'words').length;
  const apart = comparison.excluded.length - inWords;
  const all = [...localities, ...comparison.excluded];
  const noun = levelWords(all.map(({ locality }) => locality.level));
  const share = shareWords(reported + inWords, all.length, noun, 'written');
  const clauses = [
    indicator.kind === 'status'
      ? toldWords(share)
      : apart > 0
        ? comparableWords(share)
        : reportedWords(share),
  ];
  const own = rows.find(({ locality, figures }) => locality.id === highlight && figures[0]);
  if (own) clauses.push(ownClause(own, indicator, comparison));
  else if (!comparison.refusal) clauses.push(...extremeClauses(rows, indicator));
  return compareSentence(subjectName(indicator, part), when, clauses);
}

/** The indicators of one locality, each with its own date where that is not the same for all. */
function sideBySide(
  { locality, figures }: Row,
  indicators: readonly Indicator[],
  part: string | undefined,
): string {
  const dates = figures.map((figure) =>
    figure ? periodWords(figure.period, figure.periodBasis, 'full') : '',
  );
  const [shared = '', ...others] = new Set(dates.filter(Boolean));
  const clauses = indicators.map((indicator, n) => {
    const figure = figures[n];
    const words = (figure && figureView(indicator, figure)?.text) ?? missingWords();
    const own = others.length > 0 ? dates[n] : '';
    return `${subjectName(indicator, part)}: ${[words, own].filter(Boolean).join(', ')}`;
  });
  return compareSentence(textIn(locality.name, getLocale()), others.length > 0 ? '' : shared, clauses);
}

function ownClause({ locality, figures, rank }: Row, indicator: Indicator, comparison: Comparison): string {
  const figure = figures[0]!;
  const { average } = comparison;
  const gap =
    average === undefined || figure.value === null
      ? undefined
      : visibleDifference(exactDifference(figure.value, average), indicator);
  return [
    // With a colon: “Phường 12 40%” would be read as one number.
    `${textIn(locality.name, getLocale())}: ${figureView(indicator, figure)?.text ?? ''}`,
    rank === undefined ? '' : rankWords(rank, comparison.reported),
    gap === undefined ? '' : gapSentence(gap, differenceWords(gap, indicator, 'sentence')),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Highest and lowest of the exact figures: a bound may hide a higher one. */
function extremeClauses(rows: readonly Row[], indicator: Indicator): readonly string[] {
  const withNumber = rows.filter(({ figures }) => figures[0] && figures[0].value !== null);
  const figures = withNumber.map((row) => ({ row, figure: row.figures[0]! }));
  if (figures.length < 2 || figures.some(({ figure }) => figure.qualifier !== 'exact')) return [];
  const sorted = figures.sort((a, b) => b.figure.value! - a.figure.value!);
  const highest = sorted[0]!;
  const lowest = sorted.at(-1)!;
  const words = (figure: Observation) => figureView(indicator, figure)?.text ?? '';
  if (highest.figure.value === lowest.figure.value) return [allSameWords(words(highest.figure))];
  const name = ({ locality }: Row) => textIn(locality.name, getLocale());
  return [
    highestWords(name(highest.row), words(highest.figure)),
    lowestWords(name(lowest.row), words(lowest.figure)),
  ];
}

/** The sentence of a comparison. Pure. */
import { exactDifference, type Comparison } from '../../feed/comparability/index.js';
import type { Id, Indicator } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { compareSentence, missingWords, rankWords } from '../../localization/compare.js';
import { differenceWords, visibleDifference } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { gapSentence } from '../../localization/targets.js';
import { extremeClauses, reportedClause } from '../../shared/comparison-summary.js';
import { figureView, subjectName, whenWords } from '../../shared/figure.js';
import { basisOf, statusOf } from '../../shared/side-by-side.js';
import type { Row } from './compare.rows.js';

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
  const { period } = comparison;
  const status = statusOf([comparison]);
  const when = period ? whenWords({ period, periodBasis: basisOf(comparison), status }) : '';
  const [only] = rows;
  if (only && rows.length === 1 && indicators.length > 1) return sideBySide(only, indicators, part);
  const clauses = [reportedClause(indicator, comparison)];
  const own = rows.find(({ locality, figures }) => locality.id === highlight && figures[0]);
  if (own) clauses.push(ownClause(own, indicator, comparison));
  else if (!comparison.refusal) clauses.push(...extremeClauses(indicator, comparison));
  return compareSentence(subjectName(indicator, part), when, clauses);
}

/** The indicators of one locality, each with its own date where that is not the same for all. */
function sideBySide(
  { locality, figures }: Row,
  indicators: readonly Indicator[],
  part: string | undefined,
): string {
  const dates = figures.map((figure) => (figure ? whenWords(figure) : ''));
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
    comparison.period ? '' : whenWords(figure),
    rank === undefined ? '' : rankWords(rank, comparison.reported),
    gap === undefined ? '' : gapSentence(gap, differenceWords(gap, indicator, 'sentence')),
  ]
    .filter(Boolean)
    .join(', ');
}

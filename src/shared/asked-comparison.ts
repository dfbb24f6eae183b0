/** What a widget that sets localities side by side asks of a feed. Pure. */
import { compareLocalities, type Comparison, type ComparisonQuestion } from '../feed/comparability/index.js';
import type { Feed, Id, Indicator, Locality } from '../feed/feed.js';
import { chosenIndicators, chosenLocalities, unknownLocality, type Choice } from './chosen-localities.js';
import { findDay, findPeriod, type Request, type Unknown } from './subject.js';

export interface ComparisonChoice extends Choice {
  readonly indicators: readonly Id[];
  readonly highlight?: Id | undefined;
}

export type AskedQuestion = Omit<ComparisonQuestion, 'indicator'>;

export interface AskedComparison {
  readonly indicators: readonly [Indicator, ...Indicator[]];
  readonly question: AskedQuestion;
  /** Those whose absence a reader would notice: the highlighted one first, then all that the widget names. */
  readonly named: readonly Locality[];
}

/** `request`: what is asked for besides the choice; its locality is highlighted where the choice names none. */
export function askedComparison(
  feed: Feed,
  choice: ComparisonChoice,
  request: Request,
  isPartial: boolean,
  mostIndicators?: number,
): AskedComparison | Unknown {
  const { indicator, part, period: text, asOf: day, locality } = request;
  const { indicators: ids, highlight = locality } = choice;
  const { found: indicators, unknown } = chosenIndicators(
    feed,
    { indicators: ids, indicator },
    mostIndicators,
  );
  if (unknown) return unknown;
  const period = findPeriod(text === 'latest' ? undefined : text);
  if (period.unknown) return period.unknown;
  const asOf = findDay(day);
  if (asOf.unknown) return asOf.unknown;
  const chosen = chosenLocalities(feed, indicators, choice, isPartial);
  if ('noun' in chosen) return chosen;
  const localities = withOwn(feed, chosen, choice, highlight);
  // A selected one may be of another feed's; one that the widget names is a mistake.
  if (choice.highlight !== undefined && !feed.localities.has(choice.highlight) && !isPartial)
    return unknownLocality(feed, choice.highlight);
  const isNamed = (choice.localities?.length ?? 0) > 0;
  return {
    indicators,
    named: localities
      .filter(({ id }) => isNamed || id === highlight)
      .sort((a, b) => Number(b.id === highlight) - Number(a.id === highlight)),
    question: {
      part,
      asOf: asOf.found,
      period: text === 'latest' ? text : period.found,
      localities,
      highlight,
    },
  };
}

/** The highlighted one is always shown, and if it is as one that has no figure; not among units of another level. */
function withOwn(
  feed: Feed,
  chosen: readonly Locality[],
  { localities = [], of, level }: Choice,
  highlight: Id | undefined,
): readonly Locality[] {
  const isOpen = localities.length === 0 && of === undefined && level === undefined;
  const own = highlight === undefined ? undefined : feed.localities.get(highlight);
  if (!isOpen || !own || chosen.includes(own) || !chosen.some((each) => each.level === own.level))
    return chosen;
  return [...chosen, own];
}

/** One comparison for each indicator, all of the same localities. */
export function comparisonsOf(
  feed: Feed,
  indicators: readonly Indicator[],
  question: AskedQuestion,
): readonly [Comparison, ...Comparison[]] {
  const comparisons = indicators.map(({ id }) => compareLocalities(feed, { ...question, indicator: id }));
  return comparisons as unknown as readonly [Comparison, ...Comparison[]];
}

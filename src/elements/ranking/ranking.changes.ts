/** How many places each locality has gained since the period before, or why that is not told. Pure. */
import { changeBetween, compareLocalities, type Comparison } from '../../feed/comparability/index.js';
import type { Feed, Indicator, Locality, Observation, PeriodBasis } from '../../feed/feed.js';
import { comparePeriods, type Period } from '../../feed/period.js';
import { previousFigure, seriesOf, yearAgoFigure } from '../../feed/select.js';
import type { RankChangeRefusal } from '../../localization/ranking.js';
import type { ChangeBase } from '../../localization/targets.js';
import type { AskedQuestion } from '../../shared/asked-comparison.js';
import { basisOf } from '../../shared/side-by-side.js';

export interface RankChanges {
  readonly base: ChangeBase;
  readonly period: Period;
  readonly basis: PeriodBasis;
  /** More than 0: has risen. None of who had no place in one of the periods. */
  readonly places: ReadonlyMap<Locality, number>;
  readonly refusal?: RankChangeRefusal | undefined;
}

type Ranked = Comparison['localities'][number] & { readonly figure: Observation };

/** `undefined` where there are no ranks, or no earlier period. A running total stands beside that of a year ago. */
export function rankChanges(
  feed: Feed,
  indicator: Indicator,
  comparison: Comparison,
  question: AskedQuestion,
): RankChanges | undefined {
  const now = rankedOf(comparison);
  if (!now.some(({ rank }) => rank !== undefined)) return undefined;
  const period = earlierPeriod(feed, indicator, now[0]!.figure, question);
  if (!period) return undefined;
  const base = indicator.cumulative ? 'year-ago' : 'previous';
  const earlier = compareLocalities(feed, { ...question, indicator: indicator.id, period });
  const before = new Map(
    rankedOf(earlier)
      .filter(({ figure }) => figure.period?.text === period.text)
      .map((each) => [each.locality, each]),
  );
  const refusal = refusalOf(feed, now, before) ?? (earlier.refusal && 'unranked');
  const places = new Map<Locality, number>();
  if (!refusal)
    for (const { locality, rank } of now) {
      const then = before.get(locality)?.rank;
      if (rank !== undefined && then !== undefined) places.set(locality, then - rank);
    }
  return { base, period, basis: basisOf(earlier), places, refusal };
}

function rankedOf({ localities }: Comparison): readonly Ranked[] {
  return localities.filter((each): each is Ranked => each.figure !== undefined);
}

/** The nearest earlier period of the same kind that any of them has; the same of the year before for a running total. */
function earlierPeriod(
  feed: Feed,
  { id, cumulative }: Indicator,
  figure: Observation,
  question: AskedQuestion,
): Period | undefined {
  const find = cumulative ? yearAgoFigure : previousFigure;
  const periods = question.localities.map((locality) => {
    const series = seriesOf(feed, { ...question, indicator: id, locality: locality.id });
    return find(series, figure)?.period ?? null;
  });
  return periods.reduce((a, b) => (comparePeriods(a, b) < 0 ? b : a), null) ?? undefined;
}

/** A place among others, or among units or figures of another kind, is another place. Bounds are the ranks' own matter. */
function refusalOf(
  feed: Feed,
  now: readonly Ranked[],
  before: ReadonlyMap<Locality, Ranked>,
): RankChangeRefusal | undefined {
  if (now.length !== before.size) return 'units';
  for (const { locality, figure } of now) {
    const then = before.get(locality);
    if (!then) return 'units';
    const { refusal } = changeBetween(feed, then.figure, figure);
    if (refusal && refusal.reason !== 'bounded') return refusal;
  }
  return undefined;
}

/** Which figures of one locality stand in one series, as a line over time draws them: `spec/feed.md` §5. */
import type { Break, Feed, Indicator, Observation } from '../feed.js';
import { comparePeriods } from '../period.js';
import { sameDefinition } from './definition.js';
import { isAnotherUnit, type Dated } from './units.js';

/** Why two figures are not of one series. */
export type SeriesRefusal =
  | { readonly reason: 'break'; readonly break: Break }
  | {
      readonly reason:
        'definition' | 'unit-changed' | 'ranked-units' | 'bounded' | 'incomparable' | 'undated' | 'words';
    };

/** In whichever order the two are given. */
export function refuseSeries(feed: Feed, a: Observation, b: Observation): SeriesRefusal | undefined {
  const indicator = feed.indicators.get(a.indicator);
  if (a.indicator !== b.indicator || a.part !== b.part || !sameDefinition(a, b))
    return { reason: 'definition' };
  if (!a.comparable || !b.comparable) return { reason: 'incomparable' };
  if (!isDated(a) || !isDated(b)) return { reason: 'undated' };
  const broken = breakBetween(indicator, a, b);
  if (broken) return { reason: 'break', break: broken };
  const [earlier, later] = comparePeriods(a.period, b.period) > 0 ? [b, a] : [a, b];
  if (isAnotherUnit(feed, earlier, later)) return { reason: 'unit-changed' };
  if (a.value === null || b.value === null) return { reason: 'words' };
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact') return { reason: 'bounded' };
  // The 20th of 34 is no better for that than the 30th of 63.
  return indicator?.unit === 'rank' && (a.of ?? b.of) !== (b.of ?? a.of)
    ? { reason: 'ranked-units' }
    : undefined;
}

function isDated(row: Observation): row is Dated {
  return row.period !== null;
}

/**
 * The first break that opens a new series between two figures, inside the period of one of them too; of one period both
 * are of one series.
 */
export function breakBetween(
  indicator: Pick<Indicator, 'breaks'> | undefined,
  a: Pick<Observation, 'period'>,
  b: Pick<Observation, 'period'>,
): Break | undefined {
  if (a.period === null || b.period === null || a.period.text === b.period.text) return undefined;
  const periods = [a.period, b.period];
  return indicator?.breaks.find(
    ({ at }) => periods.some(({ first }) => first < at.first) && periods.some(({ last }) => at.first <= last),
  );
}

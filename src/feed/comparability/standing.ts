/** Ranks and means of localities side by side, and when there are none: `spec/feed.md` §5. */
import type { Feed, Indicator, Locality, Observation } from '../feed.js';
import type { Period } from '../period.js';
import { boundsOf } from './bounds.js';
import { directionOf } from './definition.js';
import { exactQuotient } from './difference.js';
import { neverTogether, standsAmongParts } from './units.js';

/**
 * Each locality has its own period; a district stands among its communes; or units stand together that never existed at
 * one time.
 */
export type StandingRefusal = 'own-periods' | 'levels' | 'units';

/** A figure is only a bound; places have no mean; or fewer than two have a figure. */
export type MeanRefusal = 'bounded' | 'places' | 'few';

export interface Means {
  readonly average: number;
  readonly median: number;
}

export interface Standing {
  readonly ranks: ReadonlyMap<Observation, number>;
  readonly means: Means | MeanRefusal;
}

interface Standee {
  readonly locality: Locality;
  readonly figure?: Observation | undefined;
}

/** Why the localities are neither ranked nor averaged; `period`: the one of all. */
export function refuseStanding(
  feed: Feed,
  standees: readonly Standee[],
  period: Period | undefined,
): StandingRefusal | undefined {
  const localities = standees.map(({ locality }) => locality);
  const periods = new Set(standees.flatMap(({ figure }) => figure?.period?.text ?? []));
  if (period === undefined || periods.size > 1) return 'own-periods';
  const levels = new Set(localities.map(({ level }) => level));
  if (levels.size > 1 || standsAmongParts(feed, localities)) return 'levels';
  return neverTogether(localities, period) ? 'units' : undefined;
}

export function standingOf(indicator: Indicator | undefined, figures: readonly Observation[]): Standing {
  const direction = indicator ? directionOf(indicator) : 'up';
  const exact = figures.every(({ qualifier }) => qualifier === 'exact');
  const isRanked = direction !== 'none' && figures.length > 1;
  const ranks = isRanked ? ranksOf(figures, direction, exact) : new Map<Observation, number>();
  const refusal = refuseMeans(indicator, figures.length, exact);
  return { ranks, means: refusal ?? meansOf(figures) };
}

/** A mean place says nothing of anybody's place. */
function refuseMeans(
  indicator: Indicator | undefined,
  count: number,
  exact: boolean,
): MeanRefusal | undefined {
  if (indicator?.unit === 'rank') return 'places';
  if (count < 2) return 'few';
  return exact ? undefined : 'bounded';
}

function meansOf(figures: readonly Observation[]): Means {
  const values = figures.map(({ value }) => value!).sort((a, b) => a - b);
  const middle = values.length >> 1;
  const median = values.length % 2 ? values[middle]! : mean([values[middle - 1]!, values[middle]!]);
  return { average: mean(values), median };
}

function mean(values: readonly number[]): number {
  return exactQuotient(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function ranksOf(
  figures: readonly Observation[],
  direction: 'up' | 'down',
  exact: boolean,
): Map<Observation, number> {
  const sign = direction === 'up' ? -1 : 1;
  const sorted = [...figures].sort((a, b) => sign * (a.value! - b.value!));
  const ranks = new Map<Observation, number>();
  let place = 0;
  let previous: Observation | undefined;
  for (const figure of sorted) {
    place += 1;
    if (exact) ranks.set(figure, previous?.value === figure.value ? ranks.get(previous)! : place);
    else {
      const rank = openRank(figure, figures, sign);
      if (rank !== undefined) ranks.set(figure, rank);
    }
    previous = figure;
  }
  return ranks;
}

/** The rank among bounded figures; `undefined` where a bound leaves it open. */
function openRank(figure: Observation, figures: readonly Observation[], sign: number): number | undefined {
  const orders = figures.filter((other) => other !== figure).map((other) => orderOf(other, figure));
  if (!orders.every((order) => order !== undefined)) return undefined;
  return 1 + orders.filter((order) => order * sign < 0).length;
}

/** Whether one figure surely lies below (−1) or above (1) another, or equals it; `undefined`: the bounds leave it open. */
function orderOf(a: Observation, b: Observation): number | undefined {
  if (a.qualifier === 'exact' && b.qualifier === 'exact') return Math.sign(a.value! - b.value!);
  const x = boundsOf(a.value!, a.qualifier);
  const y = boundsOf(b.value!, b.qualifier);
  if (x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen))) return -1;
  if (x.low > y.high || (x.low === y.high && (x.lowOpen || y.highOpen))) return 1;
  return undefined;
}

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
  /** Of some figures; `undefined` where a bound leaves it open. */
  readonly ranks: ReadonlyMap<Observation, number | undefined>;
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
  const exact = figures.every(({ qualifier }) => qualifier === 'exact');
  const refusal = refuseMeans(indicator, figures.length, exact);
  return { ranks: ranksOf(indicator, figures, exact), means: refusal ?? meansOf(figures) };
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
  indicator: Indicator | undefined,
  figures: readonly Observation[],
  exact: boolean,
): Standing['ranks'] {
  // An indicator that the feed does not have has no figures either.
  const direction = figures.length > 1 ? directionOf(indicator!) : 'none';
  if (direction === 'none') return new Map();
  if (!exact) return new Map(figures.map((figure) => [figure, openRank(figure, figures, direction)]));
  const values = figures.map(({ value }) => value!).sort((a, b) => (direction === 'up' ? b - a : a - b));
  return new Map(figures.map((figure) => [figure, 1 + values.indexOf(figure.value!)]));
}

/** The rank among bounded figures; `undefined` where a bound leaves it open. */
function openRank(
  figure: Observation,
  figures: readonly Observation[],
  direction: 'up' | 'down',
): number | undefined {
  const orders = figures.filter((other) => other !== figure).map((other) => orderOf(other, figure));
  if (orders.includes(undefined)) return undefined;
  const ahead = direction === 'up' ? 1 : -1;
  return 1 + orders.filter((order) => order === ahead).length;
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

/** Ranks and means of localities side by side, and when there are none: `spec/feed.md` §5. */
import { boundsOf } from './bounds.js';
import type { Indicator, Locality, Observation } from './feed.js';
import type { Period } from './period.js';

/**
 * Each locality has its own period; a district stands among its communes; or units stand together that never existed at
 * one time.
 */
export type StandingRefusal = 'own-periods' | 'levels' | 'units';

export interface Standing {
  readonly ranks: ReadonlyMap<Observation, number>;
  readonly average?: number | undefined;
  readonly median?: number | undefined;
}

interface Standee {
  readonly locality: Locality;
  readonly figure?: Observation | undefined;
}

/** Why the localities are neither ranked nor averaged; `period`: the one of all. */
export function refuseStanding(
  standees: readonly Standee[],
  period: Period | undefined,
): StandingRefusal | undefined {
  const localities = standees.map(({ locality }) => locality);
  const periods = new Set(standees.flatMap(({ figure }) => figure?.period?.text ?? []));
  if (period === undefined || periods.size > 1) return 'own-periods';
  if (new Set(localities.map(({ level }) => level)).size > 1) return 'levels';
  const latestStart = localities.reduce(
    (latest, { validFrom = '' }) => (validFrom > latest ? validFrom : latest),
    '',
  );
  return localities.some(({ validTo }) => validTo !== undefined && validTo < latestStart)
    ? 'units'
    : undefined;
}

export function standingOf(indicator: Indicator | undefined, figures: readonly Observation[]): Standing {
  const direction = indicator?.direction ?? 'up';
  const exact = figures.every(({ qualifier }) => qualifier === 'exact');
  const isRanked = direction !== 'none' && figures.length > 1;
  const ranks = isRanked ? ranksOf(figures, direction, exact) : new Map<Observation, number>();
  // A mean place says nothing of anybody's place.
  if (!exact || figures.length < 2 || indicator?.unit === 'rank') return { ranks };
  const values = figures.map(({ value }) => value!).sort((a, b) => a - b);
  const middle = values.length >> 1;
  const median = values.length % 2 ? values[middle]! : mean([values[middle - 1]!, values[middle]!]);
  return { ranks, average: mean(values), median };
}

/** To the digits that a sum of decimals keeps. */
function mean(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toPrecision(14));
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

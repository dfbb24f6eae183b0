/** Ranks and means of localities side by side, and when there are none: `spec/feed.md` §5. */
import type { Feed, Indicator, Locality, Observation } from '../feed.js';
import type { Period } from '../period.js';
import { directionOf } from './definition.js';
import { exactQuotient } from './difference.js';
import { ranksOf } from './ranks.js';
import { neverTogether, standsAmongParts } from './units.js';

/**
 * Each locality has its own period; a district stands among its communes; units stand together that never existed at one
 * time; or places, or counts, are out of different numbers.
 */
export type StandingRefusal = 'own-periods' | 'levels' | 'units' | 'ranked-units' | 'wholes';

/** A figure is only a bound; places have no mean; or fewer than two have a figure. */
export type MeanRefusal = 'bounded' | 'places' | 'few';

export interface Means {
  readonly average: number;
  readonly median: number;
}

export interface Standing {
  /** Of some figures; none where a bound leaves it open. */
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
  indicator: Indicator | undefined,
  standees: readonly Standee[],
  period: Period | undefined,
): StandingRefusal | undefined {
  const localities = standees.map(({ locality }) => locality);
  const periods = new Set(standees.flatMap(({ figure }) => figure?.period?.text ?? []));
  if (period === undefined || periods.size > 1) return 'own-periods';
  const levels = new Set(localities.map(({ level }) => level));
  if (levels.size > 1 || standsAmongParts(feed, localities)) return 'levels';
  if (neverTogether(localities, period)) return 'units';
  // The 12th of 34 is no worse for that than the 3rd of 3; nor are 9 of 20 more than 5 of 5. A percentage is a share already.
  const counts = new Set(standees.flatMap(({ figure }) => figure?.of ?? []));
  if (counts.size < 2 || indicator?.unit === 'percent' || indicator?.unit === 'permille') return undefined;
  return indicator?.unit === 'rank' ? 'ranked-units' : 'wholes';
}

export function standingOf(indicator: Indicator | undefined, figures: readonly Observation[]): Standing {
  const refusal = refuseMeans(indicator, figures);
  // An indicator that the feed does not have has no figures either.
  const ranks = indicator ? ranksOf(figures, directionOf(indicator)) : new Map<Observation, number>();
  return { ranks, means: refusal ?? meansOf(figures) };
}

/** A mean place says nothing of anybody's place. */
function refuseMeans(
  indicator: Indicator | undefined,
  figures: readonly Observation[],
): MeanRefusal | undefined {
  if (indicator?.unit === 'rank') return 'places';
  if (figures.length < 2) return 'few';
  return figures.every(({ qualifier }) => qualifier === 'exact') ? undefined : 'bounded';
}

function meansOf(figures: readonly Observation[]): Means {
  const values = Float64Array.from(figures, ({ value }) => value!).sort();
  const middle = values.length >> 1;
  const median = values.length % 2 ? values[middle]! : mean([values[middle - 1]!, values[middle]!]);
  return { average: mean(values), median };
}

function mean(values: readonly number[] | Float64Array): number {
  return exactQuotient(
    (values as Float64Array).reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

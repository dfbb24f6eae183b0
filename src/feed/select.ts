/** Answers one widget's question to a feed: which observation, which target. `spec/feed.md` §5. */
import type { Feed, Id, Locality, Observation, Target } from './feed.js';
import { comparePeriods, containsPeriod, sameKind, yearBefore, type Period } from './period.js';

export interface Question {
  readonly indicator: Id;
  readonly locality: Id;
  /** One part of the whole; absent: the whole. */
  readonly part?: Id | undefined;
  /** A day, ISO 8601: only what was measured in periods that end by then. */
  readonly asOf?: string | undefined;
}

/** Whether a row says anything: a number, a stage or words. */
export function hasFigure(observation: Observation): boolean {
  return observation.value !== null || observation.stage !== undefined || observation.text !== undefined;
}

/** The observations of one part (or the whole) in one locality, earliest first, rows without a figure included. */
export function seriesOf(feed: Feed, { indicator, locality, part, asOf }: Question): readonly Observation[] {
  const rows = feed.observations.get(indicator)?.get(locality) ?? [];
  return rows.filter((row) => row.part === part && (asOf === undefined || endsBy(row.period, asOf)));
}

function endsBy(period: Period | null, day: string): boolean {
  return period !== null && period.last <= day;
}

/** The figure of the latest period that has one. */
export function latestFigure(series: readonly Observation[]): Observation | undefined {
  return series.findLast(hasFigure);
}

/** The figure of `period`; where only finer periods have one, the latest of those inside it. */
export function figureAt(series: readonly Observation[], period: Period): Observation | undefined {
  const inside = series.filter(
    (row) => row.period !== null && hasFigure(row) && containsPeriod(period, row.period),
  );
  return inside.findLast((row) => row.period?.text === period.text) ?? inside.at(-1);
}

/** The nearest earlier figure of the same kind of period (month with month). */
export function previousFigure(
  series: readonly Observation[],
  { period }: Observation,
): Observation | undefined {
  if (period === null) return undefined;
  return series.findLast(
    (row) =>
      row.period !== null &&
      hasFigure(row) &&
      sameKind(row.period, period) &&
      comparePeriods(row.period, period) < 0,
  );
}

/** The figure of the same period of the year before. */
export function yearAgoFigure(
  series: readonly Observation[],
  { period }: Observation,
): Observation | undefined {
  const text = period && yearBefore(period);
  return text ? series.find((row) => row.period?.text === text && hasFigure(row)) : undefined;
}

/** Targets of a locality with those for all; where both name the same period, the locality's own stands. */
export function targetsOf(feed: Feed, indicator: Id, locality: Id): readonly Target[] {
  const rows = feed.targets.get(indicator);
  const own = rows?.get(locality) ?? [];
  const common = (rows?.get('') ?? []).filter(
    (target) => !own.some(({ by }) => by?.text === target.by?.text),
  );
  return [...own, ...common].sort((a, b) => comparePeriods(a.by, b.by));
}

/**
 * The target to hold a figure against: the one for the period `by` where it is asked for; else the next that falls due
 * at or after the figure's period; else the last one passed; a target without a year only where none has one.
 */
export function nextTarget(
  targets: readonly Target[],
  figure?: Pick<Observation, 'period'>,
  by?: string,
): Target | undefined {
  if (by !== undefined) return targets.find((target) => target.by?.text === by);
  const dated = targets.filter((target) => target.by !== null);
  // Of an undated figure nobody knows which targets it has passed: the last one is the safest to hold it against.
  const end = figure?.period === null ? '9999' : (figure?.period?.last ?? '');
  return dated.find((target) => target.by!.last >= end) ?? dated.at(-1) ?? targets[0];
}

/** Whether a unit existed on any day of the period; units without dates always did. */
export function existedIn({ validFrom, validTo }: Locality, period: Period): boolean {
  return (validFrom ?? '') <= period.last && (validTo ?? '9999-12-31') >= period.first;
}

/** The units directly under `parent`, in the order of the feed. */
export function childrenOf(feed: Feed, parent: Id): readonly Locality[] {
  return [...feed.localities.values()].filter((locality) => locality.parent === parent);
}

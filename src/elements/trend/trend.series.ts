/** The figures of each locality over time: which stand in one line, where it is open and where it ends. Pure. */
import { endsSeries, leavesGap, refuseSeries, type SeriesRefusal } from '../../feed/comparability/index.js';
import type { Feed, Id, Indicator, Locality, Observation } from '../../feed/feed.js';
import { comparePeriods, sameKind, type Period } from '../../feed/period.js';
import { hasFigure, seriesOf } from '../../feed/select.js';

/** A figure that has a place on a time axis and on one of numbers. */
export interface Drawn extends Observation {
  readonly period: Period;
  readonly value: number;
}

export interface Point {
  readonly figure: Drawn;
  /** Whether a line leads to it from the point before. */
  readonly isJoined: boolean;
}

/** Where one series ends and another begins. */
export interface SeriesEnd {
  readonly day: number;
  readonly locality: Locality;
  /** The first figure of the new series. */
  readonly after: Drawn;
  readonly refusal: SeriesRefusal;
}

export interface LocalitySeries {
  readonly locality: Locality;
  /** All that was asked for, also what was not reported. */
  readonly rows: readonly Observation[];
  /** A line for each kind of period: months are never joined with quarters. */
  readonly lines: readonly (readonly Point[])[];
  /** Those of all lines, the earliest first. */
  readonly figures: readonly Drawn[];
  readonly ends: readonly SeriesEnd[];
}

export interface SeriesQuestion {
  readonly indicator: Indicator;
  readonly part?: Id | undefined;
  readonly asOf?: string | undefined;
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  /** The period that the axis ends with, also for targets. */
  readonly horizon?: Period | undefined;
}

/** Days since 1970, of UTC: all are of one length. */
export function dayOf(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}

const none: ReadonlySet<Observation> = new Set();

/** `apart`: figures that are shown elsewhere; they leave a gap. */
export function localitySeries(
  feed: Feed,
  locality: Locality,
  { indicator, part, asOf, from, to }: SeriesQuestion,
  apart = none,
): LocalitySeries {
  const all = seriesOf(feed, { indicator: indicator.id, locality: locality.id, part, asOf });
  // Of an undated figure nobody knows whether it was measured in the periods asked for.
  const rows = all.filter(({ period }) =>
    period === null
      ? !from && !to
      : period.first >= (from?.first ?? '') && period.last <= (to?.last ?? period.last),
  );
  const lines: Point[][] = [];
  const ends: SeriesEnd[] = [];
  for (const ofKind of byKind(rows)) {
    const figures = ofKind.map((row) => (isDrawn(row) && !apart.has(row) ? row : undefined));
    lines.push(lineOf(feed, indicator, locality, figures, ends));
  }
  const figures = lines.flatMap((points) => points.map(({ figure }) => figure));
  return {
    locality,
    rows: rows.filter((row) => !apart.has(row)),
    lines: lines.filter(({ length }) => length > 0),
    figures: figures.sort((a, b) => comparePeriods(a.period, b.period)),
    ends,
  };
}

function byKind(rows: readonly Observation[]): readonly (readonly Observation[])[] {
  const kinds: Observation[][] = [];
  for (const row of rows) {
    const { period } = row;
    if (period === null) continue;
    const known = kinds.find(([first]) => sameKind(first!.period!, period));
    if (known) known.push(row);
    else kinds.push([row]);
  }
  return kinds;
}

function lineOf(
  feed: Feed,
  indicator: Indicator,
  locality: Locality,
  /** Absent: a gap. */
  figures: readonly (Drawn | undefined)[],
  ends: SeriesEnd[],
): Point[] {
  const points: Point[] = [];
  /** The figures so far that one line leads through. */
  let run: Drawn[] = [];
  let before: Drawn | undefined;
  for (const row of figures) {
    if (!row) {
      run = [];
      continue;
    }
    const refusal = before && refuseSeries(feed, before, row);
    if (before && refusal && endsSeries(refusal) && !areOutside(before, row, locality))
      ends.push({ day: endOf(before, row, locality), locality, after: row, refusal });
    const last = run.at(-1);
    const isJoined =
      last !== undefined && !leavesGap(indicator, last.period, row.period) && isOfRun(feed, run, row);
    points.push({ figure: row, isJoined });
    run = isJoined ? [...run, row] : [row];
    // What may not be compared tells nothing of where a series ends.
    if (row.comparable) before = row;
  }
  return points;
}

function isDrawn(row: Observation): row is Drawn {
  return row.period !== null && row.value !== null;
}

/** Of one series with the point before, with the first, and with the one that says among how many it is ranked. */
function isOfRun(feed: Feed, run: readonly Drawn[], row: Drawn): boolean {
  const ranked = run.find(({ of }) => of !== undefined);
  return ![run[0]!, run.at(-1)!, ranked ?? row].some((each) => each !== row && refuseSeries(feed, each, row));
}

/** Figures from before the unit was there, or from after, are of no known series; none of them begins a new one. */
function areOutside(before: Drawn, after: Drawn, { validFrom = '', validTo }: Locality): boolean {
  return after.period.last < validFrom || before.period.last > (validTo ?? before.period.last);
}

/** The day of a change that the unit itself dates; else the first of the new series. */
function endOf(before: Drawn, after: Drawn, { validFrom = '' }: Locality): number {
  const isDated = before.period.last < validFrom && validFrom <= after.period.last;
  const day = isDated ? validFrom : after.period.first;
  return Math.max(dayOf(before.period.last), dayOf(day));
}

/** The latest figure; of undated ones and facts in words, too. */
export function latestOf({ rows }: LocalitySeries): Observation | undefined {
  return rows.findLast(hasFigure);
}

/** All that is drawn, the earliest first. */
export function drawnIn(series: readonly LocalitySeries[]): readonly Drawn[] {
  const figures = series.flatMap((each) => each.figures);
  return figures.sort((a, b) => comparePeriods(a.period, b.period));
}

/** The line of a KPI card: figures of one kind of period on a time axis, gaps left open. Pure. */
import { refuseSeries, type SeriesRefusal } from '../../feed/comparability/index.js';
import type { Feed, Observation } from '../../feed/feed.js';
import { sameKind } from '../../feed/period.js';
import { hasFigure } from '../../feed/select.js';

export interface Sparkline {
  /** An SVG path in a box of `width` × `height`. */
  readonly path: string;
  /** Where the figure shown stands. */
  readonly end: { readonly x: number; readonly y: number };
}

export const width = 200;
export const height = 34;
const margin = 4;
const dayLength = 86_400_000;

interface Point {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly value: number;
  /** What stands between it and the point before is no part of the line. */
  readonly isApart: boolean;
}

/** `undefined` with fewer than two figures that may stand in one line: across a break there is none. */
export function sparkline(
  feed: Feed,
  series: readonly Observation[],
  shown: Observation,
): Sparkline | undefined {
  const points = pointsOf(feed, series, shown);
  const [start] = points;
  const end = points.at(-1);
  if (!start || !end || points.length < 2) return undefined;
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const x = ({ last }: Point) =>
    margin + ((last - start.last) / (end.last - start.last)) * (width - 2 * margin);
  const y = ({ value }: Point) =>
    span === 0 ? height / 2 : height - margin - ((value - low) / span) * (height - 2 * margin);
  const isCumulative = feed.indicators.get(shown.indicator)?.cumulative ?? false;
  const step = (point: Point, n: number) => {
    const command = n === 0 || isGap(points[n - 1]!, point, shown, isCumulative) ? 'M' : 'L';
    // The line of no length draws a point that stands alone between gaps.
    return `${command}${x(point).toFixed(1)} ${y(point).toFixed(1)}h0`;
  };
  return { path: points.map(step).join(''), end: { x: x(end), y: y(end) } };
}

function pointsOf(feed: Feed, series: readonly Observation[], shown: Observation): readonly Point[] {
  const points: Point[] = [];
  let isApart = false;
  for (const row of [...earlierOf(series, shown), shown]) {
    const isOfLine = row === shown || !refuseSeries(feed, row, shown);
    if (row.period === null || row.value === null || !isOfLine) isApart = true;
    else {
      const { first, last, year } = row.period;
      points.push({ first: Date.parse(first), last: Date.parse(last), year, value: row.value, isApart });
      isApart = false;
    }
  }
  return points;
}

/** What a line that ends with `shown` would draw before it, also what was not reported. */
function earlierOf(series: readonly Observation[], shown: Observation): readonly Observation[] {
  const { period } = shown;
  return series
    .slice(0, series.indexOf(shown))
    .filter((row) => period !== null && row.period !== null && sameKind(row.period, period));
}

/** The last figure before the line, where that is of another series: there the line begins, and says why. */
export function beforeLine(
  feed: Feed,
  series: readonly Observation[],
  shown: Observation,
): { readonly row: Observation; readonly refusal: SeriesRefusal } | undefined {
  for (const row of earlierOf(series, shown).filter(hasFigure).reverse()) {
    const refusal = refuseSeries(feed, row, shown);
    if (refusal && seriesEnds.has(refusal.reason)) return { row, refusal };
  }
  return undefined;
}

/** What ends a series; all else leaves a gap in it. */
const seriesEnds = new Set<SeriesRefusal['reason']>(['break', 'definition', 'unit-changed', 'ranked-units']);

/**
 * A period between the two has no figure; of days, which come as they come, none is missed. A running total begins anew
 * each year.
 */
function isGap(a: Point, b: Point, { period }: Observation, isCumulative: boolean): boolean {
  if (b.isApart || (isCumulative && a.year !== b.year)) return true;
  return period?.kind !== 'day' && period?.kind !== 'span' && b.first - a.last > dayLength;
}

/** The line of a KPI card: figures of one kind of period on a time axis, gaps left open. Pure. */
import { endsSeries, leavesGap, refuseSeries, type SeriesRefusal } from '../../feed/comparability/index.js';
import type { Feed, Observation } from '../../feed/feed.js';
import { sameKind, type Period } from '../../feed/period.js';
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

interface Point {
  readonly period: Period;
  readonly last: number;
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
  const indicator = feed.indicators.get(shown.indicator);
  const step = (point: Point, n: number) => {
    const isOpen = n === 0 || point.isApart || leavesGap(indicator, points[n - 1]!.period, point.period);
    const command = isOpen ? 'M' : 'L';
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
      const { period, value } = row;
      points.push({ period, last: Date.parse(period.last), value, isApart });
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
    if (refusal && endsSeries(refusal)) return { row, refusal };
  }
  return undefined;
}

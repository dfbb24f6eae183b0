/** The line of a KPI card: figures of one kind of period on a time axis, gaps left open. Pure. */
import { changeBetween } from '../../feed/comparable.js';
import type { Feed, Observation } from '../../feed/feed.js';
import { sameKind } from '../../feed/period.js';

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
}

/** `undefined` with fewer than two figures that may stand in one line: across a break there is none. */
export function sparkline(
  feed: Feed,
  series: readonly Observation[],
  shown: Observation,
): Sparkline | undefined {
  const points = series.slice(0, series.indexOf(shown) + 1).flatMap((row) => pointOf(feed, row, shown));
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

function pointOf(feed: Feed, row: Observation, shown: Observation): Point[] {
  if (
    row.period === null ||
    shown.period === null ||
    row.value === null ||
    !sameKind(row.period, shown.period)
  )
    return [];
  if (row !== shown && changeBetween(feed, row, shown).refusal) return [];
  return [
    {
      first: Date.parse(row.period.first),
      last: Date.parse(row.period.last),
      year: row.period.year,
      value: row.value,
    },
  ];
}

/**
 * A period between the two has no figure; of days, which come as they come, none is missed. A running total begins anew
 * each year.
 */
function isGap(a: Point, b: Point, { period }: Observation, isCumulative: boolean): boolean {
  if (isCumulative && a.year !== b.year) return true;
  return period?.kind !== 'day' && period?.kind !== 'span' && b.first - a.last > dayLength;
}

/** What a line over time leads across, and where it ends: `spec/feed.md` §5. */
import type { Indicator } from '../feed.js';
import type { Period } from '../period.js';
import type { SeriesRefusal } from './series.js';

const dayLength = 86_400_000;

/**
 * Whether a line from one figure to the next of the same kind of period would lead across a period that has none; of days,
 * which come as they come, none is missed. A running total begins anew each year.
 */
export function leavesGap(
  indicator: Pick<Indicator, 'cumulative'> | undefined,
  a: Period,
  b: Period,
): boolean {
  if (indicator?.cumulative && a.year !== b.year) return true;
  const isApart = Date.parse(b.first) - Date.parse(a.last) > dayLength;
  // The first nine months of one year are followed by those of the next.
  return isApart && b.kind !== 'day' && (b.kind !== 'span' || b.year - a.year > 1);
}

const ends = new Set<SeriesRefusal['reason']>(['break', 'definition', 'unit-changed', 'ranked-units']);

/** Whether a series ends there and another begins; all else leaves a gap in it. */
export function endsSeries({ reason }: SeriesRefusal): boolean {
  return ends.has(reason);
}

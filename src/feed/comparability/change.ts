/** The change of a figure over time. */
import type { Feed, Observation } from '../feed.js';
import { yearBefore } from '../period.js';
import { exactDifference } from './difference.js';
import { refuseSeries, type SeriesRefusal } from './series.js';

/** Why no change is computed between two figures of one locality. */
export type ChangeRefusal = SeriesRefusal | { readonly reason: 'cumulative' };

export type Change =
  | { readonly difference: number; readonly base: Observation; readonly refusal?: undefined }
  | { readonly refusal: ChangeRefusal; readonly base: Observation; readonly difference?: undefined };

/** The change from `base` to `figure`, or why there is none. Of percentages it is in points, of ranks in places. */
export function changeBetween(feed: Feed, base: Observation, figure: Observation): Change {
  const refusal = refuseRunningTotal(feed, base, figure) ?? refuseSeries(feed, base, figure);
  if (refusal) return { refusal, base };
  return { difference: exactDifference(figure.value!, base.value!), base };
}

/** A running total stands only beside that of the same period a year ago. */
function refuseRunningTotal(feed: Feed, base: Observation, { indicator, period }: Observation) {
  const isRunning = feed.indicators.get(indicator)?.cumulative && period && base.period;
  return isRunning && yearBefore(period) !== base.period.text
    ? ({ reason: 'cumulative' } as const)
    : undefined;
}

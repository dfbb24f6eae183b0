/** Where the plan should be when a figure was measured: `spec/feed.md` §5. */
import type { Feed, Observation, Target } from '../feed.js';
import { boundsOf } from './bounds.js';
import { sameDefinition } from './definition.js';
import { digitsOf, exactQuotient } from './difference.js';
import { breakBetween } from './series.js';
import { isSetFor } from './verdict.js';

/** The plan on a day. */
export interface Pace {
  readonly value: number;
  /**
   * The last day of the figure's period, ISO 8601. Of a figure after the target's last day it is that one: there the
   * line ends, and the plan is the target itself.
   */
  readonly day: string;
  /** Whether the work rises to its target, 1, comes down to it, -1, or keeps an exact one, 0. */
  readonly way: number;
}

/**
 * Why there is no pace where a reader may expect one. The target has no baseline, or no date; the figure has none, or
 * was measured before the baseline; the baseline does not lie before the target; the target is about a number, or a range,
 * to which no one line leads; it was set for another way of counting; the series breaks between baseline and target; or a
 * running total begins anew between them, or before the figure.
 */
export type PaceRefusal =
  | 'no-baseline'
  | 'undated-target'
  | 'undated-figure'
  | 'before-baseline'
  | 'no-time'
  | 'about-target'
  | 'range'
  | 'other-definition'
  | 'break'
  | 'cumulative';

export type PaceAnswer =
  | { readonly pace: Pace; readonly refusal?: undefined }
  | { readonly pace?: undefined; readonly refusal: PaceRefusal };

/**
 * The line from the last day of the baseline's period to the last day of the target's, read at the last day of the
 * figure's period; or why there is none. `undefined` for a target in words or of another subject.
 */
export function paceOf(feed: Feed, figure: Observation, target: Target): PaceAnswer | undefined {
  const { baseline, by, min, max } = target;
  const goal = min ?? max;
  if (goal === undefined || !isSetFor(target, figure)) return undefined;
  if (!sameDefinition(figure, target)) return { refusal: 'other-definition' };
  if (target.qualifier === 'about') return { refusal: 'about-target' };
  if (max !== undefined && max !== goal) return { refusal: 'range' };
  if (!baseline) return { refusal: 'no-baseline' };
  if (by === null) return { refusal: 'undated-target' };
  if (figure.period === null) return { refusal: 'undated-figure' };
  const start = baseline.period.last;
  const end = by.last;
  if (start >= end) return { refusal: 'no-time' };
  if (figure.period.last < start) return { refusal: 'before-baseline' };
  const indicator = feed.indicators.get(figure.indicator);
  const isBroken =
    breakBetween(indicator, baseline, { period: by }) ?? breakBetween(indicator, baseline, figure);
  if (isBroken) return { refusal: 'break' };
  const isWithin = baseline.period.year === by.year && figure.period.year === by.year;
  if (indicator?.cumulative && !isWithin) return { refusal: 'cumulative' };
  const day = figure.period.last < end ? figure.period.last : end;
  // Whole numbers of the smallest digit, so that nothing is left over where both ends cancel out.
  const unit = 10 ** digitsOf([baseline.value, goal]);
  const whole = (value: number) => Math.round(value * unit);
  const weighed = whole(baseline.value) * daysBetween(day, end) + whole(goal) * daysBetween(start, day);
  const value = exactQuotient(weighed, daysBetween(start, end) * unit);
  const toOneSide = min === undefined ? -1 : 1;
  return { pace: { value, day, way: min === max ? Math.sign(goal - baseline.value) : toOneSide } };
}

export type PaceVerdict = 'ahead' | 'on' | 'behind';

/**
 * On which side of the plan a figure stands; `undefined` for a fact without a number, where a bound decides nothing, and
 * off an exact target that is to be kept: no side of that is ahead.
 */
export function judgePace(
  { value, qualifier }: Observation,
  { value: plan, way }: Pick<Pace, 'value' | 'way'>,
): PaceVerdict | undefined {
  if (value === null) return undefined;
  const { low, high, lowOpen, highOpen } = boundsOf(value, qualifier);
  if (low === plan && high === plan) return 'on';
  const isAbove = low > plan || (low === plan && lowOpen);
  const isBelow = high < plan || (high === plan && highOpen);
  if (way === 0 || isAbove === isBelow) return undefined;
  return isAbove === (way === 1) ? 'ahead' : 'behind';
}

/** Days of UTC are all of one length. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Where the plan should be when a figure was measured: `spec/feed.md` §5. */
import type { Observation, Target } from '../feed.js';
import { sameDefinition } from './definition.js';
import { exactQuotient } from './difference.js';
import { isSetFor } from './verdict.js';

/** The plan on a day. */
export interface Pace {
  readonly value: number;
  /**
   * The last day of the figure's period, ISO 8601. Of a figure after the target's last day it is that one: there the
   * line ends, and the plan is the target itself.
   */
  readonly day: string;
}

/**
 * Why there is no pace where a reader may expect one. The target has no baseline, or no date; the figure has none, or
 * was measured before the baseline; the baseline does not lie before the target; the target is about a number, or a range,
 * to which no one line leads; or it was set for another way of counting.
 */
export type PaceRefusal =
  | 'no-baseline'
  | 'undated-target'
  | 'undated-figure'
  | 'before-baseline'
  | 'no-time'
  | 'about-target'
  | 'range'
  | 'other-definition';

export type PaceAnswer =
  | { readonly pace: Pace; readonly refusal?: undefined }
  | { readonly pace?: undefined; readonly refusal: PaceRefusal };

/**
 * The line from the last day of the baseline's period to the last day of the target's, read at the last day of the
 * figure's period; or why there is none. `undefined` for a target in words or of another subject.
 */
export function paceOf(figure: Observation, target: Target): PaceAnswer | undefined {
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
  const day = figure.period.last < end ? figure.period.last : end;
  // Both ends weighed, so that no digit is lost where they nearly cancel out.
  const weighed = baseline.value * daysBetween(day, end) + goal * daysBetween(start, day);
  return { pace: { value: exactQuotient(weighed, daysBetween(start, end)), day } };
}

/** Days of UTC are all of one length. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

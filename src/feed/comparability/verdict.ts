/** What a figure and a target of the same indicator, locality and definition say together: `spec/feed.md` §5. */
import type { Observation, Target } from '../feed.js';
import { boundsOf } from './bounds.js';
import { sameDefinition } from './definition.js';
import { exactDifference } from './difference.js';

export type Verdict = 'exceeded' | 'met' | 'not-met' | 'missed' | 'no-figure';

/** Why there is no verdict where a reader may expect one. */
export type VerdictRefusal = 'about-target' | 'bounded-figure' | 'other-definition';

export type VerdictTone = 'met' | 'behind' | 'missed';

const tones = {
  exceeded: 'met',
  met: 'met',
  'not-met': 'behind',
  missed: 'missed',
  'no-figure': undefined,
} as const satisfies Record<Verdict, VerdictTone | undefined>;

export function verdictTone(verdict: Verdict): VerdictTone | undefined {
  return tones[verdict];
}

export type Judgement =
  | { readonly verdict: Verdict; readonly refusal?: undefined }
  | { readonly verdict?: undefined; readonly refusal: VerdictRefusal };

/**
 * The verdict, or why none is given; `undefined` for a target in words or of another subject, and for a fact that has no
 * number.
 */
export function judge(figure: Observation | undefined, target: Target): Judgement | undefined {
  if (target.min === undefined && target.max === undefined) return undefined;
  if (!figure) return { verdict: 'no-figure' };
  if (figure.value === null || !isSetFor(target, figure)) return undefined;
  if (!sameDefinition(figure, target)) return { refusal: 'other-definition' };
  if (target.qualifier === 'about') return { refusal: 'about-target' };

  const { low, high, lowOpen, highOpen } = boundsOf(figure.value, figure.qualifier);
  const min = target.min ?? -Infinity;
  const max = target.max ?? Infinity;
  // "Trên 80%" is not reached at 80, "dưới 5%" not at 5.
  const strictMin = target.qualifier === 'over';
  const strictMax = target.qualifier === 'under';
  const surelyMin = strictMin ? low > min || (low === min && lowOpen) : low >= min;
  const surelyMax = strictMax ? high < max || (high === max && highOpen) : high <= max;
  if (surelyMin && surelyMax) {
    const above = target.max === undefined && !strictMin && (low > min || lowOpen);
    return { verdict: above ? 'exceeded' : 'met' };
  }
  const belowMin = high < min || (high === min && (highOpen || strictMin));
  const aboveMax = low > max || (low === max && (lowOpen || strictMax));
  if (!belowMin && !aboveMax) return { refusal: 'bounded-figure' };
  return { verdict: isDue(figure, target) ? 'missed' : 'not-met' };
}

/** Whether the target is that of the figure's indicator and locality: it is one of the whole, never of a part. */
export function isSetFor(target: Target, { indicator, locality, part }: Observation): boolean {
  return target.indicator === indicator && (target.locality ?? locality) === locality && part === undefined;
}

/** A target is due when the figure's own period ends on or after the end of the target's; the clock plays no part. */
function isDue({ period }: Observation, { by }: Target): boolean {
  return period !== null && by !== null && period.last >= by.last;
}

/**
 * How far an exact figure is from the limit that it is held against; `undefined` where that is not exactly known, inside
 * a range, and from a target in words.
 */
export function distanceTo({ value, qualifier }: Observation, { min, max }: Target): number | undefined {
  if (value === null || qualifier !== 'exact') return undefined;
  if (max !== undefined) {
    if (value > max) return exactDifference(value, max);
    return min !== undefined && value < min ? exactDifference(min, value) : undefined;
  }
  return min === undefined ? undefined : Math.abs(exactDifference(value, min));
}

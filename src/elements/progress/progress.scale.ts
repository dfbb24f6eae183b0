/** The bar of a progress on its honest scale; places are shares of the track, 0 to 1. Pure. */
import type { Indicator, Observation, Target } from '../../feed/feed.js';
import { milestoneWords, targetMarkWords } from '../../localization/targets.js';
import { linesOf, tracks, type Label } from './label-lines.js';

export interface Bar {
  readonly min: number;
  readonly max: number;
  /** Absent: there is no figure, and the track stays empty. */
  readonly fill?: { readonly from: number; readonly to: number; readonly open: boolean } | undefined;
  /** Where zero is, when the scale goes below it. */
  readonly zero?: number | undefined;
  /** Of each target, in their order. */
  readonly marks: readonly Mark[];
  /** Where the plan should be. */
  readonly plan?: number | undefined;
}

export interface Mark extends Label {
  /** Whether it is that of the target that the figure is held against. */
  readonly isHeld: boolean;
  /** On which line its label stands, in a narrow card and in a wide one; 0 is nearest the track. */
  readonly lines: readonly number[];
}

/**
 * The scale is the indicator's range, the denominator or the targets, and grows to hold all that stands on it: over 100%
 * is drawn as it is. Without any of them there is no bar.
 */
export function barOf(
  indicator: Indicator,
  observation: Observation | undefined,
  targets: readonly Target[],
  held: Target | undefined,
  plan: number | undefined,
): Bar | undefined {
  const value = observation?.value ?? undefined;
  const goals = targets.map(({ min, max }) => [min, max].flatMap((goal) => goal ?? []));
  const limits = goals.flat();
  if (indicator.unit === 'rank' || (value === undefined && limits.length === 0)) return undefined;
  const ends = indicator.range ?? (observation?.of === undefined ? limits : [0, observation.of]);
  if (ends.length === 0) return undefined;
  const all = [
    ...ends,
    ...limits,
    ...(indicator.range ? [] : [0]),
    ...[value, plan].flatMap((number) => number ?? []),
  ];
  const min = Math.min(...all);
  const max = Math.max(...all);
  if (min === max) return undefined;
  const share = (number: number) => (number - min) / (max - min);
  const zero = share(Math.min(max, Math.max(min, 0)));
  const labels = targets.map((target, n) => {
    const isHeld = target === held;
    const words = (isHeld ? targetMarkWords : milestoneWords)(target, indicator);
    const places = goals[n]!.map(share);
    return { from: Math.min(...places), to: Math.max(...places), isHeld, words };
  });
  const lines = tracks.map((track) => linesOf(labels, track));
  return {
    min,
    max,
    zero: min < 0 && max > 0 ? zero : undefined,
    fill: value === undefined ? undefined : fillOf(zero, share(value), observation?.qualifier !== 'exact'),
    marks: labels.map((label, n) => ({ ...label, lines: lines.map((line) => line[n]!) })),
    plan: plan === undefined ? undefined : share(plan),
  };
}

function fillOf(zero: number, end: number, open: boolean): Bar['fill'] {
  return { from: Math.min(zero, end), to: Math.max(zero, end), open };
}

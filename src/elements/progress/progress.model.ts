/** What a progress bar shows of a feed. Pure. */
import type { Feed, Indicator, Observation, Target } from '../../feed/feed.js';
import { judge } from '../../feed/comparability/index.js';
import { noTargetWords, targetMarkWords } from '../../localization/targets.js';
import { rowsOfSubject, subjectView, type SubjectView } from '../../shared/subject-view.js';
import type { Subject } from '../../shared/subject.js';

export interface ProgressOptions {
  /** The period of the target; by default the next one. */
  readonly target?: string | undefined;
  /** The locality that the page stands for. */
  readonly selected?: string | undefined;
}

/** A bar on its scale; places are shares of the track, 0 to 1. */
export interface Bar {
  readonly min: number;
  readonly max: number;
  /** Absent: there is no figure, and the track stays empty. */
  readonly fill?: { readonly from: number; readonly to: number; readonly open: boolean } | undefined;
  /** Where zero is, when the scale goes below it. */
  readonly zero?: number | undefined;
  readonly mark?: { readonly from: number; readonly to: number; readonly words: string } | undefined;
}

export interface ProgressView extends SubjectView {
  readonly value?: number | undefined;
  /** Absent where the feed gives no scale: then the figure stands alone. */
  readonly bar?: Bar | undefined;
}

export function progressView(
  feed: Feed,
  subject: Subject,
  { target, selected }: ProgressOptions,
): ProgressView {
  const rows = rowsOfSubject(feed, subject, target);
  const { observation, goal } = rows;
  const isOther = goal !== undefined && judge(observation, goal)?.refusal === 'other-definition';
  return {
    ...subjectView(feed, subject, rows, { selected, clauses: goal ? [] : [noTargetWords()] }),
    value: observation?.value ?? undefined,
    // A mark on the bar would hold the figure against it.
    bar: barOf(subject.indicator, observation, isOther ? undefined : goal),
  };
}

/**
 * The scale is the indicator's range, the denominator or the target, and grows to hold a figure beyond it: over 100% is
 * drawn as it is. Without any of them there is no bar.
 */
function barOf(
  indicator: Indicator,
  observation: Observation | undefined,
  target: Target | undefined,
): Bar | undefined {
  const value = observation?.value ?? undefined;
  const goals = [target?.min, target?.max].flatMap((goal) => goal ?? []);
  if (indicator.unit === 'rank' || (value === undefined && goals.length === 0)) return undefined;
  const ends = indicator.range ?? (observation?.of === undefined ? goals : [0, observation.of]);
  if (ends.length === 0) return undefined;
  const all = [...(indicator.range ? [] : [0]), ...ends, ...goals, ...(value === undefined ? [] : [value])];
  const min = Math.min(...all);
  const max = Math.max(...all);
  if (min === max) return undefined;
  const share = (number: number) => (number - min) / (max - min);
  const zero = share(Math.min(max, Math.max(min, 0)));
  return {
    min,
    max,
    zero: min < 0 && max > 0 ? zero : undefined,
    fill: value === undefined ? undefined : fillOf(zero, share(value), observation?.qualifier !== 'exact'),
    mark:
      target && goals.length > 0 ? markOf(goals.map(share), targetMarkWords(target, indicator)) : undefined,
  };
}

function fillOf(zero: number, end: number, open: boolean): Bar['fill'] {
  return { from: Math.min(zero, end), to: Math.max(zero, end), open };
}

function markOf(places: readonly number[], words: string): Bar['mark'] {
  return { from: Math.min(...places), to: Math.max(...places), words };
}

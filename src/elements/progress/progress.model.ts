/** What a progress bar shows of a feed. Pure. */
import type { Feed, Indicator, Observation, Target } from '../../feed/feed.js';
import { sameDefinition } from '../../feed/comparability/index.js';
import { noTargetWords, otherTargetWords, targetWords } from '../../localization/targets.js';
import { rowsOfSubject, subjectView, type SubjectView } from '../../shared/subject-view.js';
import type { Subject } from '../../shared/subject.js';
import { targetView } from '../../shared/target-view.js';
import { paceView, type PaceView } from './progress.pace.js';
import { barOf, type Bar } from './progress.scale.js';

export interface ProgressOptions {
  /** The period of the target; by default the next one. */
  readonly target?: string | undefined;
  /** Whether the plan is shown, too. */
  readonly pace?: boolean | undefined;
  /** The locality that the page stands for. */
  readonly selected?: string | undefined;
}

export interface ProgressView extends SubjectView {
  readonly value?: number | undefined;
  /** Absent where the feed gives no scale: then the figure stands alone. */
  readonly bar?: Bar | undefined;
  /** Targets that have no mark, besides the one that the figure is held against. */
  readonly unmarked: readonly string[];
  /** What is said in the place of a target. */
  readonly noTarget: string;
  readonly pace?: PaceView | undefined;
}

export function progressView(feed: Feed, subject: Subject, options: ProgressOptions): ProgressView {
  const { indicator } = subject;
  const rows = rowsOfSubject(feed, subject, options.target);
  const { observation, targets, goal } = rows;
  const pace = options.pace && observation && goal ? paceView(feed, indicator, observation, goal) : undefined;
  // What was set for another way of counting is said in a note: a mark on the bar would hold the figure against it.
  const measure = observation ?? goal;
  const isAlike = (target: Target) => !measure || sameDefinition(measure, target);
  const others = targets.filter((target) => target !== goal);
  const alike = others.filter(isAlike);
  const marked = [...(goal && isAlike(goal) ? [goal] : []), ...alike].filter(hasNumber);
  const bar = barOf(indicator, observation, marked, goal, pace?.plan?.value);
  const noTarget = noTargetWords(others.length > 0 ? options.target : undefined);
  const apart = others.filter((target) => !isAlike(target));
  return {
    ...subjectView(feed, subject, rows, {
      selected: options.selected,
      notes: [...(pace?.notes ?? []), ...apart.map((target) => otherTargetWords(target, indicator))],
      clauses: [
        ...(goal ? [] : [noTarget]),
        ...(pace?.clauses ?? []),
        ...alike.flatMap((target) => clausesOf(indicator, observation, target)),
      ],
    }),
    value: observation?.value ?? undefined,
    bar,
    unmarked: alike
      .filter((target) => !bar || !hasNumber(target))
      .map((target) => targetWords(target, indicator)),
    noTarget,
    pace,
  };
}

function hasNumber({ min, max }: Target): boolean {
  return (min ?? max) !== undefined;
}

function clausesOf(indicator: Indicator, observation: Observation | undefined, target: Target): string[] {
  const { words, verdict } = targetView(indicator, observation, target);
  return verdict ? [words, verdict.sentence] : [words];
}

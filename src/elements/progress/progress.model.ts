/** What a progress bar shows of a feed. Pure. */
import type { Feed, Indicator, Observation, Target } from '../../feed/feed.js';
import { figureAt, latestFigure, nextTarget, seriesOf, targetsOf } from '../../feed/select.js';
import { textIn } from '../../feed/text.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { emptySentence, figureSentence } from '../../localization/sentences.js';
import { noTargetWords, targetMarkWords } from '../../localization/targets.js';
import type { Foot } from '../../shared/card.js';
import {
  feedFoot,
  figureFoot,
  figureNotes,
  figureView,
  frozenNotes,
  placeName,
  subjectName,
  type FigureView,
} from '../../shared/figure.js';
import type { Subject } from '../../shared/subject.js';
import { targetFoot, targetView, type TargetView } from '../../shared/target-view.js';

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

export interface ProgressView {
  readonly name: string;
  readonly place: string;
  readonly description?: string | undefined;
  readonly figure?: FigureView | undefined;
  readonly value?: number | undefined;
  /** Absent where the feed gives no scale: then the figure stands alone. */
  readonly bar?: Bar | undefined;
  readonly target?: TargetView | undefined;
  readonly notes: readonly string[];
  readonly foot: Foot;
  readonly summary: string;
}

export function progressView(feed: Feed, subject: Subject, options: ProgressOptions): ProgressView {
  const { indicator, locality, part, period, asOf } = subject;
  const series = seriesOf(feed, { indicator: indicator.id, locality: locality.id, part, asOf });
  const observation = period ? figureAt(series, period) : latestFigure(series);
  const targets = part === undefined ? targetsOf(feed, indicator.id, locality.id) : [];
  const goal = nextTarget(targets, observation, options.target);
  const figure = observation && figureView(indicator, observation);
  const target = goal && targetView(indicator, observation, goal);

  const name = subjectName(indicator, part);
  const fullPlace = textIn(locality.name, getLocale());
  const spokenPlace = fullPlace === name ? '' : fullPlace;
  const clauses = target
    ? [target.words, target.verdict?.sentence].flatMap((words) => words ?? [])
    : [noTargetWords()];
  return {
    name,
    place: placeName(feed, locality, options.selected),
    description: indicator.description && textIn(indicator.description, getLocale()),
    figure,
    value: observation?.value ?? undefined,
    bar: barOf(indicator, observation, goal),
    target,
    notes: [
      ...(observation ? figureNotes(indicator, observation) : []),
      ...(target?.notes ?? []),
      ...frozenNotes(asOf),
    ],
    foot: observation ? figureFoot(observation) : goal ? targetFoot(goal) : feedFoot(feed),
    summary:
      figure && observation
        ? figureSentence(
            spokenPlace,
            name,
            figure.spoken,
            periodWords(observation.period, observation.periodBasis, 'full'),
            clauses,
          )
        : emptySentence(spokenPlace, name, clauses),
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

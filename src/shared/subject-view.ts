/** One indicator in one locality, as every card of one figure shows it. Pure. */
import type { Feed, Observation, Publisher, Target } from '../feed/feed.js';
import { figureAt, latestFigure, nextTarget, seriesOf, targetsOf } from '../feed/select.js';
import { textIn } from '../feed/text.js';
import { capitalize } from '../format/case.js';
import { getLocale } from '../localization/locale.js';
import { periodWords } from '../localization/periods.js';
import { emptySentence, figureSentence } from '../localization/sentences.js';
import type { Foot } from './card.js';
import {
  feedFoot,
  figureFoot,
  figureNotes,
  figureView,
  frozenNotes,
  placeName,
  subjectName,
  whenWords,
} from './figure.js';
import type { FigureView } from './figure.js';
import { subjectTable } from './subject-table.js';
import type { Subject } from './subject.js';
import { endedNotes } from './successors.js';
import type { TableView } from './table-view.js';
import { targetFoot, targetView, type TargetView } from './target-view.js';

/** What a feed has on a subject. */
export interface SubjectRows {
  readonly series: readonly Observation[];
  /** Of the period asked for, else the latest. */
  readonly observation?: Observation | undefined;
  /** All that are set for the locality, by their dates; none for a part. */
  readonly targets: readonly Target[];
  /** The one that the figure is held against. */
  readonly goal?: Target | undefined;
}

/** `by`: the period of the target; by default the next one. */
export function rowsOfSubject(feed: Feed, subject: Subject, by?: string): SubjectRows {
  const { indicator, locality, part, period, asOf } = subject;
  const series = seriesOf(feed, { indicator: indicator.id, locality: locality.id, part, asOf });
  const observation = period ? figureAt(series, period) : latestFigure(series);
  const targets = part === undefined ? targetsOf(feed, indicator.id, locality.id) : [];
  return { series, observation, targets, goal: nextTarget(targets, observation, by) };
}

export interface SubjectView {
  readonly name: string;
  /** Empty where the page already stands for the locality. */
  readonly place: string;
  /** Also where the page stands for it. */
  readonly fullPlace: string;
  readonly description?: string | undefined;
  /** Absent: nothing was reported. */
  readonly figure?: FigureView | undefined;
  readonly target?: TargetView | undefined;
  readonly notes: readonly string[];
  readonly foot: Foot;
  /** Whose figure or target is shown; absent where there is neither. */
  readonly publishers?: readonly Publisher[] | undefined;
  readonly summary: string;
  /** To be taken along: the figure in one row, not rounded. */
  readonly table: () => TableView;
}

export interface SubjectOptions {
  readonly compact?: boolean;
  /** The locality that the page stands for. */
  readonly selected?: string | undefined;
  /** What a widget adds to notes and sentence. */
  readonly notes?: readonly string[];
  readonly clauses?: readonly string[];
}

export function subjectView(
  feed: Feed,
  subject: Subject,
  { observation, goal }: Pick<SubjectRows, 'observation' | 'goal'>,
  { compact = false, selected, notes = [], clauses = [] }: SubjectOptions,
): SubjectView {
  const { indicator, locality, part, asOf } = subject;
  const figure = observation && figureView(indicator, observation, compact);
  const target = goal && targetView(indicator, observation, goal);
  const shown = observation ?? goal;
  const name = subjectName(indicator, part);
  const fullPlace = textIn(locality.name, getLocale());
  const spokenPlace = fullPlace === name ? '' : fullPlace;
  const said = [target?.words, target?.verdict?.sentence, ...clauses].flatMap((words) => words ?? []);
  return {
    name,
    place: placeName(feed, locality, selected),
    fullPlace,
    description: indicator.description && textIn(indicator.description, getLocale()),
    figure,
    target,
    notes: [
      ...(observation ? figureNotes(indicator, observation, compact) : []),
      ...notes,
      ...(target?.notes ?? []),
      ...endedNotes(feed, locality),
      ...frozenNotes(asOf),
    ],
    publishers: shown && [shown.publisher],
    foot: observation ? figureFoot(observation) : emptyFoot(feed, subject, goal),
    summary:
      figure && observation
        ? figureSentence(spokenPlace, name, figure.spoken, whenWords(observation), said)
        : emptySentence(spokenPlace, name, said),
    table: () => subjectTable(indicator, name, fullPlace, observation),
  };
}

/** Without a figure the foot tells which period was asked for, and whose target or feed it is. */
function emptyFoot(feed: Feed, { period }: Subject, goal: Target | undefined): Foot {
  const foot = goal ? targetFoot(goal) : feedFoot(feed);
  return period ? { ...foot, period: capitalize(periodWords(period, 'stated', 'short')) } : foot;
}

/** What the progress of work in stages shows of a feed. Pure. */
import type { Feed, Publisher } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import { columnWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { rolloutWords, taskWords } from '../../localization/rollout.js';
import { levelWords } from '../../localization/terms.js';
import type { Foot } from '../../shared/card.js';
import {
  feedFoot,
  figureFoot,
  frozenNotes,
  placeName,
  sameDate,
  subjectName,
  type FigureView,
} from '../../shared/figure.js';
import type { Segment } from '../../shared/share-bar.js';
import { publishersOf, sourcesOf } from '../../shared/sources.js';
import { absentNotes, endedNotes, endedUnitsNotes } from '../../shared/successors.js';
import type { TableView } from '../../shared/table-view.js';
import { columnOf, type AskedRollout } from './rollout.facts.js';
import { leadOf, noneYetOf, rolloutSummary, totalOf } from './rollout.summary.js';
import { stagesOf, tileOf, type Stage } from './rollout.tiles.js';
import { gridOf, segmentsOf, tableOf } from './rollout.views.js';

export interface RolloutView {
  readonly name: string;
  /** The one locality whose tasks these are; empty where the page stands for it. */
  readonly place: string;
  /** Also where the page stands for it. */
  readonly fullPlace: string;
  /**
   * "2/6 xã, phường đã hoàn thành", "12/14 việc đã thực hiện"; absent where no stage is stated, and over several tasks of
   * several localities.
   */
  readonly figure?: FigureView | undefined;
  /** Below it: that none has finished, where it says who is under way. */
  readonly noneYet?: string | undefined;
  readonly summary: string;
  readonly segments: readonly Segment[];
  readonly stages: readonly Stage[];
  /** Whether a tile stands for a locality, which can be chosen. */
  readonly isPlaces: boolean;
  /** Localities by tasks: a table from the start. */
  readonly isGrid: boolean;
  readonly table: TableView;
  readonly notes: readonly string[];
  readonly foot: Foot;
  readonly publishers?: readonly Publisher[] | undefined;
  readonly isEmpty: boolean;
}

/** `selected`: the locality that the page stands for. */
export function rolloutView(
  feed: Feed,
  { indicators, question, named, ofOne: task }: AskedRollout,
  selected?: string,
): RolloutView {
  const { highlight, part, asOf, period } = question;
  const [indicator] = indicators;
  const isGrid = indicators.length > 1 && !task;
  const several = isGrid || task !== undefined;
  // Of one locality each task stands as it is told of last.
  const columns = indicators.map((each) =>
    columnOf(feed, each, {
      ...question,
      period: period ?? (task && 'latest'),
      alone: task !== undefined,
    }),
  );
  const facts = columns.flatMap((column) => column.facts);
  const localities = [...new Set(facts.map(({ locality }) => locality))];
  const standing = facts.flatMap(({ figure, apart }) => (figure && !apart ? figure : []));
  const [first] = standing;
  const shared = first && standing.every((figure) => sameDate(figure, first)) ? first : undefined;
  const tiles = columns.map((column) =>
    column.facts.map((fact) => tileOf(fact, { isTask: task !== undefined, highlight, shared })),
  );
  const stages = isGrid ? [] : stagesOf(tiles.flat(), several ? undefined : indicator);
  const nouns = task ? taskWords() : levelWords(localities.map(({ level }) => level));
  const noneYet = noneYetOf(indicators, task ? 'tasks' : 'places');
  const lead = leadOf({ stages, noneYet }, nouns);
  const name = several ? rolloutWords() : subjectName(indicator, part);
  const figures = facts.map(({ figure }) => figure);
  const any = shared ?? figures.find(Boolean);
  const asked = typeof period === 'object' ? period : undefined;
  const when = (style: 'full' | 'short') =>
    shared
      ? periodWords(shared.period, shared.periodBasis, style)
      : asked
        ? periodWords(asked, 'stated', style)
        : '';
  const groups = isGrid
    ? tiles.map((column, n) => ({
        name: textIn(indicators[n]!.name, getLocale()),
        stages: stagesOf(column, indicators[n]),
        noneYet: noneYetOf([indicators[n]!], 'places'),
      }))
    : [{ name: '', stages, noneYet }];
  return {
    name,
    place: task ? placeName(feed, task, selected) : '',
    fullPlace: task ? textIn(task.name, getLocale()) : '',
    figure: lead && {
      value: lead.value,
      unit: lead.unit,
      qualifier: '',
      text: '',
      spoken: '',
      inWords: false,
    },
    noneYet: lead?.noneYet && capitalize(lead.noneYet),
    summary: rolloutSummary(task ? textIn(task.name, getLocale()) : name, when('full'), nouns, groups),
    segments: segmentsOf(stages, totalOf(stages)),
    stages,
    isPlaces: !task,
    isGrid,
    table: isGrid
      ? gridOf(name, indicators, tiles)
      : tableOf(name, task ? capitalize(nouns) : columnWords('locality'), stages),
    notes: [
      ...(task
        ? endedNotes(feed, task)
        : [
            ...absentNotes(
              feed,
              columns.map(({ comparison }) => comparison),
              named,
              'comparison',
            ),
            ...endedUnitsNotes(localities),
          ]),
      ...frozenNotes(asOf),
    ],
    foot: any
      ? {
          ...figureFoot(any),
          ...(!shared && { period: capitalize(when('short')) }),
          sources: sourcesOf(figures),
        }
      : feedFoot(feed),
    publishers: publishersOf(figures),
    isEmpty: !any,
  };
}

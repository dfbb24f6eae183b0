/** What a KPI card shows of a feed. Pure. */
import type { Feed } from '../../feed/feed.js';
import { figureAt, latestFigure, nextTarget, seriesOf, targetsOf } from '../../feed/select.js';
import { textIn } from '../../feed/text.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { emptySentence, figureSentence } from '../../localization/sentences.js';
import type { Foot } from '../../shared/card.js';
import { changeView, type ChangeView } from '../../shared/change-view.js';
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
import { sparkline, type Sparkline } from './sparkline.js';

export const kpiBases = ['previous', 'year-ago', 'target', 'average', 'none'] as const;
export type KpiBase = (typeof kpiBases)[number];

export interface KpiOptions {
  /** What the change is measured against; by default the previous figure, or last year's if the indicator is cumulative. */
  readonly compare?: KpiBase | undefined;
  readonly trend: boolean;
  readonly compact: boolean;
  /** The locality that the page stands for. */
  readonly selected?: string | undefined;
}

export interface KpiView {
  readonly name: string;
  /** Empty where the page already stands for the locality. */
  readonly place: string;
  readonly description?: string | undefined;
  /** Absent: nothing was reported. */
  readonly figure?: FigureView | undefined;
  readonly change?: ChangeView | undefined;
  readonly target?: TargetView | undefined;
  readonly notes: readonly string[];
  readonly foot: Foot;
  readonly trend?: Sparkline | undefined;
  readonly summary: string;
}

export function kpiView(feed: Feed, subject: Subject, options: KpiOptions): KpiView {
  const { indicator, locality, part, period, asOf } = subject;
  const series = seriesOf(feed, { indicator: indicator.id, locality: locality.id, part, asOf });
  const observation = period ? figureAt(series, period) : latestFigure(series);
  const figure = observation && figureView(indicator, observation, options.compact);

  const asked = kpiBases.find((base) => base === options.compare);
  const base = asked ?? (indicator.cumulative ? 'year-ago' : 'previous');
  const change =
    observation && base !== 'none' && base !== 'target'
      ? changeView(feed, subject, observation, base)
      : undefined;
  const goal =
    part === undefined ? nextTarget(targetsOf(feed, indicator.id, locality.id), observation) : undefined;
  const target = goal && targetView(indicator, observation, goal);

  const name = subjectName(indicator, part);
  const clauses = [target?.words, target?.verdict?.sentence, change?.view?.sentence].flatMap(
    (words) => words ?? [],
  );
  const place = textIn(locality.name, getLocale());
  return {
    name,
    place: placeName(feed, locality, options.selected),
    description: indicator.description && textIn(indicator.description, getLocale()),
    figure,
    change: change?.view,
    target,
    notes: [
      ...(observation ? figureNotes(indicator, observation, options.compact) : []),
      ...(change?.notes ?? []),
      ...(target?.notes ?? []),
      ...frozenNotes(asOf),
    ],
    foot: observation ? figureFoot(observation) : goal ? targetFoot(goal) : feedFoot(feed),
    trend: options.trend && observation ? sparkline(feed, series, observation) : undefined,
    summary:
      figure && observation
        ? figureSentence(
            place === name ? '' : place,
            name,
            figure.spoken,
            periodWords(observation.period, observation.periodBasis, 'full'),
            clauses,
          )
        : emptySentence(place === name ? '' : place, name, clauses),
  };
}

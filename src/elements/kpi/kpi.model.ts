/** What a KPI card shows of a feed. Pure. */
import type { Feed } from '../../feed/feed.js';
import { noTargetWords } from '../../localization/targets.js';
import { changeView, refusalNotes, type ChangeView } from '../../shared/change-view.js';
import { rowsOfSubject, subjectView, type SubjectView } from '../../shared/subject-view.js';
import type { Subject } from '../../shared/subject.js';
import { beforeLine, sparkline, type Sparkline } from './sparkline.js';

const kpiBases = ['previous', 'year-ago', 'target', 'average', 'none'] as const;
export type KpiBase = (typeof kpiBases)[number];

export interface KpiOptions {
  /** What the change is measured against; by default the previous figure, or last year's if the indicator is cumulative. */
  readonly compare?: KpiBase | undefined;
  readonly trend: boolean;
  readonly compact: boolean;
  /** The locality that the page stands for. */
  readonly selected?: string | undefined;
}

export interface KpiView extends SubjectView {
  readonly change?: ChangeView | undefined;
  readonly trend?: Sparkline | undefined;
}

export function kpiView(feed: Feed, subject: Subject, options: KpiOptions): KpiView {
  const rows = rowsOfSubject(feed, subject);
  const { series, observation, goal } = rows;
  const asked = kpiBases.find((base) => base === options.compare);
  const base = asked ?? (subject.indicator.cumulative ? 'year-ago' : 'previous');
  const change =
    observation && base !== 'none' && base !== 'target'
      ? changeView(feed, subject, observation, base)
      : undefined;
  const refused = options.trend && observation ? beforeLine(feed, series, observation) : undefined;
  const notes = [
    ...(change?.notes ?? []),
    ...(refused ? refusalNotes(feed, subject, refused.row, refused.refusal) : []),
    ...(base === 'target' && !goal ? [noTargetWords()] : []),
  ];
  return {
    ...subjectView(feed, subject, rows, {
      ...options,
      notes: [...new Set(notes)],
      clauses: change?.view ? [change.view.sentence] : [],
    }),
    change: change?.view,
    trend: options.trend && observation ? sparkline(feed, series, observation) : undefined,
  };
}

/** What a trend shows of a feed. Pure. */
import type { Feed, Id, Locality, Publisher } from '../../feed/feed.js';
import type { Period } from '../../feed/period.js';
import { numberWords } from '../../localization/figures.js';
import { periodWords } from '../../localization/periods.js';
import { targetMarkWords, targetWords } from '../../localization/targets.js';
import { levelWords, shareWords } from '../../localization/terms.js';
import { firstWords } from '../../localization/trend.js';
import type { Foot } from '../../shared/card.js';
import { subjectName } from '../../shared/figure.js';
import { publishersOf, sourcesOf } from '../../shared/sources.js';
import type { ExcludedView } from '../../shared/side-by-side.js';
import type { TableView } from '../../shared/table-view.js';
import { hasFigure } from '../../feed/select.js';
import { apartViews, standTogether } from './trend.apart.js';
import { axisUnit, timeAxis, timeTicks, valueAxis, valueTicks, type Tick } from './trend.axes.js';
import { footOf } from './trend.foot.js';
import { breaksOf, trendNotes, type BreakView } from './trend.notes.js';
import { meansOf, trendTargets, type Mean, type Means, type TargetMark } from './trend.references.js';
import { dayOf, drawnIn, localitySeries, type SeriesQuestion } from './trend.series.js';
import { trendSummary } from './trend.summary.js';
import { meanWords, tableOf, type MeanKind } from './trend.table.js';
import { seriesView, signsOf, type Axes, type SeriesView, type Sign } from './trend.views.js';

/** As many as there are colours for series. */
const mostSeries = 8;

export interface TrendOptions extends SeriesQuestion {
  readonly localities: readonly Locality[];
  readonly highlight?: Id | undefined;
  /** `target`, `average`, `median`; empty: the target of a single locality. */
  readonly references: readonly string[];
}

export interface MeanView {
  readonly kind: MeanKind;
  readonly lines: readonly (readonly Mean[])[];
  readonly words: string;
}

export interface TargetLine extends TargetMark {
  readonly words: string;
}

export interface TrendView {
  readonly name: string;
  readonly summary: string;
  readonly series: readonly SeriesView[];
  readonly axes: Axes;
  readonly valueTicks: readonly Tick[];
  readonly timeTicks: readonly Tick[];
  /** Of the numbers along the axis, where it does not stand beside each. */
  readonly unit: string;
  readonly breaks: readonly BreakView[];
  readonly means: readonly MeanView[];
  readonly targets: readonly TargetLine[];
  readonly signs: readonly Sign[];
  readonly notes: readonly string[];
  readonly excluded: readonly ExcludedView[];
  readonly table: TableView;
  readonly foot: Foot;
  readonly publishers?: readonly Publisher[] | undefined;
  /** Whether there is any figure, and any that can be drawn. */
  readonly hasFigures: boolean;
  readonly hasPoints: boolean;
}

export function trendView(feed: Feed, options: TrendOptions): TrendView {
  const { indicator, part, localities, highlight, references } = options;
  const chosen = firstOf(localities, highlight);
  const all = chosen.map((locality) => localitySeries(feed, locality, options));
  const together = standTogether(feed, all, options, highlight);
  const { series } = together;
  const isAlone = series.length === 1;
  const isTargetAsked = references.includes('target');
  const targets = trendTargets(feed, series, options);
  const marks = isTargetAsked || (isAlone && references.length === 0) ? targets.marks : [];
  const kinds = (['average', 'median'] as const).filter((kind) => references.includes(kind));
  const means = kinds.length > 0 ? meansOf(feed, series, options) : undefined;
  const figures = drawnIn(series);
  const end = figures.at(-1)?.period;
  const time = timeAxis([
    ...figures.flatMap(({ period }) => [dayOf(period.first), dayOf(period.last)]),
    ...marks.flatMap(({ day, from }) => [day ?? [], from?.day ?? []].flat()),
  ]);
  const { axis: value, steps } = valueAxis(
    indicator,
    [
      ...figures.map((figure) => figure.value),
      ...marks.flatMap(({ values, from }) => [...values, ...(from ? [from.value] : [])]),
      ...kinds.flatMap((kind) => means!.lines.flat().map((mean) => mean[kind])),
    ],
    figures.flatMap(({ of }) => of ?? []),
  );
  const axes = { time, value };
  const breaks = figures.length > 0 ? breaksOf(indicator, series, time) : [];
  const context = { targets, isTargetAsked, means };
  const name = subjectName(indicator, part);
  const shown = all.flatMap(({ rows }) => rows.filter(hasFigure));
  const table = new Map(kinds.map((kind) => [kind, means!.lines.flat()]));
  return {
    name,
    summary: trendSummary(feed, together, options, isAlone ? targets.own : [], highlight),
    series: series.map((each, n) => seriesView(indicator, each, n, { axes, highlight, isAlone, end })),
    axes,
    valueTicks: valueTicks(indicator, value, steps),
    timeTicks: timeTicks(time),
    unit: axisUnit(indicator, value),
    breaks,
    means: kinds.map((kind) => meanView(kind, means!, localities, options, end)),
    targets: marks.map((mark) => ({
      ...mark,
      words: mark.target.by ? targetMarkWords(mark.target, indicator) : targetWords(mark.target, indicator),
    })),
    signs: signsOf(figures),
    notes: [
      ...new Set([
        ...breaks.map(({ note }) => note),
        ...trendNotes(feed, series, options, context),
        ...(chosen.length < localities.length ? [firstWords(chosen.length, localities.length)] : []),
      ]),
    ],
    excluded: apartViews(together, indicator),
    table: tableOf(name, indicator, all, table),
    foot: footOf(feed, figures.length > 0 ? series : all, sourcesOf(shown)),
    publishers: publishersOf(shown),
    hasFigures: shown.length > 0,
    hasPoints: figures.length > 0,
  };
}

/** The highlighted one is always among them. */
function firstOf(localities: readonly Locality[], highlight: Id | undefined): readonly Locality[] {
  const shown = localities.slice(0, mostSeries);
  const own = localities.find(({ id }) => id === highlight);
  return own && !shown.includes(own) ? [...shown.slice(0, -1), own] : shown;
}

/** With its last value, and of how many it is the mean: a mean of few is another one. */
function meanView(
  kind: MeanKind,
  { lines }: Means,
  localities: readonly Locality[],
  { indicator }: SeriesQuestion,
  end: Period | undefined,
): MeanView {
  const last = lines
    .flatMap((line) => line.at(-1) ?? [])
    .sort((a, b) => (a.period.last < b.period.last ? -1 : 1))
    .at(-1);
  const noun = levelWords(localities.map(({ level }) => level));
  const share = last && shareWords(last.reported, last.asked, noun, 'written');
  const words = meanWords(kind, last ? numberWords(last[kind], indicator) : '');
  const when =
    last && last.period.text !== end?.text ? `, ${periodWords(last.period, last.basis, 'short')}` : '';
  return { kind, lines, words: (share ? `${words} (${share})` : words) + when };
}

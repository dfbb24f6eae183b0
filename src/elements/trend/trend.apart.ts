/** Which figures of several localities may stand together over time, and which are told apart: `spec/feed.md` §5. Pure. */
import {
  compareLocalities,
  refuseSeries,
  sameDefinition,
  type Comparison,
  type ExcludedFigure,
} from '../../feed/comparability/index.js';
import type { Feed, Id, Indicator, Observation } from '../../feed/feed.js';
import { comparePeriods, type Period } from '../../feed/period.js';
import { excludedViews, type ExcludedView } from '../../shared/side-by-side.js';
import {
  drawnIn,
  latestOf,
  localitySeries,
  type LocalitySeries,
  type SeriesQuestion,
} from './trend.series.js';

export interface Together {
  /** Of each locality only what may stand beside the others. */
  readonly series: readonly LocalitySeries[];
  /** How they stand in the latest period that one of them has. */
  readonly comparison: Comparison;
  /** To be listed with the reason, the latest first. */
  readonly excluded: readonly ExcludedFigure[];
}

/** A locality alone stands as it is. */
export function standTogether(
  feed: Feed,
  all: readonly LocalitySeries[],
  question: SeriesQuestion,
  highlight: Id | undefined,
): Together {
  const { indicator, part, asOf } = question;
  const barred = all.length > 1 ? barredOf(all, highlight) : [];
  const apart = new Set(barred.map(({ figure }) => figure));
  const series = all.map((each) =>
    apart.size > 0 ? localitySeries(feed, each.locality, question, apart) : each,
  );
  const last = drawnIn(series).at(-1);
  // Their lines stand, each in its own time; told in one sentence, the last figures would seem to be of one.
  const earlier = series.flatMap((each): readonly ExcludedFigure[] => {
    const { locality } = each;
    const figure = latestOf(each);
    const refusal = figure && last && figure.value !== null ? refuseSeries(feed, figure, last) : undefined;
    if (refusal?.reason === 'break') return [{ locality, figure: figure!, ...refusal }];
    return refusal?.reason === 'definition' ? [{ locality, figure: figure!, reason: 'definition' }] : [];
  });
  const comparison = compareLocalities(feed, {
    ...{ indicator: indicator.id, part, asOf, period: last?.period ?? latestPeriod(all) },
    localities: all.map(({ locality }) => locality),
    highlight: last?.locality,
  });
  return { series, comparison, excluded: [...barred, ...earlier] };
}

/** Those that the source calls incomparable, and those that are counted in another way than the measure at their time. */
function barredOf(all: readonly LocalitySeries[], highlight: Id | undefined): readonly ExcludedFigure[] {
  const measures = measuresOf(all, highlight);
  return all.flatMap(({ locality, rows }) =>
    rows
      .flatMap((figure): readonly ExcludedFigure[] => {
        if (figure.value === null) return [];
        if (!figure.comparable) return [{ locality, figure, reason: 'incomparable' }];
        const measure =
          measures.findLast(({ period }) => comparePeriods(period, figure.period) <= 0) ?? measures[0]!;
        return sameDefinition(figure, measure) ? [] : [{ locality, figure, reason: 'definition' }];
      })
      .reverse(),
  );
}

/** The figures of the highlighted locality, else of one that is counted as most are. */
function measuresOf(all: readonly LocalitySeries[], highlight: Id | undefined): readonly Observation[] {
  const standing = all
    .map(({ locality, rows }) => ({
      id: locality.id,
      figures: rows.filter(({ value, comparable }) => value !== null && comparable),
    }))
    .filter(({ figures }) => figures.length > 0);
  const alike = (figure: Observation) =>
    standing.filter(({ figures }) => sameDefinition(figures.at(-1)!, figure)).length;
  const weights = standing.map(({ id, figures }) => (id === highlight ? Infinity : alike(figures.at(-1)!)));
  return standing[weights.indexOf(Math.max(...weights))]?.figures ?? [];
}

/** Where nothing is drawn: that of a fact in words, or of what may not stand with others. */
function latestPeriod(all: readonly LocalitySeries[]): Period | 'latest' {
  const periods = all.flatMap((each) => latestOf(each)?.period ?? []);
  return periods.sort(comparePeriods).at(-1) ?? 'latest';
}

/** More figures of one locality than these are only in the table. */
const mostListed = 3;

/** A line for each locality and reason. */
export function apartViews(
  { comparison, excluded }: Together,
  indicator: Indicator,
): readonly ExcludedView[] {
  const lines = new Map<string, ExcludedView[]>();
  for (const view of excludedViews({ ...comparison, excluded }, indicator, false)) {
    const key = `${view.name}: ${view.reason}`;
    lines.set(key, [...(lines.get(key) ?? []), view]);
  }
  return [...lines.values()].map((views) => {
    const words = views.slice(0, mostListed).map((view) => view.words);
    return { ...views[0]!, words: words.join('; ') + (views.length > mostListed ? ' …' : '') };
  });
}

/** Localities side by side on one indicator, of one period: `spec/feed.md` §5. */
import { boundsOf } from './bounds.js';
import { exactDifference, sameDefinition } from './comparable.js';
import type { Feed, Id, Locality, Observation } from './feed.js';
import { comparePeriods, type Period } from './period.js';
import { existedIn, figureAt, hasFigure, latestFigure, seriesOf } from './select.js';

export interface ComparisonQuestion {
  readonly indicator: Id;
  readonly part?: Id | undefined;
  readonly asOf?: string | undefined;
  /** Absent: the latest that any of them has. `latest`: each locality's own latest, undated ones too. */
  readonly period?: Period | 'latest' | undefined;
  readonly localities: readonly Locality[];
  /** Whose definition is the measure for the others; absent: the one that most figures share. */
  readonly highlight?: Id | undefined;
}

export interface ComparedLocality {
  readonly locality: Locality;
  /** Absent: not reported. */
  readonly figure?: Observation | undefined;
  /** Ties share a rank; absent where bounds or dates leave it open. */
  readonly rank?: number | undefined;
}

/** Why a figure may not stand beside the others. */
export type Exclusion = 'definition' | 'incomparable' | 'undated' | 'words';

export interface ExcludedFigure {
  readonly locality: Locality;
  readonly figure: Observation;
  readonly reason: Exclusion;
}

export interface Comparison {
  /** The one period of all; absent where each locality has its own. */
  readonly period?: Period | undefined;
  /** All that were asked for and existed in the period, in the order of the question. */
  readonly asked: readonly Locality[];
  /** Those that stand beside each other, in the same order. */
  readonly localities: readonly ComparedLocality[];
  readonly excluded: readonly ExcludedFigure[];
  /** How many of `localities` have a figure. */
  readonly reported: number;
  /** Only of exact figures of one period, and of at least two. */
  readonly average?: number | undefined;
  readonly median?: number | undefined;
}

export function compareLocalities(feed: Feed, question: ComparisonQuestion): Comparison {
  const series = new Map(
    question.localities.map((locality) => [locality, seriesOf(feed, { ...question, locality: locality.id })]),
  );
  const period =
    question.period === 'latest' ? undefined : (question.period ?? latestPeriodOf([...series.values()]));
  const each = period === undefined;
  const found = question.localities
    .filter((locality) => each || existedIn(locality, period))
    .map((locality) => {
      const rows = series.get(locality)!;
      const dated = each ? undefined : figureAt(rows, period);
      return { locality, figure: dated ?? (each ? latestFigure(rows) : rows.findLast(isUndated)) };
    });

  const measure = definingFigure(found, question.highlight, each);
  const excluded: ExcludedFigure[] = [];
  const compared = found.filter(({ locality, figure }) => {
    const reason = figure && exclusionOf(figure, measure, each);
    if (figure && reason) excluded.push({ locality, figure, reason });
    return !reason;
  });
  const figures = compared.flatMap(({ figure }) => figure ?? []);
  const standing = each || spansLevels(compared) ? undefined : standingOf(feed, question.indicator, figures);
  return {
    period,
    asked: found.map(({ locality }) => locality),
    localities: compared.map(({ locality, figure }) => ({
      locality,
      figure,
      rank: figure && standing?.ranks.get(figure),
    })),
    excluded,
    reported: figures.length,
    average: standing?.average,
    median: standing?.median,
  };
}

function latestPeriodOf(allSeries: readonly (readonly Observation[])[]): Period | undefined {
  const periods = allSeries.map((series) => latestFigure(series)?.period ?? null);
  return periods.reduce((a, b) => (comparePeriods(a, b) < 0 ? b : a), null) ?? undefined;
}

function isUndated(row: Observation): boolean {
  return row.period === null && hasFigure(row);
}

interface Found {
  readonly locality: Locality;
  readonly figure?: Observation | undefined;
}

/** Only a figure that may itself stand in the comparison is a measure for the others. */
function definingFigure(
  found: readonly Found[],
  highlight: Id | undefined,
  each: boolean,
): Observation | undefined {
  const standing = found.filter(({ figure }) => figure && !exclusionOf(figure, undefined, each));
  const own = standing.find(({ locality }) => locality.id === highlight)?.figure;
  if (own) return own;
  const figures = standing.flatMap(({ figure }) => figure ?? []);
  const shared = (measure: Observation) => figures.filter((figure) => sameDefinition(figure, measure)).length;
  const seen: Observation[] = [];
  for (const figure of figures)
    if (!seen.some((measure) => sameDefinition(figure, measure))) seen.push(figure);
  return seen.reduce<Observation | undefined>((a, b) => (a && shared(a) >= shared(b) ? a : b), undefined);
}

function exclusionOf(
  figure: Observation,
  measure: Observation | undefined,
  each: boolean,
): Exclusion | undefined {
  if (figure.value === null) return 'words';
  if (!figure.comparable) return 'incomparable';
  if (measure && !sameDefinition(figure, measure)) return 'definition';
  return figure.period === null && !each ? 'undated' : undefined;
}

/** A district is not ranked among its communes, nor averaged with them. */
function spansLevels(compared: readonly Found[]): boolean {
  return new Set(compared.map(({ locality }) => locality.level)).size > 1;
}

interface Standing {
  readonly ranks: ReadonlyMap<Observation, number>;
  readonly average?: number | undefined;
  readonly median?: number | undefined;
}

function standingOf(feed: Feed, indicator: Id, figures: readonly Observation[]): Standing {
  const direction = feed.indicators.get(indicator)?.direction ?? 'up';
  const exact = figures.every(({ qualifier }) => qualifier === 'exact');
  const ranks =
    direction === 'none' || figures.length < 2
      ? new Map<Observation, number>()
      : ranksOf(figures, direction, exact);
  // A mean place says nothing of anybody's place.
  if (!exact || figures.length < 2 || feed.indicators.get(indicator)?.unit === 'rank') return { ranks };
  const values = figures.map(({ value }) => value!).sort((a, b) => a - b);
  const middle = values.length >> 1;
  const median = values.length % 2 ? values[middle]! : mean([values[middle - 1]!, values[middle]!]);
  return { ranks, average: mean(values), median };
}

function mean(values: readonly number[]): number {
  return exactDifference(values.reduce((sum, value) => sum + value, 0) / values.length, 0);
}

function ranksOf(
  figures: readonly Observation[],
  direction: 'up' | 'down',
  exact: boolean,
): Map<Observation, number> {
  const sign = direction === 'up' ? -1 : 1;
  const sorted = [...figures].sort((a, b) => sign * (a.value! - b.value!));
  const ranks = new Map<Observation, number>();
  for (const [place, figure] of sorted.entries()) {
    if (exact) {
      const previous = sorted[place - 1];
      ranks.set(figure, previous?.value === figure.value ? ranks.get(previous)! : place + 1);
    } else {
      const orders = figures.filter((other) => other !== figure).map((other) => orderOf(other, figure));
      if (orders.every((order) => order !== undefined)) {
        ranks.set(figure, 1 + orders.filter((order) => order * sign < 0).length);
      }
    }
  }
  return ranks;
}

/** Whether one figure surely lies below (−1) or above (1) another, or equals it; `undefined`: the bounds leave it open. */
function orderOf(a: Observation, b: Observation): number | undefined {
  if (a.qualifier === 'exact' && b.qualifier === 'exact') return Math.sign(a.value! - b.value!);
  const x = boundsOf(a.value!, a.qualifier);
  const y = boundsOf(b.value!, b.qualifier);
  if (x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen))) return -1;
  if (x.low > y.high || (x.low === y.high && (x.lowOpen || y.highOpen))) return 1;
  return undefined;
}

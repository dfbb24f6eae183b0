/** Localities side by side on one indicator, of one period: `spec/feed.md` §5. */
import { sameDefinition } from './comparable.js';
import type { Feed, Id, Locality, Observation } from './feed.js';
import { comparePeriods, type Period } from './period.js';
import { refuseStanding, standingOf, type StandingRefusal } from './standing.js';
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
  /** Why there are neither ranks nor means. */
  readonly refusal?: StandingRefusal | undefined;
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
  const refusal = refuseStanding(compared, period);
  const standing = refusal ? undefined : standingOf(feed.indicators.get(question.indicator), figures);
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
    refusal,
  };
}

function latestPeriodOf(allSeries: readonly (readonly Observation[])[]): Period | undefined {
  const periods = allSeries.map((series) => latestFigure(series)?.period ?? null);
  return periods.reduce((a, b) => (comparePeriods(a, b) < 0 ? b : a), null) ?? undefined;
}

function isUndated(row: Observation): boolean {
  return row.period === null && hasFigure(row);
}

/** Only a figure that may itself stand in the comparison is a measure for the others. */
function definingFigure(
  found: readonly Pick<ComparedLocality, 'locality' | 'figure'>[],
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

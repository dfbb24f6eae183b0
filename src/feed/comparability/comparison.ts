/** Localities side by side on one indicator, of one period: `spec/feed.md` §5. */
import type { Break, Feed, Id, Indicator, Locality, Observation } from '../feed.js';
import { comparePeriods, type Period } from '../period.js';
import { existedIn, figureAt, hasFigure, latestFigure, seriesOf } from '../select.js';
import { sameDefinition } from './definition.js';
import { breakBetween } from './series.js';
import { refuseStanding, standingOf, type MeanRefusal, type StandingRefusal } from './standing.js';

export interface ComparisonQuestion {
  readonly indicator: Id;
  readonly part?: Id | undefined;
  readonly asOf?: string | undefined;
  /** Absent: the latest that any of them has. `latest`: each locality's own latest, undated ones too. */
  readonly period?: Period | 'latest' | undefined;
  readonly localities: readonly Locality[];
  /** One locality by itself: what may not stand beside others may stand, be it of a time when the unit was not there. */
  readonly alone?: boolean | undefined;
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
export type Exclusion = 'definition' | 'break' | 'incomparable' | 'undated' | 'words';

export interface ExcludedFigure {
  readonly locality: Locality;
  readonly figure: Observation;
  readonly reason: Exclusion;
  /** The one that lies between this figure and the others. */
  readonly break?: Break | undefined;
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
  /** Why there are ranks but no means. */
  readonly meanRefusal?: MeanRefusal | undefined;
}

export function compareLocalities(feed: Feed, question: ComparisonQuestion): Comparison {
  const all = question.localities.map((locality) => ({
    locality,
    series: seriesOf(feed, { ...question, locality: locality.id }),
  }));
  const { alone = false } = question;
  const period = question.period === 'latest' ? undefined : (question.period ?? latestPeriodOf(all, alone));
  const each = period === undefined;
  const found = all
    .filter(({ locality }) => each || alone || existedIn(locality, period))
    .map(({ locality, series }) => {
      const dated = each ? undefined : figureAt(series, period);
      return { locality, figure: dated ?? (each ? latestFigure(series) : series.findLast(isUndated)) };
    });

  const indicator = feed.indicators.get(question.indicator);
  const measure = measureOf(indicator, found, question.highlight, each);
  const excluded: ExcludedFigure[] = [];
  const compared = found.filter(({ locality, figure }) => {
    const exclusion = figure && exclusionOf(indicator, figure, measure, each, alone);
    if (exclusion) excluded.push({ locality, figure, ...exclusion });
    return !exclusion;
  });
  const figures = compared.flatMap(({ figure }) => figure ?? []);
  const refusal = refuseStanding(feed, indicator, compared, period);
  const standing = refusal ? undefined : standingOf(indicator, figures);
  const means = standing?.means;
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
    ...(typeof means === 'object' ? means : { average: undefined, median: undefined, meanRefusal: means }),
    refusal,
  };
}

interface LocalitySeries {
  readonly locality: Locality;
  readonly series: readonly Observation[];
}

/** What is dated outside a unit's existence says nothing of when the units are compared. */
function latestPeriodOf(all: readonly LocalitySeries[], alone: boolean): Period | undefined {
  const periods = all.map(({ locality, series }) => {
    const latest = series.findLast(
      (row) => hasFigure(row) && row.period !== null && (alone || existedIn(locality, row.period)),
    );
    return latest?.period ?? null;
  });
  return periods.reduce((a, b) => (comparePeriods(a, b) < 0 ? b : a), null) ?? undefined;
}

function isUndated(row: Observation): boolean {
  return row.period === null && hasFigure(row);
}

/** The figure that is the measure for the others: only one that may itself stand in the comparison. */
function measureOf(
  indicator: Indicator | undefined,
  found: readonly Pick<ComparedLocality, 'locality' | 'figure'>[],
  highlight: Id | undefined,
  each: boolean,
): Observation | undefined {
  const standing = found.filter(({ figure }) => figure && !exclusionOf(indicator, figure, undefined, each));
  const own = standing.find(({ locality }) => locality.id === highlight)?.figure;
  if (own?.period) return own;
  // An undated figure stands on either side of a break: others are its measure where they can be.
  const figures = standing
    .map(({ figure }) => figure!)
    .filter((figure) => !own || sameDefinition(figure, own))
    .sort((a, b) => Number(a.period === null) - Number(b.period === null));
  const alike = (a: Observation, b: Observation) => sameDefinition(a, b) && !breakBetween(indicator, a, b);
  const shared = (measure: Observation) => figures.filter((figure) => alike(figure, measure)).length;
  const seen: Observation[] = [];
  for (const figure of figures) if (!seen.some((measure) => alike(figure, measure))) seen.push(figure);
  return seen.reduce<Observation | undefined>((a, b) => (a && shared(a) >= shared(b) ? a : b), undefined);
}

function exclusionOf(
  indicator: Indicator | undefined,
  figure: Observation,
  measure: Observation | undefined,
  each: boolean,
  alone = false,
): Pick<ExcludedFigure, 'reason' | 'break'> | undefined {
  if (figure.value === null) return { reason: 'words' };
  if (!figure.comparable && !alone) return { reason: 'incomparable' };
  if (measure && !sameDefinition(figure, measure)) return { reason: 'definition' };
  const broken = measure && breakBetween(indicator, figure, measure);
  if (broken) return { reason: 'break', break: broken };
  return figure.period === null && !each ? { reason: 'undated' } : undefined;
}

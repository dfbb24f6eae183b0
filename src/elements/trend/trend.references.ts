/** What stands beside the figures of a trend: the mean of the peers in each period, and targets. Pure. */
import {
  compareLocalities,
  leavesGap,
  paceOf,
  refuseSeries,
  sameDefinition,
  type Comparison,
  type MeanRefusal,
  type StandingRefusal,
} from '../../feed/comparability/index.js';
import type { Feed, Observation, PeriodBasis, Target } from '../../feed/feed.js';
import { comparePeriods, sameKind, type Period } from '../../feed/period.js';
import { targetsOf } from '../../feed/select.js';
import { basisOf } from '../../shared/side-by-side.js';
import { dayOf, latestOf, type LocalitySeries, type SeriesQuestion } from './trend.series.js';

/** A period, and how it is known. */
interface Time {
  readonly period: Period;
  readonly basis: PeriodBasis;
}

export interface Mean extends Time {
  readonly average: number;
  readonly median: number;
  readonly reported: number;
  readonly asked: number;
  /** Whether the same units have reported as for the one before, in one series each. */
  readonly isJoined: boolean;
}

export interface MeanGap extends Time {
  readonly refusal: StandingRefusal | MeanRefusal;
}

export interface Means {
  /** A line for each kind of period. */
  readonly lines: readonly (readonly Mean[])[];
  readonly gaps: readonly MeanGap[];
}

/** The mean of all units of the levels shown, in each period that one of them has a figure for. */
export function meansOf(feed: Feed, series: readonly LocalitySeries[], question: SeriesQuestion): Means {
  const { indicator, part, asOf } = question;
  const shown = new Set(series.map(({ locality }) => locality.level));
  const localities = [...feed.localities.values()].filter(({ level }) => shown.has(level));
  const own = new Set<Observation>(series.flatMap(({ figures }) => figures));
  const periods = new Map([...own].map(({ period }) => [period!.text, period!]));
  const lines: { mean: Mean; comparison: Comparison }[][] = [];
  const gaps: MeanGap[] = [];
  for (const period of [...periods.values()].sort(comparePeriods)) {
    const measure = series.find(({ figures }) => figures.some((each) => each.period.text === period.text))!;
    const comparison = compareLocalities(feed, {
      ...{ indicator: indicator.id, part, asOf, period, localities },
      highlight: measure.locality.id,
    });
    const { average, median, reported, asked, refusal, meanRefusal } = comparison;
    const basis = basisOf(comparison);
    const isTheirs = comparison.localities.some(({ figure }) => figure && own.has(figure));
    if (average === undefined || median === undefined || !isTheirs) {
      gaps.push({ period, basis, refusal: refusal ?? meanRefusal ?? 'units' });
      continue;
    }
    const line = lines.find(([first]) => sameKind(first!.mean.period, period));
    const before = line?.at(-1);
    const isJoined =
      before !== undefined &&
      !leavesGap(indicator, before.mean.period, period) &&
      areOfOneSeries(feed, before.comparison, comparison);
    const mean = { period, basis, average, median, reported, asked: asked.length, isJoined };
    if (line) line.push({ mean, comparison });
    else lines.push([{ mean, comparison }]);
  }
  return { lines: lines.map((line) => line.map(({ mean }) => mean)), gaps };
}

/** The mean of other units is another one. */
function areOfOneSeries(feed: Feed, a: Comparison, b: Comparison): boolean {
  const before = new Map(a.localities.map(({ locality, figure }) => [locality, figure]));
  return b.localities.every(({ locality, figure }) => {
    const earlier = before.get(locality);
    return figure && earlier ? !refuseSeries(feed, earlier, figure) : figure === earlier;
  });
}

export interface TargetMark {
  readonly target: Target;
  /** Where it is due; absent where no year is published: then it is for any day. */
  readonly day?: number | undefined;
  /** The two ends of a range. */
  readonly values: readonly number[];
  /** Where the line to it begins. */
  readonly from?: { readonly day: number; readonly value: number } | undefined;
}

export interface Targets {
  /** Those that may be held against the figures. */
  readonly own: readonly Target[];
  readonly marks: readonly TargetMark[];
  /** Set for another way of counting. */
  readonly others: readonly Target[];
}

/** Of several localities, the targets that all of them share. */
export function trendTargets(
  feed: Feed,
  series: readonly LocalitySeries[],
  { indicator, part, from, horizon }: SeriesQuestion,
): Targets {
  if (part !== undefined) return { own: [], marks: [], others: [] };
  const [first = [], ...rest] = series.map(({ locality }) => targetsOf(feed, indicator.id, locality.id));
  const shared = first.filter((target) =>
    rest.every((theirs) => theirs.some((each) => isSame(each, target))),
  );
  const figures = series.flatMap((each) => latestOf(each) ?? []);
  const own = shared.filter((target) => figures.every((figure) => sameDefinition(figure, target)));
  const marks = own.flatMap((target): TargetMark[] => {
    const values = [...new Set([target.min, target.max].flatMap((value) => value ?? []))];
    const { by, baseline } = target;
    if (values.length === 0 || (by && horizon && by.last > horizon.last)) return [];
    // The same line as that of the pace, read at its end.
    const [figure] = figures;
    const { id: locality } = series[0]!.locality;
    const plan = figure && by && paceOf(feed, { ...figure, locality, period: by }, target);
    const isTheirs = series.length === 1 || target.locality === undefined;
    const isPath = plan?.pace && isTheirs && baseline && baseline.period.last >= (from?.first ?? '');
    return [
      {
        target,
        values,
        day: by ? dayOf(by.last) : undefined,
        from: isPath ? { day: dayOf(baseline.period.last), value: baseline.value } : undefined,
      },
    ];
  });
  return { own, marks, others: shared.filter((target) => !own.includes(target)) };
}

function isSame(a: Target, b: Target): boolean {
  return a.min === b.min && a.max === b.max && a.qualifier === b.qualifier && a.by?.text === b.by?.text;
}

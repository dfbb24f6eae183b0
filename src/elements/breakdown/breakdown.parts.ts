/** The parts of a whole: which figure each has, what share that is, and whether they add up. Pure. */
import { exactDifference, shareOf, type ShareRefusal } from '../../feed/comparability/index.js';
import type { Feed, Id, Observation, Part } from '../../feed/feed.js';
import { comparePeriods } from '../../feed/period.js';
import { figureAt, hasFigure, latestFigure, seriesOf } from '../../feed/select.js';
import { visibleDifference } from '../../localization/figures.js';
import type { Subject } from '../../shared/subject.js';

export interface PartFigure {
  readonly part: Part;
  /** Absent: not reported. */
  readonly figure?: Observation | undefined;
  readonly share?: number | undefined;
  readonly refusal?: ShareRefusal | undefined;
}

export interface Parts {
  readonly whole?: Observation | undefined;
  readonly parts: readonly PartFigure[];
  /** The whole, or the latest part where there is none: whose period is that of all. */
  readonly main?: Observation | undefined;
  /** Of the parts that have a share; absent where none has. */
  readonly sum?: number | undefined;
  /** How much the whole is above that sum, as it can be seen. */
  readonly difference: number;
  /** Whether the parts with a share can stand as one bar: none is beyond the whole, nor are they together. */
  readonly isWithin: boolean;
}

export function partsOf(feed: Feed, { indicator, locality, period, asOf }: Subject): Parts {
  const series = (part?: Id) =>
    seriesOf(feed, { indicator: indicator.id, locality: locality.id, part, asOf });
  const shown = (rows: readonly Observation[]) => (period ? figureAt(rows, period) : latestFigure(rows));
  const whole = shown(series());
  const rows = indicator.parts.map(({ id }) => series(id));
  const main =
    whole ??
    rows
      .flatMap((each) => shown(each) ?? [])
      .reduce<Observation | undefined>(
        (a, b) => (a && comparePeriods(a.period, b.period) >= 0 ? a : b),
        undefined,
      );
  // A part of another date is better than none: it is told with its date, and has no share.
  const at = (each: readonly Observation[]) =>
    each.find((row) => hasFigure(row) && row.period?.text === main?.period?.text) ?? shown(each);
  const parts = indicator.parts.map((part, n): PartFigure => {
    const figure = at(rows[n]!);
    // A place among others is no quantity.
    return { part, figure, ...(figure && indicator.unit !== 'rank' && shareOf(figure, whole)) };
  });
  const values = parts.flatMap(({ figure, share }) => (share === undefined ? [] : figure!.value!));
  const sum = values.length > 0 ? values.reduce((a, b) => exactDifference(a, -b)) : undefined;
  const difference =
    sum === undefined ? 0 : visibleDifference(exactDifference(whole!.value!, sum), indicator);
  const isWithin = difference >= 0 && !parts.some(({ refusal }) => refusal === 'outside');
  return { whole, parts, main, sum, difference, isWithin };
}

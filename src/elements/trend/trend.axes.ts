/** The scales of a trend: honest numbers upwards, real time along. Pure. */
import type { Indicator } from '../../feed/feed.js';
import { parsePeriod } from '../../feed/period.js';
import { capitalize } from '../../format/case.js';
import { shortenNumber } from '../../format/numbers.js';
import { numberWords } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { isShare, unitWords } from '../../localization/units.js';
import { dayOf } from './trend.series.js';

/** From one end to the other; of ranks the best, the smallest, is on top. */
export interface Axis {
  readonly start: number;
  readonly end: number;
}

export interface Tick {
  /** Where it begins, and how much of the axis it takes: shares of it. */
  readonly at: number;
  readonly size: number;
  readonly words: string;
  /** Zero, where numbers lie on both sides of it. */
  readonly isZero?: boolean;
}

export function shareOn({ start, end }: Axis, value: number): number {
  return (value - start) / (end - start);
}

const mostSteps = 5;

/**
 * The indicator's range, else from zero to a line of the grid; and on to whatever is drawn. Places begin with the first,
 * and end with the number of units (`ranked`) where that is known.
 */
export function valueAxis(
  { unit, range, decimals = 2 }: Indicator,
  values: readonly number[],
  ranked: readonly number[],
): { readonly axis: Axis; readonly steps: readonly number[] } {
  const isRank = unit === 'rank';
  const all = [...(isRank ? [1, ...ranked] : (range ?? [0])), ...values];
  const low = Math.min(...all);
  const high = Math.max(...all) === low ? low + 1 : Math.max(...all);
  const digits = values.every(Number.isInteger) ? 0 : decimals;
  const step = stepOf((high - low) / mostSteps, digits);
  const isFixed = isRank || range !== undefined;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const steps = [...Array(last - first + 1).keys()].map((n) => Number(((first + n) * step).toFixed(digits)));
  const start = isFixed ? low : steps[0]!;
  const end = isFixed ? high : steps.at(-1)!;
  const inside = steps.filter((value) => value >= start && value <= end);
  return isRank
    ? { axis: { start: end, end: start }, steps: [1, ...inside.filter((value) => value - 1 > step / 2)] }
    : { axis: { start, end }, steps: inside };
}

/** 1, 2, 2.5 or 5 times a power of ten that is at least so much, and has no more digits than the figures. */
function stepOf(least: number, digits: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => Number((factor * power).toPrecision(2)));
  return (
    steps.find((step) => step >= least * 0.999 && Number(step.toFixed(digits)) === step) ?? 10 ** -digits
  );
}

/** A sign of percent stands at each tick, another unit once for all. */
export function valueTicks(indicator: Indicator, axis: Axis, steps: readonly number[]): readonly Tick[] {
  const isOwn = indicator.unit === 'rank' || isShare(unitWords(0, indicator));
  return steps.map((value) => ({
    at: shareOn(axis, value),
    size: 0,
    isZero: value === 0 && axis.start < 0,
    words: isOwn ? numberWords(value, indicator) : shortenNumber(value, getLocale(), indicator),
  }));
}

export function axisUnit(indicator: Indicator, { start, end }: Axis): string {
  const unit = unitWords(Math.max(start, end), indicator);
  return isShare(unit) ? '' : unit;
}

/** From the first day to the last; a day alone has some room on both sides. */
export function timeAxis(days: readonly number[]): Axis {
  const start = Math.min(...days);
  const end = Math.max(...days);
  return start === end ? { start: start - 15, end: end + 15 } : { start, end };
}

/** Ways to tell periods along the axis, from the finest: how many each year has, one in how many years, how many at most. */
const grains = [
  { parts: 12, every: 1, most: 6 },
  { parts: 4, every: 1, most: 5 },
  ...[1, 2, 5, 10, 25, 100].map((every) => ({ parts: 1, every, most: 7 })),
] as const;

/** A tick is a period as it lies on the axis; its name stands under its middle. */
export function timeTicks(axis: Axis): readonly Tick[] {
  const years = [axis.start, axis.end].map((day) => new Date(day * 86_400_000).getUTCFullYear());
  for (const { parts, every, most } of grains) {
    if (((axis.end - axis.start) / 365) * parts > most * every + 1) continue;
    const ticks = ticksOf(axis, years[0]!, years[1]!, parts, every);
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function ticksOf(axis: Axis, first: number, last: number, parts: number, every: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    for (let part = 1; part <= parts; part++) {
      const period = parsePeriod(textOf(year, part, parts));
      if (!period) continue;
      const [from, to] = [dayOf(period.first), dayOf(period.last)];
      const [start, end] = [Math.max(from, axis.start), Math.min(to, axis.end)];
      // Of a period that the axis hardly has there would be a name and nothing to it.
      if (end - start < (to - from) * 0.5) continue;
      ticks.push({
        at: shareOn(axis, start),
        size: (end - start) / (axis.end - axis.start),
        words: capitalize(periodWords(period, 'stated', 'short')),
      });
    }
  }
  return ticks;
}

function textOf(year: number, part: number, parts: number): string {
  const text = String(year).padStart(4, '0');
  if (parts === 1) return text;
  return parts === 4 ? `${text}-Q${part}` : `${text}-${String(part).padStart(2, '0')}`;
}

/** Places from the lowest, moved apart by `gap` where they are closer, and kept between 0 and 1. */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((_, n) => n).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  let least = 0;
  for (const n of order) {
    moved[n] = Math.max(moved[n]!, least);
    least = moved[n] + gap;
  }
  let most = 1;
  for (const n of order.reverse()) {
    moved[n] = Math.min(moved[n]!, most);
    most = moved[n] - gap;
  }
  return moved;
}

/** Periods of `spec/feed.md` §2: year, half, quarter, month, ISO week, day, or a span of two days. */

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'span';

export interface Period {
  /** As the feed writes it. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** First and last day, ISO 8601 (`2022-12-01`). */
  readonly first: string;
  readonly last: string;
  readonly year: number;
  /** Which half, quarter, month or week of the year. */
  readonly number?: number;
}

const patterns = {
  year: /^(\d{4})$/,
  half: /^(\d{4})-H([12])$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  month: /^(\d{4})-(0[1-9]|1[0-2])$/,
  week: /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/,
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
  span: /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/,
} as const satisfies Record<PeriodKind, RegExp>;

const kinds = Object.keys(patterns) as PeriodKind[];
const monthsIn = { year: 12, half: 6, quarter: 3, month: 1 } as const;
const dayLength = 86_400_000;

/** Reads a period; `undefined` when `text` is none, a day that no calendar has or a span that runs backwards included. */
export function parsePeriod(text: string): Period | undefined {
  for (const kind of kinds) {
    const match = patterns[kind].exec(text);
    if (match) return fromMatch(kind, text, match[1]!, match[2]);
  }
  return undefined;
}

function fromMatch(kind: PeriodKind, text: string, start: string, detail?: string): Period | undefined {
  if (kind === 'span') {
    if (!isDay(start) || !isDay(detail!) || start > detail!) return undefined;
    return { text, kind, first: start, last: detail!, year: Number(detail!.slice(0, 4)) };
  }
  const year = Number(start);
  if (kind === 'day') return isDay(text) ? { text, kind, first: text, last: text, year } : undefined;
  const number = Number(detail ?? 1);
  if (kind === 'week') {
    const monday = firstMonday(year) + (number - 1) * 7 * dayLength;
    if (number === 53 && monday >= firstMonday(year + 1)) return undefined;
    return { text, kind, first: isoDay(monday), last: isoDay(monday + 6 * dayLength), year, number };
  }
  const months = monthsIn[kind];
  const first = isoDay(utc(year, (number - 1) * months, 1));
  const last = isoDay(utc(year, number * months, 0));
  return kind === 'year' ? { text, kind, first, last, year } : { text, kind, first, last, year, number };
}

/** Whether `text` is an ISO 8601 day that the calendar has. */
export function isDay(text: string): boolean {
  const match = patterns.day.exec(text);
  return match !== null && isoDay(utc(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) === text;
}

/** Orders by last day, then by first, then two names of the same days; an undated figure comes first of all. */
export function comparePeriods(a: Period | null, b: Period | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareText(a.last, b.last) || compareText(a.first, b.first) || compareText(a.text, b.text);
}

/** Month with month, quarter with quarter; a span only with one over the same days of the year. */
export function sameKind(a: Period, b: Period): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== 'span' || (a.first.slice(4) === b.first.slice(4) && a.last.slice(4) === b.last.slice(4));
}

/** Whether `inner` lies in `outer`, the same period included. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** The same period of the year before, as a feed would write it; none for 29 February and a week 53 that is missing. */
export function yearBefore(period: Period): string | undefined {
  const text = period.text.replace(/\d{4}(?=$|-|\/)/g, (year) => String(Number(year) - 1).padStart(4, '0'));
  return parsePeriod(text)?.text;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The Monday of ISO week 1: the week that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = utc(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayLength;
}

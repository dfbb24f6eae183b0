/** Periods in words: when a figure was measured, and by when a target is to be reached. */
import { msg, str } from '@lit/localize';
import type { PeriodBasis } from '../feed/feed.js';
import type { Period } from '../feed/period.js';
import { monthName, quarterName } from '../format/dates.js';
import { dateSpanWords, dateWords, type DateStyle } from './dates.js';
import { getLocale } from './locale.js';

const dayLength = 86_400_000;

/** When a figure was measured, and how that is known: "công bố ngày 21/1/2022", "11/2022 (ước đoán)". */
export function periodWords(period: Period | null, basis: PeriodBasis, style: DateStyle): string {
  if (period === null) return msg('không rõ thời điểm', { id: 'period.unknown' });
  // A verb goes before: "công bố ngày 21/1/2022".
  const words = plainWords(period, basis === 'published' && style === 'short' ? 'phrase' : style);
  switch (basis) {
    case 'stated':
      return words;
    case 'published':
      return msg(str`công bố ${words}`, { id: 'period.published' });
    case 'inferred':
      return msg(str`${words} (ước đoán)`, { id: 'period.inferred' });
  }
}

/** By when a target is to be reached: "đến năm 2025", "đến hết quý II năm 2026", "chưa công bố năm". */
export function untilWords(by: Period | null): string {
  if (by === null) return msg('chưa công bố năm', { id: 'until.unknown' });
  const isDay = by.kind === 'day' || by.kind === 'span';
  const words = isDay ? dateWords(by.last, 'full') : plainWords(by, 'full');
  return isDay || by.kind === 'year'
    ? msg(str`đến ${words}`, { id: 'until' })
    : msg(str`đến hết ${words}`, { id: 'until.end-of' });
}

function plainWords(period: Period, style: DateStyle): string {
  const { kind, year, number = 1 } = period;
  switch (kind) {
    case 'year':
      return yearWords(year, style);
    case 'half':
      return halfWords(year, number);
    case 'quarter': {
      const quarter = quarterName(number, getLocale());
      return style === 'full'
        ? msg(str`quý ${quarter} năm ${year}`, { id: 'quarter.full' })
        : msg(str`quý ${quarter}/${year}`, { id: 'quarter.short' });
    }
    case 'month':
      return monthWords(year, number, style);
    case 'week':
      return style === 'full'
        ? msg(str`tuần ${number} năm ${year}`, { id: 'week.full' })
        : msg(str`tuần ${number}/${year}`, { id: 'week.short' });
    case 'day':
      return dateWords(period.first, style);
    case 'span':
      return wholeMonths(period, style) ?? dateSpanWords(period.first, period.last, style);
  }
}

function yearWords(year: number, style: DateStyle): string {
  return style === 'short' ? String(year) : msg(str`năm ${year}`, { id: 'year.full' });
}

function halfWords(year: number, half: number): string {
  return half === 1
    ? msg(str`6 tháng đầu năm ${year}`, { id: 'half.first' })
    : msg(str`6 tháng cuối năm ${year}`, { id: 'half.second' });
}

function monthWords(year: number, number: number, style: DateStyle): string {
  const month = monthName(number, getLocale(), style === 'full' ? 'long' : 'short');
  switch (style) {
    case 'full':
      return msg(str`tháng ${month} năm ${year}`, { id: 'month.full' });
    case 'phrase':
      return msg(str`tháng ${month}/${year}`, { id: 'month.phrase' });
    case 'short':
      return msg(str`${month}/${year}`, { id: 'month.short' });
  }
}

/** A span that has a name: from 1 January to the end of a month, or whole years ("giai đoạn 2021–2025"). */
function wholeMonths({ first, last, year }: Period, style: DateStyle): string | undefined {
  const from = Number(first.slice(0, 4));
  const endsMonth = new Date(Date.parse(last) + dayLength).getUTCDate() === 1;
  if (!first.endsWith('-01-01') || !endsMonth) return undefined;
  const months = Number(last.slice(5, 7));
  if (from !== year) {
    if (months < 12) return undefined;
    return style === 'short' ? `${from}–${year}` : msg(str`giai đoạn ${from}–${year}`, { id: 'years.full' });
  }
  if (months === 12) return yearWords(year, style);
  if (months === 6) return halfWords(year, 1);
  if (months === 1) return monthWords(year, 1, style);
  return msg(str`${months} tháng đầu năm ${year}`, { id: 'months.first' });
}

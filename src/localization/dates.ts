/** Days in words, composed: `Intl` writes other forms than Vietnamese offices do. */
import { msg, str } from '@lit/localize';
import { formatTime, monthName } from '../format/dates.js';
import { getLocale } from './locale.js';

/** "ngày 19 tháng 12 năm 2022"; "19/12/2022"; as a phrase, to stand after a verb or preposition, "ngày 19/12/2022". */
export type DateStyle = 'full' | 'short' | 'phrase';

/** The day of an ISO 8601 date or date-time, as its publisher wrote it: no time zone moves it. */
export function dateWords(iso: string, style: DateStyle): string {
  const { day, month, year } = partsOf(iso, style);
  switch (style) {
    case 'full':
      return msg(str`ngày ${day} tháng ${month} năm ${year}`, { id: 'date.full' });
    case 'phrase':
      return msg(str`ngày ${day}/${month}/${year}`, { id: 'date.phrase' });
    case 'short':
      return msg(str`${day}/${month}/${year}`, { id: 'date.short' });
  }
}

/** A moment by the reader's clock: "14:05 ngày 19/12/2022". */
export function momentWords(moment: Date): string {
  const time = formatTime(moment, getLocale());
  const month = monthName(moment.getMonth() + 1, getLocale(), 'short');
  return msg(str`${time} ngày ${moment.getDate()}/${month}/${moment.getFullYear()}`, { id: 'date.moment' });
}

/** "từ ngày 1 tháng 3 đến ngày 15 tháng 4 năm 2022", "1/3–15/4/2022". */
export function dateSpanWords(first: string, last: string, style: DateStyle): string {
  if (first === last) return dateWords(last, style);
  const from = partsOf(first, style);
  const start = from.year === partsOf(last, style).year ? dayWords(from, style) : dateWords(first, style);
  return style === 'short'
    ? msg(str`${start}–${dateWords(last, style)}`, { id: 'span.short' })
    : msg(str`từ ${start} đến ${dateWords(last, style)}`, { id: 'span.full' });
}

function dayWords({ day, month }: DateParts, style: DateStyle): string {
  switch (style) {
    case 'full':
      return msg(str`ngày ${day} tháng ${month}`, { id: 'day.full' });
    case 'phrase':
      return msg(str`ngày ${day}/${month}`, { id: 'day.phrase' });
    case 'short':
      return msg(str`${day}/${month}`, { id: 'day.short' });
  }
}

interface DateParts {
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

function partsOf(iso: string, style: DateStyle): DateParts {
  const month = monthName(Number(iso.slice(5, 7)), getLocale(), style === 'full' ? 'long' : 'short');
  return { day: Number(iso.slice(8, 10)), month, year: Number(iso.slice(0, 4)) };
}

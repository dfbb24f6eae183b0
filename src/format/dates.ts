/** The pieces of a date that differ by locale; `localization/periods` puts them together. */
import { dateFormat } from './intl-cache.js';

/** "12" in Vietnamese, where months are numbered ("tháng 12"); else a name: "December", "Dec". */
export function monthName(month: number, locale: string, style: 'long' | 'short'): string {
  if (locale === 'vi') return String(month);
  return dateFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
}

/** Roman in Vietnamese, as in "quý IV"; else "Q4". */
export function quarterName(quarter: number, locale: string): string {
  return locale === 'vi' ? (['I', 'II', 'III', 'IV'][quarter - 1] ?? '') : `Q${quarter}`;
}

/** "14:05" by the reader's clock. */
export function formatTime(moment: Date, locale: string): string {
  return dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

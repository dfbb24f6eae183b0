import { parsePeriod } from '../period.js';
import type { Language } from './numbers.js';

type Form = readonly [pattern: RegExp, period: (...parts: string[]) => string];

const two = (number = '') => number.padStart(2, '0');
const quarters = ['I', 'II', 'III', 'IV'];
const quarterOf = (word = '') => quarters.indexOf(word.toUpperCase()) + 1 || word;

const vietnamese: readonly Form[] = [
  [/^(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})$/i, (day, month, year) => `${year}-${two(month)}-${two(day)}`],
  [/^(?:tháng )?(\d{1,2})(?:\/| năm )(\d{4})$/i, (month, year) => `${year}-${two(month)}`],
  [/^quý (I|II|III|IV|[1-4])(?:\/| năm )(\d{4})$/i, (quarter, year) => `${year}-Q${quarterOf(quarter)}`],
  [/^năm (\d{4})$/i, (year) => `${year}`],
];

/** As statistics servers write quarters, months, halves and weeks in codes and labels. */
const statistical: readonly Form[] = [
  [/^(\d{4})-?M(\d{1,2})$/, (year, month) => `${year}-${two(month)}`],
  [/^(\d{4})([QH])(\d)$/, (year, kind, number) => `${year}-${kind}${number}`],
  [/^(\d{4})W(\d{1,2})$/, (year, week) => `${year}-W${two(week)}`],
];

/** The period that `text` is, as a feed writes it; `undefined` for none. */
export function periodFrom(text: string, language?: Language, isStatistical = false): string | undefined {
  if (parsePeriod(text)) return text;
  // CKAN writes a day as its midnight.
  const day = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?Z?$/.exec(text)?.[1];
  if (day !== undefined) return parsePeriod(day)?.text;
  const forms = [...(language === 'vi' ? vietnamese : []), ...(isStatistical ? statistical : [])];
  for (const [pattern, period] of forms) {
    const [, ...parts] = pattern.exec(text) ?? [];
    if (parts.length > 0) return parsePeriod(period(...parts))?.text;
  }
  return undefined;
}

const standings = [
  [/^(?:prel(?:iminary)?\b\.?|sơ bộ) ?/i, 'preliminary'],
  [/^(?:est(?:imated?)?\b\.?|ước(?: tính)?) ?/i, 'estimate'],
] as const;

/** What a label of a time dimension says: “Prel. 2024” is a year, and that its figures are preliminary. */
export function standingPeriodFrom(
  label: string,
  language?: Language,
): { readonly period: string; readonly status?: 'preliminary' | 'estimate' } | undefined {
  for (const [prefix, status] of standings) {
    if (!prefix.test(label)) continue;
    const period = periodFrom(label.replace(prefix, ''), language, true);
    return period === undefined ? undefined : { period, status };
  }
  const period = periodFrom(label, language, true);
  return period === undefined ? undefined : { period };
}

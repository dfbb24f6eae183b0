/** Numbers in words of a locale: `spec/elements.md` §3, and what may be shortened: `spec/feed.md` §5. */
import { numberFormat, pluralRules } from './intl-cache.js';

/** Keeps a number and its unit on one line. */
export const noBreakSpace = '\u00a0';

export interface NumberOptions {
  /** Digits after the decimal mark at most, 0–6; by default as many as the number has, up to 2. */
  readonly decimals?: number | undefined;
}

export interface RoundingOptions extends NumberOptions {
  /** A lower bound stays true only rounded down, an upper bound only rounded up. */
  readonly toward?: 'floor' | 'round' | 'ceil' | undefined;
}

/** "1.109,9", with a real minus sign and never "−0". */
export function formatNumber(
  value: number,
  locale: string,
  { decimals = 2, toward = 'round' }: RoundingOptions = {},
): string {
  const shown = toward === 'round' ? value : roundedTo(value, decimals, toward);
  return withMinus(numberFormat(locale, { maximumFractionDigits: decimals }).format(shown));
}

/** Of fifteen digits: 1.1 × 100 is a little more than 110. */
function roundedTo(value: number, decimals: number, toward: 'floor' | 'ceil'): number {
  const power = 10 ** decimals;
  const near = Math[toward](Number((value * power).toPrecision(15))) / power;
  return Number.isFinite(near) ? near : value;
}

/**
 * Loads what a locale writes its numbers with. The first number of a page takes as long as all others of it: done while a
 * feed is on its way, that delays no figure.
 */
export function prepareNumbers(locale: string): void {
  formatNumber(0, locale);
}

/** From here up a number may be shortened: "2.000" is as easy to read as "2 nghìn". */
const shortenedFrom = 10_000;

/** "4 tỷ", "1,5 triệu", "13 nghìn" where no digit is lost; else the whole number: "13.245". */
export function shortenNumber(value: number, locale: string, options?: RoundingOptions): string {
  return shortensExactly(value) ? compact(value, locale) : formatNumber(value, locale, options);
}

/** The `compact` attribute: three digits from 10.000 on ("13,2 nghìn"), and whether a digit was lost by it. */
export function roundNumber(
  value: number,
  locale: string,
  { toward = 'round', ...options }: RoundingOptions = {},
): { readonly text: string; readonly rounded: boolean } {
  if (Math.abs(value) < shortenedFrom || shortensExactly(value)) {
    return { text: shortenNumber(value, locale, options), rounded: false };
  }
  const exponent = Number(value.toExponential().split('e')[1]);
  const step = 10 ** (exponent - 2);
  const near = Math[toward](value / step) * step;
  // Above the largest number that there is.
  if (!Number.isFinite(near)) return { text: compact(value, locale), rounded: false };
  return { text: compact(near, locale), rounded: near !== value };
}

/** Whether the words for things counted are in the singular: "1 day", "2 days". Always false in Vietnamese. */
export function isSingular(value: number, locale: string, { decimals = 2 }: NumberOptions = {}): boolean {
  return pluralRules(locale, { maximumFractionDigits: decimals }).select(value) === 'one';
}

/** Whole thousands; hundredths of a million, a billion or a trillion. */
function shortensExactly(value: number): boolean {
  const size = Math.abs(value);
  const unit = [1e12, 1e9, 1e6].find((power) => size >= power);
  return size >= shortenedFrom && size % (unit ? unit / 100 : 1000) === 0;
}

/** The *long* form: the short one is unreadable in Vietnamese ("4 T"). */
function compact(value: number, locale: string): string {
  const format = numberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
    useGrouping: true,
  });
  return withMinus(format.format(value)).replaceAll(' ', noBreakSpace);
}

/** `Intl` writes a hyphen for minus, and puts it before a zero that was rounded to. */
function withMinus(text: string): string {
  return text.replace('-', /[1-9]/.test(text) ? '−' : '');
}

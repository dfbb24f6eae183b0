/** Figures in words: value, unit and qualifier, apart for a card and together for a sentence. */
import { msg, str } from '@lit/localize';
import type { Observation, Qualifier } from '../feed/feed.js';
import { formatNumber, roundNumber, shortenNumber } from '../format/numbers.js';
import { getLocale } from './locale.js';
import { differenceUnit, isShare, qualifierWords, unitWords, withUnit, type Scale } from './units.js';

export interface FigureWords {
  /** What stands before the value: "hơn", "khoảng"; "hạng" before a rank. Empty for most figures. */
  readonly qualifier: string;
  /** "92,62", "13 nghìn", "16/20". */
  readonly value: string;
  /** "%", "người"; empty for counts and ranks. */
  readonly unit: string;
  /** All in one: "hơn 13 nghìn người", "92,62%", "hạng 12/34", "16/20 xã". */
  readonly text: string;
  /** The same for a voice, which reads "16/20" as a date: "16 trong số 20 xã". */
  readonly spoken: string;
}

/** A lower bound stays true only rounded down, an upper bound only rounded up. */
const roundings: Partial<Record<Qualifier, 'floor' | 'ceil'>> = {
  over: 'floor',
  atLeast: 'floor',
  under: 'ceil',
  atMost: 'ceil',
};

/** The words of a figure; `undefined` where nothing was reported. `compact` may round, and says "khoảng" when it does. */
export function figureWords(
  observation: Pick<Observation, 'value' | 'qualifier' | 'qualifierText' | 'of'>,
  indicator: Scale,
  { compact = false }: { readonly compact?: boolean } = {},
): FigureWords | undefined {
  const { value, qualifier } = observation;
  if (value === null) return undefined;
  const locale = getLocale();
  const isRank = indicator.unit === 'rank';
  // A percentage is a share already: "94/20%" would be another figure.
  const of = isShare(unitWords(value, indicator)) ? undefined : observation.of;
  const { decimals } = indicator;
  const rounding = { decimals, toward: roundings[qualifier] };
  const write = of === undefined && !isRank ? shortenNumber : formatNumber;
  const { text: number, rounded } =
    compact && of === undefined && !isRank
      ? roundNumber(value, locale, rounding)
      : { text: write(value, locale, rounding), rounded: false };

  const words = qualifierWords(rounded && qualifier === 'exact' ? { qualifier: 'about' } : observation);
  const before = phrase(words, isRank ? rankWord() : '');
  const unit = unitWords(of ?? value, indicator);
  const whole = of === undefined ? undefined : formatNumber(of, locale, indicator);
  const shown = whole === undefined ? number : `${number}/${whole}`;
  const spoken = whole === undefined ? number : msg(str`${number} trong số ${whole}`, { id: 'figure.of' });
  return {
    qualifier: before,
    value: shown,
    unit,
    text: phrase(before, withUnit(shown, unit)),
    spoken: phrase(before, withUnit(spoken, unit)),
  };
}

/** A plain value with its unit, such as a target, an average or a tick: "80%", "1.109,9 ha", "hạng 3". */
export function numberWords(value: number, indicator: Scale): string {
  if (indicator.unit === 'rank') return phrase(rankWord(), formatNumber(value, getLocale(), indicator));
  return withUnit(shortenNumber(value, getLocale(), indicator), unitWords(value, indicator));
}

/** How large a difference is, without its sign: "4,37 điểm %" on a card, "4,37 điểm phần trăm" in a sentence. */
export function differenceWords(difference: number, indicator: Scale, style: 'card' | 'sentence'): string {
  const size = Math.abs(difference);
  return withUnit(shortenNumber(size, getLocale(), indicator), differenceUnit(size, indicator, style));
}

/** A difference as it can be seen: 0 where its digits round away. */
export function visibleDifference(difference: number, { decimals = 2 }: Scale): number {
  return Number(Math.abs(difference).toFixed(decimals)) === 0 ? 0 : difference;
}

function rankWord(): string {
  return msg('hạng', { id: 'figure.rank' });
}

function phrase(...words: readonly string[]): string {
  return words.filter(Boolean).join(' ');
}

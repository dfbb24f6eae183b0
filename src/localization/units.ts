/** The words of units, and of the qualifiers that stand before a figure. */
import { msg } from '@lit/localize';
import type { Indicator, Observation } from '../feed/feed.js';
import { textIn } from '../feed/text.js';
import { isSingular, noBreakSpace } from '../format/numbers.js';
import { getLocale } from './locale.js';

/** What of an indicator its figures need. */
export type Scale = Pick<Indicator, 'unit' | 'decimals'>;

/** The unit of `value`; empty for counts and ranks. */
export function unitWords(value: number, { unit, decimals }: Scale): string {
  if (typeof unit === 'object') return textIn(unit.symbol, getLocale());
  const one = isSingular(value, getLocale(), { decimals });
  switch (unit) {
    case 'percent':
      return '%';
    case 'permille':
      return '‰';
    case 'VND':
      return msg('đồng', { id: 'unit.vnd' });
    case 'km2':
      return 'km²';
    case 'ha':
    case 'km':
      return unit;
    case 'person':
      return one ? msg('người', { id: 'unit.person.one' }) : msg('người', { id: 'unit.person' });
    case 'day':
      return one ? msg('ngày', { id: 'unit.day.one' }) : msg('ngày', { id: 'unit.day' });
    case 'score':
      return one ? msg('điểm', { id: 'unit.score.one' }) : msg('điểm', { id: 'unit.score' });
    case 'count':
    case 'rank':
      return '';
  }
}

/** The unit of a difference: percentages differ by points, ranks by places. On a card it is short. */
export function differenceUnit(difference: number, scale: Scale, style: 'card' | 'sentence'): string {
  const one = isSingular(difference, getLocale(), scale);
  const card = style === 'card';
  switch (unitWords(difference, scale)) {
    case '%':
      if (card) return msg('điểm\u00a0%', { id: 'difference.percent.card' });
      return one
        ? msg('điểm phần trăm', { id: 'difference.percent.one' })
        : msg('điểm phần trăm', { id: 'difference.percent' });
    case '‰':
      return card
        ? msg('điểm\u00a0‰', { id: 'difference.permille.card' })
        : msg('điểm phần nghìn', { id: 'difference.permille' });
  }
  if (scale.unit !== 'rank') return unitWords(difference, scale);
  return one ? msg('bậc', { id: 'difference.rank.one' }) : msg('bậc', { id: 'difference.rank' });
}

/** "92,62%", "13 ngày": signs of percent stand close, other units on the same line. */
export function withUnit(number: string, unit: string): string {
  return isShare(unit) ? number + unit : [number, unit].filter(Boolean).join(noBreakSpace);
}

/** Whether a unit, or what a feed writes as its symbol, is a share of a whole. */
export function isShare(unit: string): boolean {
  return /^[%‰]/.test(unit);
}

/**
 * "hơn", "dưới", "khoảng" …; empty for an exact figure. The source's own word ("trên") goes first, but a word that
 * the feed gives in one language is taken for Vietnamese.
 */
export function qualifierWords({
  qualifier,
  qualifierText = '',
}: Pick<Observation, 'qualifier' | 'qualifierText'>): string {
  const locale = getLocale();
  const own = typeof qualifierText === 'string' ? locale === 'vi' : Object.hasOwn(qualifierText, locale);
  const word = own && textIn(qualifierText, locale);
  if (word) return word;
  switch (qualifier) {
    case 'exact':
      return '';
    case 'over':
      return msg('hơn', { id: 'qualifier.over' });
    case 'under':
      return msg('dưới', { id: 'qualifier.under' });
    case 'atLeast':
      return msg('tối thiểu', { id: 'qualifier.at-least' });
    case 'atMost':
      return msg('tối đa', { id: 'qualifier.at-most' });
    case 'about':
      return msg('khoảng', { id: 'qualifier.about' });
  }
}

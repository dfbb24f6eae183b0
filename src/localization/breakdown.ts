/** What a whole and its parts say: `spec/feed.md` §5. */
import { msg, str } from '@lit/localize';
import type { ShareRefusal } from '../feed/comparability/index.js';
import { exclusionWords } from './compare.js';
import { numberWords } from './figures.js';
import { changeReason } from './targets.js';
import { qualifierWords } from './units.js';

/** "13%", "dưới 0,1%": rounded to one digit, so that shares need not add up to 100; only nothing is 0, only all is 100. */
export function shareOfWholeWords(share: number): string {
  const percent = Number((share * 100).toFixed(1));
  const words = (value: number) => numberWords(value, { unit: 'percent', decimals: 1 });
  if (percent === 0 && share > 0) return `${qualifierWords({ qualifier: 'under' })} ${words(0.1)}`;
  if (percent === 100 && share < 1) return `${qualifierWords({ qualifier: 'over' })} ${words(99.9)}`;
  return words(percent);
}

/** Why parts have no share of their whole. */
export function noShareWords(reason: string): string {
  return msg(str`Không tính tỷ trọng: ${reason}.`, { id: 'breakdown.no-share' });
}

/** The reason alone. `isZero`: there is a whole, but it is nothing; `names` of the parts that it is said of. */
export function shareRefusalWords(refusal: ShareRefusal, isZero = false, names = ''): string {
  switch (refusal) {
    case 'no-whole':
      return isZero
        ? msg('số tổng bằng 0', { id: 'breakdown.zero' })
        : msg('chưa có số tổng', { id: 'breakdown.no-whole' });
    case 'definition':
      return exclusionWords('definition');
    case 'period':
      return msg('thời điểm khác với số tổng', { id: 'breakdown.period' });
    case 'words':
      return exclusionWords('words');
    case 'bounded':
      return changeReason({ reason: 'bounded' });
    case 'outside':
      return msg(str`${names} nhỏ hơn 0 hoặc lớn hơn số tổng`, { id: 'breakdown.outside' });
  }
}

/** The parts do not add up to the whole; `isLess`: they are less. */
export function sumWords(sum: string, difference: string, whole: string, isLess: boolean): string {
  return isLess
    ? msg(str`các thành phần cộng lại được ${sum}, thiếu ${difference} so với tổng ${whole}`, {
        id: 'breakdown.less',
      })
    : msg(str`các thành phần cộng lại được ${sum}, vượt ${difference} so với tổng ${whole}`, {
        id: 'breakdown.more',
      });
}

/** "gồm Mức độ 3: 21 (13%), Mức độ 4: 140 (87%)". */
export function partsWords(parts: string): string {
  return msg(str`gồm ${parts}`, { id: 'breakdown.parts' });
}

/** Heads of the table: what a row is, its share, and the row of the whole. */
export function breakdownColumnWords(column: 'part' | 'share' | 'whole'): string {
  switch (column) {
    case 'part':
      return msg('Thành phần', { id: 'breakdown.column-part' });
    case 'share':
      return msg('Tỷ trọng', { id: 'breakdown.column-share' });
    case 'whole':
      return msg('Tổng', { id: 'breakdown.column-whole' });
  }
}

/** What a picker says: choices of locality and period. */
import { msg, str } from '@lit/localize';
import type { PeriodKind } from '../feed/period.js';
import { formatNumber } from '../format/numbers.js';
import { dateWords } from './dates.js';
import { getLocale } from './locale.js';

/** The option of who has chosen no locality. */
export function chooseWords(): string {
  return msg('Chọn địa phương…', { id: 'picker.choose' });
}

/** The option of who has chosen no period. */
export function latestWords(): string {
  return msg('Mới nhất', { id: 'picker.latest' });
}

/** A unit that is no more, with its last day: "Xã Phú Phụng (đến 30/6/2025)". */
export function endedWords(name: string, lastDay: string): string {
  return msg(str`${name} (đến ${dateWords(lastDay, 'short')})`, { id: 'picker.ended' });
}

/** Above the periods of one kind. */
export function periodKindWords(kind: PeriodKind): string {
  switch (kind) {
    case 'year':
      return msg('Năm', { id: 'picker.year' });
    case 'half':
      return msg('Nửa năm', { id: 'picker.half' });
    case 'quarter':
      return msg('Quý', { id: 'picker.quarter' });
    case 'month':
      return msg('Tháng', { id: 'picker.month' });
    case 'week':
      return msg('Tuần', { id: 'picker.week' });
    case 'day':
      return msg('Ngày', { id: 'picker.day' });
    case 'span':
      return msg('Khoảng thời gian', { id: 'picker.span' });
  }
}

/** How many localities match what was typed. */
export function matchCountWords(count: number): string {
  if (count === 0) return msg('Không tìm thấy địa phương nào', { id: 'picker.none' });
  return msg(str`${formatNumber(count, getLocale())} kết quả`, { id: 'picker.matches' });
}

/** Below the first of many. */
export function moreWords(count: number): string {
  return msg(str`Còn ${formatNumber(count, getLocale())} kết quả, gõ thêm để thu hẹp.`, {
    id: 'picker.more',
  });
}

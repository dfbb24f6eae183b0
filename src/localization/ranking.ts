/** What a league table says. */
import { msg, str } from '@lit/localize';
import type { ChangeRefusal } from '../feed/comparability/index.js';
import { formatNumber } from '../format/numbers.js';
import { getLocale } from './locale.js';
import { changeReason } from './targets.js';

/** Above the ranks, where the table has several indicators. */
export function rankByWords(name: string): string {
  return msg(str`Hạng theo ${name}`, { id: 'ranking.rank-by' });
}

/** Above the changes of rank: a figure may change and its rank not. */
export function rankChangeWords(base: string): string {
  return msg(str`Hạng ${base}`, { id: 'ranking.change' });
}

/** "giữ nguyên thứ hạng so với quý II năm 2026". */
export function sameRankWords(base: string): string {
  return msg(str`giữ nguyên thứ hạng ${base}`, { id: 'ranking.same' });
}

/** Why there are no ranks, though nothing keeps the figures apart. */
export function noDirectionWords(): string {
  return msg('Chỉ tiêu không cho biết cao hay thấp là tốt hơn nên không xếp hạng.', {
    id: 'ranking.no-direction',
  });
}

/** Why no change of rank is computed: other units had a place, there were no places, or a figure is of another series. */
export type RankChangeRefusal = 'units' | 'unranked' | ChangeRefusal;

export function rankChangeRefusalWords(refusal: RankChangeRefusal, period: string): string {
  const reason = rankChangeReason(refusal);
  return msg(str`Không so sánh thứ hạng với ${period}: ${reason}.`, { id: 'ranking.refusal' });
}

function rankChangeReason(refusal: RankChangeRefusal): string {
  if (refusal === 'units')
    return msg('tập đơn vị được xếp hạng ở hai kỳ khác nhau', { id: 'ranking.other-units' });
  if (refusal === 'unranked') return msg('kỳ đó không xếp hạng được', { id: 'ranking.unranked' });
  return changeReason(refusal);
}

export function searchWords(): string {
  return msg('Tìm địa phương', { id: 'ranking.search' });
}

export function pageWords(page: number, pages: number): string {
  const of = formatNumber(pages, getLocale());
  return msg(str`Trang ${formatNumber(page, getLocale())}/${of}`, { id: 'ranking.page' });
}

/** Before the field that takes the number of a page. */
export function toPageWords(): string {
  return msg('Đến trang', { id: 'ranking.to-page' });
}

export function previousPageWords(): string {
  return msg('Trang trước', { id: 'ranking.previous' });
}

export function nextPageWords(): string {
  return msg('Trang sau', { id: 'ranking.next' });
}

/** Leads to the row of the highlighted locality. */
export function toRowWords(name: string): string {
  return msg(str`Đến hàng của ${name}`, { id: 'ranking.to-row' });
}

/** Above the names of the units that hold the localities. */
export function parentWords(): string {
  return msg('Trực thuộc', { id: 'ranking.parent' });
}

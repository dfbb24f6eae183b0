/** What a comparison of localities says: `spec/feed.md` §5. */
import { msg, str } from '@lit/localize';
import type { Exclusion, MeanRefusal, StandingRefusal } from '../feed/comparability/index.js';
import { formatNumber } from '../format/numbers.js';
import { getLocale } from './locale.js';

export function missingWords(): string {
  return msg('chưa có số liệu', { id: 'compare.missing' });
}

export function averageWords(value: string): string {
  return msg(str`Trung bình ${value}`, { id: 'compare.average' });
}

export function medianWords(value: string): string {
  return msg(str`Trung vị ${value}`, { id: 'compare.median' });
}

/** Place in the order, of how many have a figure: ties share one. */
export function rankWords(rank: number, of: number): string {
  const [place, count] = [rank, of].map((number) => formatNumber(number, getLocale()));
  return msg(str`đứng thứ ${place} trong số ${count}`, { id: 'compare.rank' });
}

export function highestWords(place: string, figure: string): string {
  return msg(str`cao nhất là ${place} (${figure})`, { id: 'compare.highest' });
}

export function lowestWords(place: string, figure: string): string {
  return msg(str`thấp nhất là ${place} (${figure})`, { id: 'compare.lowest' });
}

/** All that have a figure have the same one. */
export function allSameWords(figure: string): string {
  return msg(str`tất cả đều ${figure}`, { id: 'compare.all-same' });
}

/** "Đã ký số, tháng 12 năm 2022: 4/5 xã có số liệu; cao nhất là …." */
export function compareSentence(name: string, period: string, clauses: readonly string[]): string {
  const subject = [name, period].filter(Boolean).join(', ');
  return msg(str`${subject}: ${clauses.join('; ')}.`, { id: 'compare.sentence' });
}

/** Why localities are neither ranked nor averaged, or why only that. */
export function standingRefusalWords(refusal: StandingRefusal | MeanRefusal): string {
  switch (refusal) {
    case 'own-periods':
      return msg('Mỗi nơi một thời điểm nên không xếp hạng, không tính trung bình.', {
        id: 'compare.own-periods',
      });
    case 'levels':
      return msg('Gồm đơn vị hành chính nhiều cấp nên không xếp hạng, không tính trung bình.', {
        id: 'compare.mixed-levels',
      });
    case 'units':
      return msg(
        'Có đơn vị hành chính không cùng tồn tại trong kỳ nên không xếp hạng, không tính trung bình.',
        { id: 'compare.other-times' },
      );
    case 'wholes':
      return msg('Các con số tính trên những tổng khác nhau nên không xếp hạng, không tính trung bình.', {
        id: 'compare.wholes',
      });
    case 'ranked-units':
      return msg('Thứ hạng tính trên số đơn vị khác nhau nên không xếp hạng chung, không tính trung bình.', {
        id: 'compare.ranked-units',
      });
    case 'bounded':
      return msg('Có số liệu không phải con số chính xác nên không tính trung bình.', {
        id: 'compare.bounded',
      });
    case 'places':
      return msg('Thứ hạng không tính trung bình.', { id: 'compare.places' });
    case 'few':
      return msg('Chưa đủ số liệu so sánh được để tính trung bình.', { id: 'refusal.no-average' });
  }
}

/** No one target is that of all. */
export function noSharedTargetWords(): string {
  return msg('Các nơi không có chung một mục tiêu nên không vẽ mục tiêu.', {
    id: 'compare.no-shared-target',
  });
}

/** A line of reference would speak of one of several indicators. */
export function severalIndicatorsWords(): string {
  return msg('Không vẽ trung bình, trung vị hay mục tiêu khi so sánh nhiều chỉ tiêu.', {
    id: 'compare.several-indicators',
  });
}

/** An indicator in another unit has no place on the scale. */
export function otherUnitWords(name: string): string {
  return msg(str`Không vẽ chung “${name}” vì khác đơn vị tính.`, { id: 'compare.other-unit' });
}

/** In the place of a figure that is listed apart. */
export function apartWords(): string {
  return msg('nêu riêng', { id: 'compare.apart' });
}

/** Above the figures that may not stand beside the others. */
export function excludedWords(): string {
  return msg('Không so sánh được, nêu riêng:', { id: 'compare.excluded' });
}

export function exclusionWords(reason: Exclusion): string {
  switch (reason) {
    case 'definition':
      return msg('cách tính khác', { id: 'exclusion.definition' });
    case 'break':
      return msg('khác chuỗi số liệu', { id: 'exclusion.break' });
    case 'incomparable':
      return msg('nguồn cho biết không so sánh được', { id: 'exclusion.incomparable' });
    case 'undated':
      return msg('không rõ thời điểm', { id: 'exclusion.undated' });
    case 'words':
      return msg('nguồn không nêu con số', { id: 'exclusion.words' });
  }
}

/** How many rows the chart leaves out. */
export function hiddenWords(count: number): string {
  const number = formatNumber(count, getLocale());
  return msg(str`Còn ${number} nơi khác có trong bảng.`, { id: 'compare.hidden' });
}

export function showTableWords(): string {
  return msg('Bảng số liệu', { id: 'compare.show-table' });
}

export function showChartWords(): string {
  return msg('Biểu đồ', { id: 'compare.show-chart' });
}

/** The keys of the chart, for who moves by keyboard. */
export function keysWords(): string {
  return msg('Dùng phím mũi tên lên, xuống để xem từng nơi; Enter để chọn.', { id: 'compare.keys' });
}

/** The heads of the table's columns. */
export function columnWords(column: 'rank' | 'locality' | 'value' | 'period' | 'note'): string {
  switch (column) {
    case 'rank':
      return msg('Hạng', { id: 'column.rank' });
    case 'locality':
      return msg('Địa phương', { id: 'column.locality' });
    case 'value':
      return msg('Số liệu', { id: 'column.value' });
    case 'period':
      return msg('Thời điểm', { id: 'column.period' });
    case 'note':
      return msg('Ghi chú', { id: 'column.note' });
  }
}

/** Units of the chart that are no more: how many, and their last days. */
export function endedUnitsWords(share: string, days: string): string {
  return msg(str`${share} tồn tại đến hết ${days}.`, { id: 'compare.ended-units' });
}

/** How many may stand together, where others are listed apart. */
export function comparableWords(share: string): string {
  return msg(str`${share} có số liệu so sánh được`, { id: 'compare.comparable' });
}

/** What figures over time say: `spec/feed.md` §5. */
import { msg, str } from '@lit/localize';

/** A figure with its period, as a sentence names it. */
export interface DatedWords {
  readonly figure: string;
  readonly period: string;
}

/** "từ 40% (tháng 1 năm 2022) lên 58% (tháng 12 năm 2022), tăng 18 điểm phần trăm"; `rise` of a rank is a better place. */
export function courseWords(rise: number, from: DatedWords, to: DatedWords, difference: string): string {
  if (rise === 0) return msg(str`${to.figure} (${to.period}), bằng ${from.period}`, { id: 'trend.same' });
  return rise > 0
    ? msg(str`từ ${from.figure} (${from.period}) lên ${to.figure} (${to.period}), tăng ${difference}`, {
        id: 'trend.up',
      })
    : msg(str`từ ${from.figure} (${from.period}) xuống ${to.figure} (${to.period}), giảm ${difference}`, {
        id: 'trend.down',
      });
}

export function onlyFigureWords(): string {
  return msg('mới có số liệu của một kỳ', { id: 'trend.only' });
}

/** At the line where another series begins. */
export function breakMarkWords(): string {
  return msg('chuỗi mới', { id: 'trend.break-mark' });
}

/** Why figures before and after a day are not of one series. */
export function breakWords(day: string, reason: string): string {
  return msg(str`Chuỗi số liệu mới từ ${day}, không so sánh được với trước đó: ${reason}.`, {
    id: 'trend.break',
  });
}

/** Figures that have no place on a time axis. */
export function undatedWords(figures: string): string {
  return msg(str`Không vẽ vì không rõ thời điểm: ${figures}.`, { id: 'trend.undated' });
}

export function inWordsWords(): string {
  return msg('Có kỳ nguồn không nêu con số, xem trong bảng.', { id: 'trend.in-words' });
}

export function firstWords(shown: number, of: number): string {
  return msg(str`Chỉ nêu ${shown} trong số ${of} nơi được chọn.`, { id: 'trend.first' });
}

/** The attributes `from` and `to` are the wrong way round. */
export function orderWords(from: string, to: string): string {
  return msg(str`Kỳ đầu “${from}” nằm sau kỳ cuối “${to}”.`, { id: 'trend.order' });
}

/** The keys of the chart, for who moves by keyboard. */
export function trendKeysWords(): string {
  return msg('Dùng phím mũi tên để xem từng số liệu.', { id: 'trend.keys' });
}

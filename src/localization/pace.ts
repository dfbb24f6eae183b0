/** Where the plan should be, and a figure beside it, in words. */
import { msg, str } from '@lit/localize';
import type { PaceRefusal, PaceVerdict } from '../feed/comparability/index.js';
import { capitalize } from '../format/case.js';
import { untilWords } from './periods.js';

/** "kế hoạch đến 30/9/2026: 52%". */
export function planWords(day: string, plan: string): string {
  return msg(str`kế hoạch đến ${day}: ${plan}`, { id: 'pace.plan' });
}

/** "Chậm hơn kế hoạch 4 điểm %"; without a distance where a bound leaves it open. */
export function paceVerdictWords(verdict: PaceVerdict, distance: string): string {
  if (verdict === 'on') return msg('Đúng kế hoạch', { id: 'pace.on' });
  const words =
    verdict === 'ahead'
      ? msg(str`nhanh hơn kế hoạch ${distance}`, { id: 'pace.ahead' })
      : msg(str`chậm hơn kế hoạch ${distance}`, { id: 'pace.behind' });
  return capitalize(words.trim());
}

/** Why the plan cannot be said for the figure's own date, or on which side of it a bounded figure stands. */
export function paceRefusalWords(refusal: PaceRefusal | 'bounded-figure'): string {
  return msg(str`Không so được với kế hoạch: ${reasonWords(refusal)}.`, { id: 'refusal.pace' });
}

function reasonWords(refusal: PaceRefusal | 'bounded-figure'): string {
  switch (refusal) {
    case 'no-baseline':
      return msg('chưa công bố mức xuất phát', { id: 'pace.no-baseline' });
    case 'undated-target':
      return untilWords(null);
    case 'undated-figure':
      return msg('không rõ thời điểm của số liệu', { id: 'refusal.undated' });
    case 'before-baseline':
      return msg('số liệu có trước thời điểm xuất phát', { id: 'pace.before-baseline' });
    case 'no-time':
      return msg('thời điểm xuất phát không trước hạn của mục tiêu', { id: 'pace.no-time' });
    case 'about-target':
      return msg('mục tiêu là con số gần đúng', { id: 'pace.about-target' });
    case 'range':
      return msg('mục tiêu là một khoảng', { id: 'pace.range' });
    case 'other-definition':
      return msg('cách tính khác', { id: 'exclusion.definition' });
    case 'break':
      return msg('khác chuỗi số liệu', { id: 'exclusion.break' });
    case 'bounded-figure':
      return msg('số liệu không phải con số chính xác', { id: 'pace.bounded-figure' });
    case 'cumulative':
      return msg('số liệu lũy kế chỉ so với cùng kỳ năm trước', { id: 'refusal.cumulative' });
  }
}

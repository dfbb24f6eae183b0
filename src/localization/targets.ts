/** Targets, verdicts and changes in words. */
import { msg, str } from '@lit/localize';
import type { ChangeRefusal, Verdict, VerdictRefusal } from '../feed/comparability/index.js';
import type { Target } from '../feed/feed.js';
import { textIn } from '../feed/text.js';
import { capitalize } from '../format/case.js';
import { differenceWords, numberWords } from './figures.js';
import { getLocale } from './locale.js';
import { periodWords, untilWords } from './periods.js';
import { qualifierWords, type Scale } from './units.js';

/** What is to be reached, without when: "100%", "tối đa 3%", "từ 7,5% đến 8%", "khoảng 4%". */
function goalWords(target: Target, scale: Scale): string {
  const { min, max, text } = target;
  if (min === undefined && max === undefined) return text ? textIn(text, getLocale()) : '';
  if (min !== undefined && max !== undefined && min !== max) {
    return msg(str`từ ${numberWords(min, scale)} đến ${numberWords(max, scale)}`, { id: 'target.range' });
  }
  const number = numberWords(min ?? max!, scale);
  const qualifier = qualifierWords(target);
  if (qualifier) return `${qualifier} ${number}`;
  return min === undefined ? msg(str`tối đa ${number}`, { id: 'target.max' }) : number;
}

/** "Mục tiêu 100% đến năm 2025", "Mục tiêu 60%, chưa công bố năm". */
export function targetWords(target: Target, scale: Scale): string {
  const goal = goalWords(target, scale);
  const until = untilWords(target.by);
  return target.by === null
    ? msg(str`Mục tiêu ${goal}, ${until}`, { id: 'target.undated' })
    : msg(str`Mục tiêu ${goal} ${until}`, { id: 'target.dated' });
}

/** The mark on a bar: "Mục tiêu 2025: 60%", "Mục tiêu 80%". */
export function targetMarkWords(target: Target, scale: Scale): string {
  const goal = goalWords(target, scale);
  if (target.by === null) return msg(str`Mục tiêu ${goal}`, { id: 'target.mark' });
  const by = periodWords(target.by, 'stated', target.by.kind === 'year' ? 'short' : 'phrase');
  return msg(str`Mục tiêu ${by}: ${goal}`, { id: 'target.mark-dated' });
}

/** Another mark on the same bar: "2030: 80%", "Chưa công bố năm: 80%". */
export function milestoneWords(target: Target, scale: Scale): string {
  const by = target.by === null ? untilWords(null) : periodWords(target.by, 'stated', 'short');
  return `${capitalize(by)}: ${goalWords(target, scale)}`;
}

/** A target that is not held against the figure, since it was set for another way of counting. */
export function otherTargetWords(target: Target, scale: Scale): string {
  return `${targetWords(target, scale)}. ${verdictRefusalWords('other-definition')}`;
}

/** `by`: the period for which one was asked, though there are others. */
export function noTargetWords(by?: string): string {
  const words = msg('Chưa công bố mục tiêu', { id: 'target.none' });
  return by ? `${words} (${by})` : words;
}

/** How far the figure is from what it is held against; `above` tells a figure over a maximum. */
export function distanceWords(
  verdict: Verdict,
  distance: number,
  above: boolean,
  scale: Scale,
  style: 'card' | 'sentence',
): string {
  const words = differenceWords(distance, scale, style);
  if (verdict === 'exceeded') return words;
  if (above && scale.unit === 'rank') return msg(str`thấp hơn mục tiêu ${words}`, { id: 'distance.rank' });
  if (above) return msg(str`cao hơn mục tiêu ${words}`, { id: 'distance.above' });
  return verdict === 'missed'
    ? msg(str`thiếu ${words}`, { id: 'distance.missed' })
    : msg(str`còn ${words}`, { id: 'distance.left' });
}

/** By how much a target is exceeded. */
export function exceededWords(distance: string): string {
  return msg(str`Vượt ${distance}`, { id: 'verdict.exceeded-by' });
}

/** Why no verdict is given. */
export function verdictRefusalWords(refusal: VerdictRefusal): string {
  switch (refusal) {
    case 'about-target':
      return msg('Mục tiêu là con số gần đúng nên không kết luận đạt hay chưa đạt.', {
        id: 'refusal.about-target',
      });
    case 'bounded-figure':
      return msg('Số liệu không phải con số chính xác nên chưa kết luận được đạt hay chưa đạt.', {
        id: 'refusal.bounded-figure',
      });
    case 'other-definition':
      return msg('Mục tiêu được đặt cho một cách tính khác nên không so với số liệu này.', {
        id: 'refusal.other-definition',
      });
  }
}

/** What a change is measured against: "so với tháng 9/2022". */
export type ChangeBase = 'previous' | 'year-ago' | 'average';

export function changeBaseWords(base: ChangeBase, period: string): string {
  switch (base) {
    case 'previous':
      return msg(str`so với ${period}`, { id: 'change.previous' });
    case 'year-ago':
      return msg(str`so với cùng kỳ năm trước (${period})`, { id: 'change.year-ago' });
    case 'average':
      return msg(str`so với trung bình (${period})`, { id: 'change.average' });
  }
}

/** "tăng 4,37 điểm phần trăm so với tháng 9 năm 2022". */
export function changeSentence(difference: number, words: string, base: string): string {
  if (difference === 0) return msg(str`không đổi ${base}`, { id: 'change.same' });
  return difference > 0
    ? msg(str`tăng ${words} ${base}`, { id: 'change.up' })
    : msg(str`giảm ${words} ${base}`, { id: 'change.down' });
}

/** Higher or lower than an average, which is no change over time. */
export function gapSentence(difference: number, words: string): string {
  if (difference === 0) return msg('bằng trung bình', { id: 'gap.same' });
  return difference > 0
    ? msg(str`cao hơn trung bình ${words}`, { id: 'gap.above' })
    : msg(str`thấp hơn trung bình ${words}`, { id: 'gap.below' });
}

export function sameWords(): string {
  return msg('không đổi', { id: 'change.none' });
}

/** What `changeRefusalWords` calls an average. */
export function averageBaseWord(): string {
  return msg('trung bình', { id: 'change.average-base' });
}

/** Why no change is computed; `base` is the period, or the average, that it would have been measured against. */
export function changeRefusalWords(refusal: ChangeRefusal, base: string): string {
  const reason = changeReason(refusal);
  return msg(str`Không so sánh được với ${base}: ${reason}.`, { id: 'refusal.change' });
}

export function changeReason(refusal: ChangeRefusal): string {
  switch (refusal.reason) {
    case 'break':
      return textIn(refusal.break.reason, getLocale());
    case 'definition':
      return msg('cách tính đã thay đổi', { id: 'refusal.definition-changed' });
    case 'cumulative':
      return msg('số liệu lũy kế chỉ so với cùng kỳ năm trước', { id: 'refusal.cumulative' });
    case 'unit-changed':
      return msg('đơn vị hành chính đã thay đổi giữa hai kỳ', { id: 'refusal.unit-changed' });
    case 'ranked-units':
      return msg('số đơn vị được xếp hạng đã thay đổi', { id: 'refusal.ranked-units' });
    case 'undated':
      return msg('không rõ thời điểm của số liệu', { id: 'refusal.undated' });
    case 'bounded':
      return msg('một trong hai số liệu không phải con số chính xác', { id: 'refusal.bounded' });
    case 'incomparable':
      return msg('nguồn cho biết số liệu này không so sánh được', { id: 'refusal.incomparable' });
    case 'words':
      return msg('một trong hai kỳ không có con số', { id: 'refusal.words' });
  }
}

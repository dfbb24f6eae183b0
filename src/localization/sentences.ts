/** The one plain sentence that each widget writes about what it shows. */
import { msg, str } from '@lit/localize';
import { lowerFirst } from '../format/case.js';

/** "Huyện Chợ Lách, Văn bản đi được ký số: 58%, công bố ngày …; đạt; tăng …." */
export function figureSentence(
  place: string,
  name: string,
  figure: string,
  period: string,
  clauses: readonly string[],
): string {
  const subject = [place, name].filter(Boolean).join(', ');
  const facts = [`${figure}, ${period}`, ...clauses.map(lowerFirst)].filter(Boolean).join('; ');
  return msg(str`${subject}: ${facts}.`, { id: 'sentence.figure' });
}

/** Nothing was reported, though a target may be there. */
export function emptySentence(place: string, name: string, clauses: readonly string[]): string {
  const subject = [place, name].filter(Boolean).join(', ');
  const rest = clauses.map((clause) => `; ${lowerFirst(clause)}`).join('');
  return msg(str`${subject}: chưa có số liệu${rest}.`, { id: 'sentence.empty' });
}

/** How many of the localities have a figure. */
export function reportedWords(share: string): string {
  return msg(str`${share} có số liệu`, { id: 'sentence.reported' });
}

/** How many of the localities have a stage or words, where the indicator has no number. */
export function toldWords(share: string): string {
  return msg(str`${share} có thông tin`, { id: 'sentence.told' });
}

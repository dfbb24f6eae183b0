/** Footnotes of a figure: what a reader must know to read it right. */
import { msg, str } from '@lit/localize';
import type { Qualifier } from '../feed/feed.js';

/** A bound is not the figure; empty for an exact one. */
export function boundWords(qualifier: Qualifier): string {
  switch (qualifier) {
    case 'over':
    case 'atLeast':
      return msg('Giá trị tối thiểu, nguồn không nêu số chính xác.', { id: 'note.lower-bound' });
    case 'under':
    case 'atMost':
      return msg('Giá trị tối đa, nguồn không nêu số chính xác.', { id: 'note.upper-bound' });
    case 'about':
      return msg('Giá trị gần đúng, nguồn không nêu số chính xác.', { id: 'note.about' });
    case 'exact':
      return '';
  }
}

/** What exactly was counted. */
export function scopeWords(scope: string): string {
  return msg(str`Phạm vi: ${scope}`, { id: 'note.scope' });
}

/** How the figure of a merged unit was made. */
export function madeWords(method: string): string {
  return msg(str`Cách lập số liệu: ${method}.`, { id: 'note.method' });
}

export function incomparableWords(): string {
  return msg('Nguồn cho biết số liệu này không so sánh được với nơi khác.', { id: 'note.incomparable' });
}

/** The `compact` attribute lost digits. */
export function roundedWords(exact: string): string {
  return msg(str`Số đầy đủ: ${exact}.`, { id: 'note.rounded' });
}

/** What a board says besides its widgets. */
import { msg } from '@lit/localize';

/** Above the indicators that are in no group, where others are. */
export function otherIndicatorsWords(): string {
  return msg('Chỉ tiêu khác', { id: 'board.others' });
}

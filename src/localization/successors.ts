/** What became of a unit that is no more, and of which a new one was made. */
import { msg, str } from '@lit/localize';
import { formatNumber } from '../format/numbers.js';
import { getLocale } from './locale.js';

/** How a unit ended: as a whole in another one, in part, or divided among several. */
export type Ending = 'joined' | 'joined-in-part' | 'divided';

/** "Đơn vị cũ, đến hết ngày 30/6/2025; nay thuộc xã Phú Phụng, tỉnh Vĩnh Long." Nothing is known of no heirs. */
export function endedWords(ending: Ending, day: string, heirs: string): string {
  if (!heirs) return msg(str`Đơn vị này tồn tại đến hết ${day}.`, { id: 'unit.ended' });
  switch (ending) {
    case 'joined':
      return msg(str`Đơn vị cũ, đến hết ${day}; nay thuộc ${heirs}.`, { id: 'unit.joined' });
    case 'joined-in-part':
      return msg(str`Đơn vị cũ, đến hết ${day}; một phần nay thuộc ${heirs}.`, {
        id: 'unit.joined-in-part',
      });
    case 'divided':
      return msg(str`Đơn vị cũ, đến hết ${day}; nay chia vào ${heirs}.`, { id: 'unit.divided' });
  }
}

/** "Đơn vị này được lập ngày 1/7/2025 trên cơ sở 3 đơn vị: …." */
export function madeOfWords(day: string, units: string): string {
  return msg(str`Đơn vị này được lập ${day} trên cơ sở ${units}.`, { id: 'unit.made-of' });
}

/** Where units stand side by side. */
export type SideBySide = 'comparison' | 'ranking';

/** "Tỉnh A được lập ngày 1/7/2025 nên không có trong so sánh tháng 6 năm 2025." Else they ended on that day. */
export function absentWords(
  isNew: boolean,
  units: string,
  day: string,
  period: string,
  where: SideBySide,
): string {
  const place =
    where === 'ranking'
      ? msg(str`bảng xếp hạng ${period}`, { id: 'absent.ranking' })
      : msg(str`so sánh ${period}`, { id: 'absent.comparison' });
  return isNew
    ? msg(str`${units} được lập ${day} nên không có trong ${place}.`, { id: 'absent.new' })
    : msg(str`${units} chỉ tồn tại đến hết ${day} nên không có trong ${place}.`, { id: 'absent.ended' });
}

/** "4 đơn vị: xã A, xã B và 2 đơn vị khác", "4 xã: …" with the `noun` of all; `names` of the units that the feed has. */
export function unitListWords(count: number, names: string, named: number, noun = ''): string {
  const all = formatNumber(count, getLocale());
  if (named === 0) return count === 1 ? msg('đơn vị khác', { id: 'unit.another' }) : unnamedWords(all);
  if (count === 1) return names;
  if (noun) return `${all} ${noun}: ${names}`;
  const others = formatNumber(count - named, getLocale());
  const list = count === named ? names : msg(str`${names} và ${others} đơn vị khác`, { id: 'unit.further' });
  return msg(str`${all} đơn vị: ${list}`, { id: 'unit.list' });
}

function unnamedWords(count: string): string {
  return msg(str`${count} đơn vị khác`, { id: 'unit.others' });
}

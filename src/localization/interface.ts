/** What widgets say besides figures: states, faults, buttons, headings. */
import { msg, str } from '@lit/localize';
import type { Id } from '../feed/feed.js';

export function loadingWords(): string {
  return msg('Đang tải số liệu…', { id: 'interface.loading' });
}

export function emptyWords(): string {
  return msg('Chưa có số liệu', { id: 'interface.empty' });
}

/** After a refresh or a choice, for who does not see it. */
export function changedWords(): string {
  return msg('Số liệu đã thay đổi.', { id: 'interface.changed' });
}

export function retryWords(): string {
  return msg('Thử lại', { id: 'interface.retry' });
}

/** An old figure is shown: since when it stands. */
export function staleWords(moment: string): string {
  return msg(str`Chưa cập nhật được. Số liệu này tải lúc ${moment}.`, { id: 'interface.stale' });
}

/** What an earlier visit kept is shown while a newer one is under way. */
export function updatingWords(moment: string): string {
  return msg(str`Đang cập nhật. Số liệu này tải lúc ${moment}.`, { id: 'interface.updating' });
}

/** As `staleWords`, where the feed has several publishers. */
export function staleOfWords(publisher: string, moment: string): string {
  return msg(str`Chưa cập nhật được số liệu của ${publisher}: tải lúc ${moment}.`, {
    id: 'interface.stale-of',
  });
}

/** The publisher no longer stands by its figures. */
export function outdatedWords(updated: string): string {
  return msg(str`Số liệu đã quá hạn: bộ số liệu này cập nhật ${updated} và chưa có bản mới.`, {
    id: 'interface.outdated',
  });
}

/** As `outdatedWords`, where the feed has several publishers. */
export function outdatedOfWords(publisher: string, updated: string): string {
  return msg(str`Số liệu của ${publisher} đã quá hạn: cập nhật ${updated} và chưa có bản mới.`, {
    id: 'interface.outdated-of',
  });
}

/** Several feeds were asked for, and some did not come. */
export function partialWords(addresses: string): string {
  return msg(str`Chưa tải được một phần số liệu: ${addresses}.`, { id: 'interface.partial' });
}

/** Several feeds were asked for, and some are still under way. */
export function awaitedWords(addresses: string): string {
  return msg(str`Đang tải thêm một phần số liệu: ${addresses}.`, { id: 'interface.awaited' });
}

/** A widget that names no feed. */
export function noFeedWords(): string {
  return msg('Chưa khai báo nguồn số liệu cho khung này (thuộc tính src hoặc feed).', {
    id: 'interface.no-feed',
  });
}

export function unknownFeedWords(id: Id): string {
  return msg(str`Trang không có chiso-feed nào mang id “${id}”.`, { id: 'interface.unknown-feed' });
}

/** A wrong id is not "no data". */
export function unknownIndicatorWords(id: Id): string {
  return msg(str`Bộ số liệu không có chỉ tiêu “${id}”.`, { id: 'interface.unknown-indicator' });
}

export function unknownGroupWords(id: Id): string {
  return msg(str`Bộ số liệu không có nhóm chỉ tiêu “${id}”.`, { id: 'interface.unknown-group' });
}

export function unknownLocalityWords(id: Id): string {
  return msg(str`Bộ số liệu không có địa phương “${id}”.`, { id: 'interface.unknown-locality' });
}

/** Nobody can say that an id is wrong while a part of the feed is missing. */
export function missingIndicatorWords(id: Id): string {
  return msg(str`Chưa thấy chỉ tiêu “${id}”: phần số liệu có thể có chỉ tiêu này chưa tải được.`, {
    id: 'interface.missing-indicator',
  });
}

export function missingGroupWords(id: Id): string {
  return msg(str`Chưa thấy nhóm chỉ tiêu “${id}”: phần số liệu có thể có nhóm này chưa tải được.`, {
    id: 'interface.missing-group',
  });
}

export function missingLocalityWords(id: Id): string {
  return msg(str`Chưa thấy địa phương “${id}”: phần số liệu có thể có địa phương này chưa tải được.`, {
    id: 'interface.missing-locality',
  });
}

export function unknownPartWords(id: Id): string {
  return msg(str`Chỉ tiêu này không có thành phần “${id}”.`, { id: 'interface.unknown-part' });
}

export function unknownPeriodWords(text: string): string {
  return msg(str`“${text}” không phải là một thời kỳ (ví dụ 2022, 2022-Q4, 2022-12, 2022-12-19).`, {
    id: 'interface.unknown-period',
  });
}

export function unknownDayWords(text: string): string {
  return msg(str`“${text}” không phải là một ngày (ví dụ 2022-12-31).`, { id: 'interface.unknown-day' });
}

/** Above the problems of single rows, for the publisher. */
export function problemsWords(url: string, count: number): string {
  return msg(str`Chiso: ${count} chỗ cần sửa trong số liệu ${url}`, { id: 'interface.problems' });
}

export function chooseIndicatorWords(): string {
  return msg('Bộ số liệu có nhiều chỉ tiêu; hãy nêu một chỉ tiêu bằng thuộc tính indicator.', {
    id: 'interface.choose-indicator',
  });
}

export function chooseLocalityWords(): string {
  return msg('Bộ số liệu có nhiều địa phương: hãy chọn một nơi, hoặc nêu bằng thuộc tính locality.', {
    id: 'interface.choose-locality',
  });
}

/** Before the list of ids that would be right. */
export function availableWords(): string {
  return msg('Hiện có:', { id: 'interface.available' });
}

export function sourceWords(name: string): string {
  return msg(str`Nguồn: ${name}`, { id: 'interface.source' });
}

export function updatedWords(date: string): string {
  return msg(str`Cập nhật ${date}`, { id: 'interface.updated' });
}

export function descriptionWords(): string {
  return msg('Chỉ tiêu này đếm gì?', { id: 'interface.description' });
}

export function unknownLevelWords(id: string): string {
  return msg(str`“${id}” không phải là một cấp đơn vị.`, { id: 'interface.unknown-level' });
}

/** A frozen view: only what was measured by this day. */
export function asOfWords(date: string): string {
  return msg(str`Chỉ gồm số liệu của các kỳ kết thúc đến hết ${date}.`, { id: 'interface.as-of' });
}

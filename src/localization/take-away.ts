/** What the menu at the foot of a card says. */
import { msg } from '@lit/localize';

/** The name of the menu. */
export function takeAwayWords(): string {
  return msg('Sao chép hoặc tải về', { id: 'take-away' });
}

export function copySentenceWords(): string {
  return msg('Sao chép thành câu', { id: 'take-away.sentence' });
}

export function copyLinkWords(): string {
  return msg('Sao chép liên kết', { id: 'take-away.link' });
}

export function saveTableWords(): string {
  return msg('Tải bảng (CSV)', { id: 'take-away.table' });
}

export function savePictureWords(): string {
  return msg('Tải ảnh (PNG)', { id: 'take-away.picture' });
}

export function copiedWords(): string {
  return msg('Đã sao chép.', { id: 'take-away.copied' });
}

/** The name of the field with what is to be copied. */
export function copyFieldWords(): string {
  return msg('Nội dung để sao chép', { id: 'take-away.field' });
}

/** The words stand below, selected. */
export function notCopiedWords(): string {
  return msg('Trình duyệt không cho sao chép tự động; mời sao chép ở đây:', { id: 'take-away.not-copied' });
}

export function noPictureWords(): string {
  return msg('Trình duyệt không vẽ được ảnh này.', { id: 'take-away.no-picture' });
}

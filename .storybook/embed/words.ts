/** What the embed code of a story says beside the words of the still's command. */

const vi = {
  legend: 'Mã nhúng',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  lineOf: (form: string) => `Mã nhúng: ${form}`,
  script: 'Dòng script, một lần cho cả trang',
  making: 'Đang lập…',
  noFrameForPickers:
    '(không dùng được: mỗi khung nhúng chỉ có một khung, nên bộ chọn không tới được các khung khác)',
  noStill: '(bộ chọn không có con số nào, nên không có bản tĩnh)',
};

const en: typeof vi = {
  legend: 'Embed code',
  copy: 'Copy',
  copied: 'Copied',
  lineOf: (form) => `Embed code: ${form}`,
  script: 'The script line, once on a page',
  making: 'Being made…',
  noFrameForPickers: '(not possible: a frame holds one widget, so a picker in it reaches no other)',
  noStill: '(a picker has no figure, so there is no still)',
};

export type EmbedWords = typeof vi;

export function wordsOf(lang: string): EmbedWords {
  return lang === 'en' ? en : vi;
}

import { expect } from '@open-wc/testing';
import { setLocale, type Locale } from '../../src/localization/locale.js';

/** A group of tests under one locale, which is put back to Vietnamese afterwards. */
export function inLocale(locale: Locale, tests: () => void): void {
  describe(`in ${locale}`, () => {
    before(() => setLocale(locale));
    after(() => setLocale('vi'));
    tests();
  });
}

/** What is asked, and the words in both locales, written with plain spaces for no-break ones. */
export type Row<Question> = readonly [question: Question, vi: string, en: string];

/** One test for each row and locale. */
export function saysInBoth<Question>(
  rows: readonly Row<Question>[],
  words: (question: Question) => string,
): void {
  for (const [locale, index] of [
    ['vi', 1],
    ['en', 2],
  ] as const) {
    inLocale(locale, () => {
      for (const row of rows) {
        it(`says "${row[index]}" for ${JSON.stringify(row[0])}`, () => {
          expect(words(row[0]).replaceAll('\u00a0', ' ')).to.equal(row[index]);
        });
      }
    });
  }
}

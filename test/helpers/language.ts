import { waitUntil } from '@open-wc/testing';
import { getLocale, setLocale, type Locale } from '../../src/localization/locale.js';

export const languages: readonly Locale[] = ['vi', 'en'];

/** Changes the language as a page does, by `<html lang>`. */
export async function speak(language: Locale): Promise<void> {
  document.documentElement.lang = language;
  await waitUntil(() => getLocale() === language, `the language is not ${language}`);
}

/** Puts the page's language back to Vietnamese after each test. */
export function useVietnamese(): void {
  afterEach(async () => {
    document.documentElement.lang = 'vi';
    await setLocale('vi');
  });
}

/** Order and search of Vietnamese names. */
import { lowerFirst } from './case.js';
import { collator } from './intl-cache.js';

/** What kind of unit it is, as it stands before the name, also in the usual abbreviations. */
const typeWord =
  /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|tp\.?|tx\.?|tt\.?)\s+(?=\S)/iu;

/** Official tables mix composed and decomposed letters. */
function withoutTypeWord(name: string): string {
  return name.normalize('NFC').trim().replace(typeWord, '');
}

/** "xã Phú Phụng": a name as it stands inside a Vietnamese sentence; without a type word, or in another language, as it is. */
export function nameInSentence(name: string, locale: string): string {
  const composed = name.normalize('NFC').trim();
  const isWord = locale === 'vi' && typeWord.test(composed) && /^\p{Lu}\p{Ll}/u.test(composed);
  return isWord ? lowerFirst(composed) : composed;
}

/**
 * Orders names as a Vietnamese reader does, numbers by size, without the type word ("huyện", "phường"). Names of
 * localities are Vietnamese on an English page too. Each name is made ready once: of thousands, one is compared many times.
 */
export function compareNames(locale = 'vi'): (a: string, b: string) => number {
  const { compare } = collator(locale, { numeric: true });
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? withoutTypeWord(name);
    keys.set(name, key);
    return key;
  };
  return (a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b);
}

/** For searching: lower case, no diacritics, đ as d; "Chợ Lách" and "cho lach" are the same. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Words as they are compared in a search: folded, without signs, one space apart. */
export function searchText(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

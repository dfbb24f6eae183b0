import type { Text } from './feed.js';

/** The words of `text` in `locale`; where it has none, in Vietnamese; where it has none of those, its first. */
export function textIn(text: Text, locale: string): string {
  if (typeof text === 'string') return text;
  for (const language of [locale, 'vi']) if (Object.hasOwn(text, language)) return text[language]!;
  return Object.values(text)[0] ?? '';
}

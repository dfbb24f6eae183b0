import type { Text } from './feed.js';

/** Marks that turn the direction of what follows: after a name they would turn the figure round. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** The words of `text` in `locale`; where it has none, in Vietnamese; where it has none of those, its first. */
export function textIn(text: Text, locale: string): string {
  return wordsIn(text, locale).replace(directionMarks, '');
}

function wordsIn(text: Text, locale: string): string {
  if (typeof text === 'string') return text;
  for (const language of [locale, 'vi']) if (Object.hasOwn(text, language)) return text[language]!;
  return Object.values(text)[0] ?? '';
}

import type { Text } from './feed.js';

/** Marks that turn the direction of what follows: after a name they would turn the figure round. */
const directionMarks = /\p{Bidi_Control}/gu;
/** Letters written from right to left do so too: "(%33,4". */
const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const leftToRight = '\u200e';

/**
 * The words of `text` in `locale`; where it has none, in Vietnamese; where it has none of those, its first. Whatever they
 * are, a figure that stands after them reads as it is written.
 */
export function textIn(text: Text, locale: string): string {
  const words = wordsIn(text, locale).replace(directionMarks, '');
  return leftward.test(words) ? words + leftToRight : words;
}

function wordsIn(text: Text, locale: string): string {
  if (typeof text === 'string') return text;
  for (const language of [locale, 'vi']) if (Object.hasOwn(text, language)) return text[language]!;
  return Object.values(text)[0] ?? '';
}

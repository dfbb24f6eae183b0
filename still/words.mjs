/** The languages of the command, as of the widgets. */
import { en } from './words/en.mjs';
import { vi } from './words/vi.mjs';

export const languages = ['vi', 'en'];

export function wordsIn(lang) {
  return lang === 'en' ? en : vi;
}

/** Help, in the language that is asked for; where none is, in each. */
export function usageIn(lang) {
  return (lang ? [lang] : languages).map((each) => wordsIn(each).usage()).join('\n');
}

import type { Id } from '../feed.js';

const longest = 128;

/** Words as they are compared: tables mix composed and decomposed letters, and pad with spaces. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The id of what has only a name: its words, joined by hyphens. Nothing else is changed, so two names stay two ids. One
 * that is too long ends in a number made of all of it.
 */
export function idOf(name: string): Id {
  const id = plain(name).replace(/ /g, '-');
  const letters = [...id];
  if (letters.length <= longest) return id;
  const ending = `~${digest(id)}`;
  return letters.slice(0, longest - ending.length).join('') + ending;
}

/** Whether the reader takes it as an id. */
export function isId(id: string): boolean {
  return id !== '' && !/\p{Cs}/u.test(id);
}

function digest(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum >>> 0).toString(36);
}

/** One step of a JSON pointer (RFC 6901). */
export function step(key: string | number): string {
  return `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** The keys that a JSON pointer names. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

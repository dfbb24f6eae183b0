import { listFormat } from './intl-cache.js';

/** "a, b và c", "a, b, and c". */
export function formatList(names: Iterable<string>, locale: string): string {
  return listFormat(locale, { type: 'conjunction' }).format(names);
}

import type { Locality, Text } from '../feed.js';
import { textIn } from '../text.js';

/**
 * Whether two documents mean one unit by one id. A code names a unit only together with a date: 28879 was Vĩnh Bình until
 * 30/6/2025 and is Phú Phụng since. So codes must agree, days of existence must not contradict, and so must names: other
 * names are of one unit only where code and first or last day say so.
 */
export function isSameUnit(a: Locality, b: Locality): boolean {
  if (a.code !== b.code || !couldBeOneLife(a, b)) return false;
  return plain(a.name) === plain(b.name) || (a.code !== undefined && shareADay(a, b));
}

/** Each day that both state is the same, and neither ended before the other began. */
function couldBeOneLife(a: Locality, b: Locality): boolean {
  const agree = (x: string | undefined, y: string | undefined) => (x ?? y) === (y ?? x);
  return (
    agree(a.validFrom, b.validFrom) && agree(a.validTo, b.validTo) && !endedBefore(a, b) && !endedBefore(b, a)
  );
}

function endedBefore({ validFrom, validTo = '9' }: Locality, other: Locality): boolean {
  return other.validFrom !== undefined && other.validFrom !== validFrom && validTo < other.validFrom;
}

function shareADay(a: Locality, b: Locality): boolean {
  const isShared = (x: string | undefined, y: string | undefined) => x !== undefined && x === y;
  return isShared(a.validFrom, b.validFrom) || isShared(a.validTo, b.validTo);
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Official tables mix composed and decomposed letters, and write a tone now on one vowel, now on the other: Hòa, Hoà. Each
 * word here carries its tone at its end.
 */
function plain(name: Text): string {
  const words = textIn(name, 'vi').normalize('NFD').trim().split(/\s+/);
  return words.map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join('')).join(' ');
}

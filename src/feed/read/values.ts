/** Readers of single values. */
import type { Id, Text } from '../feed.js';
import { isDay, parsePeriod, type Period } from '../period.js';
import type { Expected, Noun } from '../problem.js';
import { isObject } from './entry.js';
import { excerpt } from './excerpt.js';
import { wrongType, type Read } from './fields.js';

function valueThat<T>(expected: Expected, fits: (value: unknown) => value is T): Read<T> {
  return (value, at, field) => (fits(value) ? value : wrongType(value, at, field, expected));
}

function stringThat(expected: Expected, fits: (value: string) => boolean): Read<string> {
  return valueThat(expected, (value): value is string => typeof value === 'string' && fits(value));
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

export const number = valueThat('number', isNumber);
export const numberOrNull = valueThat(
  'number',
  (value): value is number | null => value === null || isNumber(value),
);
export const positive = valueThat('positive', (value): value is number => isNumber(value) && value > 0);
export const decimals = valueThat(
  'decimals',
  (value): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6,
);
export const boolean = valueThat('boolean', (value): value is boolean => typeof value === 'boolean');

export const isId = (value: unknown): value is Id =>
  typeof value === 'string' && /^[^\s\p{Cs}]{1,128}$/u.test(value);

export const id = valueThat('id', isId);
/** A string that is compared, never shown. An empty one would make what states nothing look the same. */
export const key = stringThat('string', (value) => value !== '');
export const date = stringThat('date', isDay);
export const dateTime = stringThat('date-time', (value) => {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
  return isDay(match?.[1] ?? '');
});
/** ISO 8601, whole numbers only. */
export const duration = stringThat('duration', (value) =>
  /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(value),
);
/** `http:`, `https:` or relative: no other scheme is ever made a link. `spec/feed.md` §3.5 */
export const link = stringThat('url', isLink);

export function isLink(value: string): boolean {
  return /^(?:[hH][tT][tT][pP][sS]?:\/\/|(?![^/?#]*:))[^\0-\x1F]+$/.test(value);
}

/** One word of a closed list. */
export function oneOf<Word extends string>(words: readonly Word[]): Read<Word> {
  return (value, at, field) =>
    words.includes(value as Word)
      ? (value as Word)
      : at.reject(field, { code: 'choice', expected: words, found: excerpt(value) });
}

/** An id, and what it stands for among the `known`. */
export function knownIn<T extends object | string>(noun: Noun, known: ReadonlyMap<Id, T>): Read<T> {
  return (value, at, field) =>
    known.get(value as Id) ??
    (isId(value)
      ? at.reject(field, { code: 'unknown', noun, found: excerpt(value) })
      : wrongType(value, at, field, 'id'));
}

/** Words in one language. Letters that were lost with the encoding of the file are reported, and shown as they are. */
const words: Read<string> = (value, at, field) => {
  if (typeof value !== 'string') return wrongType(value, at, field, 'string');
  if (value.includes('\uFFFD')) at.note(field, { code: 'encoding', found: excerpt(value) });
  return value;
};

export const text: Read<Text> = (value, at, field) => {
  if (typeof value === 'string') return words(value, at, field);
  const languages = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || languages.length === 0) return wrongType(value, at, field, 'text');
  const said = at.child(field, value);
  for (const language of languages) words(value[language], said, language);
  return said.sound ? (value as Text) : undefined;
};

/** Two numbers, the lower first. */
export const range: Read<readonly [number, number]> = (value, at, field) => {
  const [low, high] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : [];
  if (!isNumber(low) || !isNumber(high) || low === high) return wrongType(value, at, field, 'range');
  return low < high ? [low, high] : at.reject(field, { code: 'order', low, high });
};

export interface PeriodReaders {
  readonly period: Read<Period>;
  readonly periodOrNull: Read<Period | null>;
}

/** Periods of one reading: the same text gives the same object, so that rows are compared by identity. */
export function periodReaders(): PeriodReaders {
  const known = new Map<string, Period>();
  const parse = (value: unknown): Period | undefined => {
    if (typeof value !== 'string') return undefined;
    const parsed = known.get(value) ?? parsePeriod(value);
    if (parsed) known.set(value, parsed);
    return parsed;
  };
  return {
    period: (value, at, field) => parse(value) ?? wrongType(value, at, field, 'period'),
    periodOrNull: (value, at, field) =>
      value === null ? null : (parse(value) ?? wrongType(value, at, field, 'period-or-null')),
  };
}

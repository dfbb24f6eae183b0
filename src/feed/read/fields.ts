/** Readers of single fields. Each returns what the field says, or reports it and returns `undefined`. */
import type { Id, Text } from '../feed.js';
import { isDay, parsePeriod, type Period } from '../period.js';
import type { Expected, Noun } from '../problem.js';
import { isObject, type Entry } from './entry.js';
import { excerpt } from './excerpt.js';

export type Read<T> = (value: unknown, at: Entry, field: string | number) => T | undefined;

/** A field that may be absent. */
export function optional<T>(at: Entry, field: string, read: Read<T>): T | undefined {
  const value = at.get(field);
  if (value === undefined) return undefined;
  const result = read(value, at, field);
  if (result === undefined) at.sound = false;
  return result;
}

export function taken<T>(value: unknown, at: Entry, field: string, read: Read<T>): T | undefined {
  if (value === undefined || !Object.hasOwn(at.fields, field)) return undefined;
  const result = read(value, at, field);
  if (result === undefined) at.sound = false;
  return result;
}

/** A field without which its entry says nothing. */
export function required<T>(at: Entry, field: string, read: Read<T>): T | undefined {
  if (at.get(field) === undefined) return at.reject(undefined, { code: 'missing', field });
  return optional(at, field, read);
}

/** Several fields of which an entry has at least one; the first is named where it has none. */
export function requireAny(at: Entry, fields: readonly [string, ...string[]]): void {
  for (const field of fields) if (at.get(field) !== undefined) return;
  at.reject(undefined, { code: 'missing', field: fields[0] });
}

function wrongType(value: unknown, at: Entry, field: string | number, expected: Expected): undefined {
  return at.reject(field, { code: 'type', expected, found: excerpt(value) });
}

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

const isId = (value: unknown): value is Id => typeof value === 'string' && /^\S{1,128}$/u.test(value);

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
export const link = stringThat('url', (value) =>
  /^(?:[hH][tT][tT][pP][sS]?:\/\/|(?![^/?#]*:))[^\0-\x1F]+$/.test(value),
);

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

export const text: Read<Text> = (value, at, field) => {
  if (typeof value === 'string') return value;
  const languages = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || languages.length === 0) return wrongType(value, at, field, 'text');
  const words = at.child(field, value);
  for (const language of languages)
    if (typeof value[language] !== 'string') wrongType(value[language], words, language, 'string');
  return words.sound ? (value as Text) : undefined;
};

/** Two numbers, the lower first. */
export const range: Read<readonly [number, number]> = (value, at, field) => {
  const [low, high] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : [];
  if (!isNumber(low) || !isNumber(high) || low === high) return wrongType(value, at, field, 'range');
  return low < high ? [low, high] : at.reject(field, { code: 'order', low, high });
};

export function objectOf<T>(read: (at: Entry) => T | undefined): Read<T> {
  return (value, at, field) =>
    isObject(value) ? read(at.child(field, value)) : wrongType(value, at, field, 'object');
}

/** A list; what cannot be read of it is left out, and makes its owner unsound. */
export function listOf<T>(read: Read<T>): Read<T[]> {
  return (value, at, field) => {
    if (!Array.isArray(value)) return wrongType(value, at, field, 'array');
    const list = at.child(field, value);
    const elements: T[] = [];
    for (let index = 0; index < value.length; index++) {
      const element = read(value[index], list, index);
      if (element === undefined) at.sound = false;
      else elements.push(element);
    }
    return elements;
  };
}

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

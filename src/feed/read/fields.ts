/** How the fields of an entry are read: each reader returns what a field says, or reports it and returns `undefined`. */
import type { Expected } from '../problem.js';
import { isObject, type Entry } from './entry.js';
import { excerpt } from './excerpt.js';

export type Read<T> = (value: unknown, at: Entry, field: string | number) => T | undefined;

/** A field that may be absent. */
export function optional<T>(at: Entry, field: string, read: Read<T>): T | undefined {
  return taken(at.fields[field], at, field, read);
}

/** The same for a `value` that was taken from the field already. */
export function taken<T>(value: unknown, at: Entry, field: string, read: Read<T>): T | undefined {
  if (value === undefined || !Object.hasOwn(at.fields, field)) return undefined;
  const result = read(value, at, field);
  if (result === undefined) at.sound = false;
  return result;
}

/** A field without which its entry says nothing. */
export function required<T>(at: Entry, field: string, read: Read<T>): T | undefined {
  const value = at.get(field);
  if (value === undefined) return at.reject(undefined, { code: 'missing', field });
  return taken(value, at, field, read);
}

/** Reports each of several fields that is not there. */
export function requireAll(at: Entry, fields: readonly string[]): void {
  for (const field of fields)
    if (at.get(field) === undefined) at.reject(undefined, { code: 'missing', field });
}

/** Several fields of which an entry has at least one; the first is named where it has none. */
export function requireAny(at: Entry, fields: readonly [string, ...string[]]): void {
  for (const field of fields) if (at.get(field) !== undefined) return;
  at.reject(undefined, { code: 'missing', field: fields[0] });
}

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

export function wrongType(value: unknown, at: Entry, field: string | number, expected: Expected): undefined {
  return at.reject(field, { code: 'type', expected, found: excerpt(value) });
}

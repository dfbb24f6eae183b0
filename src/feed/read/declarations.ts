import type { Id } from '../feed.js';
import type { Noun } from '../problem.js';
import { isObject, type Entry } from './entry.js';
import { excerpt } from './excerpt.js';
import { objectOf } from './fields.js';

export interface Declared<T> {
  readonly entry: T;
  /** Its place in the list of the document. */
  readonly index: number;
}

/** The entries that one list declares, by id. */
export interface Declarations<T> {
  readonly kept: ReadonlyMap<Id, Declared<T>>;
  /** Ids whose entry was left out: no other document's entry may stand in for it. */
  readonly lost: ReadonlySet<Id>;
}

/** The ids that any document declares by itself, and not only because its rows speak of them. */
export function statedIds(
  documents: readonly { readonly kept: ReadonlyMap<Id, unknown>; readonly implied: ReadonlySet<Id> }[],
): ReadonlySet<Id> {
  const stated = new Set<Id>();
  for (const { kept, implied } of documents)
    for (const id of kept.keys()) if (!implied.has(id)) stated.add(id);
  return stated;
}

/** Reads a list of entries with ids, if the field is there. Of two with one id the first is kept, the other reported. */
export function declarations<T extends { readonly id: Id }>(
  noun: Noun,
  read: (at: Entry) => T | undefined,
): (at: Entry, field: string) => Declarations<T> {
  const readEntry = objectOf(read);
  return (at, field) => {
    const kept = new Map<Id, Declared<T>>();
    const lost = new Set<Id>();
    const value = at.get(field);
    if (value === undefined) return { kept, lost };
    if (!Array.isArray(value)) {
      at.reject(field, { code: 'type', expected: 'array', found: excerpt(value) });
      return { kept, lost };
    }
    const list = at.child(field, value);
    for (let index = 0; index < value.length; index++) {
      const element: unknown = value[index];
      const entry = readEntry(element, list, index);
      const earlier = entry && kept.get(entry.id);
      if (earlier) {
        const other = list.place(earlier.index);
        list.reject(index, { code: 'duplicate', noun, found: excerpt(entry.id), other });
      } else if (entry) kept.set(entry.id, { entry, index });
      else if (isObject(element) && typeof element['id'] === 'string') lost.add(element['id']);
    }
    return { kept, lost };
  };
}

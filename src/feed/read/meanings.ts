import type { Id } from '../feed.js';

/** What the ids of one document stand for in the feed. */
export type Meanings<T> = ReadonlyMap<Id, T>;

/**
 * The meanings of a document: its `own`, and for ids that it does not declare the `common` ones, so that a document may
 * speak of what another one declares. What it declares badly means nothing, lest its figures land on a namesake.
 */
export function meaningsOf<T>(common: Meanings<T>, own: Meanings<T>, lost: ReadonlySet<Id>): Meanings<T> {
  const meanings = new Map(common);
  for (const id of lost) meanings.delete(id);
  for (const [id, meaning] of own) meanings.set(id, meaning);
  return meanings;
}

import type { Id } from '../feed/feed.js';
import type { FeedHub } from '../feed/hub.js';

/** The `<chiso-feed id>` elements of the page, for widgets that name one with `feed="…"` wherever they stand. */
const entries = new Set<{ readonly id: Id; readonly hub: FeedHub }>();
const listeners = new Set<() => void>();

export function enterFeed(id: Id, hub: FeedHub): () => void {
  const entry = { id, hub };
  entries.add(entry);
  tell();
  return () => {
    entries.delete(entry);
    tell();
  };
}

/** The first of that id, as `getElementById` has it. */
export function findFeed(id: Id): FeedHub | undefined {
  return [...entries].find((entry) => entry.id === id)?.hub;
}

export function feedIds(): readonly Id[] {
  return [...new Set([...entries].map(({ id }) => id))];
}

export function onFeedsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

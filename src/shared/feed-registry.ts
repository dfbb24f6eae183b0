import type { Id } from '../feed/feed.js';
import type { FeedHub } from '../feed/hub.js';

/** The `<chiso-feed id>` elements of the page, for widgets that name one with `feed="…"` wherever they stand. */
const hubs = new Map<Id, FeedHub>();
const listeners = new Set<() => void>();

export function enterFeed(id: Id, hub: FeedHub): () => void {
  hubs.set(id, hub);
  tell();
  return () => {
    if (hubs.get(id) !== hub) return;
    hubs.delete(id);
    tell();
  };
}

export function findFeed(id: Id): FeedHub | undefined {
  return hubs.get(id);
}

export function feedIds(): readonly Id[] {
  return [...hubs.keys()];
}

export function onFeedsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

import { FeedError } from './error.js';
import type { Feed } from './feed.js';
import { AddressSource } from './address-source.js';
import type { OldAnswer } from './source.js';

/**
 * Loads one feed, or several as one, and reads it, as a widget with that `src` would: what the page has loaded is not
 * asked for again. Addresses are absolute or relative to the page. Rejects with the `FeedError` of the first address when
 * none gave a feed, and with a `TypeError` for what is no address.
 */
export async function loadFeed(...addresses: readonly string[]): Promise<Feed> {
  const urls = addresses.map((address) => new URL(address, globalThis.document?.baseURI).href);
  const source = new AddressSource(urls, { timeout: 20 });
  return new Promise((resolve, reject) => {
    const settle = () => {
      const { state } = source;
      if (state.status === 'pending') return;
      if (state.status === 'ready' && (state.awaited.length > 0 || state.old.some(isAwaited))) return;
      queueMicrotask(() => {
        leave();
      });
      if (state.status === 'ready') resolve(state.feed);
      else reject(state.errors[0] ?? new FeedError('network', urls.join(' ')));
    };
    const leave = source.subscribe(settle);
    settle();
  });
}

/** What an earlier visit kept stands in only until the answer comes. */
function isAwaited(answer: OldAnswer): boolean {
  return answer.isAwaited;
}

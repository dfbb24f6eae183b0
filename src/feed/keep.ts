/** The only place that keeps anything across visits. Where a page may keep nothing, nothing is kept, and nothing breaks. */
import type { Body } from './recognize.js';

/** The answer of an address, page by page, and when it came. */
export interface KeptAnswer {
  readonly bodies: readonly Body[];
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
}

const name = 'chiso';
/** A portal names a handful of addresses; one that changes at each visit must not fill the disk. */
const mostAnswers = 20;

/** The cache of the page's origin; over plain HTTP browsers have none. */
function cacheOf(): Promise<Cache> | undefined {
  return 'caches' in globalThis ? caches.open(name) : undefined;
}

export async function keepAnswer(url: string, { bodies, receivedAt }: KeptAnswer): Promise<void> {
  try {
    const text = JSON.stringify({ bodies, receivedAt });
    const cache = await cacheOf();
    if (!cache) {
      localStorage.setItem(`${name} ${url}`, text);
      return;
    }
    await cache.delete(url);
    await cache.put(url, new Response(text));
    for (const old of (await cache.keys()).slice(0, -mostAnswers)) await cache.delete(old);
  } catch {
    // A sandboxed frame, a full disk, a reader who forbids it: the page goes on without.
  }
}

export async function keptAnswer(url: string): Promise<KeptAnswer | undefined> {
  try {
    const cache = await cacheOf();
    const text = cache ? await (await cache.match(url))?.text() : localStorage.getItem(`${name} ${url}`);
    const kept = (text ? JSON.parse(text) : undefined) as Partial<KeptAnswer> | undefined;
    const { bodies, receivedAt } = kept ?? {};
    return Array.isArray(bodies) && receivedAt ? { bodies, receivedAt } : undefined;
  } catch {
    return undefined;
  }
}

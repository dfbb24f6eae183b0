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
/** The page's own words need the few megabytes of `localStorage` more. */
const mostItems = 5;
/** Milliseconds; a storage that does not answer is none. */
const patience = 2000;

/** The cache of the page's origin; over plain HTTP browsers have none. */
function cacheOf(): Promise<Cache> | undefined {
  return 'caches' in globalThis ? caches.open(name) : undefined;
}

export async function keepAnswer(url: string, { bodies, receivedAt }: KeptAnswer): Promise<void> {
  try {
    // Not as an array: with an old Prototype.js on the page it would be written as a text.
    const text = JSON.stringify({ bodies: { ...bodies }, receivedAt });
    const cache = await cacheOf();
    if (!cache) {
      const key = `${name} ${url}`;
      const others = Object.keys(localStorage).filter((each) => each.startsWith(`${name} `) && each !== key);
      for (const old of others.slice(mostItems - 1)) localStorage.removeItem(old);
      localStorage.setItem(key, text);
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  try {
    const text = await Promise.race([keptText(url), silence]);
    const kept = (text ? JSON.parse(text) : undefined) as Partial<KeptAnswer> | undefined;
    const { receivedAt } = kept ?? {};
    const bodies = Object.values(kept?.bodies ?? {});
    // Whatever else stands there was written by another page, or by another version of this module.
    const isWhole = bodies.length > 0 && bodies.every(isBody) && isTime(receivedAt);
    return isWhole ? { bodies, receivedAt } : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function keptText(url: string): Promise<string | null | undefined> {
  const cache = await cacheOf();
  return cache ? (await cache.match(url))?.text() : localStorage.getItem(`${name} ${url}`);
}

function isBody(body: unknown): body is Body {
  return typeof (body as Partial<Body> | null)?.text === 'string';
}

function isTime(time: unknown): time is number {
  return typeof time === 'number' && !Number.isNaN(new Date(time).getTime());
}

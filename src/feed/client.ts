/** The only place that asks the network: one request, one answer or one `FeedError`. */
import { readBody } from './body.js';
import { FeedError } from './error.js';
import type { Body } from './recognize.js';

/** 32 MiB: `spec/feed.md` §3. */
export const sizeLimit = 32 * 1024 * 1024;
/** Timers of browsers count no further: a longer wait would be none at all. */
export const longestTimer = 2 ** 31 - 1;

/** The reader's clock, milliseconds since the epoch. */
export function now(): number {
  return Date.now();
}

let onlyFolder = '';

/** From now on no feed is taken from anywhere else, be it by a redirect. `folder` is an address that ends in a slash. */
export function acceptOnly(folder: string): void {
  onlyFolder = folder;
}

function refuseOthers(url: string, answered: string): void {
  if (!new URL(answered).href.startsWith(onlyFolder))
    throw new FeedError('unsupported', url, { detail: 'origin' });
}

export interface RequestOptions {
  /** Seconds until the answer must be complete. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Bytes at most; what has come of other pages of the same feed counts too. */
  readonly limit?: number;
}

export interface Answer extends Body {
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** Fetches the text of a feed. Throws a `FeedError`; after an abort of `signal`, whatever the platform throws. */
export async function request(
  url: string,
  { timeout, signal, limit = sizeLimit }: RequestOptions,
): Promise<Answer> {
  const attempt = new AbortController();
  const abort = () => {
    attempt.abort();
  };
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, Math.min(timeout * 1000, longestTimer));
  let response: Response | undefined;
  try {
    refuseOthers(url, url);
    // Servers that name no age have their files taken for new for days: whether there is a newer one is always asked.
    response = await fetch(url, { signal: attempt.signal, cache: 'no-cache' });
    refuseOthers(url, response.url || url);
    if (!response.ok) {
      throw new FeedError('status', url, { status: response.status, retryAfter: retryAfterOf(response) });
    }
    const type = response.headers.get('content-type') ?? '';
    return { ...(await readBody(response, url, limit)), type, receivedAt: now() };
  } catch (error) {
    if (error instanceof FeedError || signal.aborted) throw error;
    if (attempt.signal.aborted) throw new FeedError('timeout', url, { seconds: timeout });
    throw new FeedError('network', url, response ? { detail: 'cut-off' } : {});
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // Nobody reads the page that comes with an error.
    abort();
  }
}

/** `Retry-After` in milliseconds: a number of seconds, or a date held against the server's own. */
function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const wait = Date.parse(value) - (Date.parse(headers.get('date') ?? '') || now());
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** Asks an address again where a failure may pass: with back-off and jitter, and as late as the server wishes. */
import { request, type Answer, type RequestOptions } from './client.js';
import { FeedError } from './error.js';

const tries = 3;
const firstDelay = 1000;
/** Whom a server asks to wait longer is told so, instead of being left waiting. */
const longestDelay = 30_000;

/** Throws the `FeedError` of the last try; after an abort of the signal, whatever the platform throws. */
export async function requestPatiently(url: string, options: RequestOptions): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request(url, options);
    } catch (error) {
      if (options.signal.aborted || !(error instanceof FeedError)) throw error;
      const backOff = firstDelay * 2 ** (attempt - 1) * (0.5 + Math.random());
      const wait = Math.max(backOff, error.facts.retryAfter ?? 0);
      if (attempt === tries || !isPassing(error) || wait > longestDelay) throw error;
      await pause(wait, options.signal);
      options.signal.throwIfAborted();
    }
  }
}

/** Whether the same request may succeed a moment later. */
export function isPassing({ kind, facts }: FeedError): boolean {
  if (kind === 'status') return facts.status === 408 || facts.status === 429 || facts.status! >= 500;
  return kind === 'network' || kind === 'timeout';
}

function pause(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

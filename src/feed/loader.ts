/** One address of the page: asked once however many widgets wait, tried again, refreshed, its last good answer kept. */
import { request } from './client.js';
import { FeedError } from './error.js';
import { documentFrom } from './refuse.js';

export interface LoadOptions {
  /** Seconds until an answer must be complete. */
  readonly timeout: number;
  /** Seconds between refreshes; absent: none. */
  readonly refresh?: number | undefined;
}

export interface Loaded {
  /** The last good document. */
  readonly document?: unknown;
  /** When it came, milliseconds since the epoch. */
  readonly receivedAt?: number | undefined;
  /** Why the last try failed. */
  readonly error?: FeedError | undefined;
  /** Whether nothing is known yet: neither a document nor a failure for good. */
  readonly pending: boolean;
}

const tries = 3;
const firstDelay = 1000;
/** Whom a server asks to wait longer is told so, instead of being left waiting. */
const longestDelay = 30_000;
/** Timers of browsers count no further: a longer wait would be none at all. */
const longestTimer = 2 ** 31 - 1;

interface Subscriber {
  readonly options: LoadOptions;
  readonly notify: () => void;
}

export class Loader {
  state: Loaded = { pending: true };
  private readonly url: string;
  private readonly subscribers = new Set<Subscriber>();
  private text: string | undefined;
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string) {
    this.url = url;
  }

  /** Calls `notify` after each change of `state`; returns how to leave. The last to leave ends what is under way. */
  subscribe(options: LoadOptions, notify: () => void): () => void {
    const subscriber = { options, notify };
    this.subscribers.add(subscriber);
    if (this.state.document === undefined) this.reload();
    else this.schedule();
    return () => {
      this.subscribers.delete(subscriber);
      if (this.subscribers.size === 0) this.stop();
    };
  }

  /** Asks now, unless a request is under way or nobody waits for an answer. */
  reload(): void {
    if (!this.running && this.subscribers.size > 0) void this.run();
  }

  private stop(): void {
    this.running?.abort();
    this.running = undefined;
    clearTimeout(this.timer);
    globalThis.document?.removeEventListener('visibilitychange', this.onVisible);
  }

  private async run(): Promise<void> {
    this.stop();
    const { signal } = (this.running = new AbortController());
    if (this.state.document === undefined && this.state.error) this.settle({ pending: true });
    const settled = await this.attempt(signal);
    if (!settled) return;
    this.running = undefined;
    this.settle(settled);
    this.schedule();
  }

  /** Tries until an answer is there or failure is for good; nothing after an abort. */
  private async attempt(signal: AbortSignal): Promise<Loaded | undefined> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { text, receivedAt } = await request(this.url, { timeout: this.timeout, signal });
        const document = text === this.text ? this.state.document : documentFrom(text, this.url);
        this.text = text;
        return { document, receivedAt, pending: false };
      } catch (error) {
        if (signal.aborted) return undefined;
        if (!(error instanceof FeedError)) throw error;
        const wait = error.facts.retryAfter ?? firstDelay * 2 ** (attempt - 1) * (0.5 + Math.random());
        if (attempt === tries || !isPassing(error) || wait > longestDelay)
          return { ...this.state, error, pending: false };
        await pause(wait, signal);
        if (signal.aborted) return undefined;
      }
    }
  }

  private settle(state: Loaded): void {
    this.state = state;
    for (const { notify } of [...this.subscribers]) notify();
  }

  private get timeout(): number {
    return Math.max(...[...this.subscribers].map(({ options }) => options.timeout));
  }

  /** A hidden page waits: nobody reads it, and the server is spared. */
  private schedule(): void {
    const refreshes = [...this.subscribers].flatMap(({ options }) => options.refresh ?? []);
    if (refreshes.length === 0 || this.running) return;
    clearTimeout(this.timer);
    const wait = Math.max(Math.min(...refreshes) * 1000, this.state.error?.facts.retryAfter ?? 0);
    this.timer = setTimeout(this.onDue, Math.min(wait, longestTimer));
  }

  private readonly onDue = (): void => {
    if (document.hidden) document.addEventListener('visibilitychange', this.onVisible);
    else this.reload();
  };

  private readonly onVisible = (): void => {
    if (!document.hidden) this.reload();
  };
}

/** Whether the same request may succeed a moment later. */
function isPassing({ kind, facts }: FeedError): boolean {
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

const loaders = new Map<string, Loader>();

/** The page's one loader of an absolute address. */
export function loaderOf(url: string): Loader {
  const known = loaders.get(url) ?? new Loader(url);
  loaders.set(url, known);
  return known;
}

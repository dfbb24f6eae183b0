/** One address of the page: asked once however many widgets wait, tried again, refreshed, its last good answer kept. */
import { adapterOf, onAdapterAdded } from './adapter-registry.js';
import { ask, recall, type Answered } from './answered.js';
import { longestTimer, now } from './client.js';
import { FeedError } from './error.js';
import type { ReadAs } from './interpret.js';
import { keepAnswer } from './keep.js';
import { isPassing } from './patience.js';

export interface LoadOptions {
  /** Seconds until an answer must be complete. */
  readonly timeout: number;
  /** Seconds between refreshes; absent: none. */
  readonly refresh?: number | undefined;
  /** Whether the answer is kept for later visits. */
  readonly persist?: boolean | undefined;
}

export interface Loaded {
  /** The last good answer. */
  readonly answered?: Answered | undefined;
  /** Why the last try failed. */
  readonly error?: FeedError | undefined;
  /** Whether nothing is known yet: neither a document nor a failure for good. */
  readonly pending: boolean;
  /** Whether the answer is that of an earlier visit. */
  readonly isKept?: boolean | undefined;
}

/** Milliseconds until the figures of an earlier visit are shown: mostly the new ones come first. */
const keptDelay = 1000;
interface Subscriber {
  readonly options: LoadOptions;
  readonly notify: () => void;
}

export class Loader {
  state: Loaded = { pending: true };
  private readonly url: string;
  private readonly readAs: ReadAs;
  private readonly subscribers = new Set<Subscriber>();
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private leaveAdapters: (() => void) | undefined;
  /** When the last run ended, milliseconds since the epoch. */
  private endedAt = 0;

  constructor(url: string, readAs: ReadAs = {}) {
    this.url = url;
    this.readAs = readAs;
  }

  get isUsed(): boolean {
    return this.subscribers.size > 0;
  }

  /** Calls `notify` after each change of `state`; returns how to leave. The last to leave ends what is under way. */
  subscribe(options: LoadOptions, notify: () => void): () => void {
    const subscriber = { options, notify };
    this.subscribers.add(subscriber);
    const { answered, isKept, error } = this.state;
    const isWanting = !answered || isKept === true || error !== undefined;
    if (isWanting && now() >= this.endedAt + (error?.facts.retryAfter ?? 0)) this.reload();
    else this.schedule();
    return () => {
      this.subscribers.delete(subscriber);
      if (this.subscribers.size === 0) this.stop();
    };
  }

  /** Asks now, also where the server wished for a pause, unless a request is under way or nobody waits for an answer. */
  reload(): void {
    if (!this.running && this.subscribers.size > 0) void this.run();
  }

  private stop(): void {
    this.running?.abort();
    this.running = undefined;
    clearTimeout(this.timer);
    this.leaveAdapters?.();
    globalThis.document?.removeEventListener('visibilitychange', this.onVisible);
    globalThis.removeEventListener?.('online', this.onChance);
  }

  private async run(): Promise<void> {
    this.stop();
    const { signal } = (this.running = new AbortController());
    if (!this.state.answered && this.state.error) this.settle({ pending: true });
    if (this.persists) this.timer = setTimeout(() => void this.showKept(signal), keptDelay);
    const settled = await this.attempt(signal);
    if (signal.aborted) return;
    clearTimeout(this.timer);
    this.running = undefined;
    this.endedAt = now();
    this.settle(settled);
    this.schedule();
  }

  private async attempt(signal: AbortSignal): Promise<Loaded> {
    try {
      const options = { timeout: this.timeout, signal };
      const answered = await ask(this.url, this.readAs, options, this.state.answered);
      if (this.persists) void keepAnswer(this.url, answered);
      return { answered, pending: false };
    } catch (error) {
      if (signal.aborted) return this.state;
      if (!(error instanceof FeedError)) console.warn(error);
      // A page that fails is named as the address that it belongs to.
      const { kind, facts } = error instanceof FeedError ? error : new FeedError('malformed', this.url);
      const { answered } = this.state;
      // "Not modified", though nobody asked for that: it says so of what it gave before.
      if (facts.status === 304 && answered)
        return { answered: { ...answered, receivedAt: now() }, pending: false };
      await this.showKept(signal);
      return { ...this.state, error: new FeedError(kind, this.url, facts), pending: false };
    }
  }

  /** Shows what an earlier visit kept, while nothing newer is there. */
  private async showKept(signal: AbortSignal): Promise<void> {
    if (!this.persists || this.state.answered) return;
    const answered = await recall(this.url, this.readAs, signal);
    if (!answered || signal.aborted || this.state.answered) return;
    this.settle({ answered, isKept: true, pending: false });
  }

  private settle(state: Loaded): void {
    this.state = state;
    for (const { notify } of [...this.subscribers]) notify();
  }

  private get timeout(): number {
    return Math.max(...[...this.subscribers].map(({ options }) => options.timeout));
  }

  private get persists(): boolean {
    return [...this.subscribers].some(({ options }) => options.persist);
  }

  /** Waits for the next refresh, and for what may make a failed try succeed. A hidden page waits: nobody reads it. */
  private schedule(): void {
    if (this.running || this.subscribers.size === 0) return;
    const { error } = this.state;
    const { detail, format, retryAfter = 0 } = error?.facts ?? {};
    if (detail === 'adapter') {
      if (format && adapterOf(format)) {
        this.reload();
        return;
      }
      this.leaveAdapters = onAdapterAdded(this.onChance);
    }
    if (error && isPassing(error)) globalThis.addEventListener?.('online', this.onChance);
    const refreshes = [...this.subscribers].flatMap(({ options }) => options.refresh ?? []);
    if (refreshes.length === 0) return;
    const dueAt = this.endedAt + Math.max(Math.min(...refreshes) * 1000, retryAfter);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.onDue, Math.min(Math.max(0, dueAt - now()), longestTimer));
  }

  private readonly onDue = (): void => {
    if (document.hidden) document.addEventListener('visibilitychange', this.onVisible);
    else this.reload();
  };

  private readonly onVisible = (): void => {
    if (!document.hidden) this.reload();
  };

  /** The line is back, or an adapter came. */
  private readonly onChance = (): void => {
    this.reload();
  };
}

/** A page that names ever new addresses does not keep what it loaded of the first. */
const mostLoaders = 50;
const loaders = new Map<string, Loader>();

/** The page's one loader of an absolute address that is read in one way. */
export function loaderOf(url: string, { format, locale, columns }: ReadAs = {}): Loader {
  const key = JSON.stringify([url, format, locale, columns]);
  const loader = loaders.get(key) ?? new Loader(url, { format, locale, columns });
  loaders.delete(key);
  loaders.set(key, loader);
  for (const [oldest, { isUsed }] of loaders)
    if (loaders.size > mostLoaders && !isUsed && oldest !== key) loaders.delete(oldest);
  return loader;
}

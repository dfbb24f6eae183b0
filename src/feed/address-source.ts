import type { ReadAs } from './interpret.js';
import { loaderOf, type Loaded, type Loader, type LoadOptions } from './loader.js';
import { areSame } from './read/unchanged.js';
import { readingOf } from './readings.js';
import { lackTheSame, type FeedSource, type SourceState } from './source.js';

export interface AddressOptions extends LoadOptions, ReadAs {}

/** The feeds of several addresses as one: `spec/feed.md` §4. One that fails, or is silent, does not take the others away. */
export class AddressSource implements FeedSource {
  state: SourceState = { status: 'pending' };
  private readonly loaders: ReadonlyMap<string, Loader>;
  private readonly options: AddressOptions;
  private readonly key: string;
  private readonly listeners = new Set<() => void>();

  constructor(urls: readonly string[], options: AddressOptions) {
    const { format, locale, columns } = options;
    this.loaders = new Map(urls.map((url) => [url, loaderOf(url, { format, locale, columns })]));
    this.key = JSON.stringify([urls, format, locale, columns]);
    this.options = options;
    this.update();
  }

  /** Calls `notify` after each change of what there is to show, and not after an answer that changes nothing. */
  subscribe(notify: () => void): () => void {
    const listener = () => {
      notify();
    };
    this.listeners.add(listener);
    const leave = [...this.loaders.values()].map((loader) => loader.subscribe(this.options, this.onChange));
    this.update();
    return () => {
      this.listeners.delete(listener);
      for (const stop of leave) stop();
    };
  }

  reload(): void {
    for (const loader of this.loaders.values()) loader.reload();
  }

  private readonly onChange = (): void => {
    const { state } = this;
    this.update();
    if (this.state !== state) for (const notify of [...this.listeners]) notify();
  };

  private update(): void {
    const next = this.next();
    if (next && !isSame(this.state, next)) this.state = next;
  }

  /** What there is to show now; `undefined` while that is being read. */
  private next(): SourceState | undefined {
    const loaded = [...this.loaders].map(([url, { state }]) => ({ url, ...state }));
    const errors = loaded.flatMap(({ error }) => error ?? []);
    const missing = loaded.flatMap(({ url, answered }) => (answered ? [] : url));
    const awaited = loaded.flatMap(({ url, pending }) => (pending ? url : []));
    if (missing.length === loaded.length)
      return awaited.length > 0 ? { status: 'pending' } : { status: 'error', errors };
    const inputs = loaded.flatMap(({ answered }) => answered?.input ?? []);
    const reading = readingOf(this.key, inputs, this.onChange);
    // The loader took none of them for a feed that is not one.
    return (
      reading && {
        status: 'ready',
        feed: reading.feed!,
        reading,
        errors,
        missing,
        awaited,
        old: loaded.flatMap(oldOf),
      }
    );
  }
}

function oldOf({ url, answered, error, isKept }: Loaded & { readonly url: string }) {
  if (!answered || (!error && !isKept)) return [];
  return { url, receivedAt: answered.receivedAt, isAwaited: !error };
}

/** Whether two states show the same. */
function isSame(a: SourceState, b: SourceState): boolean {
  if (a.status === 'error' && b.status === 'error') return areSame(a.errors, b.errors);
  if (a.status !== 'ready' || b.status !== 'ready') return a.status === b.status;
  return a.reading === b.reading && lackTheSame(a, b);
}

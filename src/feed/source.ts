/** Where a widget's feed comes from: addresses, or a document at hand. Both look the same to who listens. */
import { FeedError } from './error.js';
import type { Feed } from './feed.js';
import { loaderOf, type LoadOptions } from './loader.js';
import { readFeed, type Reading } from './read/read.js';
import { acceptDocument, documentFrom } from './refuse.js';

export type SourceState =
  | { readonly status: 'pending' }
  | { readonly status: 'error'; readonly errors: readonly FeedError[] }
  | {
      readonly status: 'ready';
      readonly feed: Feed;
      readonly reading: Reading;
      /** Addresses whose last try failed: what is shown of them is old, or missing. */
      readonly errors: readonly FeedError[];
      /** When the oldest of the documents came, milliseconds since the epoch; absent for a document at hand. */
      readonly receivedAt?: number | undefined;
    };

export interface FeedSource {
  readonly state: SourceState;
  subscribe(notify: () => void): () => void;
  reload(): void;
}

/** What is known at once and never changes: a reading of a document at hand, or the error that it is. */
class SettledSource implements FeedSource {
  readonly state: SourceState;

  constructor(state: SourceState) {
    this.state = state;
  }

  subscribe(): () => void {
    return () => undefined;
  }

  reload(): void {
    // Nothing newer stands behind it.
  }
}

/** A feed document handed over as an object. */
export function documentSource(document: unknown): FeedSource {
  return settle(() => {
    acceptDocument(document, '');
    return document;
  });
}

/** A feed document handed over as JSON text. */
export function textSource(text: string): FeedSource {
  return settle(() => documentFrom(text, ''));
}

function settle(take: () => unknown): FeedSource {
  try {
    const reading = readOnce([{ url: undefined, document: take() }]);
    return new SettledSource({ status: 'ready', feed: reading.feed!, reading, errors: [] });
  } catch (error) {
    if (error instanceof FeedError) return new SettledSource({ status: 'error', errors: [error] });
    throw error;
  }
}

/** The feeds of several addresses as one: `spec/feed.md` §4. One that fails does not take the others away. */
export class AddressSource implements FeedSource {
  state: SourceState = { status: 'pending' };
  private readonly urls: readonly string[];
  private readonly options: LoadOptions;

  constructor(urls: readonly string[], options: LoadOptions) {
    this.urls = urls;
    this.options = options;
    this.update();
  }

  subscribe(notify: () => void): () => void {
    const leave = this.urls.map((url) =>
      loaderOf(url).subscribe(this.options, () => {
        this.update();
        notify();
      }),
    );
    this.update();
    return () => {
      for (const stop of leave) stop();
    };
  }

  reload(): void {
    for (const url of this.urls) loaderOf(url).reload();
  }

  private update(): void {
    const loaded = this.urls.map((url) => ({ url, ...loaderOf(url).state }));
    if (loaded.some(({ pending }) => pending)) {
      // While one that failed is asked again, what the others gave is still shown.
      if (this.state.status !== 'ready') this.state = { status: 'pending' };
      return;
    }
    const errors = loaded.flatMap(({ error }) => error ?? []);
    const good = loaded.flatMap(({ url, document, receivedAt }) =>
      receivedAt ? [{ url, document, receivedAt }] : [],
    );
    const reading = good.length > 0 ? readOnce(good) : undefined;
    this.state = reading?.feed
      ? {
          status: 'ready',
          feed: reading.feed,
          reading,
          errors,
          receivedAt: Math.min(...good.map(({ receivedAt }) => receivedAt)),
        }
      : { status: 'error', errors };
  }
}

interface Input {
  readonly url: string | undefined;
  readonly document: unknown;
}

const readings = new WeakMap<object, { inputs: readonly Input[]; reading: Reading }[]>();

/** Reads the same documents once, however many widgets name them. */
function readOnce(inputs: readonly Input[]): Reading {
  const key = inputs[0]!.document;
  if (typeof key !== 'object' || key === null) return readFeed(inputs);
  const known = readings.get(key) ?? [];
  const same = known.find((other) => isSame(other.inputs, inputs));
  if (same) return same.reading;
  const reading = readFeed(inputs);
  readings.set(key, [...known, { inputs, reading }]);
  return reading;
}

function isSame(a: readonly Input[], b: readonly Input[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ url, document }, n) => url === b[n]!.url && document === b[n]!.document)
  );
}

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
      /** Of addresses whose last try failed: what is shown of them is old, or missing. */
      readonly errors: readonly FeedError[];
      /** Addresses of which nothing is shown: they failed, or their answer is awaited. */
      readonly missing: readonly string[];
      /** Those of the missing that may still come. */
      readonly awaited: readonly string[];
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
    const reading = readAtHand(take());
    return new SettledSource({
      status: 'ready',
      feed: reading.feed!,
      reading,
      errors: [],
      missing: [],
      awaited: [],
    });
  } catch (error) {
    if (error instanceof FeedError) return new SettledSource({ status: 'error', errors: [error] });
    throw error;
  }
}

/** The feeds of several addresses as one: `spec/feed.md` §4. One that fails, or is silent, does not take the others away. */
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
    const errors = loaded.flatMap(({ error }) => error ?? []);
    const awaited = loaded.flatMap(({ url, pending }) => (pending ? url : []));
    const good = loaded.flatMap(({ url, document, receivedAt }) =>
      receivedAt ? [{ url, document, receivedAt }] : [],
    );
    if (good.length === 0) {
      this.state = awaited.length > 0 ? { status: 'pending' } : { status: 'error', errors };
      return;
    }
    const reading = readAddresses(this.urls, good);
    this.state = {
      status: 'ready',
      // The loader took none of them for a feed that is not one.
      feed: reading.feed!,
      reading,
      errors,
      missing: loaded.flatMap(({ url, receivedAt }) => (receivedAt ? [] : url)),
      awaited,
      receivedAt: Math.min(...good.map(({ receivedAt }) => receivedAt)),
    };
  }
}

interface Input {
  readonly url: string;
  readonly document: unknown;
}

/** The latest reading of each list of addresses: an older one would keep a whole feed alive. */
const readings = new Map<string, { readonly inputs: readonly Input[]; readonly reading: Reading }>();
const readingsAtHand = new WeakMap<object, Reading>();

/** Reads the same answers once, however many widgets name their addresses. */
function readAddresses(urls: readonly string[], inputs: readonly Input[]): Reading {
  const key = urls.join(' ');
  const known = readings.get(key);
  if (known && isSame(known.inputs, inputs)) return known.reading;
  const reading = readFeed(inputs);
  readings.set(key, { inputs, reading });
  return reading;
}

function readAtHand(document: unknown): Reading {
  const key = document as object;
  const known = readingsAtHand.get(key) ?? readFeed([{ document }]);
  readingsAtHand.set(key, known);
  return known;
}

function isSame(a: readonly Input[], b: readonly Input[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ url, document }, n) => url === b[n]!.url && document === b[n]!.document)
  );
}

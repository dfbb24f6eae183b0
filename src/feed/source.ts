/** Where a widget's feed comes from: addresses, or a document at hand. Both look the same to who listens. */
import { FeedError } from './error.js';
import type { Feed } from './feed.js';
import { readFeed, type Reading } from './read/read.js';
import { areSame, saysTheSame } from './read/unchanged.js';
import { acceptDocument, documentFrom } from './refuse.js';

export type SourceState =
  | { readonly status: 'pending' }
  | { readonly status: 'error'; readonly errors: readonly FeedError[] }
  | ReadyState;

export interface ReadyState {
  readonly status: 'ready';
  readonly feed: Feed;
  readonly reading: Reading;
  /** Of addresses whose last try failed: what is shown of them is old, or missing. */
  readonly errors: readonly FeedError[];
  /** Addresses of which nothing is shown: they failed, or their answer is awaited. */
  readonly missing: readonly string[];
  /** Those of the missing that may still come. */
  readonly awaited: readonly string[];
  /** What is shown though the last try failed, or no answer came since an earlier visit. */
  readonly old: readonly OldAnswer[];
}

export interface OldAnswer {
  readonly url: string;
  /** When it came, milliseconds since the epoch. */
  readonly receivedAt: number;
  /** Whether a newer one is under way. */
  readonly isAwaited: boolean;
}

/** Whether beside their figures two states tell of the same faults. */
export function lackTheSame(a: ReadyState, b: ReadyState): boolean {
  return (
    areSame(a.errors, b.errors) &&
    areSame(a.missing, b.missing) &&
    areSame(a.awaited, b.awaited) &&
    saysTheSame(a.old, b.old)
  );
}

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
      old: [],
    });
  } catch (error) {
    if (error instanceof FeedError) return new SettledSource({ status: 'error', errors: [error] });
    throw error;
  }
}

const readingsAtHand = new WeakMap<object, Reading>();

function readAtHand(document: unknown): Reading {
  const key = document as object;
  const known = readingsAtHand.get(key) ?? readFeed([{ document }]);
  readingsAtHand.set(key, known);
  return known;
}

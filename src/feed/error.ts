export type FeedErrorKind = 'network' | 'timeout' | 'status' | 'malformed' | 'unsupported';

export interface FeedErrorFacts {
  /** The HTTP status of a `status` error. */
  readonly status?: number;
  /** What a `malformed` or `unsupported` answer is. */
  readonly detail?: 'html' | 'not-json' | 'not-a-feed' | 'version' | 'too-large';
  /** The version that an `unsupported` document names. */
  readonly version?: string;
  /** How long a `timeout` was waited for, in seconds. */
  readonly seconds?: number;
  /** How long the server asks to wait before the next try, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** A feed that did not come, or is none. Its sentence for the reader is written in `localization/errors`. */
export class FeedError extends Error {
  readonly kind: FeedErrorKind;
  readonly url: string;
  readonly facts: FeedErrorFacts;

  constructor(kind: FeedErrorKind, url: string, facts: FeedErrorFacts = {}) {
    super(`${kind}: ${url}`);
    this.name = 'FeedError';
    this.kind = kind;
    this.url = url;
    this.facts = facts;
  }
}

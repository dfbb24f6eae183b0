import type { Format, Refusal } from './adapter.js';
import type { Position } from './bytes.js';

export type FeedErrorKind = 'network' | 'timeout' | 'status' | 'malformed' | 'unsupported';

export interface FeedErrorFacts {
  /** The HTTP status of a `status` error. */
  readonly status?: number;
  /**
   * What is wrong with an answer; `cut-off`: it broke off half way; `adapter`: it is of a format whose adapter the page
   * has not; `origin`: it is not from where a frame may take it.
   */
  readonly detail?:
    | 'cut-off'
    | 'empty'
    | 'html'
    | 'not-json'
    | 'not-a-feed'
    | 'version'
    | 'too-large'
    | 'adapter'
    | 'origin'
    | Refusal['detail'];
  /** Where a `not-json` answer stops being JSON. */
  readonly at?: Position | undefined;
  /** The version that an `unsupported` document names. */
  readonly version?: string;
  /** The format that an answer is in, or was taken for. */
  readonly format?: Format;
  /** Fields that a table does not give. */
  readonly missing?: readonly string[];
  /** The columns that it has. */
  readonly known?: readonly string[];
  /** The part of a declaration that cannot be read. */
  readonly found?: string;
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

import type { Origin } from '../adapter.js';

/** One document of a feed. */
export interface FeedInput {
  /** The address, which names the document in problems and tells namesakes apart. */
  readonly url?: string | undefined;
  readonly document: unknown;
  /** What stands behind a document that an adapter made. */
  readonly origin?: Origin | undefined;
}

/** From the answers of an address to one document that the reader takes. */
import { awaitAdapter } from './adapter-registry.js';
import type { Adapter, AdapterOptions, Format } from './adapter.js';
import { FeedError } from './error.js';
import type { FeedInput } from './read/input.js';
import { recognize, type Body } from './recognize.js';
import { acceptDocument } from './refuse.js';

/** What a page declares of an address besides where it is. */
export interface ReadAs extends AdapterOptions {
  /** Where content, type and address do not show it. */
  readonly format?: Format | undefined;
}

/** Asks for the page after those that came. */
export type Turn = (url: string) => Promise<Body>;

/**
 * The document that an address means by its first answer, and by its further pages, each asked for by `turn` and added to
 * `bodies`. Throws a `FeedError` for what is no feed, and for a format whose adapter the page has not.
 */
export async function interpret(
  bodies: Body[],
  url: string,
  readAs: ReadAs,
  signal: AbortSignal,
  turn: Turn,
): Promise<FeedInput> {
  const { format, document } = recognize(bodies[0]!, url, readAs.format);
  if (format === 'feed') {
    acceptDocument(document, url);
    return { url, document };
  }
  const adapter = await awaitAdapter(format, signal);
  if (!adapter) throw new FeedError('unsupported', url, { detail: 'adapter', format });
  for (let next: string | undefined; (next = nextPage(adapter, bodies, url));) bodies.push(await turn(next));
  const adapted = adapter.adapt(textsOf(bodies), readAs);
  if (adapted.refusal) throw new FeedError('malformed', url, { ...adapted.refusal, format });
  const { document: made, ...origin } = adapted;
  acceptDocument(made, url);
  return { url, document: made, origin };
}

function nextPage({ nextPage }: Adapter, bodies: readonly Body[], url: string): string | undefined {
  return nextPage?.(textsOf(bodies), url);
}

function textsOf(bodies: readonly Body[]): readonly string[] {
  return bodies.map(({ text }) => text);
}

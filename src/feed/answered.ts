/** What an address answered, all of its pages read as one document. */
import { sizeLimit, type RequestOptions } from './client.js';
import { interpret, type ReadAs } from './interpret.js';
import { keptAnswer, type KeptAnswer } from './keep.js';
import { requestPatiently } from './patience.js';
import type { FeedInput } from './read/input.js';
import type { Body } from './recognize.js';

export interface Answered extends KeptAnswer {
  readonly input: FeedInput;
}

/** Asks for all pages. The same texts as `earlier` are the same document. Throws a `FeedError`. */
export async function ask(
  url: string,
  readAs: ReadAs,
  options: RequestOptions,
  earlier: Answered | undefined,
): Promise<Answered> {
  let limit = sizeLimit;
  let receivedAt = 0;
  const turn = async (address: string): Promise<Body> => {
    const { text, type, size, ...answer } = await requestPatiently(address, { ...options, limit });
    limit -= size;
    receivedAt ||= answer.receivedAt;
    return { text, type };
  };
  const bodies = [await turn(url)];
  if (earlier && isSame(bodies, earlier)) return { ...earlier, receivedAt };
  const input = await interpret(bodies, url, readAs, options.signal, turn);
  return { bodies, receivedAt, input: earlier && isSame(bodies, earlier) ? earlier.input : input };
}

/** What an earlier visit kept; nothing where that cannot be read any more. */
export async function recall(
  url: string,
  readAs: ReadAs,
  signal: AbortSignal,
): Promise<Answered | undefined> {
  const kept = await keptAnswer(url);
  if (!kept) return undefined;
  const noMorePages = () => Promise.reject(new Error('An answer was kept in part.'));
  try {
    return { ...kept, input: await interpret([...kept.bodies], url, readAs, signal, noMorePages) };
  } catch {
    return undefined;
  }
}

function isSame(bodies: readonly Body[], earlier: Answered): boolean {
  return (
    bodies.length === earlier.bodies.length &&
    bodies.every(({ text }, page) => text === earlier.bodies[page]!.text)
  );
}

/** One loader, what it shows and what it told. */
import { Loader, type Loaded } from '../../src/feed/loader.js';

/** A loader with one subscriber, and the states that it was told. */
export function listen(url: string, asked: Parameters<Loader['subscribe']>[0] = { timeout: 20 }) {
  const loader = new Loader(url);
  const told: Loaded[] = [];
  const leave = loader.subscribe(asked, () => told.push(loader.state));
  return { loader, told, leave };
}

/** The document that a loader shows, and when it came. */
export function shownOf({ state }: Loader) {
  return { document: state.answered?.input.document, receivedAt: state.answered?.receivedAt };
}

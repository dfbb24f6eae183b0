/** The latest reading of each list of addresses, made once however many widgets name them. */
import type { FeedInput } from './read/input.js';
import { readingSteps, type Reading } from './read/read.js';
import { inSlices } from './steps.js';

/** A reading under way, or at its end. An older one would keep a whole feed alive. */
class SharedReading {
  reading: Reading | undefined;
  readonly inputs: readonly FeedInput[];
  readonly end: () => void;
  private readonly waiting = new Set<() => void>();

  constructor(inputs: readonly FeedInput[], earlier: Reading | undefined) {
    this.inputs = inputs;
    this.end = inSlices(readingSteps(inputs, earlier?.feed), (reading) => {
      this.reading = reading;
      for (const notify of this.waiting) notify();
      this.waiting.clear();
    });
  }

  wait(notify: () => void): void {
    this.waiting.add(notify);
  }
}

interface Entry {
  readonly current: SharedReading;
  /** The last that came to its end. */
  readonly last: Reading | undefined;
}

const entries = new Map<string, Entry>();

/**
 * The reading of the inputs; `undefined` while it is under way, and `notify` is called at its end. `key`: the same for
 * the same addresses.
 */
export function readingOf(
  key: string,
  inputs: readonly FeedInput[],
  notify: () => void,
): Reading | undefined {
  const known = entries.get(key);
  const shared = known && isSame(known.current.inputs, inputs) ? known.current : start(key, inputs, known);
  if (!shared.reading) shared.wait(notify);
  return shared.reading;
}

function start(key: string, inputs: readonly FeedInput[], known: Entry | undefined): SharedReading {
  known?.current.end();
  const last = known?.current.reading ?? known?.last;
  const current = new SharedReading(inputs, last);
  entries.set(key, { current, last });
  return current;
}

function isSame(a: readonly FeedInput[], b: readonly FeedInput[]): boolean {
  return a.length === b.length && a.every((input, n) => input === b[n]);
}

/** The latest reading of each list of addresses, made once however many widgets name them. */
import type { FeedInput } from './read/input.js';
import { readingSteps, type Reading } from './read/read.js';
import { areSame } from './read/unchanged.js';
import { inSlices } from './steps.js';

/** A reading under way, or at its end. */
class SharedReading {
  readonly inputs: readonly FeedInput[];
  readonly end: () => void;
  reading: Reading | undefined;
  /** The one before it, while it is under way: later it would keep a whole feed alive. */
  earlier: Reading | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(inputs: readonly FeedInput[], earlier: Reading | undefined) {
    this.inputs = inputs;
    this.earlier = earlier;
    this.end = inSlices(readingSteps(inputs, earlier?.feed), (reading) => {
      this.reading = reading;
      this.earlier = undefined;
      for (const notify of this.waiting) notify();
      this.waiting.clear();
    });
  }

  wait(notify: () => void): void {
    this.waiting.add(notify);
  }
}

/** A page that names ever new addresses does not keep what it read of the first. */
const mostReadings = 50;
const readings = new Map<string, SharedReading>();

/**
 * The reading of the inputs; `undefined` while it is under way, and `notify` is called at its end. `key`: the same for
 * the same addresses.
 */
export function readingOf(
  key: string,
  inputs: readonly FeedInput[],
  notify: () => void,
): Reading | undefined {
  const known = readings.get(key);
  const shared = known && areSame(known.inputs, inputs) ? known : start(key, inputs, known);
  if (!shared.reading) shared.wait(notify);
  return shared.reading;
}

function start(key: string, inputs: readonly FeedInput[], known: SharedReading | undefined): SharedReading {
  known?.end();
  const shared = new SharedReading(inputs, known?.reading ?? known?.earlier);
  readings.delete(key);
  readings.set(key, shared);
  for (const [oldest] of readings) if (readings.size > mostReadings) readings.delete(oldest);
  return shared;
}

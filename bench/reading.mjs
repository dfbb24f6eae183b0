// Measures, in Node as in a browser, what reading a feed costs beside `JSON.parse` of its text.
import * as feed from '../src/feed/index.ts';
import { feedText } from './feeds.mjs';
import { readBare } from './reading-limit.mjs';
import { median } from './median.mjs';

const inputsOf = (text) => [{ url: 'https://example.vn/so-lieu.json', document: JSON.parse(text) }];

/** From the text to the model: each contender parses the text itself. */
const contenders = {
  parse: (text) => JSON.parse(text),
  read: (text) => feed.readFeed(inputsOf(text)),
  ...(feed.readFeedInSlices && { slices: (text) => feed.readFeedInSlices(inputsOf(text)) }),
  limit: (text) => readBare(JSON.parse(text)),
};

/**
 * Of each contender the median time of `rounds`, in milliseconds, and the median ratio to `JSON.parse` in the same round;
 * all are run in turn in each round. `first` is the round in which nothing was compiled yet. `longest`: the longest time
 * for which reading, in slices if it can, keeps everything else waiting; parsing is apart.
 */
export async function measure(rows, rounds) {
  const text = feedText(rows);
  const all = [];
  // What writing the text left behind is not what reading it costs.
  globalThis.gc?.();
  for (let round = 0; round <= rounds; round++) all.push(await measureRound(text, rows));
  const [first, ...warm] = all;
  const medians = Object.keys(contenders).map((name) => [
    name,
    {
      time: median(warm.map((times) => times[name])),
      ratio: median(warm.map((times) => times[name] / times.parse)),
    },
  ]);
  return {
    rows,
    bytes: new Blob([text]).size,
    ...Object.fromEntries(medians),
    first: { time: first.read, ratio: first.read / first.parse },
    longest: await longestSlice(text, rows, rounds),
  };
}

async function measureRound(text, rows) {
  const times = {};
  for (const [name, contender] of Object.entries(contenders)) {
    collectGarbage(rows);
    const start = performance.now();
    const result = await contender(text);
    times[name] = performance.now() - start;
    if (!result || result.problemCount > 0) throw new Error(`${name} did not read every row`);
  }
  return times;
}

/** Of a small feed only what is young: a full collection throws away compiled code too, and would be what is measured. */
function collectGarbage(rows) {
  globalThis.gc?.({ type: rows > 500_000 ? 'major' : 'minor' });
}

/** The median over the rounds of the longest wait in each. */
async function longestSlice(text, rows, rounds) {
  const read = feed.readFeedInSlices ?? feed.readFeed;
  const waits = [];
  for (let round = 0; round < rounds; round++) {
    const inputs = inputsOf(text);
    collectGarbage(rows);
    waits.push(await longestWait(() => read(inputs)));
  }
  return median(waits);
}

/** How long others wait at most while `work` goes on: the longest time between two messages that follow each other. */
async function longestWait(work) {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  await work();
  longest = Math.max(longest, performance.now() - last);
  port1.close();
  return longest;
}

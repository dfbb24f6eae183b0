/** Work that can be interrupted wherever it yields. */
export type Steps<Result> = Generator<undefined, Result>;

/** Milliseconds of one slice: half a frame, so that a slow phone stays under the 50 of a long task. */
const sliceLength = 8;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Works in slices, between which the page lives on, and hands over the result; what is done within the first slice is
 * handed over before this returns. The answer ends the work.
 */
export function inSlices<Result>(steps: Steps<Result>, take: (result: Result) => void): () => void {
  let isEnded = false;
  const slice = () => {
    const end = performance.now() + sliceLength;
    while (!isEnded) {
      const { done, value } = steps.next();
      if (done) {
        take(value);
        return;
      }
      if (performance.now() >= end) {
        afterOthers(slice);
        return;
      }
    }
  };
  slice();
  return () => {
    isEnded = true;
  };
}

/** As a task of its own. A timer would wait a second in a hidden page. */
function afterOthers(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(undefined);
}

import type { Indicator, Id, Observation } from '../feed.js';
import type { Steps } from '../steps.js';
import type { RowIndex } from './rows.js';

/** Sums of decimals may exceed their whole by this share without being more. */
const roundingError = 1e-9;

/** Reports wholes that their parts exceed, all exact and of one period. Which of them is wrong is not known: all stay. */
export function* reportPartsOverWhole(
  index: RowIndex<Observation>,
  indicators: ReadonlyMap<Id, Indicator>,
): Steps<void> {
  for (const [id, cells] of index.rows) {
    if (!indicators.get(id)?.parts.length) continue;
    for (const rows of cells.values())
      for (let start = 0; start < rows.length;) {
        let end = start + 1;
        while (end < rows.length && rows[end]?.period === rows[start]?.period) end++;
        if (end - start > 1) check(rows, start, end, index);
        start = end;
      }
    yield;
  }
}

/** Rows `start` up to `end` are those of one period; one of them at most is the whole. */
function check(rows: readonly Observation[], start: number, end: number, index: RowIndex<Observation>): void {
  let whole: Observation | undefined;
  let parts: number | undefined;
  for (let at = start; at < end; at++) {
    const row = rows[at]!;
    // A part that was not reported makes the sum no smaller.
    if (row.value === null) continue;
    if (row.qualifier !== 'exact') return;
    if (row.part === undefined) whole = row;
    else parts = (parts ?? 0) + row.value;
  }
  if (!whole || parts === undefined) return;
  const [sum, limit] = [parts, whole.value!];
  if (sum > limit + Math.abs(sum) * roundingError)
    index.report(whole, () => ({ code: 'parts-over-whole', parts: sum, whole: limit }));
}

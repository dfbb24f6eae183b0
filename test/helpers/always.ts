/** How properties are run: the same way in every run. */
import * as fc from 'fast-check';

/** Another seed gives other feeds. */
const seed = 20_261_122;

export function always<Value>(
  arbitrary: fc.Arbitrary<Value>,
  holds: (value: Value) => void,
  numRuns = 500,
): void {
  fc.assert(fc.property(arbitrary, holds), { seed, numRuns });
}

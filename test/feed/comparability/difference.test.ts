import { expect } from '@open-wc/testing';
import { exactDifference } from '../../../src/feed/comparability/index.js';

describe('exactDifference', () => {
  const cases: readonly [number, number, number][] = [
    [94.5, 90.13, 4.37],
    [0.3, 0.1, 0.2],
    [5, 5, 0],
    [4e9, 1, 3_999_999_999],
    [-1.5, 1.5, -3],
    [12_345_678_901_235, 0, 12_345_678_901_235],
    [1e-7, 0, 1e-7],
    [1e21, 0, 1e21],
  ];
  for (const [a, b, difference] of cases) {
    it(`${a} − ${b} is ${difference}`, () => {
      expect(exactDifference(a, b)).to.equal(difference);
    });
  }
});

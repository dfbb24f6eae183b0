import { expect } from '@open-wc/testing';
import { exactDifference, exactQuotient } from '../../../src/feed/comparability/difference.js';

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
    [0, 0.1, -0.1],
    [769_085_344.31, 930_936.85, 768_154_407.46],
    [55_736_736_755_618.1, 16_447_737_935_870.2, 39_288_998_819_747.9],
    [0.1 + 0.2, 0.1, 0.2],
    [0.123_456_789_012_3, 0, 0.123_456_789_012],
    [1e-120, 0, 0],
  ];
  for (const [a, b, difference] of cases) {
    it(`${a} − ${b} is ${difference}`, () => {
      expect(exactDifference(a, b)).to.equal(difference);
    });
  }
});

describe('exactQuotient', () => {
  it('has the digits that are its own, and fourteen at most', () => {
    expect(exactQuotient(0.1 + 0.2, 3)).to.equal(0.1);
    expect(exactQuotient(1, 3)).to.equal(0.333_333_333_333_33);
    expect(exactQuotient(-2e12, 3)).to.equal(-666_666_666_666.67);
  });
});

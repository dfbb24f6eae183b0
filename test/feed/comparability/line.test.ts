import { expect } from '@open-wc/testing';
import { endsSeries, leavesGap } from '../../../src/feed/comparability/index.js';
import { period } from '../../helpers/drafts.js';

describe('a line from one period to the next', () => {
  const cases: readonly [a: string, b: string, gap: boolean][] = [
    ['2022-01', '2022-02', false],
    ['2022-01', '2022-03', true],
    ['2021-12', '2022-01', false],
    ['2022-Q1', '2022-Q2', false],
    ['2022-Q1', '2022-Q3', true],
    ['2020', '2022', true],
    ['2022-W01', '2022-W02', false],
    ['2022-01-05', '2022-03-01', false],
    ['2021-01-01/2021-09-30', '2022-01-01/2022-09-30', false],
    ['2020-01-01/2020-09-30', '2022-01-01/2022-09-30', true],
    ['2016-01-01/2020-12-31', '2021-01-01/2025-12-31', false],
  ];
  for (const [a, b, gap] of cases) {
    it(`${gap ? 'is open' : 'is closed'} from ${a} to ${b}`, () => {
      expect(leavesGap({ cumulative: false }, period(a), period(b))).to.equal(gap);
    });
  }

  it('is open where a running total begins anew', () => {
    const running = { cumulative: true };
    expect(leavesGap(running, period('2021-12'), period('2022-01'))).to.be.true;
    expect(leavesGap(running, period('2022-01'), period('2022-02'))).to.be.false;
  });

  it('ends only where another series begins', () => {
    const reasons = [
      'definition',
      'unit-changed',
      'ranked-units',
      'bounded',
      'incomparable',
      'undated',
      'words',
    ] as const;
    expect(reasons.filter((reason) => endsSeries({ reason }))).to.deep.equal([
      'definition',
      'unit-changed',
      'ranked-units',
    ]);
  });
});

import { expect } from '@open-wc/testing';
import { compare, standing } from '../helpers/comparisons.js';
import { commune, feedOf, type RowDraft } from '../helpers/drafts.js';

const rows = (...drafts: readonly RowDraft[]) => feedOf({ rows: drafts });
const year = '2022';

describe('ranks', () => {
  const ranksOf = (direction: 'up' | 'down' | 'none', ...values: readonly number[]) =>
    compare(
      feedOf({ indicator: { direction }, rows: values.map((value, n): RowDraft => [`x${n}`, year, value]) }),
    ).localities.map(({ rank }) => rank);

  it('put the highest first, or the lowest where less is better', () => {
    expect(ranksOf('up', 70, 90, 80)).to.deep.equal([3, 1, 2]);
    expect(ranksOf('down', 70, 90, 80)).to.deep.equal([1, 3, 2]);
  });

  it('are shared by ties, and the next place is left out', () => {
    expect(ranksOf('up', 80, 90, 80, 70)).to.deep.equal([2, 1, 2, 4]);
    expect(ranksOf('down', 80, 90, 80, 70)).to.deep.equal([2, 4, 2, 1]);
    expect(ranksOf('up', 5, 5, 5)).to.deep.equal([1, 1, 1]);
  });

  it('are none where the indicator has no direction, or one figure stands alone', () => {
    expect(ranksOf('none', 70, 90)).to.deep.equal([undefined, undefined]);
    expect(ranksOf('up', 70)).to.deep.equal([undefined]);
  });

  it('are known of a bounded figure only where the bounds leave no doubt', () => {
    expect(
      standing(
        rows(['a', year, 90], ['b', year, 85, { qualifier: 'over' }], ['c', year, 80], ['d', year, 85]),
      ),
    ).to.deep.equal(['a 90', 'b 85', 'c 80 #4', 'd 85 #3']);
    expect(
      standing(
        rows(
          ['a', year, 90, { qualifier: 'over' }],
          ['b', year, 90],
          ['c', year, 50, { qualifier: 'under' }],
        ),
      ),
    ).to.deep.equal(['a 90 #1', 'b 90 #2', 'c 50 #3']);
    expect(
      standing(rows(['a', year, 90, { qualifier: 'atLeast' }], ['b', year, 90], ['c', year, 10])),
    ).to.deep.equal(['a 90', 'b 90', 'c 10 #3']);
    expect(standing(rows(['a', year, 90], ['b', year, 10, { qualifier: 'about' }]))).to.deep.equal([
      'a 90',
      'b 10',
    ]);
  });

  it('keep the ties of exact figures beside a bounded one', () => {
    expect(
      standing(rows(['a', year, 70], ['b', year, 90, { qualifier: 'over' }], ['c', year, 70])),
    ).to.deep.equal(['a 70 #2', 'b 90 #1', 'c 70 #2']);
  });

  it('turn round for bounded figures too where less is better', () => {
    const feed = feedOf({
      indicator: { direction: 'down' },
      rows: [
        ['a', year, 5],
        ['b', year, 3, { qualifier: 'under' }],
        ['c', year, 9, { qualifier: 'over' }],
      ],
    });
    expect(standing(feed)).to.deep.equal(['a 5 #2', 'b 3 #1', 'c 9 #3']);
  });

  it('and averages are none across levels', () => {
    const feed = feedOf({
      localities: [commune('a'), commune('b'), commune('h', { level: 'district' })],
      rows: [
        ['a', year, 90],
        ['b', year, 80],
        ['h', year, 85],
      ],
    });
    expect(standing(feed)).to.deep.equal(['a 90', 'b 80', 'h 85']);
    expect(compare(feed)).to.deep.include({ reported: 3, average: undefined, median: undefined });
  });
});

describe('units that existed', () => {
  const feed = feedOf({
    localities: [
      commune('cu', { validTo: '2025-06-30' }),
      commune('moi', { validFrom: '2025-07-01' }),
      commune('con'),
    ],
    rows: [
      ['cu', '2025-06', 50],
      ['moi', '2025-08', 90],
      ['con', '2025-06', 60],
      ['con', '2025-08', 80],
      ['cu', '2025-08', 99],
    ],
  });

  it('in the period are compared, and no other ones', () => {
    expect(standing(feed, { period: '2025-06' })).to.deep.equal(['cu 50 #2', 'con 60 #1']);
    expect(standing(feed)).to.deep.equal(['moi 90 #1', 'con 80 #2']);
    expect(compare(feed).excluded).to.deep.equal([]);
  });
});

describe('average and median', () => {
  it('are of those that reported: what is missing counts neither as 0 nor at all', () => {
    const feed = feedOf({
      localities: ['a', 'b', 'c', 'd'].map((id) => commune(id)),
      rows: [
        ['a', year, 90],
        ['b', year, null],
        ['c', year, 60],
      ],
    });
    expect(compare(feed)).to.deep.include({ reported: 2, average: 75, median: 75 });
    expect(compare(feed).localities).to.have.length(4);
  });

  it('count a 0 that was reported', () => {
    expect(compare(rows(['a', year, 0], ['b', year, 50]))).to.deep.include({ reported: 2, average: 25 });
  });

  it('are exact in decimals, and the median is the middle one', () => {
    const feed = rows(['a', year, 0.1], ['b', year, 0.2], ['c', year, 0.6]);
    expect(compare(feed)).to.deep.include({ average: 0.3, median: 0.2 });
    expect(compare(rows(['a', year, 10], ['b', year, 2], ['c', year, 9])).median).to.equal(9);
  });

  it('are none of one figure, or where one is not exact', () => {
    expect(compare(rows(['a', year, 90]))).to.deep.include({
      reported: 1,
      average: undefined,
      median: undefined,
    });
    for (const qualifier of ['over', 'under', 'atLeast', 'atMost', 'about'] as const)
      expect(compare(rows(['a', year, 90], ['b', year, 80, { qualifier }]))).to.deep.include({
        reported: 2,
        average: undefined,
        median: undefined,
      });
  });
});

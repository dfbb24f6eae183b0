import { expect } from '@open-wc/testing';
import { changeBetween } from '../../../src/feed/comparability/index.js';
import type { Qualifier } from '../../../src/feed/feed.js';
import { feedOf, rowsOf, type Draft } from '../../helpers/drafts.js';

/** The change from the first figure of "a" to the last: a difference, or the reason for none. */
function change(...drafts: readonly Draft[]) {
  const feed = feedOf(...drafts);
  const series = rowsOf(feed, 'a');
  const { difference, refusal } = changeBetween(feed, series[0]!, series.at(-1)!);
  return refusal?.reason ?? difference;
}

const two = (from: string | null, to: string, more: Draft = {}): Draft => ({
  ...more,
  rows: [
    ['a', from, 88.25],
    ['a', to, 92.62],
  ],
});

describe('changeBetween', () => {
  it('is the exact difference, with its sign', () => {
    expect(change(two('2022-11', '2022-12'))).to.equal(4.37);
    expect(
      change({
        rows: [
          ['a', '2022-11', 92.62],
          ['a', '2022-12', 88.25],
        ],
      }),
    ).to.equal(-4.37);
  });

  it('keeps the figure that it is measured from', () => {
    const feed = feedOf(two('2022-11', '2022-12'));
    const [base, figure] = rowsOf(feed, 'a');
    expect(changeBetween(feed, base!, figure!).base).to.equal(base);
    const bounded = { ...figure!, qualifier: 'over' } as const;
    expect(changeBetween(feed, base!, bounded)).to.deep.equal({ refusal: { reason: 'bounded' }, base });
  });

  it('names the break that lies between', () => {
    const feed = feedOf(
      two('2022', '2025', {
        indicator: {
          breaks: [
            { at: '2023', reason: 'Bộ chỉ số mới' },
            { at: '2025', reason: 'Sau này' },
          ],
        },
      }),
    );
    const [base, figure] = rowsOf(feed, 'a');
    const { refusal } = changeBetween(feed, base!, figure!);
    expect(refusal).to.deep.include({ reason: 'break' });
    expect(refusal?.reason === 'break' && refusal.break.reason).to.equal('Bộ chỉ số mới');
  });

  const breaks: readonly [from: string | null, to: string, at: string, refused: boolean][] = [
    ['2022-11', '2022-12', '2022-12', true],
    ['2022-11', '2023-01', '2022-12', true],
    ['2022-11', '2023-01', '2023', true],
    ['2022-11', '2022-12', '2022-11', false],
    ['2022-11', '2022-12', '2023-01', false],
    ['2022', '2023', '2022-07', true],
    ['2023', '2024', '2023', false],
    ['2022', '2023', '2023-07', true],
    ['2022-11-30', '2022-12-01', '2022-12', true],
    ['2022-11-30', '2022-12-01', '2022-12-02', false],
    ['2022-09', '2022', '2022-08', true],
    ['2022-09', '2022', '2022-10', true],
    ['2022-09', '2022', '2022', false],
  ];
  for (const [from, to, at, refused] of breaks) {
    it(`${refused ? 'is refused' : 'is computed'} from ${String(from)} to ${to} with a break at ${at}`, () => {
      const answer = change(two(from, to, { indicator: { breaks: [{ at, reason: 'Cách đếm mới' }] } }));
      expect(answer).to.equal(refused ? 'break' : 4.37);
    });
  }

  const bounds: readonly [Qualifier, Qualifier][] = [
    ['over', 'exact'],
    ['exact', 'under'],
    ['atLeast', 'atLeast'],
    ['atMost', 'exact'],
    ['exact', 'about'],
  ];
  for (const [first, second] of bounds) {
    it(`is refused from a figure that is ${first} to one that is ${second}`, () => {
      const rows: Draft['rows'] = [
        ['a', '2022-11', 80, { qualifier: first }],
        ['a', '2022-12', 90, { qualifier: second }],
      ];
      expect(change({ rows })).to.equal('bounded');
    });
  }

  it('is refused where one of the two is a fact in words, or not comparable', () => {
    for (const more of [
      [{ text: 'cao' }, {}],
      [{}, { text: 'cao' }],
    ])
      expect(
        change({
          rows: [
            ['a', '2022-11', more[0]!.text ? null : 1, more[0]],
            ['a', '2022-12', more[1]!.text ? null : 1, more[1]],
          ],
        }),
      ).to.equal('words');
    for (const [first, second] of [
      [false, true],
      [true, false],
    ])
      expect(
        change({
          rows: [
            ['a', '2022-11', 1, { comparable: first! }],
            ['a', '2022-12', 2, { comparable: second! }],
          ],
        }),
      ).to.equal('incomparable');
  });

  it('is refused where one of the two has no date', () => {
    expect(change(two(null, '2022-12'))).to.equal('undated');
  });

  it('of a running total is computed only against the same period a year ago', () => {
    const running: Draft = { indicator: { cumulative: true, unit: 'count' } };
    expect(change(two('2022-11', '2022-12', running))).to.equal('cumulative');
    expect(change(two('2021-11', '2022-12', running))).to.equal('cumulative');
    expect(change(two('2021-12', '2022-12', running))).to.equal(4.37);
    expect(change(two('2021-01-01/2021-09-30', '2022-01-01/2022-09-30', running))).to.equal(4.37);
    expect(change(two(null, '2022-12', running))).to.equal('undated');
    const feed = feedOf(two(null, '2022-12', running));
    const [undated, figure] = rowsOf(feed, 'a');
    expect(changeBetween(feed, figure!, undated!).refusal).to.deep.equal({ reason: 'undated' });
  });

  const ranked: readonly [of: number | undefined, of: number | undefined, answer: string | number][] = [
    [63, 63, -10],
    [63, 34, 'ranked-units'],
    [undefined, 34, -10],
    [63, undefined, -10],
    [undefined, undefined, -10],
  ];
  for (const [before, after, answer] of ranked) {
    it(`of a rank of ${before ?? 'an unknown number'} to one of ${after ?? 'an unknown number'}: ${answer}`, () => {
      const rows: Draft['rows'] = [
        ['a', '2024', 30, { of: before }],
        ['a', '2025', 20, { of: after }],
      ];
      expect(change({ indicator: { unit: 'rank' }, rows })).to.equal(answer);
    });
  }

  it('is computed for an indicator, or a locality, that the feed does not have', () => {
    const feed = feedOf(two('2022-11', '2022-12'));
    const [base, figure] = rowsOf(feed, 'a');
    for (const other of [{ indicator: 'x' }, { locality: 'x' }])
      expect(changeBetween(feed, { ...base!, ...other }, { ...figure!, ...other }).difference).to.equal(4.37);
  });

  it('of a count is computed whatever the number it is of', () => {
    const rows: Draft['rows'] = [
      ['a', '2024', 16, { of: 20 }],
      ['a', '2025', 10, { of: 13 }],
    ];
    expect(change({ indicator: { unit: 'count' }, rows })).to.equal(-6);
  });

  it('is refused between two indicators, two parts, or a part and the whole', () => {
    const feed = feedOf({
      indicators: [
        { id: 'ky-so', name: 'Ký số', parts: ['p', 'q'].map((id) => ({ id, name: id })) },
        { id: 'xu-ly', name: 'Xử lý' },
      ],
      rows: [
        ['a', '2022-11', 1],
        ['a', '2022-12', 2, { part: 'p' }],
        ['a', '2022-12', 3, { part: 'q' }],
        ['a', '2022-12', 4, { indicator: 'xu-ly' }],
      ],
    });
    const [whole, p, q] = rowsOf(feed, 'a');
    const [other] = rowsOf(feed, 'a', 'xu-ly');
    for (const [base, figure] of [
      [whole, p],
      [p, q],
      [whole, other],
    ])
      expect(changeBetween(feed, base!, figure!).refusal).to.deep.equal({ reason: 'definition' });
  });

  it('is refused between two publishers unless both state the same definition', () => {
    const from = (definition?: string): Draft => ({
      indicator: { definition },
      rows: [['a', '2022-11', 88.25]],
    });
    const to = (definition?: string): Draft => ({
      indicator: { definition },
      rows: [['a', '2022-12', 92.62]],
    });
    expect(change(from(), to())).to.equal('definition');
    expect(change(from('k1'), to())).to.equal('definition');
    expect(change(from('k1'), to('k2'))).to.equal('definition');
    expect(change(from('k1'), to('k1'))).to.equal(4.37);
  });
});

import { expect } from '@open-wc/testing';
import { changeBetween, exactDifference, sameDefinition } from '../../src/feed/comparable.js';
import type { Qualifier } from '../../src/feed/feed.js';
import { commune, feedOf, rowsOf, type Draft } from '../helpers/drafts.js';

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

describe('a change across a merger or a split', () => {
  const born = [commune('a', { validFrom: '2025-07-01' })];

  it('is refused where the unit of that name is another since then', () => {
    expect(change(two('2025-06', '2025-08', { localities: born }))).to.equal('unit-changed');
    expect(change(two('2025', '2026', { localities: born }))).to.equal('unit-changed');
    expect(change(two('2025-07', '2025-08', { localities: born }))).to.equal(4.37);
  });

  it('is computed where the publisher says how the earlier figure was made', () => {
    for (const method of ['sum', 'mean', 'weightedMean'] as const) {
      const rows: Draft['rows'] = [
        ['a', '2025-06', 88.25, { method }],
        ['a', '2025-08', 92.62],
      ];
      expect(change({ localities: born, rows })).to.equal(4.37);
    }
  });

  it('is refused where another unit was merged into it', () => {
    const localities = [
      commune('a', { predecessors: [{ id: 'b', relation: 'whole' }] }),
      commune('b', { validTo: '2025-06-30' }),
    ];
    expect(change(two('2025-06', '2025-08', { localities }))).to.equal('unit-changed');
    expect(change(two('2025-05', '2025-06', { localities }))).to.equal(4.37);
    expect(change(two('2025-07', '2025-08', { localities }))).to.equal(4.37);
  });

  it('is refused where a new unit was made of a part of it', () => {
    const localities = [
      commune('a', { successors: [{ id: 'b', relation: 'part' }] }),
      commune('b', { validFrom: '2025-07-01' }),
    ];
    expect(change(two('2025-06', '2025-08', { localities }))).to.equal('unit-changed');
    expect(change(two('2025-05', '2025-06', { localities }))).to.equal(4.37);
    expect(change(two('2025-07', '2025-08', { localities }))).to.equal(4.37);
  });
});

describe('sameDefinition', () => {
  it('holds within one document without being stated, and between two only when both state the same', () => {
    const [one, other] = [{ url: 'https://a.example' }, { url: 'https://b.example' }];
    expect(sameDefinition({ publisher: one }, { publisher: one })).to.be.true;
    expect(sameDefinition({ publisher: one }, { publisher: other })).to.be.false;
    expect(sameDefinition({ publisher: one, definition: 'k' }, { publisher: other, definition: 'k' })).to.be
      .true;
    expect(sameDefinition({ publisher: one, definition: 'k' }, { publisher: other })).to.be.false;
    expect(sameDefinition({ publisher: one, definition: 'k' }, { publisher: one, definition: 'l' })).to.be
      .false;
  });
});

describe('exactDifference', () => {
  const cases: readonly [number, number, number][] = [
    [94.5, 90.13, 4.37],
    [0.3, 0.1, 0.2],
    [5, 5, 0],
    [4e9, 1, 3_999_999_999],
    [-1.5, 1.5, -3],
  ];
  for (const [a, b, difference] of cases) {
    it(`${a} − ${b} is ${difference}`, () => {
      expect(exactDifference(a, b)).to.equal(difference);
    });
  }
});

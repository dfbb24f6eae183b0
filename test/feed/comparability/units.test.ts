import { expect } from '@open-wc/testing';
import { changeBetween } from '../../../src/feed/comparability/index.js';
import type { LocalityEntry } from '../../../src/feed/document.js';
import type { Kinship, Method } from '../../../src/feed/feed.js';
import { commune, feedOf, rowsOf, type Draft, type RowDraft } from '../../helpers/drafts.js';

/** The change from the first figure of "a" to the last: a difference, or the reason for none. */
function change(draft: Draft) {
  const feed = feedOf(draft);
  const series = rowsOf(feed, 'a');
  const { difference, refusal } = changeBetween(feed, series[0]!, series.at(-1)!);
  return refusal?.reason ?? difference;
}

const two = (from: string, to: string, more: Draft = {}): Draft => ({
  ...more,
  rows: [
    ['a', from, 88.25],
    ['a', to, 92.62],
  ],
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

describe('a change of a unit that has ended', () => {
  const ended: Draft = {
    localities: [
      commune('a', { validTo: '2025-06-30', successors: [{ id: 'b', relation: 'whole' }] }),
      commune('b', { validFrom: '2025-07-01' }),
    ],
  };

  it('is computed up to its last day, and refused to what is dated later', () => {
    expect(change(two('2025-05', '2025-06', ended))).to.equal(4.37);
    expect(change(two('2025-Q1', '2025-Q2', ended))).to.equal(4.37);
    expect(change(two('2025-06', '2025-07', ended))).to.equal('unit-changed');
    expect(change(two('2024', '2025', ended))).to.equal('unit-changed');
  });

  it('is computed to a later figure that says how it was made for the former unit', () => {
    const rows = (later: Method, earlier: Method): RowDraft[] => [
      ['a', '2024', 88.25, { method: earlier }],
      ['a', '2026', 92.62, { method: later }],
    ];
    expect(change({ ...ended, rows: rows('sum', 'reported') })).to.equal(4.37);
    expect(change({ ...ended, rows: rows('reported', 'sum') })).to.equal('unit-changed');
  });
});

describe('a change of a unit of which nobody says when it changed', () => {
  const kin = (relation: Kinship['relation']) => [{ id: 'b', relation }];
  const unit = (more: Partial<LocalityEntry>, ...others: LocalityEntry[]): Draft =>
    two('2022-11', '2022-12', { localities: [commune('a', more), ...others] });

  const cases: readonly [name: string, draft: Draft, answer: string | number][] = [
    ['took in one that the feed does not have', unit({ predecessors: kin('whole') }), 'unit-changed'],
    [
      'took in one whose end is not stated',
      unit({ predecessors: kin('part') }, commune('b')),
      'unit-changed',
    ],
    ['did so when it began', unit({ predecessors: kin('whole'), validFrom: '2022-11-01' }), 4.37],
    ['began in between', unit({ predecessors: kin('whole'), validFrom: '2022-11-02' }), 'unit-changed'],
    ['became one that the feed does not have', unit({ successors: kin('whole') }), 'unit-changed'],
    [
      'became one whose beginning is not stated',
      unit({ successors: kin('part') }, commune('b')),
      'unit-changed',
    ],
    ['did so when it ended', unit({ successors: kin('whole'), validTo: '2022-12-31' }), 4.37],
    [
      'went wholly into one that was there before, on a day that is not stated',
      unit({ successors: kin('whole') }, commune('b', { validFrom: '1976-01-01' })),
      'unit-changed',
    ],
    [
      'will go wholly into one that begins later',
      unit({ successors: kin('whole') }, commune('b', { validFrom: '2023-01-01' })),
      4.37,
    ],
    [
      'went wholly into one that was there before, on a day that is stated',
      unit({ successors: kin('whole'), validTo: '2022-12-31' }, commune('b', { validFrom: '1976-01-01' })),
      4.37,
    ],
    [
      'gave a part to one that began long before',
      unit({ successors: kin('part') }, commune('b', { validFrom: '1976-01-01' })),
      4.37,
    ],
    [
      'gave a part away in between, and ended later',
      unit({ successors: kin('part'), validTo: '2025-06-30' }, commune('b', { validFrom: '2022-12-01' })),
      'unit-changed',
    ],
    [
      'gave a part on the first day of the earlier figure',
      unit({ successors: kin('part') }, commune('b', { validFrom: '2022-11-01' })),
      4.37,
    ],
    [
      'gave a part on the last day of the later figure',
      unit({ successors: kin('part') }, commune('b', { validFrom: '2022-12-31' })),
      'unit-changed',
    ],
    [
      'took in one on the last day before the later figure ends',
      unit({ predecessors: kin('whole') }, commune('b', { validTo: '2022-12-30' })),
      'unit-changed',
    ],
    [
      'took in one after the later figure',
      unit({ predecessors: kin('whole') }, commune('b', { validTo: '2022-12-31' })),
      4.37,
    ],
    [
      'took in one on the first day of the earlier figure',
      unit({ predecessors: kin('whole') }, commune('b', { validTo: '2022-11-01' })),
      'unit-changed',
    ],
  ];
  for (const [name, draft, answer] of cases) {
    it(`that ${name}: ${answer}`, () => {
      expect(change(draft)).to.equal(answer);
    });
  }
});

describe('a change between two localities', () => {
  it('is none, whatever is said of their kinship or method', () => {
    const feed = feedOf({
      localities: [
        commune('a', { validTo: '2025-06-30', successors: [{ id: 'b', relation: 'whole' }] }),
        commune('b', { validFrom: '2025-07-01', predecessors: [{ id: 'a', relation: 'whole' }] }),
      ],
      rows: [
        ['a', '2024', 1, { method: 'sum' }],
        ['b', '2026', 2, { method: 'sum' }],
      ],
    });
    const [before] = rowsOf(feed, 'a');
    const [after] = rowsOf(feed, 'b');
    expect(changeBetween(feed, before!, after!).refusal).to.deep.equal({ reason: 'unit-changed' });
  });
});

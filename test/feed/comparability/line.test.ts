import { expect } from '@open-wc/testing';
import { endsSeries, leavesGap, refuseSeries } from '../../../src/feed/comparability/index.js';
import { commune, feedOf, period, rowsOf, type Draft, type RowDraft } from '../../helpers/drafts.js';

/** From one period to the next. */
type Step = readonly [a: string, b: string, isOpen: boolean];

function follow(indicator: Parameters<typeof leavesGap>[0], steps: readonly Step[]): void {
  for (const [a, b, isOpen] of steps) {
    it(`is ${isOpen ? 'open' : 'closed'} from ${a} to ${b}`, () => {
      expect(leavesGap(indicator, period(a), period(b))).to.equal(isOpen);
    });
  }
}

describe('a line from one period to the next', () => {
  follow({ cumulative: false }, [
    ['2022-01', '2022-02', false],
    ['2022-01', '2022-03', true],
    ['2021-12', '2022-01', false],
    ['2021-01', '2022-01', true],
    ['2024-02', '2024-03', false],
    ['2022-Q1', '2022-Q2', false],
    ['2022-Q1', '2022-Q3', true],
    ['2022-Q4', '2023-Q1', false],
    ['2022-H2', '2023-H1', false],
    ['2022-H1', '2023-H1', true],
    ['2021', '2022', false],
    ['2020', '2022', true],
    ['2022-W01', '2022-W02', false],
    ['2020-W53', '2021-W01', false],
    ['2020-W52', '2021-W01', true],
    ['2022-01-05', '2022-03-01', false],
    ['2021-12-31', '2023-01-01', false],
    ['2021-01-01/2021-09-30', '2022-01-01/2022-09-30', false],
    ['2020-01-01/2020-09-30', '2022-01-01/2022-09-30', true],
    ['2016-01-01/2020-12-31', '2021-01-01/2025-12-31', false],
  ]);

  describe('where an indicator is not declared, and so is no running total,', () => {
    follow(undefined, [
      ['2021-12', '2022-01', false],
      ['2022-01', '2022-03', true],
    ]);
  });

  describe('of a running total, which begins anew each year,', () => {
    follow({ cumulative: true }, [
      ['2021-12', '2022-01', true],
      ['2022-01', '2022-02', false],
      ['2022-01', '2022-03', true],
      ['2021-12-31', '2022-01-01', true],
      ['2022-01-05', '2022-03-01', false],
      ['2021-01-01/2021-09-30', '2022-01-01/2022-09-30', true],
    ]);
  });
});

describe('a series', () => {
  const breaks = [{ at: '2022-02', reason: 'Nghị định 42/2022/NĐ-CP' }];
  const from = (validFrom: string) => [commune('a', { validFrom })];
  type More = RowDraft[3];
  const two = (earlier?: More, later?: More, draft: Draft = {}): Draft => ({
    ...draft,
    rows: [
      ['a', '2022-01', 40, earlier],
      ['a', '2022-02', 58, later],
    ],
  });
  const defined = (definition: string, row: RowDraft): Draft => ({ indicator: { definition }, rows: [row] });
  const rank = { indicator: { unit: 'rank' } } as const;

  const endings: readonly (readonly [where: string, ...drafts: Draft[]])[] = [
    ['at a break', two({}, {}, { indicator: { breaks } })],
    [
      'where figures are counted in another way',
      defined('k1', ['a', '2022-01', 40]),
      defined('k2', ['a', '2022-02', 58]),
    ],
    ['where the unit became another one', two({}, {}, { localities: from('2022-02-01') })],
    ['where a rank is one among other units', two({ of: 63 }, { of: 34 }, rank)],
  ];
  const others: typeof endings = [
    ['where a figure is only a bound', two({}, { qualifier: 'over' })],
    ['where a figure is about', two({ qualifier: 'about' })],
    ['where the source calls a figure incomparable', two({ comparable: false })],
    [
      'where a figure has no date',
      {
        rows: [
          ['a', null, 40],
          ['a', '2022-02', 58],
        ],
      },
    ],
    [
      'where a figure is in words',
      {
        rows: [
          ['a', '2022-01', 40],
          ['a', '2022-02', null, { text: 'rất cao' }],
        ],
      },
    ],
  ];
  const whole: typeof endings = [
    ['from one figure to the next', two()],
    ['from a break on', two({}, {}, { indicator: { breaks: [{ ...breaks[0]!, at: '2022-01' }] } })],
    ['with the day on which its unit began', two({}, {}, { localities: from('2022-01-01') })],
    [
      'where the earlier figure was made for the new unit',
      two({ method: 'sum' }, {}, { localities: from('2022-02-01') }),
    ],
    ['among as many units', two({ of: 63 }, { of: 63 }, rank)],
  ];

  /** Why the first and the last figure are not of one series. */
  const refusalOf = (drafts: readonly Draft[]) => {
    const feed = feedOf(...drafts);
    const rows = rowsOf(feed, 'a');
    return refuseSeries(feed, rows[0]!, rows.at(-1)!);
  };

  for (const [where, ...drafts] of endings) {
    it(`ends ${where}`, () => {
      expect(endsSeries(refusalOf(drafts)!)).to.be.true;
    });
  }
  for (const [where, ...drafts] of others) {
    it(`is open, and does not end, ${where}`, () => {
      expect(endsSeries(refusalOf(drafts)!)).to.be.false;
    });
  }
  for (const [where, ...drafts] of whole) {
    it(`goes on ${where}`, () => {
      expect(refusalOf(drafts)).to.be.undefined;
    });
  }
});

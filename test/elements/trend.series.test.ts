/** Which figures of a trend one line leads through. */
import { expect } from '@open-wc/testing';
import { commune, feedOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { months, pieces, seriesOf } from '../helpers/trend.js';

const joined = (draft: Draft) => pieces(seriesOf(draft));
const breaks = [{ at: '2022-03', reason: 'cách tính mới' }];

describe('the lines of a trend', () => {
  it('join periods of one kind that follow each other', () => {
    expect(joined({ rows: months([1, 2, 3]) })).to.deep.equal(['2022-01 2022-02 2022-03']);
  });

  it('never join figures of different kinds of period', () => {
    const rows: RowDraft[] = [
      ['a', '2021', 1],
      ['a', '2022-Q1', 2],
      ['a', '2022-Q2', 3],
      ['a', '2022-07', 4],
      ['a', '2022-01-01/2022-09-30', 5],
    ];
    expect(joined({ rows }).sort()).to.deep.equal([
      '2021',
      '2022-01-01/2022-09-30',
      '2022-07',
      '2022-Q1 2022-Q2',
    ]);
  });

  const open: readonly [what: string, draft: Draft, expected: readonly string[]][] = [
    ['a period was not reported', { rows: months([1, null, 3]) }, ['2022-01', '2022-03']],
    ['a period is not there', { rows: months([1, 2, 3]).toSpliced(1, 1) }, ['2022-01', '2022-03']],
    [
      'the series breaks',
      { indicator: { breaks }, rows: months([1, 2, 3, 4]) },
      ['2022-01 2022-02', '2022-03 2022-04'],
    ],
    [
      'a period has only words',
      {
        rows: months([1, null, 3]).map((row, n) => (n === 1 ? ['a', '2022-02', null, { text: 'cao' }] : row)),
      },
      ['2022-01', '2022-03'],
    ],
    [
      'a figure is only a bound',
      { rows: [...months([1, 2]), ['a', '2022-03', 3, { qualifier: 'over' }], ['a', '2022-04', 4]] },
      ['2022-01 2022-02', '2022-03', '2022-04'],
    ],
    [
      'the source calls a figure incomparable',
      { rows: [...months([1, 2]), ['a', '2022-03', 3, { comparable: false }], ['a', '2022-04', 4]] },
      ['2022-01 2022-02', '2022-03', '2022-04'],
    ],
    [
      'the unit became another one',
      { localities: [commune('a', { validFrom: '2022-02-01' })], rows: months([1, 2, 3]) },
      ['2022-01', '2022-02 2022-03'],
    ],
    [
      'a running total begins anew',
      { indicator: { cumulative: true }, rows: [['a', '2021-12', 9], ...months([1, 2])] },
      ['2021-12', '2022-01 2022-02'],
    ],
    [
      'a rank is one among other units',
      {
        indicator: { unit: 'rank' },
        rows: [undefined, 63, undefined, 34].map((of, n): RowDraft => [
          'a',
          `2022-0${n + 1}`,
          20 - n,
          { of },
        ]),
      },
      ['2022-01 2022-02 2022-03', '2022-04'],
    ],
  ];
  for (const [what, draft, expected] of open) {
    it(`are open where ${what}`, () => {
      expect(joined(draft)).to.deep.equal(expected);
    });
  }

  it('are open where figures are counted in another way, and end there', () => {
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows: months([1, 2]) },
      { indicator: { definition: 'k2' }, rows: months([0, 0, 3, 4]).slice(2) },
    );
    const series = seriesOf(feed);
    expect(pieces(series)).to.deep.equal(['2022-01 2022-02', '2022-03 2022-04']);
    expect(series.ends.map(({ refusal }) => refusal.reason)).to.deep.equal(['definition']);
  });

  it('end across a gap too, and a bound says where, but not what is incomparable', () => {
    const ends = (rows: RowDraft[]) =>
      seriesOf({ localities: [commune('a', { validFrom: '2022-03-01' })], rows }).ends.map(
        ({ after }) => after.period.text,
      );
    expect(ends(months([1, null, null, 4]))).to.deep.equal(['2022-04']);
    expect(
      ends([
        ['a', '2022-01', 1],
        ['a', '2022-04', 4, { qualifier: 'over' }],
      ]),
    ).to.deep.equal(['2022-04']);
    expect(
      ends([
        ['a', '2022-01', 1],
        ['a', '2022-02', 2, { comparable: false }],
        ['a', '2022-04', 4],
      ]),
    ).to.deep.equal(['2022-04']);
  });

  it('end on the day that the unit itself states', () => {
    const day = (validFrom: string) =>
      seriesOf({ localities: [commune('a', { validFrom })], rows: months([1, null, 3]) }).ends[0]!.day *
      86_400_000;
    expect(day('2022-02-10')).to.equal(Date.parse('2022-02-10'));
    expect(day('2022-03-01')).to.equal(Date.parse('2022-03-01'));
  });

  it('have no end among figures from before the unit was there, or from after', () => {
    const ends = (more: Parameters<typeof commune>[1]) =>
      seriesOf({ localities: [commune('a', more)], rows: months([1, 2, 3, 4, 5]) }).ends.map(
        ({ after }) => after.period.text,
      );
    expect(ends({ validFrom: '2022-04-01' })).to.deep.equal(['2022-04']);
    expect(ends({ validTo: '2022-02-28' })).to.deep.equal(['2022-03']);
  });

  it('go on where the earlier figures say how they were made for the new unit', () => {
    const localities = [commune('a', { validFrom: '2022-03-01' })];
    const rows = [...months([1, 2], 'a', { method: 'sum' }), ...months([0, 0, 3]).slice(2)];
    expect(joined({ localities, rows })).to.deep.equal(['2022-01 2022-02 2022-03']);
  });

  it('never lead from the old unit to the new one by way of a figure made for it', () => {
    const localities = [commune('a', { validFrom: '2022-03-01' })];
    const rows: RowDraft[] = [
      ['a', '2022-01', 1],
      ['a', '2022-02', 2, { method: 'sum' }],
      ['a', '2022-03', 3],
    ];
    expect(joined({ localities, rows })).to.not.include('2022-01 2022-02 2022-03');
  });

  it('have undated figures and facts in words among their rows only', () => {
    const { rows, figures } = seriesOf({
      rows: [['a', null, 5], ...months([1]), ['a', '2022-02', null, { text: 'cao' }]],
    });
    expect(rows).to.have.length(3);
    expect(figures.map(({ value }) => value)).to.deep.equal([1]);
  });
});

describe('the periods of a trend', () => {
  const rows: RowDraft[] = [['a', null, 9], ['a', '2021', 8], ...months([1, 2, 3])];
  const shown = (asked: Parameters<typeof seriesOf>[1]) =>
    seriesOf({ rows }, asked).rows.map(({ period }) => period?.text ?? 'null');

  for (const [asked, expected] of [
    [{}, ['null', '2021', '2022-01', '2022-02', '2022-03']],
    [{ from: '2022-02' }, ['2022-02', '2022-03']],
    [{ to: '2022-02' }, ['2021', '2022-01', '2022-02']],
    [{ from: '2022', to: '2022-Q1' }, ['2022-01', '2022-02', '2022-03']],
    [{ asOf: '2022-02-28' }, ['2021', '2022-01', '2022-02']],
  ] as const) {
    it(`are ${expected.join(', ')} for ${JSON.stringify(asked)}`, () => {
      expect(shown(asked)).to.deep.equal(expected);
    });
  }
});

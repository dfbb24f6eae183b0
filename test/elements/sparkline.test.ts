import { expect } from '@open-wc/testing';
import { beforeLine, height, sparkline, width } from '../../src/elements/kpi/sparkline.js';
import { commune, feedOf, rowsOf, type Draft, type RowDraft } from '../helpers/drafts.js';

function line(draft: Draft, shown?: string) {
  const feed = feedOf(draft);
  const series = rowsOf(feed, 'a');
  return sparkline(feed, series, series.find((row) => row.period?.text === shown) ?? series.at(-1)!);
}

/** The points of the line; a list for each unbroken piece of it. */
function pieces(...args: Parameters<typeof line>) {
  const path = line(...args)?.path ?? '';
  return path
    .split('M')
    .slice(1)
    .map((piece) => piece.split('L').map((point) => point.replace('h0', '').split(' ').map(Number)));
}

const months = (...values: readonly (number | null)[]): RowDraft[] =>
  values.map((value, n) => ['a', `2022-${String(n + 1).padStart(2, '0')}`, value]);

describe('sparkline', () => {
  it('runs from the first figure to the one that is shown, the highest on top', () => {
    const [points = [], ...others] = pieces({ rows: months(10, 30, 20) });
    expect(others).to.deep.equal([]);
    expect(points.map(([, y]) => y)).to.deep.equal([height - 4, 4, height / 2]);
    expect(points[0]![0]).to.equal(4);
    expect(points[2]![0]).to.equal(width - 4);
    expect(line({ rows: months(10, 30, 20) })?.end).to.deep.equal({ x: width - 4, y: height / 2 });
  });

  it('stands on a time axis: a year apart is twelve times a month apart', () => {
    const [points = []] = pieces({
      rows: [
        ['a', '2020-12-01', 1],
        ['a', '2021-12-01', 2],
        ['a', '2022-12-01', 3],
      ],
    });
    expect(points[1]![0]).to.be.closeTo(width / 2, 0.1);
    const [uneven = []] = pieces({
      rows: [
        ['a', '2022-01-01', 1],
        ['a', '2022-01-11', 2],
        ['a', '2022-04-11', 3],
      ],
    });
    expect(uneven[1]![0]).to.be.closeTo(4 + (width - 8) / 10, 0.1);
  });

  it('is flat in the middle where nothing changed, and goes below zero as above', () => {
    expect(pieces({ rows: months(5, 5) })[0]!.map(([, y]) => y)).to.deep.equal([height / 2, height / 2]);
    expect(pieces({ rows: months(-10, 10) })[0]!.map(([, y]) => y)).to.deep.equal([height - 4, 4]);
  });

  it('is left open where a period has no figure, and never falls to 0 there', () => {
    const gap = pieces({ rows: months(10, 20, null, 30, 40) });
    expect(gap.map((piece) => piece.length)).to.deep.equal([2, 2]);
    expect(
      pieces({ rows: months(10, 20).concat([['a', '2022-06', 30]]) }).map((piece) => piece.length),
    ).to.deep.equal([2, 1]);
  });

  it('has no gaps between days, which come as they come', () => {
    expect(
      pieces({
        rows: [
          ['a', '2022-01-05', 1],
          ['a', '2022-03-01', 2],
        ],
      }),
    ).to.have.length(1);
  });

  it('holds one kind of period, and ends with the figure that is shown', () => {
    const rows: RowDraft[] = [...months(1, 2, 3), ['a', '2022-Q1', 99], ['a', '2021', 50]];
    expect(pieces({ rows }, '2022-03')[0]).to.have.length(3);
    expect(pieces({ rows }, '2022-02')[0]).to.have.length(2);
  });

  const short: readonly [name: string, draft: Draft][] = [
    ['one figure', { rows: months(1) }],
    ['one figure and gaps', { rows: months(null, null, 1) }],
    ['an undated figure', { rows: [['a', null, 1]] }],
    ['a fact in words', { rows: [...months(1, 2), ['a', '2022-03', null, { text: 'cao' }]] }],
    ['a bounded figure', { rows: [...months(1, 2), ['a', '2022-03', 3, { qualifier: 'over' }]] }],
    [
      'a break before the figure',
      { indicator: { breaks: [{ at: '2022-03', reason: 'mới' }] }, rows: months(1, 2, 3) },
    ],
  ];
  for (const [name, draft] of short) {
    it(`is none for ${name}`, () => {
      expect(line(draft)).to.be.undefined;
    });
  }

  it('begins after a break, a merger or a figure that may not be compared', () => {
    const rows = months(1, 2, 3, 4);
    expect(pieces({ indicator: { breaks: [{ at: '2022-03', reason: 'mới' }] }, rows })[0]).to.have.length(2);
    expect(pieces({ localities: [commune('a', { validFrom: '2022-02-01' })], rows })[0]).to.have.length(3);
    const bounded: RowDraft[] = [['a', '2022-01', 1, { qualifier: 'over' }], ...rows.slice(1)];
    expect(pieces({ rows: bounded })[0]).to.have.length(3);
  });

  it('is interrupted by what is no part of it, also between days', () => {
    const days = (more: RowDraft[3], value: number | null = 2): RowDraft[] => [
      ['a', '2022-01-05', 1],
      ['a', '2022-02-01', value, more],
      ['a', '2022-03-01', 3],
    ];
    const apart: readonly RowDraft[][] = [
      days({ qualifier: 'about' }),
      days({ comparable: false }),
      days({ text: 'cao' }, null),
      days({}, null),
    ];
    for (const rows of apart) expect(pieces({ rows }).map((piece) => piece.length)).to.deep.equal([1, 1]);
  });

  it('is interrupted by a figure of another definition', () => {
    const feed = feedOf(
      {
        indicator: { definition: 'k1' },
        rows: [
          ['a', '2022-01-05', 1],
          ['a', '2022-03-01', 3],
        ],
      },
      { indicator: { definition: 'k2' }, rows: [['a', '2022-02-01', 2]] },
    );
    const series = rowsOf(feed, 'a');
    expect(sparkline(feed, series, series.at(-1)!)?.path.match(/[ML]/g)).to.deep.equal(['M', 'M']);
  });

  it('goes on over a unit’s change where the earlier figures say how they were made', () => {
    const rows: RowDraft[] = [
      ['a', '2022-01', 1, { method: 'sum' }],
      ['a', '2022-02', 2],
      ['a', '2022-03', 3],
    ];
    const localities = [commune('a', { validFrom: '2022-02-01' })];
    expect(pieces({ localities, rows }).map((piece) => piece.length)).to.deep.equal([3]);
  });

  it('runs up within a year where the total does, and begins anew in the next', () => {
    const rows: RowDraft[] = [...months(1, 2), ['a', '2021-12', 9], ['a', '2021-11', 8]];
    expect(
      pieces({ indicator: { cumulative: true }, rows }, '2022-02').map((piece) => piece.length),
    ).to.deep.equal([2, 2]);
  });
});

describe('what ended before the line', () => {
  const before = (draft: Draft) => {
    const feed = feedOf(draft);
    const series = rowsOf(feed, 'a');
    const found = beforeLine(feed, series, series.at(-1)!);
    return found && [found.row.period?.text, found.refusal.reason];
  };
  const breaks = [{ at: '2022-03', reason: 'mới' }];

  it('is the last figure of another series', () => {
    expect(before({ indicator: { breaks }, rows: months(1, 2, 3, 4) })).to.deep.equal(['2022-02', 'break']);
    const localities = [commune('a', { validFrom: '2022-02-01' })];
    expect(before({ localities, rows: months(1, 2, 3, 4) })).to.deep.equal(['2022-01', 'unit-changed']);
  });

  it('is no row without a figure, no other kind of period, and nothing that only leaves a gap', () => {
    expect(before({ indicator: { breaks }, rows: months(1, null, 3) })).to.deep.equal(['2022-01', 'break']);
    const quarter: RowDraft = ['a', '2021-Q4', 1];
    expect(before({ indicator: { breaks }, rows: [quarter, ...months(null, null, 3)] })).to.be.undefined;
    expect(before({ rows: [['a', '2022-01', 1, { qualifier: 'over' }], ...months(null, 2, 3).slice(1)] })).to
      .be.undefined;
    expect(before({ rows: months(1, 2, 3) })).to.be.undefined;
  });
});

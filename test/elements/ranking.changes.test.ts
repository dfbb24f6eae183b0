import { expect } from '@open-wc/testing';
import { rowView } from '../../src/elements/ranking/ranking.views.js';
import { commune, type Draft, type RowDraft } from '../helpers/drafts.js';
import { board, summary, type BoardQuestion } from '../helpers/ranking.js';

const now: readonly RowDraft[] = [
  ['a', '2022-12', 90],
  ['b', '2022-12', 60],
  ['c', '2022-12', 75],
];
const before: readonly RowDraft[] = [
  ['a', '2022-11', 70],
  ['b', '2022-11', 50],
  ['c', '2022-11', 72],
];

/** "a ▲ 1 bậc": the change of each row's place, by name. */
function changes(draft: Draft, question?: BoardQuestion): readonly string[] {
  const shown = board(draft, question);
  return shown.rows.map((row) => {
    const { places } = rowView(shown, row, 0, undefined);
    return places
      ? `${row.locality.id} ${places.sign} ${places.words.replace('\u00a0', ' ')} ${places.tone}`
      : `${row.locality.id} –`;
  });
}

const none = ['a –', 'b –', 'c –'];
const moved = ['a ▲ 1 bậc better', 'b = không đổi same', 'c ▼ 1 bậc worse'];

describe('the change of a rank', () => {
  it('is told in places, for better or worse', () => {
    expect(changes({ rows: [...now, ...before] })).to.deep.equal(moved);
  });

  it('is told against the nearest earlier period of the same kind', () => {
    const rows: RowDraft[] = [...now, ...before.map(([id, , value]): RowDraft => [id, '2022-09', value])];
    expect(changes({ rows: [...rows, ['a', '2021', 1], ['b', '2022-12-05', 9]] })).to.deep.equal(moved);
  });

  it('turns with the direction', () => {
    const rows: RowDraft[] = [...now, ['a', '2022-11', 50], ['b', '2022-11', 70], ['c', '2022-11', 72]];
    expect(changes({ rows, indicator: { direction: 'down' } })).to.deep.equal([
      'a ▼ 2 bậc worse',
      'b ▲ 1 bậc better',
      'c ▲ 1 bậc better',
    ]);
  });

  it('of a running total is told against the year before only', () => {
    const indicator = { cumulative: true };
    expect(changes({ rows: [...now, ...before], indicator })).to.deep.equal(none);
    expect(board({ rows: [...now, ...before], indicator }).notes).to.deep.equal([]);
    const rows = [...now, ...before.map(([id, , value]): RowDraft => [id, '2021-12', value])];
    expect(changes({ rows, indicator })).to.deep.equal(moved);
    expect(board({ rows, indicator }).columns[0].changes?.base).to.equal('year-ago');
  });

  it('is said of the highlighted locality in the sentence', () => {
    expect(summary(board({ rows: [...now, ...before] }, { highlight: 'a' }))).to.include(
      'Xã A: 90%, đứng thứ 1 trong số 3, tăng 1 bậc so với tháng 11 năm 2022.',
    );
  });

  it('is not told of who had no certain place', () => {
    const rows: RowDraft[] = [
      ...now,
      ['a', '2022-11', 70, { qualifier: 'over' }],
      ['b', '2022-11', 50],
      ['c', '2022-11', 72],
    ];
    expect(changes({ rows })).to.deep.equal(['a –', 'b = không đổi same', 'c –']);
  });

  it('keeps to what was known by a day', () => {
    const later: readonly RowDraft[] = now.map(([id, , value]) => [id, '2023-01', value]);
    expect(changes({ rows: [...now, ...before, ...later] }, { asOf: '2022-12-31' })).to.deep.equal(moved);
  });
});

describe('the change of a rank is refused, and why is told once', () => {
  const when = 'Không so sánh thứ hạng với tháng 11/2022: ';
  const cases: readonly [what: string, draft: Draft, note: string][] = [
    [
      'where another unit had reported',
      { rows: [...now, ...before, ['d', '2022-11', 80], ['d', '2022-12', null]] },
      `${when}tập đơn vị được xếp hạng ở hai kỳ khác nhau.`,
    ],
    [
      'where one had not reported',
      { rows: [...now, ...before.slice(1)] },
      `${when}tập đơn vị được xếp hạng ở hai kỳ khác nhau.`,
    ],
    [
      'where as many others had reported',
      { rows: [...now, ...before.slice(1), ['d', '2022-11', 80], ['d', '2022-12', null]] },
      `${when}tập đơn vị được xếp hạng ở hai kỳ khác nhau.`,
    ],
    [
      'across a break',
      { rows: [...now, ...before], indicator: { breaks: [{ at: '2022-12', reason: 'Cách tính mới' }] } },
      `${when}Cách tính mới.`,
    ],
    [
      'where a unit began in between',
      {
        rows: [...now, ...before],
        localities: [commune('a', { validFrom: '2022-11-15' }), commune('b'), commune('c')],
      },
      `${when}đơn vị hành chính đã thay đổi giữa hai kỳ.`,
    ],
    [
      'where a figure was not comparable',
      { rows: [...now, ...before.slice(1), ['a', '2022-11', 70, { comparable: false }]] },
      `${when}tập đơn vị được xếp hạng ở hai kỳ khác nhau.`,
    ],
    [
      'where places were out of other numbers of units',
      {
        indicator: { unit: 'rank' },
        rows: [...now, ...before].map(([id, period, value]): RowDraft => [
          id,
          period,
          value,
          { of: period === '2022-12' ? 100 : 120 },
        ]),
      },
      `${when}số đơn vị được xếp hạng đã thay đổi.`,
    ],
  ];
  for (const [what, draft, note] of cases) {
    it(what, () => {
      expect(board(draft).notes).to.deep.equal([note]);
      expect(board(draft).columns[0].changes?.places.size).to.equal(0);
    });
  }

  it('says nothing where there is no earlier period, or there are no ranks', () => {
    expect(board({ rows: now }).notes).to.deep.equal([]);
    expect(board({ rows: now }).columns[0].changes).to.equal(undefined);
    const unranked = board({ rows: [...now, ...before], indicator: { direction: 'none' } });
    expect(unranked.columns[0].changes).to.equal(undefined);
    expect(unranked.notes).to.have.length(1);
  });

  it('never takes a figure of another kind of period for the earlier one', () => {
    // Of the year before only one has a figure for the whole; the other's is of a month.
    const rows: RowDraft[] = [
      ['a', '2022', 90],
      ['b', '2022', 60],
      ['a', '2021', 50],
      ['b', '2021-12', 70],
    ];
    expect(board({ rows }).notes).to.deep.equal([
      'Không so sánh thứ hạng với năm 2021: tập đơn vị được xếp hạng ở hai kỳ khác nhau.',
    ]);
  });
});

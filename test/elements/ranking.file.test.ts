import { expect } from '@open-wc/testing';
import { fileOf } from '../../src/elements/ranking/ranking.file.js';
import { orderBy, ordered } from '../../src/elements/ranking/ranking.order.js';
import { commune, plain, type Draft, type RowDraft } from '../helpers/drafts.js';
import { board, type BoardQuestion } from '../helpers/ranking.js';

const rows: readonly RowDraft[] = [
  ['a', '2022-12', 90.25],
  ['b', '2022-12', 60],
  ['a', '2022-11', 50],
  ['b', '2022-11', 55],
];

function fileTo(draft: Draft, question?: BoardQuestion) {
  const shown = board(draft, question);
  const order = orderBy(shown, 0, 0);
  const file = fileOf(shown, ordered(shown, order), order, question?.part);
  return {
    ...file,
    heads: file.columns.map(({ words }) => words),
    cells: file.rows.map(({ cells }) => cells.map(({ words, number }) => number ?? plain(words))),
  };
}

describe('the file of a league table', () => {
  it('has unit and period above its numbers, and what was gained in words', () => {
    const { name, heads, cells } = fileTo({ rows });
    expect(name).to.equal('Văn bản ký số');
    expect(heads).to.deep.equal([
      'Hạng',
      'Địa phương',
      'Văn bản ký số (%), tháng 12 năm 2022',
      'Hạng so với tháng 11/2022',
    ]);
    expect(cells).to.deep.equal([
      [1, 'Xã A', 90.25, 'tăng 1 bậc'],
      [2, 'Xã B', 60, 'giảm 1 bậc'],
    ]);
  });

  const words: readonly [
    what: string,
    more: NonNullable<RowDraft[3]>,
    value: number | null,
    cells: string,
    note: string,
  ][] = [
    ['a bound', { qualifier: 'over' }, 70, 'hơn 70%', 'Giá trị tối thiểu, nguồn không nêu số chính xác.'],
    ['a missing figure', {}, null, 'chưa có số liệu', ''],
    ['a fact in words', { text: 'rất cao' }, null, 'Rất cao', ''],
    ['a status', { status: 'preliminary' }, 70, '70', 'sơ bộ'],
    ['a scope', { scope: 'khối Đảng' }, 70, '70', 'Phạm vi: khối Đảng'],
  ];
  for (const [what, more, value, cell, note] of words) {
    it(`writes ${what} as ${cell}${note && ` (${note})`}`, () => {
      const { cells, heads } = fileTo({
        rows: [
          ['a', '2022-12', 90],
          ['b', '2022-12', value, more],
        ],
      });
      const own = cells.find(([, name]) => name === 'Xã B') ?? cells.find(([name]) => name === 'Xã B')!;
      const at = heads.findIndex((head) => head.startsWith('Văn bản ký số'));
      expect(String(own[at])).to.equal(cell);
      expect(heads.includes('Ghi chú')).to.equal(note !== '');
      if (note) expect(own.at(-1)).to.equal(note);
    });
  }

  it('has no words that a spreadsheet takes for a date', () => {
    const draft: Draft = {
      indicator: { unit: 'count' },
      rows: [
        ['a', '2022-12', 16, { of: 20 }],
        ['b', '2022-11', 5, { of: 20 }],
        ['c', '2022-10', 3],
      ],
    };
    const { heads, cells } = fileTo(draft, { period: '2022' });
    expect(cells).to.deep.equal([
      ['Xã A', '16 trong số 20', 'tháng 12 năm 2022'],
      ['Xã B', '5 trong số 20', 'tháng 11 năm 2022'],
      ['Xã C', 3, 'tháng 10 năm 2022'],
    ]);
    for (const word of [...heads, ...cells.flat()]) expect(String(word)).not.to.match(/^\d+[/-]\d+/);
  });

  it('names the unit that holds a locality in a column of its own', () => {
    const localities = [
      { id: 't1', name: 'Tỉnh Một', level: 'province' as const },
      { id: 't2', name: 'Tỉnh Hai', level: 'province' as const },
      commune('a', { parent: 't1' }),
      commune('b', { parent: 't2' }),
    ];
    const { heads, cells } = fileTo({ localities, rows: rows.slice(0, 2) }, { level: 'commune' });
    expect(heads.slice(0, 3)).to.deep.equal(['Hạng', 'Địa phương', 'Trực thuộc']);
    expect(cells.map((row) => row.slice(0, 3))).to.deep.equal([
      [1, 'Xã A', 'Tỉnh Một'],
      [2, 'Xã B', 'Tỉnh Hai'],
    ]);
  });

  it('has a column for each indicator, and says whose ranks it tells', () => {
    const { heads } = fileTo({
      indicators: [
        { id: 'ky-so', name: 'Ký số', unit: 'percent' },
        { id: 'khac', name: 'Khác', unit: 'person' },
      ],
      rows: [
        ['a', '2022', 1],
        ['b', '2022', 2],
        ['a', '2021', 4, { indicator: 'khac' }],
      ],
    });
    expect(heads).to.deep.equal([
      'Hạng theo Ký số',
      'Địa phương',
      'Ký số (%), năm 2022',
      'Khác (người), năm 2021',
    ]);
  });
});

import { expect } from '@open-wc/testing';
import { rowView } from '../../src/elements/ranking/ranking.views.js';
import { commune, plain, type Draft, type RowDraft } from '../helpers/drafts.js';
import { setLocale } from '../../src/localization/locale.js';
import { useVietnamese } from '../helpers/language.js';
import { board, ranks, summary, type BoardQuestion } from '../helpers/ranking.js';

const three: readonly RowDraft[] = [
  ['a', '2022', 90],
  ['b', '2022', 60],
  ['c', '2022', 75],
];

/** "a: 90%": what the cells of each row say, by name. */
function cells(draft: Draft, question?: BoardQuestion): readonly string[] {
  const shown = board(draft, question);
  return shown.rows.map((row) => {
    const { cells, notes } = rowView(shown, row, 0, undefined);
    const words = cells.map(({ words, aside }) => [words, aside].filter(Boolean).join(', '));
    return plain([`${row.locality.id}: ${words.join(' | ')}`, ...notes].join('; '));
  });
}

describe('the ranks of a league table', () => {
  const cases: readonly [what: string, draft: Draft, expected: readonly string[]][] = [
    ['the highest is first', { rows: three }, ['a #1', 'b #3', 'c #2']],
    ['fewer is better', { rows: three, indicator: { direction: 'down' } }, ['a #3', 'b #1', 'c #2']],
    ['neither is better', { rows: three, indicator: { direction: 'none' } }, ['a –', 'b –', 'c –']],
    ['ties share one', { rows: [...three, ['d', '2022', 75]] }, ['a #1', 'b #4', 'c #2', 'd #2']],
    [
      'a bound that leaves it open has none',
      { rows: [...three, ['d', '2022', 70, { qualifier: 'over' }]] },
      ['a –', 'b #4', 'c –', 'd –'],
    ],
    ['a missing figure has none', { rows: [...three, ['d', '2022', null]] }, ['a #1', 'b #3', 'c #2', 'd –']],
    [
      'what is not comparable is no row',
      { rows: [...three, ['d', '2022', 99, { comparable: false }]] },
      ['a #1', 'b #3', 'c #2'],
    ],
  ];
  for (const [what, draft, expected] of cases) {
    it(`${what}: ${expected.join(', ')}`, () => {
      expect(ranks(board(draft))).to.deep.equal(expected);
    });
  }
});

describe('the notes of a league table', () => {
  const cases: readonly [what: string, draft: Draft, question: BoardQuestion, notes: readonly string[]][] = [
    ['nothing where nothing is refused', { rows: three }, {}, []],
    [
      'why there are no ranks: other dates',
      { rows: three },
      { period: 'latest' },
      ['Mỗi nơi một thời điểm nên không xếp hạng, không tính trung bình.'],
    ],
    [
      'why there are no ranks: several levels',
      {
        rows: three,
        localities: [commune('a'), commune('b'), { id: 'c', name: 'Tỉnh C', level: 'province' }],
      },
      {},
      ['Gồm đơn vị hành chính nhiều cấp nên không xếp hạng, không tính trung bình.'],
    ],
    [
      'why there are no ranks: nobody says what is better',
      { rows: three, indicator: { direction: 'none' } },
      {},
      ['Chỉ tiêu không cho biết cao hay thấp là tốt hơn nên không xếp hạng.'],
    ],
    [
      'that it is frozen',
      { rows: three },
      { asOf: '2022-12-31' },
      ['Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 31 tháng 12 năm 2022.'],
    ],
    [
      'no refusal of ranks where only one has a figure',
      { rows: [['a', '2022', 1]] },
      { period: 'latest' },
      [],
    ],
  ];
  for (const [what, draft, question, notes] of cases) {
    it(`tell ${what}`, () => {
      expect(board(draft, question).notes).to.deep.equal(notes);
    });
  }
});

describe('the rows of a league table', () => {
  it('say what is missing, what is a bound, and what is not the same for all', () => {
    const rows: RowDraft[] = [
      ['a', '2022-12', 90, { qualifier: 'over' }],
      ['b', '2022-11', 80, { status: 'preliminary' }],
      ['c', '2022-12', null],
      ['d', '2022-12', null, { text: 'rất cao' }],
      ['e', '2022-12', 70, { scope: 'khối Đảng' }],
    ];
    expect(cells({ rows }, { period: '2022' })).to.deep.equal([
      'a: hơn 90%, 12/2022; Giá trị tối thiểu, nguồn không nêu số chính xác.',
      'b: 80%, 11/2022, sơ bộ',
      'c: chưa có số liệu',
      'd: Rất cao, 12/2022',
      'e: 70%, 12/2022; Phạm vi: khối Đảng',
    ]);
  });

  it('name the unit that holds a locality where there are several', () => {
    const localities = [
      { id: 't1', name: 'Tỉnh Một', level: 'province' as const },
      { id: 't2', name: 'Tỉnh Hai', level: 'province' as const },
      commune('a', { parent: 't1' }),
      commune('b', { parent: 't2' }),
    ];
    const draft = { localities, rows: three.slice(0, 2) };
    const parents = (question?: BoardQuestion) => board(draft, question).rows.map(({ parent }) => parent);
    expect(parents({ level: 'commune' })).to.deep.equal(['Tỉnh Một', 'Tỉnh Hai']);
    expect(parents({ of: 't1' })).to.deep.equal(['']);
  });

  it('have a bar on one scale for all, from zero or the end of the range', () => {
    const bars = (draft: Draft) => {
      const shown = board(draft);
      return shown.rows.map((row) => rowView(shown, row, 0, undefined).cells[0]!.bar);
    };
    expect(bars({ rows: three })[1]).to.deep.equal({ from: 0, size: 0.6 });
    const persons = { unit: 'person' as const };
    expect(bars({ rows: three, indicator: persons }).map((bar) => bar?.size)).to.deep.equal([
      1,
      60 / 90,
      75 / 90,
    ]);
    const both: Draft = {
      indicator: { range: [-50, 50] },
      rows: [
        ['a', '2022', -25],
        ['b', '2022', 50],
      ],
    };
    expect(bars(both)).to.deep.equal([
      { from: 0.25, size: 0.25 },
      { from: 0.5, size: 0.5 },
    ]);
    // Over the end of its range the scale goes on.
    expect(
      bars({
        rows: [
          ['a', '2022', 125],
          ['b', '2022', 100],
        ],
      }).map((bar) => bar?.size),
    ).to.deep.equal([1, 0.8]);
  });

  it('have no bar where there is no number, nor for a place in an order', () => {
    const shown = board({
      rows: [
        ['a', '2022', 1],
        ['b', '2022', null],
      ],
      indicator: { unit: 'rank' },
    });
    expect(shown.rows.map((row) => rowView(shown, row, 0, undefined).cells[0]!.bar)).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('lead to a page by the pattern, else by the address that the feed gives', () => {
    const shown = board({
      rows: three,
      localities: [commune('a', { url: 'https://a.example' }), commune('b'), commune('c')],
    });
    const hrefs = (pattern?: string) => shown.rows.map((row) => rowView(shown, row, 0, pattern).href);
    expect(hrefs()).to.deep.equal(['https://a.example', undefined, undefined]);
    expect(hrefs('/xa/{id}')).to.deep.equal(['/xa/a', '/xa/b', '/xa/c']);
  });
});

describe('the sentence of a league table', () => {
  useVietnamese();
  const cases: readonly [what: string, draft: Draft, question: BoardQuestion, sentence: string][] = [
    [
      'the highest and the lowest',
      { rows: [...three, ['d', '2022', null]] },
      {},
      'Văn bản ký số, năm 2022: 3/4 xã, phường có số liệu; cao nhất là Xã A (90%); thấp nhất là Xã B (60%).',
    ],
    [
      'how many share an end',
      { rows: [...three, ['d', '2022', 90]] },
      {},
      'Văn bản ký số, năm 2022: 4/4 xã, phường có số liệu; cao nhất là 90% (2 xã, phường); thấp nhất là Xã B (60%).',
    ],
    [
      'the highlighted one',
      { rows: three },
      { highlight: 'c' },
      'Văn bản ký số, năm 2022: 3/3 xã, phường có số liệu; cao nhất là Xã A (90%); thấp nhất là Xã B (60%); Xã C: 75%, đứng thứ 2 trong số 3.',
    ],
    [
      'the highlighted one without a figure',
      { rows: [...three, ['d', '2022', null]] },
      { highlight: 'd' },
      'Văn bản ký số, năm 2022: 3/4 xã, phường có số liệu; cao nhất là Xã A (90%); thấp nhất là Xã B (60%); Xã D: chưa có số liệu.',
    ],
    [
      'no highest where a bound may hide a higher one',
      { rows: [...three, ['d', '2022', 50, { qualifier: 'over' }]] },
      {},
      'Văn bản ký số, năm 2022: 4/4 xã, phường có số liệu.',
    ],
    [
      'neither period nor highest of other dates',
      { rows: three },
      { period: 'latest', highlight: 'a' },
      'Văn bản ký số: 3/3 xã, phường có số liệu; Xã A: 90%, 2022.',
    ],
  ];
  for (const [what, draft, question, sentence] of cases) {
    it(`tells ${what}`, () => {
      expect(summary(board(draft, question))).to.equal(sentence);
    });
  }

  it('speaks English', async () => {
    await setLocale('en');
    expect(summary(board({ rows: [...three, ['d', '2022', 90]] }, { highlight: 'b' }))).to.equal(
      'Văn bản ký số, 2022: 4/4 communes and wards reported a figure; the highest is 90% (2 communes and wards); the lowest is Xã B (60%); Xã B: 60%, ranks 4 of 4.',
    );
  });
});

describe('the columns of a league table', () => {
  const two: Draft = {
    indicators: [
      { id: 'ky-so', name: 'Ký số', unit: 'percent' },
      { id: 'qua-han', name: 'Quá hạn', unit: 'count', direction: 'down' },
    ],
    rows: [
      ['a', '2022-12', 90],
      ['b', '2022-12', 80],
      ['a', '2022-11', 5, { indicator: 'qua-han' }],
      ['b', '2022-11', 3, { indicator: 'qua-han' }],
    ],
  };

  it('have ranks of their own', () => {
    expect(board(two).rows.map(({ ranks }) => ranks)).to.deep.equal([
      [1, 2],
      [2, 1],
    ]);
  });

  it('tell their periods where they are not the same, and the foot then tells none', () => {
    const { columns, foot } = board(two);
    expect(columns.map(({ period }) => period)).to.deep.equal(['12/2022', '11/2022']);
    expect(foot?.period).to.equal('');
    const same = board(two, { indicators: ['ky-so'] });
    expect(same.columns[0].period).to.equal('');
    expect(same.foot?.period).to.equal('12/2022');
  });

  it('tell the dates in the cells that are not those of the column', () => {
    expect(cells(two)).to.deep.equal(['a: 90% | 5', 'b: 80% | 3']);
    expect(cells(two, { period: '2022' })).to.deep.equal([
      'a: 90%, 12/2022 | 5, 11/2022',
      'b: 80%, 12/2022 | 3, 11/2022',
    ]);
  });

  it('list what stands apart with its indicator', () => {
    const { rows = [], ...rest } = two;
    const shown = board({
      ...rest,
      rows: [...rows, ['c', '2022-11', 9, { indicator: 'qua-han', comparable: false }], ['c', '2022-12', 70]],
    });
    expect(shown.excluded.map(({ name, reason }) => `${name}: ${reason}`)).to.deep.equal([
      'Xã C, Quá hạn: nguồn cho biết không so sánh được',
    ]);
    expect(rowView(shown, shown.rows[2]!, 0, undefined).cells[1]!.words).to.equal('nêu riêng');
  });
});

import { expect } from '@open-wc/testing';
import { chartOf, type ChartOptions } from '../helpers/charts.js';
import { commune, plain, type Draft, type RowDraft } from '../helpers/drafts.js';

const year = '2022';
const three: Draft = {
  rows: [
    ['a', year, 90],
    ['b', year, 60],
    ['c', year, 75],
  ],
};

/** "a 90% #1": id, words, what is aside, and the rank of each row. */
const lines = (draft: Draft, options?: ChartOptions) =>
  chartOf(draft, options).rows.map(({ id, cells, rank }) =>
    [
      id,
      ...cells.map(({ words, aside }) => plain([words, aside].filter(Boolean).join(', '))),
      rank ? `#${rank}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('the rows of a comparison', () => {
  it('stand best first, each with its figure and rank', () => {
    expect(lines(three)).to.deep.equal(['a 90% #1', 'c 75% #2', 'b 60% #3']);
  });

  it('say of who has none that there is no figure yet, without a bar and without a 0', () => {
    const chart = chartOf({
      localities: [commune('a'), commune('b')],
      rows: [
        ['a', year, 90],
        ['b', year, null],
      ],
    });
    const missing = chart.rows[1]!;
    expect(missing.cells).to.have.length(1);
    expect(missing.cells[0]).to.include({
      value: null,
      words: 'chưa có số liệu',
      aside: '',
      missing: true,
      period: '',
    });
    expect(missing.spoken).to.equal('Xã B: chưa có số liệu');
    expect(chart.rows[0]!.cells[0]).to.deep.include({ value: 90, missing: false, period: '2022' });
  });

  it('show own dates only where they are not those of all, and what is not official', () => {
    const rows: RowDraft[] = [
      ['a', '2022-12', 90],
      ['b', '2022-11', 80, { status: 'preliminary' }],
      ['c', '2022-12', 70, { periodBasis: 'inferred' }],
    ];
    expect(lines({ rows }, { period: year })).to.deep.equal([
      'a 90%, 12/2022',
      'b 80%, 11/2022, sơ bộ',
      'c 70%, 12/2022 (ước đoán)',
    ]);
    expect(lines({ rows }, { period: '2022-12' })[0]).to.equal('a 90% #1');
  });

  it('tell a status that all share once, at the foot', () => {
    const rows: RowDraft[] = [
      ['a', year, 90, { status: 'estimate' }],
      ['b', year, 80, { status: 'estimate' }],
    ];
    expect(lines({ rows })).to.deep.equal(['a 90% #1', 'b 80% #2']);
    expect(chartOf({ rows }).foot?.period).to.equal('2022 · ước tính');
  });

  it('say rank and all else for a voice', () => {
    expect(chartOf(three).rows[1]!.spoken).to.equal('Xã C: 75%; đứng thứ 2 trong số 3');
  });

  it('never rank one behind more than there are', () => {
    const rows: RowDraft[] = [
      ['a', year, 90],
      ['b', year, 85, { qualifier: 'over' }],
      ['c', year, 80],
    ];
    expect(lines({ rows })[2]).to.equal('c 80% #3');
    expect(chartOf({ rows }).rows[2]!.spoken).to.equal('Xã C: 80%; đứng thứ 3 trong số 3');
  });

  it('lead to the locality’s own page, or where the page says', () => {
    const localities = [commune('a', { url: 'https://a.example/' }), commune('xã/b')];
    const draft: Draft = {
      localities,
      rows: [
        ['a', year, 1],
        ['xã/b', year, 2],
      ],
    };
    const hrefs = (localityHref?: string) =>
      chartOf(draft, { localityHref, sort: 'feed' }).rows.map(({ href }) => href);
    expect(hrefs()).to.deep.equal(['https://a.example/', undefined]);
    expect(hrefs('/xa/{id}?id={id}')).to.deep.equal(['/xa/a?id=a', '/xa/x%C3%A3%2Fb?id=x%C3%A3%2Fb']);
  });

  it('bear the short name, and keep the full one', () => {
    const [row] = chartOf({ localities: [commune('a', { short: 'An Hiệp' })], rows: [['a', year, 1]] }).rows;
    expect([row!.name, row!.fullName]).to.deep.equal(['An Hiệp', 'Xã A']);
  });

  it('write the facts of a status as a sign and words', () => {
    const stages = [
      { id: 'xong', name: 'Đã hoàn thành', tone: 'done' },
      { id: 'lam', name: 'Đang tiến hành', tone: 'doing' },
    ] as const;
    const chart = chartOf({
      indicator: { kind: 'status', stages },
      rows: [
        ['a', year, null, { stage: 'lam' }],
        ['b', year, null, { stage: 'xong' }],
        ['c', year, null],
      ],
    });
    const words = chart.rows.map(({ id, cells }) => `${id} ${cells[0]!.words}`);
    expect(words).to.deep.equal(['a ◐ Đang tiến hành', 'b ✓ Đã hoàn thành', 'c chưa có số liệu']);
    expect(chart.excluded).to.deep.equal([]);
    expect(chart.notes).to.deep.equal([]);
    expect(chart.rows.every(({ cells }) => cells[0]!.value === null)).to.be.true;
  });

  it('carry the notes of their figures', () => {
    const [row] = chartOf({ rows: [['a', year, 90, { qualifier: 'over', scope: 'cấp xã' }]] }).rows;
    expect(row!.notes).to.deep.equal(['Giá trị tối thiểu, nguồn không nêu số chính xác.', 'Phạm vi: cấp xã']);
  });
});

describe('figures that stand apart', () => {
  it('are listed with value, date and reason, and are no bars', () => {
    const chart = chartOf({
      rows: [
        ['a', year, 90],
        ['b', year, 80],
        ['c', '2022', 99, { comparable: false, scope: 'chỉ cấp huyện' }],
        ['d', null, 70],
      ],
    });
    expect(chart.rows.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(chart.excluded).to.deep.equal([
      { name: 'Xã C', words: '99%, 2022', reason: 'nguồn cho biết không so sánh được: chỉ cấp huyện' },
      { name: 'Xã D', words: '70%', reason: 'không rõ thời điểm' },
    ]);
    expect(chart.reported).to.equal(4);
  });
});

/** The sentence of a trend, and its notes. */
import { expect } from '@open-wc/testing';
import { setLocale } from '../../src/localization/locale.js';
import { useVietnamese } from '../helpers/language.js';
import { commune, type Draft, type RowDraft } from '../helpers/drafts.js';
import { months, notesOf, summaryOf } from '../helpers/trend.js';

const only = 'Xã A, Văn bản ký số:';

describe('the sentence of a trend', () => {
  useVietnamese();

  const cases: readonly [what: string, draft: Draft, expected: string][] = [
    [
      'a rise',
      { rows: months([40, 58]), targets: [{ by: '2025', min: 80 }] },
      'từ 40% (tháng 1 năm 2022) lên 58% (tháng 2 năm 2022), tăng 18 điểm phần trăm; mục tiêu 80% đến năm 2025; chưa đạt, còn 22 điểm phần trăm.',
    ],
    [
      'a fall',
      { rows: months([58, 40]) },
      'từ 58% (tháng 1 năm 2022) xuống 40% (tháng 2 năm 2022), giảm 18 điểm phần trăm.',
    ],
    ['no change', { rows: months([58, 58]) }, '58% (tháng 2 năm 2022), bằng tháng 1 năm 2022.'],
    [
      'a better rank',
      { indicator: { unit: 'rank' }, rows: months([20, 9]) },
      'từ hạng 20 (tháng 1 năm 2022) lên hạng 9 (tháng 2 năm 2022), tăng 11 bậc.',
    ],
    [
      'a gap',
      { rows: months([40, null, 58]) },
      'từ 40% (tháng 1 năm 2022) lên 58% (tháng 3 năm 2022), tăng 18 điểm phần trăm.',
    ],
    [
      'an estimate',
      { rows: [...months([40]), ['a', '2022-02', 58, { status: 'estimate' }]] },
      'từ 40% (tháng 1 năm 2022) lên 58% (tháng 2 năm 2022, ước tính), tăng 18 điểm phần trăm.',
    ],
    [
      'a break',
      { indicator: { breaks: [{ at: '2022-02', reason: 'cách tính mới' }] }, rows: months([40, 58]) },
      '58%, tháng 2 năm 2022; không so sánh được với tháng 1/2022: cách tính mới.',
    ],
    [
      'a bound',
      { rows: [...months([40]), ['a', '2022-02', 58, { qualifier: 'over' }]] },
      'hơn 58%, tháng 2 năm 2022; không so sánh được với tháng 1/2022: một trong hai số liệu không phải con số chính xác.',
    ],
    [
      'a running total within its year',
      { indicator: { cumulative: true }, rows: months([40, 58]) },
      '58%, tháng 2 năm 2022; không so sánh được với tháng 1/2022: số liệu lũy kế chỉ so với cùng kỳ năm trước.',
    ],
    [
      'a running total after a year',
      { indicator: { cumulative: true }, rows: [['a', '2021-02', 50], ...months([40, 58])] },
      'từ 50% (tháng 2 năm 2021) lên 58% (tháng 2 năm 2022), tăng 8 điểm phần trăm.',
    ],
    ['one figure', { rows: months([58]) }, '58%, tháng 1 năm 2022; mới có số liệu của một kỳ.'],
    [
      'figures of two kinds of period',
      { rows: [['a', '2021', 40], ...months([58])] },
      '58%, tháng 1 năm 2022.',
    ],
    [
      'a number and later words',
      { rows: [...months([50]), ['a', '2022-02', null, { text: 'rất cao' }]] },
      'Rất cao, tháng 2 năm 2022.',
    ],
    ['an undated figure', { rows: [['a', null, 58]] }, '58%, không rõ thời điểm.'],
    ['words', { rows: [['a', '2022-01', null, { text: 'rất cao' }]] }, 'Rất cao, tháng 1 năm 2022.'],
    [
      'nothing',
      { rows: months([null]), targets: [{ by: '2025', min: 80 }] },
      'chưa có số liệu; mục tiêu 80% đến năm 2025.',
    ],
  ];
  for (const [what, draft, expected] of cases) {
    it(`tells of ${what}`, () => {
      expect(summaryOf(draft)).to.equal(`${only} ${expected}`);
    });
  }

  it('is there in English', async () => {
    await setLocale('en');
    expect(summaryOf({ rows: months([40, 58]) })).to.equal(
      'Xã A, Văn bản ký số: from 40% (January 2022) up to 58% (February 2022), a rise of 18 percentage points.',
    );
  });

  it('names each of a few localities, with its own date where that is another', () => {
    const rows = [...months([40, 58]), ...months([70], 'b'), ...months([null], 'c')];
    expect(summaryOf({ rows })).to.equal(
      'Văn bản ký số, tháng 2 năm 2022: 1/3 xã, phường có số liệu; Xã A: 58%; Xã B: 70% (tháng 1/2022); Xã C: chưa có số liệu.',
    );
  });

  it('does not call a figure the only one that is the only one of the periods shown', () => {
    expect(summaryOf({ rows: months([40, 58]) }, { from: '2022-02' })).to.equal(
      `${only} 58%, tháng 2 năm 2022.`,
    );
  });

  it('tells how the period of several is known: once where it is so of all, else beside each', () => {
    const inferred = { periodBasis: 'inferred' } as const;
    const rows = (more: RowDraft[3]) => [...months([40], 'a', inferred), ...months([70], 'b', more)];
    expect(summaryOf({ rows: rows(inferred) })).to.equal(
      'Văn bản ký số, tháng 1 năm 2022 (ước đoán): 2/2 xã, phường có số liệu; Xã A: 40%; Xã B: 70%.',
    );
    expect(summaryOf({ rows: rows({}) })).to.equal(
      'Văn bản ký số, tháng 1 năm 2022: 2/2 xã, phường có số liệu; Xã A: 40% (tháng 1/2022 (ước đoán)); Xã B: 70%.',
    );
  });

  it('tells of the latest numbers of many, also where one has later words', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((id, n) => months([10 * n], id));
    expect(summaryOf({ rows: [...rows, ['a', '2022-02', null, { text: 'cao' }]] })).to.equal(
      'Văn bản ký số, tháng 1 năm 2022: 5/5 xã, phường có số liệu; cao nhất là Xã E (40%); thấp nhất là Xã A (0%).',
    );
  });

  it('names figures of several that have no date, or no number', () => {
    const rows: RowDraft[] = [
      ['a', null, 33],
      ['b', null, null, { text: 'cao' }],
    ];
    expect(summaryOf({ rows })).to.equal(
      'Văn bản ký số: 2/2 xã, phường có số liệu; Xã A: 33% (không rõ thời điểm); Xã B: Cao (không rõ thời điểm).',
    );
  });

  it('names the highlighted, the highest and the lowest of many', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((id, n) => months([10 * n], id));
    expect(summaryOf({ rows }, { highlight: 'c' })).to.equal(
      'Văn bản ký số, tháng 1 năm 2022: 5/5 xã, phường có số liệu; Xã C: 20%; cao nhất là Xã E (40%); thấp nhất là Xã A (0%).',
    );
  });
});

describe('the notes of a trend', () => {
  const breaks = [{ at: '2022-02', reason: 'chỉ tính văn bản điện tử' }];

  it('say why a line breaks', () => {
    expect(notesOf({ indicator: { breaks }, rows: months([1, 2]) })).to.deep.equal([
      'Chuỗi số liệu mới từ tháng 2 năm 2022, không so sánh được với trước đó: chỉ tính văn bản điện tử.',
    ]);
    const localities = [commune('a', { validFrom: '2022-02-10' })];
    expect(notesOf({ localities, rows: months([1, 2]) })).to.deep.equal([
      'Chuỗi số liệu mới từ ngày 10 tháng 2 năm 2022, không so sánh được với trước đó: đơn vị hành chính đã thay đổi giữa hai kỳ.',
    ]);
  });

  it('say of which of several localities', () => {
    const rows = [...months([1, 2]), ...months([3, 4], 'b')];
    const localities = [commune('a', { validFrom: '2022-02-01' }), commune('b')];
    expect(notesOf({ localities, rows })[0]).to.match(
      /^Xã A: Chuỗi số liệu mới từ tháng 2 năm 2022, .*đơn vị hành chính/,
    );
  });

  it('say nothing of breaks that the axis does not reach', () => {
    expect(
      notesOf({ indicator: { breaks: [{ at: '2030', reason: 'mới' }] }, rows: months([1, 2]) }),
    ).to.deep.equal([]);
  });

  it('name what has no place in the chart', () => {
    const rows: RowDraft[] = [
      ['a', null, 33],
      ['a', null, 3, { part: 'x' }],
      ...months([1]),
      ['a', '2022-02', null, { text: 'cao' }],
    ];
    expect(notesOf({ indicator: { parts: [{ id: 'x', name: 'X' }] }, rows })).to.deep.equal([
      'Không vẽ vì không rõ thời điểm: 33%.',
      'Có kỳ nguồn không nêu con số, xem trong bảng.',
    ]);
  });

  it('tell what must be known of figures once for all that it is said of', () => {
    const scope = 'khối Đảng';
    expect(notesOf({ rows: months([1, 2], 'a', { scope }) })).to.deep.equal(['Phạm vi: khối Đảng']);
    const some = [...months([1, 2, 3, 4], 'a', { scope }), ...months([0, 0, 0, 0, 5]).slice(4)];
    expect(notesOf({ rows: some })).to.deep.equal(['1/2022 – 4/2022: Phạm vi: khối Đảng']);
    const both = [...months([1, 2]), ...months([1, 2], 'b', { scope })];
    expect(notesOf({ rows: both })).to.deep.equal(['Xã B: Phạm vi: khối Đảng']);
  });

  it('say how the first period of a new series is known', () => {
    const rows: RowDraft[] = [...months([1]), ['a', '2022-02', 2, { periodBasis: 'inferred' }]];
    const localities = [commune('a', { validFrom: '2022-02-01' })];
    expect(notesOf({ localities, rows })[0]).to.include('mới từ tháng 2 năm 2022 (ước đoán), không');
  });

  it('say until when the view is frozen', () => {
    expect(notesOf({ rows: months([1, 2]) }, { asOf: '2022-01-31' }).at(-1)).to.equal(
      'Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 31 tháng 1 năm 2022.',
    );
  });

  it('say how many of too many are shown, the highlighted one among them', () => {
    const ids = 'a b c d e f g h i j'.split(' ');
    const rows = ids.flatMap((id) => months([1], id));
    expect(notesOf({ rows }, { highlight: 'j' })).to.include('Chỉ nêu 8 trong số 10 nơi được chọn.');
    expect(summaryOf({ rows }, { highlight: 'j' })).to.include('Xã J');
  });
});

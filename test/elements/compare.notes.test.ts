/** What a chart says of itself as a whole, besides why it has no average: that is in `refusals.test.ts`. */
import { expect } from '@open-wc/testing';
import { chartOf } from '../helpers/charts.js';
import { commune, type Draft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

const rows = [
  ['a', '2022', 60],
  ['b', '2022', 40],
] as const;

describe('a line for the target', () => {
  const lines = (...targets: NonNullable<Draft['targets']>) => {
    const { references, notes } = chartOf({ rows, targets }, { references: ['target'] });
    return { words: references.map(({ words }) => words), notes };
  };

  it('is drawn where all share the limit', () => {
    expect(lines({ min: 50, by: '2025' })).to.deep.equal({ words: ['Mục tiêu 2025: 50%'], notes: [] });
  });

  it('is not drawn of a minimum here and a maximum there, nor of a range, and says so', () => {
    const refused = { words: [], notes: ['Các nơi không có chung một mục tiêu nên không vẽ mục tiêu.'] };
    expect(
      lines({ locality: 'a', min: 50, by: '2025' }, { locality: 'b', max: 50, by: '2025' }),
    ).to.deep.equal(refused);
    expect(lines({ min: 50, max: 60, by: '2025' })).to.deep.equal(refused);
  });
});

describe('a line across several indicators', () => {
  const indicators = ['ky-so', 'xu-ly'].map((id) => ({ id, name: id, unit: 'percent' as const }));
  const notes = (references: readonly string[], ids?: readonly string[]) =>
    chartOf({ indicators, rows }, { references, ...(ids && { indicators: ids }) }).notes;

  it('is not drawn, and a note says so where one was asked for', () => {
    const note = 'Không vẽ trung bình, trung vị hay mục tiêu khi so sánh nhiều chỉ tiêu.';
    expect(notes(['median'])).to.deep.equal([note]);
    expect(notes([])).to.deep.equal([]);
    expect(notes(['median'], ['ky-so'])).to.deep.equal([]);
  });
});

describe('a chart of places', () => {
  const places: Draft = {
    indicator: { unit: 'rank' },
    rows: [
      ['a', '2022', 1, { of: 63 }],
      ['b', '2022', 3, { of: 63 }],
    ],
  };

  it('has no mean of them, and says so where one was asked for', () => {
    const chart = chartOf(places, { references: ['average'] });
    expect(chart.references).to.deep.equal([]);
    expect(chart.notes).to.deep.equal(['Thứ hạng không tính trung bình.']);
    expect(chartOf(places).notes).to.deep.equal([]);
    expect(chart.rows.map(({ id, rank }) => [id, rank])).to.deep.equal([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('puts the first place first, also where a rank is said to rise', () => {
    const rising = { ...places, indicator: { unit: 'rank', direction: 'up' } } as const;
    expect(chartOf(rising).rows.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });
});

describe('a chart of units that are no more', () => {
  const former = (count: number, validTo: (n: number) => string | undefined): Draft => ({
    localities: Array.from({ length: count }, (_, n) => {
      const end = validTo(n);
      return commune(`x${n}`, {
        ...(end && { validTo: end, successors: [{ id: 'heir', relation: 'whole' }] }),
      });
    }),
    rows: Array.from({ length: count }, (_, n) => [`x${n}`, '2022', n] as const),
  });

  it('says so once for all, however many they are', () => {
    const chart = chartOf(former(40, () => '2025-06-30'));
    expect(chart.notes).to.deep.equal(['40/40 xã, phường tồn tại đến hết ngày 30/6/2025.']);
    expect(chart.rowNotes).to.deep.equal([]);
    expect(chart.all().flatMap(({ notes }) => notes)).to.deep.equal([]);
  });

  it('says of how many, and each last day once', () => {
    const days = ['2025-06-30', '2024-12-31', undefined, '2025-06-30'];
    expect(chartOf(former(4, (n) => days[n])).notes).to.deep.equal([
      '3/4 xã, phường tồn tại đến hết ngày 31/12/2024, ngày 30/6/2025.',
    ]);
  });

  it('says nothing where all are still there', () => {
    expect(chartOf(former(3, () => undefined)).notes).to.deep.equal([]);
  });
});

inLocale('en', () => {
  it('says in English that units are no more', () => {
    const localities = [commune('a', { validTo: '2025-06-30' }), commune('b', { validTo: '2025-06-30' })];
    expect(chartOf({ localities, rows }).notes).to.deep.equal([
      '2/2 communes and wards existed until 30 Jun 2025.',
    ]);
  });
});

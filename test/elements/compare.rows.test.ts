import { expect } from '@open-wc/testing';
import { limitRows, type Row } from '../../src/elements/compare/compare.rows.js';
import { chartOf, type ChartOptions } from '../helpers/charts.js';
import { commune, type Draft, type RowDraft } from '../helpers/drafts.js';

const year = '2022';

describe('the order of rows', () => {
  const localities = [
    commune('10', { name: 'Xã Phường 10', code: '00010' }),
    commune('d', { name: 'Xã Đại Điền', code: '00002' }),
    commune('2', { name: 'Phường Phường 2', code: '00100' }),
    commune('u', { name: 'Huyện Ân Thi', code: '00001' }),
  ];
  const rows: readonly RowDraft[] = [
    ['10', year, 5],
    ['d', year, null],
    ['2', year, 9],
    ['u', year, 7],
  ];
  const order = (options: ChartOptions, more: Draft = {}) =>
    chartOf({ localities, rows, ...more }, options).rows.map(({ id }) => id);

  const cases: readonly [options: ChartOptions, ids: readonly string[]][] = [
    [{ sort: 'value' }, ['2', 'u', '10', 'd']],
    [{ sort: 'value', order: 'desc' }, ['2', 'u', '10', 'd']],
    // What is missing is no lowest value.
    [{ sort: 'value', order: 'asc' }, ['10', 'u', '2', 'd']],
    [{ sort: 'name' }, ['u', 'd', '2', '10']],
    [{ sort: 'name', order: 'desc' }, ['10', '2', 'd', 'u']],
    [{ sort: 'code' }, ['u', 'd', '10', '2']],
    [{ sort: 'code', order: 'desc' }, ['2', '10', 'd', 'u']],
    [{ sort: 'feed' }, ['10', 'd', '2', 'u']],
    [{ sort: 'feed', order: 'desc' }, ['u', '2', 'd', '10']],
  ];
  for (const [options, ids] of cases) {
    it(`by ${options.sort}${options.order ? `, ${options.order}` : ''}: ${ids.join(', ')}`, () => {
      expect(order(options)).to.deep.equal(ids);
    });
  }

  it('by value puts the lowest first where less is better', () => {
    expect(order({ sort: 'value' }, { indicator: { direction: 'down' } })).to.deep.equal([
      '10',
      'u',
      '2',
      'd',
    ]);
  });

  it('by value is by name where values are the same', () => {
    const same: readonly RowDraft[] = rows.map(([id]) => [id, year, 5]);
    expect(order({ sort: 'value' }, { rows: same })).to.deep.equal(['u', 'd', '2', '10']);
  });

  it('by value puts facts in words between numbers and what is missing', () => {
    const mixed: readonly RowDraft[] = [
      ['10', year, null],
      ['d', year, null, { text: 'cao' }],
      ['2', year, -9],
      ['u', year, 7],
    ];
    expect(order({ sort: 'value' }, { rows: mixed })).to.deep.equal(['u', '2', 'd', '10']);
    expect(order({ sort: 'value', order: 'asc' }, { rows: mixed })).to.deep.equal(['2', 'u', 'd', '10']);
  });

  it('of the feed is kept by facts in words, too', () => {
    const mixed: readonly RowDraft[] = [
      ['10', year, null, { text: 'cao' }],
      ['d', year, 1],
      ['2', year, null],
      ['u', year, 7],
    ];
    expect(order({ sort: 'feed' }, { rows: mixed })).to.deep.equal(['10', 'd', '2', 'u']);
  });

  it('is by value where what is asked for is no order', () => {
    for (const sort of ['hạng', 'constructor'])
      expect(order({ sort: sort as 'value' })).to.deep.equal(['2', 'u', '10', 'd']);
  });
});

describe('limitRows', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id): Row => ({
    locality: { ...commune(id), successors: [], predecessors: [] },
    figures: [],
  }));
  const cases: readonly [limit: number, highlight: string | undefined, ids: string][] = [
    [2, undefined, 'ab'],
    [2, 'a', 'ab'],
    [2, 'd', 'ad'],
    [1, 'd', 'd'],
    [2, 'x', 'ab'],
    [9, 'd', 'abcd'],
    [Infinity, undefined, 'abcd'],
  ];
  for (const [limit, highlight, ids] of cases) {
    it(`keeps ${ids} of abcd for ${limit}${highlight ? ` with ${highlight} highlighted` : ''}`, () => {
      expect(
        limitRows(rows, limit, highlight)
          .map(({ locality }) => locality.id)
          .join(''),
      ).to.equal(ids);
    });
  }
});

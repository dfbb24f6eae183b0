import { expect } from '@open-wc/testing';
import {
  found,
  orderBy,
  ordered,
  pageOf,
  pageWith,
  type OrderKey,
} from '../../src/elements/ranking/ranking.order.js';
import { commune, type Draft, type RowDraft } from '../helpers/drafts.js';
import { board, idsBy } from '../helpers/ranking.js';

const localities = [
  { id: 'tinh', name: 'Tỉnh Đồng Tháp', level: 'province' as const },
  { id: 'pho', name: 'Thành phố Huế', level: 'province' as const },
  commune('10', { name: 'Phường 10', code: '00010', parent: 'tinh' }),
  commune('d', { name: 'Xã Đại Điền', short: 'Đại Điền', code: '00002', parent: 'tinh' }),
  commune('2', { name: 'Phường 2', code: '00100', parent: 'pho' }),
  commune('an', { name: 'Xã Ân Thi'.normalize('NFD'), code: '00001', parent: 'pho' }),
  commune('z', { name: 'Xã Zơ', parent: 'pho' }),
];
const rows: readonly RowDraft[] = [
  ['10', '2022', 5],
  ['d', '2022', null],
  ['2', '2022', 9],
  ['an', '2022', 7],
  ['z', '2022', null, { text: 'rất cao' }],
  ['10', '2021', 9],
  ['2', '2021', 5],
  ['an', '2021', 4],
];
const draft: Draft = { localities, rows };
const all = board(draft, { level: 'commune' });

describe('the order of a league table', () => {
  const cases: readonly [key: OrderKey, descending: boolean | undefined, ids: string][] = [
    // Words stand behind numbers, and what is missing behind all, in either direction.
    [0, undefined, '2 an 10 z d'],
    [0, false, '10 an 2 z d'],
    ['rank', undefined, '2 an 10 z d'],
    ['rank', true, '10 an 2 z d'],
    ['name', undefined, '2 10 an d z'],
    ['name', true, 'z d an 10 2'],
    ['change', undefined, '2 an 10 z d'],
    ['change', false, '10 2 an z d'],
  ];
  for (const [key, descending, ids] of cases) {
    it(`by ${key}${descending === undefined ? '' : descending ? ', descending' : ', ascending'}: ${ids}`, () => {
      expect(idsBy(all, key, descending).join(' ')).to.equal(ids);
    });
  }

  it('begins with the best, where that is the fewest too', () => {
    expect(orderBy(all, 0, 0).descending).to.be.true;
    const fewer = board({ ...draft, indicator: { direction: 'down' } }, { level: 'commune' });
    expect(idsBy(fewer).join(' ')).to.equal('10 an 2 z d');
  });

  it('puts equals by name, in either direction', () => {
    const same = board({ rows: ['c', 'a', 'b'].map((id): RowDraft => [id, '2022', 5]) });
    expect(idsBy(same, 0, true)).to.deep.equal(['a', 'b', 'c']);
    expect(idsBy(same, 0, false)).to.deep.equal(['a', 'b', 'c']);
  });

  it('shows the ranks of the column that it goes by, else of the first', () => {
    const two = board({
      indicators: [
        { id: 'ky-so', name: 'Ký số' },
        { id: 'khac', name: 'Khác' },
      ],
      rows: [
        ['a', '2022', 1],
        ['b', '2022', 2],
        ['a', '2022', 4, { indicator: 'khac' }],
        ['b', '2022', 3, { indicator: 'khac' }],
      ],
    });
    expect(orderBy(two, 1, 0).by).to.equal(1);
    expect(orderBy(two, 'name', 1).by).to.equal(0);
    // A rank that is asked for its order stays the rank that it is.
    expect(orderBy(two, 'rank', 1).by).to.equal(1);
    expect(ordered(two, orderBy(two, 'rank', 1)).map(({ locality }) => locality.id)).to.deep.equal([
      'a',
      'b',
    ]);
    expect(ordered(two, orderBy(two, 'rank', 0)).map(({ locality }) => locality.id)).to.deep.equal([
      'b',
      'a',
    ]);
  });
});

describe('the search of a league table', () => {
  const cases: readonly [query: string, ids: string][] = [
    ['', '2 10 an d z'],
    ['  ', '2 10 an d z'],
    ['dai dien', 'd'],
    ['ĐẠI ĐIỀN', 'd'],
    ['Đại Điền'.normalize('NFD'), 'd'],
    ['dien dai', 'd'],
    ['an thi', 'an'],
    ['phuong', '2 10'],
    ['00002', 'd'],
    ['hue', '2 an z'],
    ['phường huế', '2'],
    ['dong thap xa', 'd'],
    ['dong-thap, xa', 'd'],
    ['ien', ''],
    ['không có', ''],
  ];
  for (const [query, ids] of cases) {
    it(`finds ${ids || 'nothing'} by “${query.normalize('NFC')}”`, () => {
      expect(
        found(all.rows, query)
          .map(({ locality }) => locality.id)
          .join(' '),
      ).to.equal(ids);
    });
  }

  it('finds by the parent’s name also where that is not shown', () => {
    const one = board(draft, { of: 'pho' });
    expect(one.hasParents).to.be.false;
    expect(found(one.rows, 'hue')).to.have.length(3);
  });
});

describe('the pages of a league table', () => {
  const ids = (page: ReturnType<typeof pageOf>) => page.rows.map(({ locality }) => locality.id).join(' ');
  const cases: readonly [number: number, limit: number, at: string, ids: string][] = [
    [1, 2, '1/3', '2 10'],
    [3, 2, '3/3', 'z'],
    [9, 2, '3/3', 'z'],
    [0, 2, '1/3', '2 10'],
    [1, 5, '1/1', '2 10 an d z'],
    [1, 25, '1/1', '2 10 an d z'],
  ];
  for (const [number, limit, at, expected] of cases) {
    it(`are ${at} for page ${number} of ${limit} rows each`, () => {
      const page = pageOf(all.rows, number, limit, undefined);
      expect(`${page.number}/${page.count}`).to.equal(at);
      expect(ids(page)).to.equal(expected);
    });
  }

  it('are one without rows where nothing is found', () => {
    expect(pageOf([], 1, 2, undefined)).to.include({ number: 1, count: 1 });
  });

  it('have the highlighted row above or below, unless it is on the page', () => {
    const own = all.rows[2]!;
    const where = (number: number) => {
      const { above, below } = pageOf(all.rows, number, 2, own);
      return above ? 'above' : below ? 'below' : 'on it';
    };
    expect([1, 2, 3].map(where)).to.deep.equal(['below', 'on it', 'above']);
    expect(pageOf(found(all.rows, 'phuong'), 1, 2, own).below).to.equal(own);
  });

  it('say on which of them a row is', () => {
    expect(all.rows.map((row) => pageWith(all.rows, row, 2))).to.deep.equal([1, 1, 2, 2, 3]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset, datasetOf, pxWeb, pxWebColumns } from '../../fixtures/adapters/json-stat.mjs';
import { adaptJsonStat, figures, jsonStat, problems, reading } from './adapters.mjs';

const small = { Xã: ['Xã A', 'Xã B'], Năm: ['2023', '2024'] };
const columns = 'locality: Xã';

describe('JSON-stat', () => {
  it('reads an export of PX-Web: NUL at its end, no roles, numbers for ids, a date without a year', () => {
    const adapted = adaptJsonStat([`${JSON.stringify(pxWeb)}\0`], { columns: pxWebColumns });
    assert.deepEqual(figures(adapted), [
      'Area-(Km2) WHOLE-COUNTRY 2023: 900',
      'Area-(Km2) WHOLE-COUNTRY 2024: 901',
      'Area-(Km2) Red-River-Delta 2023: 500',
      'Area-(Km2) Red-River-Delta 2024: 501',
      'Area-(Km2) Phu-Binh 2023: 30',
      'Area-(Km2) Phu-Binh 2024: 31',
      'Area-(Km2) Cho-Lach 2023: 20',
      'Area-(Km2) Cho-Lach 2024: 21',
      'Population-(Thous.-pers.) WHOLE-COUNTRY 2023: 90.5',
      'Population-(Thous.-pers.) WHOLE-COUNTRY 2024: 91.5',
      'Population-(Thous.-pers.) Red-River-Delta 2023: 50',
      'Population-(Thous.-pers.) Red-River-Delta 2024: 51',
      'Population-(Thous.-pers.) Phu-Binh 2023: 3.25',
      'Population-(Thous.-pers.) Phu-Binh 2024: null',
      'Population-(Thous.-pers.) Cho-Lach 2023: 2',
      'Population-(Thous.-pers.) Cho-Lach 2024: 2.125',
    ]);
    assert.deepEqual(problems(adapted), ['type | /dataset/updated | "9999-12-31T16:59:59Z"']);
    const { title, source, updated, localities } = adapted.document;
    assert.deepEqual([title, source, updated], ['Area and population by province', undefined, undefined]);
    assert.deepEqual(localities, [
      { id: 'WHOLE-COUNTRY', name: 'WHOLE COUNTRY', level: 'country' },
      { id: 'Red-River-Delta', name: 'Red River Delta' },
      { id: 'Phu-Binh', name: 'Phu Binh', level: 'province' },
      { id: 'Cho-Lach', name: 'Cho Lach', level: 'province' },
    ]);
    const statuses = adapted.document.observations.map(({ period, status }) => [period, status].join(' '));
    assert.deepEqual([...new Set(statuses)], ['2023 ', '2024 preliminary']);
  });

  it('refuses it without a word on its localities, and names its dimensions', () => {
    assert.deepEqual(jsonStat(pxWeb).refusal, {
      detail: 'columns',
      missing: ['locality'],
      known: ['Cities, provinces', 'Year', 'Items'],
    });
  });

  it('reads a data set of version 2.0 by its roles, with units, digits and parents', () => {
    const adapted = jsonStat(dataset);
    const { title, source, updated, localities, indicators, observations } = adapted.document;
    assert.deepEqual(
      [title, source, updated],
      ['Lao động theo giới', { name: 'Cục Thống kê' }, '2025-03-01'],
    );
    assert.deepEqual(localities, [
      { id: 'VN', name: 'Việt Nam', level: 'country' },
      { id: '75', name: 'Thạnh Phú', parent: 'VN' },
      { id: '76', name: 'Chợ Lách', parent: 'VN' },
    ]);
    const [rate, , , count] = indicators;
    assert.deepEqual(rate, { id: 'RATE.T', name: 'Tỷ lệ có việc, Tổng số', unit: 'percent', decimals: 1 });
    assert.deepEqual(count, {
      id: 'COUNT.T',
      name: 'Số lao động, Tổng số',
      unit: { symbol: 'nghìn người' },
      decimals: 0,
    });
    assert.deepEqual(observations[35], {
      indicator: 'COUNT.F',
      locality: '76',
      period: '2025-Q1',
      value: 35.5,
    });
    assert.deepEqual(problems(adapted), []);
  });

  it('never multiplies: a unit of thousands stays one', () => {
    assert.deepEqual(
      jsonStat(dataset).document.observations.map(({ value }) => value),
      dataset.value,
    );
  });

  it('takes a declared unit where the data set has none, and its own where it has one', () => {
    const [rate] = jsonStat(dataset, 'indicator.unit = ha; indicator.direction = none').document.indicators;
    assert.deepEqual([rate.unit, rate.direction], ['percent', 'none']);
    const [own] = jsonStat(datasetOf(small, [1, 2, 3, 4]), `${columns}; indicator.unit = ha`).document
      .indicators;
    assert.equal(own.unit, 'ha');
  });

  it('takes a unit without words for none', () => {
    const unitless = structuredClone(dataset);
    unitless.dimension.concept.category.unit.COUNT = { label: ' ', symbol: '', decimals: 2 };
    const [, , , count] = jsonStat(unitless).document.indicators;
    assert.deepEqual([count.unit, count.decimals], [undefined, 2]);
  });

  it('makes no rows of what a sparse list does not have, and “not reported” of null', () => {
    const adapted = jsonStat(datasetOf(small, { 1: 5, 2: null }), columns);
    assert.deepEqual(figures(adapted), ['Bảng-số-liệu Xã0 2024: 5', 'Bảng-số-liệu Xã1 2023: null']);
    const dense = jsonStat(datasetOf(small, [null, 5, null, null]), columns);
    assert.equal(figures(dense).length, 4);
  });

  it('passes on values that are no numbers', () => {
    const adapted = jsonStat(datasetOf(small, ['..', 2, ':', [3]]), columns);
    assert.deepEqual(figures(adapted), ['Bảng-số-liệu Xã0 2024: 2']);
    assert.deepEqual(problems(adapted), [
      'type | /value/0 | ".."',
      'type | /value/2 | ":"',
      'type | /value/3 | [3]',
    ]);
  });

  const set = datasetOf(small, [1, 2, 3, 4]);
  const unfit = [
    ['too few values', { value: [1, 2, 3] }],
    ['too many values', { value: [1, 2, 3, 4, 5] }],
    ['a value outside', { value: { 0: 1, 4: 5 } }],
    ['a value without a place', { value: { 0: 1, '01': 5 } }],
    ['values that are none', { value: 'abcd' }],
    ['no values', { value: undefined }],
    ['sizes that are not those of the dimensions', { size: [4, 1] }],
    ['a size too many', { size: [2, 2, 1] }],
    ['no sizes', { size: undefined }],
    ['sizes beyond all numbers', { size: [1e9, 1e9] }],
    ['a dimension that is not there', { id: ['Xã', 'Quý'] }],
    ['a dimension twice', { id: ['Xã', 'Xã'] }],
    ['an order of its own of statuses', { status: ['p', 'p', 'a'] }],
    [
      'a category without a place',
      { dimension: { ...set.dimension, Xã: { category: { index: { a: 0, b: 2 } } } } },
    ],
    [
      'two categories in one place',
      { dimension: { ...set.dimension, Xã: { category: { index: { a: 0, b: 0 } } } } },
    ],
    ['a category twice', { dimension: { ...set.dimension, Xã: { category: { index: ['a', 'a'] } } } }],
    ['a dimension without categories', { dimension: { ...set.dimension, Xã: {} } }],
  ];
  for (const [name, fields] of unfit) {
    it(`refuses ${name}: no figure is ever shifted`, () => {
      assert.deepEqual(jsonStat({ ...set, ...fields }, columns).refusal, { detail: 'not-json-stat' });
    });
  }

  for (const [name, text] of [
    ['nothing', ''],
    ['no JSON', 'indicator;value'],
    ['a list', '[]'],
    ['an object of nothing', '{}'],
    [
      'a collection of addresses',
      '{"class":"collection","link":{"item":[{"class":"dataset","href":"a.json"}]}}',
    ],
    ['a dimension', '{"class":"dimension","category":{"index":["a"]}}'],
  ]) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(adaptJsonStat([text], {}).refusal, { detail: 'not-json-stat' });
    });
  }

  it('drops a date that cannot be read', () => {
    const adapted = jsonStat({ ...set, updated: 'hôm qua' }, columns);
    assert.deepEqual(problems(adapted), ['type | /updated | "hôm qua"']);
    assert.deepEqual(problems(jsonStat({ ...set, updated: 5 }, columns)), ['type | /updated | 5']);
    assert.deepEqual(problems(jsonStat({ ...set, updated: null }, columns)), []);
  });

  it('lets the page name title, source and date', () => {
    assert.equal(jsonStat({ ...dataset, label: ' Dân  số' }).document.title, 'Dân số');
    const own = 'feed.title = Dân số; feed.source = NSO; feed.updated = 2025-01-02';
    const { title, source, updated } = jsonStat(dataset, own).document;
    assert.deepEqual([title, source, updated], ['Dân số', { name: 'NSO' }, '2025-01-02']);
  });

  describe('status', () => {
    const statuses = (fields) =>
      jsonStat({ ...set, ...fields }, columns).document.observations.map(({ status }) => status);
    const words = {
      extension: { status: { label: { p: 'Provisional', e: 'Estimated', r: 'Revised', c: 'Confidential' } } },
    };

    it('is what the words for a code say', () => {
      const expected = ['preliminary', 'estimate', 'revised', undefined];
      assert.deepEqual(statuses({ ...words, status: ['p', 'e', 'r', 'c'] }), expected);
      assert.deepEqual(statuses({ ...words, status: { 1: 'e' } }), [
        undefined,
        'estimate',
        undefined,
        undefined,
      ]);
      assert.deepEqual(statuses({ ...words, status: ['p'] }), Array(4).fill('preliminary'));
      assert.deepEqual(statuses({ ...words, status: 'p' }), Array(4).fill('preliminary'));
    });

    it('is what the code itself says in words', () => {
      assert.deepEqual(statuses({ status: { 0: ' Sơ  bộ'.normalize('NFD') } })[0], 'preliminary');
    });

    it('is nothing by a code without words', () => {
      assert.deepEqual(statuses({ status: ['p', 'e', 'constructor', ''] }), Array(4).fill(undefined));
    });

    it('goes before that of the period, and both before a declared one', () => {
      const years = datasetOf({ ...small, Năm: ['Ước 2023', '2024'] }, [1, 2, 3, 4], {
        ...words,
        status: { 0: 'r' },
      });
      const { observations } = jsonStat(years, `${columns}; status = preliminary`).document;
      assert.deepEqual(
        observations.map(({ status }) => status),
        ['revised', 'preliminary', 'estimate', 'preliminary'],
      );
    });
  });

  describe('several data sets', () => {
    const other = datasetOf({ Xã: ['Xã A', 'Xã B'], Năm: ['2022'] }, [7, 8], {
      label: 'Bảng hai',
      source: 'B',
      updated: '2024-05-01',
    });
    const one = { ...set, source: 'A', updated: '2025-05-01' };
    const collection = {
      version: '2.0',
      class: 'collection',
      label: 'Tất cả',
      link: { item: [one, { class: 'dataset', href: 'x' }, other] },
    };
    const expected = (first, second) => [
      `${first} Xã0 2023: 1`,
      `${first} Xã0 2024: 2`,
      `${first} Xã1 2023: 3`,
      `${first} Xã1 2024: 4`,
      `${second} Xã0 2022: 7`,
      `${second} Xã1 2022: 8`,
    ];

    it('of a bundle are told apart by their keys, and share their localities', () => {
      const adapted = jsonStat({ dan: one, lao: other }, columns);
      assert.deepEqual(figures(adapted), expected('dan.Bảng-số-liệu', 'lao.Bảng-hai'));
      assert.deepEqual(problems(adapted), []);
      assert.equal(adapted.document.localities.length, 2);
      assert.deepEqual(adapted.locate('/observations/4/value'), { pointer: '/lao/value/0' });
    });

    it('of a collection are told apart by their labels', () => {
      const adapted = jsonStat(collection, columns);
      assert.deepEqual(figures(adapted), expected('Bảng-số-liệu.Bảng-số-liệu', 'Bảng-hai.Bảng-hai'));
      assert.equal(adapted.document.title, 'Tất cả');
      assert.deepEqual(adapted.locate('/observations/4/value'), { pointer: '/link/item/2/value/0' });
    });

    it('of a collection without labels are told apart by their places', () => {
      const [first, second] = [one, other].map((each) => ({ ...each, label: ' ' }));
      const unlabelled = { ...collection, link: { item: [first, second] } };
      const adapted = jsonStat(unlabelled, `${columns}; indicator = dan-so`);
      assert.deepEqual(figures(adapted), expected('1.dan-so', '2.dan-so'));
    });

    it('of one label are still told apart', () => {
      const twins = { ...collection, link: { item: [one, { ...other, label: one.label }] } };
      assert.equal(figures(jsonStat(twins, columns)).length, 6);
      assert.deepEqual(problems(jsonStat(twins, columns)), []);
    });

    it('name their sources by row, and the earliest of their dates', () => {
      const { source, updated, observations } = jsonStat({ dan: one, lao: other }, columns).document;
      assert.deepEqual([source, updated], [undefined, '2024-05-01']);
      assert.deepEqual([observations[0].source, observations[5].source], [{ name: 'A' }, { name: 'B' }]);
      const alike = jsonStat({ dan: one, lao: { ...other, source: 'A' } }, columns).document;
      assert.deepEqual([alike.source, alike.observations[0].source], [{ name: 'A' }, undefined]);
    });

    it('that call one locality by two names clash', () => {
      const renamed = structuredClone(other);
      renamed.dimension['Xã'].category.label['Xã1'] = 'Xã C';
      const adapted = jsonStat({ dan: one, lao: renamed }, columns);
      assert.equal(figures(adapted).length, 5);
      assert.deepEqual(problems(adapted), ['row-clash | /lao/dimension/Xã/category/label/Xã1 | name']);
    });

    it('are refused together where one does not fit', () => {
      assert.deepEqual(jsonStat({ dan: one, lao: { ...other, value: [1] } }, columns).refusal, {
        detail: 'not-json-stat',
      });
    });

    it('of one in an envelope needs no key', () => {
      assert.deepEqual(
        [...reading(jsonStat({ dataset: one }, columns)).feed.indicators.keys()],
        ['Bảng-số-liệu'],
      );
    });
  });
});

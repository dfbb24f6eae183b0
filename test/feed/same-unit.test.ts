import { expect } from '@open-wc/testing';
import type { LocalityEntry } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read/read.js';
import { documentOf } from '../helpers/drafts.js';

type Facts = Partial<LocalityEntry>;

/** The ids that remain of one id in two documents, and what is reported; asked in both orders. */
function units(a: Facts, b: Facts) {
  const document = (facts: Facts, value: number) =>
    documentOf({
      localities: [{ id: 'x', name: 'Xã Phú Phụng', ...facts }],
      rows: [['x', String(2020 + value), value]],
    });
  const read = (first: Facts, second: Facts) => {
    const { feed, problems } = readFeed([
      { url: 'a.json', document: document(first, 1) },
      { url: 'b.json', document: document(second, 2) },
    ]);
    return { ids: [...feed!.localities.keys()], problems: problems.map(({ code }) => code) };
  };
  expect(read(a, b)).to.deep.equal(read(b, a));
  return read(a, b);
}

const one = { ids: ['x'], problems: [] };
const two = { ids: ['x', 'b.json#x'], problems: ['locality-clash'] };
const code = '28879';
const old = { code, name: 'Xã Vĩnh Bình', validTo: '2025-06-30' };
const reformed = { code, name: 'Xã Phú Phụng', validFrom: '2025-07-01' };

describe('one id in two documents', () => {
  const same: readonly [name: string, a: Facts, b: Facts][] = [
    ['of one name, without codes', {}, {}],
    ['of one name and code', { code }, { code }],
    [
      'in composed and decomposed letters',
      { name: 'Xã Hòa Nghĩa' },
      { name: ' Xã  Hòa Nghĩa'.normalize('NFD') },
    ],
    ['with the tone on another vowel', { name: 'Xã Hoà Thuỷ' }, { name: 'Xã Hòa Thủy' }],
    ['in one of its languages', { name: { en: 'Phu Phung', vi: 'Xã Phú Phụng' } }, { name: 'Xã Phú Phụng' }],
    ['of which one states its days', { code }, { code, validFrom: '2025-07-01' }],
    ['that state other ends of one life', { validFrom: '1976-01-01' }, { validTo: '2025-06-30' }],
    ['that begins and ends on one day', { validFrom: '2025-06-30' }, { validTo: '2025-06-30' }],
    ['of other names, of one code and first day', reformed, { ...reformed, name: 'Phú Phụng' }],
    ['of other names, of one code and last day', old, { ...old, name: 'Vĩnh Bình' }],
  ];
  for (const [name, a, b] of same) {
    it(`is one unit ${name}`, () => {
      expect(units(a, b)).to.deep.equal(one);
    });
  }

  const apart: readonly [name: string, a: Facts, b: Facts][] = [
    ['with other codes', { code }, { code: '28873' }],
    ['with a code and without one', { code }, {}],
    ['with other names, without codes', {}, { name: 'Xã Vĩnh Bình' }],
    ['with other names, of one code without a date', { code }, { code, name: 'Xã Vĩnh Bình' }],
    [
      'with other names, of one day without a code',
      { validTo: '2025-06-30' },
      { validTo: '2025-06-30', name: 'Xã Vĩnh Bình' },
    ],
    [
      'with other names and other ends',
      { ...old, name: 'Xã Phú Phụng' },
      { ...old, validTo: undefined, validFrom: '1976-01-01' },
    ],
    ['of which one ended before the other began', old, reformed],
    ['of which one ended before the other began, of one name', { ...old, name: 'Xã Phú Phụng' }, reformed],
    ['with other first days', { validFrom: '2025-07-01' }, { validFrom: '2025-07-02' }],
    ['with other last days', { code, validTo: '2025-06-30' }, { code, validTo: '2024-12-31' }],
    [
      'with one first day and other last days',
      { ...reformed, validTo: '2030-01-01' },
      { ...reformed, validTo: '2031-01-01' },
    ],
  ];
  for (const [name, a, b] of apart) {
    it(`is two units ${name}, and the clash is reported`, () => {
      expect(units(a, b)).to.deep.equal(two);
    });
  }
});

describe('one code in one document', () => {
  it('joins no two ids, whatever their days and names', () => {
    const localities = [{}, {}, { validTo: '2025-06-30' }, { validFrom: '2025-07-01' }].map((days, n) => ({
      id: `x${n}`,
      name: 'Xã Phú Phụng',
      code,
      ...days,
    }));
    const { feed, problems } = readFeed([{ document: { chiso: 1, localities } }]);
    expect([...feed!.localities.keys()]).to.deep.equal(['x0', 'x1', 'x2', 'x3']);
    expect(problems).to.deep.equal([]);
  });
});

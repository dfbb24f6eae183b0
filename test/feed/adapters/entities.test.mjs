import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, figures, problems, reading } from './adapters.mjs';

const header = 'indicator;indicator.name;locality;locality.name;locality.code;period;value';

describe('localities and indicators of rows', () => {
  it('take a cell without white space as the id, any other as the name', () => {
    const adapted = csv([
      'indicator;locality;period;value',
      'Ký số;Huyện  Chợ Lách;2022;5',
      'ky-so;cho-lach;2022;6',
    ]);
    const { localities, indicators } = adapted.document;
    assert.deepEqual(localities, [
      { id: 'Huyện-Chợ-Lách', name: 'Huyện Chợ Lách' },
      { id: 'cho-lach', name: 'cho-lach' },
    ]);
    assert.deepEqual(indicators, [
      { id: 'Ký-số', name: 'Ký số' },
      { id: 'ky-so', name: 'ky-so' },
    ]);
  });

  it('are one, whether their letters are composed or not', () => {
    const names = ['Xã Hòa', 'Xã Hòa'.normalize('NFD'), ' Xã  Hòa '];
    const rows = names.map((name, n) => `x;${name};202${n};5`);
    const adapted = csv(['indicator;locality;period;value', ...rows]);
    assert.equal(adapted.document.localities.length, 1);
    assert.equal(figures(adapted).length, 3);
  });

  it('are never merged: two names of one id clash', () => {
    const adapted = csv([
      'indicator;locality;period;value',
      'x;Hòa Bình;2022;5',
      'x;Hòa-Bình;2022;6',
      'x;Hoà Bình;2022;7',
    ]);
    assert.deepEqual(figures(adapted), ['x Hòa-Bình 2022: 5', 'x Hoà-Bình 2022: 7']);
    assert.deepEqual(problems(adapted), ['row-clash | 3 locality | name']);
  });

  it('are described by whichever row says it', () => {
    const adapted = csv([header, 'x;;y;;;2021;4', 'x;Ký số;y;Xã Y;079;2022;5', 'x;;y;;;2023;6']);
    assert.deepEqual(adapted.document.localities, [{ id: 'y', name: 'Xã Y', code: '079' }]);
    assert.deepEqual(adapted.document.indicators, [{ id: 'x', name: 'Ký số' }]);
    assert.equal(figures(adapted).length, 3);
  });

  it('do not clash over white space', () => {
    const adapted = csv([header, 'x;Ký số;y;Xã Y;;2022;5', 'x;Ký  số ;y;Xã\u00A0Y;;2023;6']);
    assert.deepEqual(problems(adapted), []);
  });

  const clashes = [
    ['x;Ký số;y;Xã Z;01;2023;6', { noun: 'locality', field: 'name', found: '"Xã Z"', expected: '"Xã Y"' }],
    ['x;Ký số;y;Xã Y;02;2023;6', { noun: 'locality', field: 'code', found: '"02"', expected: '"01"' }],
    ['x;Nộp;y;Xã Y;01;2023;6', { noun: 'indicator', field: 'name', found: '"Nộp"', expected: '"Ký số"' }],
  ];
  for (const [row, expected] of clashes) {
    it(`leave out a later row of another ${expected.noun} ${expected.field}`, () => {
      const adapted = csv([header, 'x;Ký số;y;Xã Y;01;2022;5', row, 'x;Ký số;y;Xã Y;01;2024;7']);
      assert.deepEqual(figures(adapted), ['x y 2022: 5', 'x y 2024: 7']);
      const [{ code, row: at, column, noun, field, found, expected: earlier }] = adapted.problems;
      assert.deepEqual({ noun, field, found, expected: earlier }, expected);
      assert.deepEqual([code, at, column], ['row-clash', 3, `${noun}.${field}`]);
    });
  }

  it('are none by a row that was left out', () => {
    const adapted = csv([header, 'x;Ký số;y;Xã Y;01;2022;5', 'z;Mới;y;Xã Z;01;2023;6']);
    assert.deepEqual(
      adapted.document.indicators.map(({ id }) => id),
      ['x'],
    );
  });

  it('have the parts that their rows name', () => {
    const adapted = csv([
      'indicator;locality;period;part;value',
      'x;y;2022;;9',
      'x;y;2022;Mức độ 3;5',
      'z;y;2022;4;1',
    ]);
    assert.deepEqual(figures(adapted), ['x y 2022: 9', 'x y 2022 Mức-độ-3: 5', 'z y 2022 4: 1']);
    assert.deepEqual(
      adapted.document.indicators.map(({ parts }) => parts),
      [[{ id: 'Mức-độ-3', name: 'Mức độ 3' }], [{ id: '4', name: '4' }]],
    );
  });

  it('keep ids like __proto__ and constructor as any other', () => {
    const adapted = csv(['indicator;locality;period;value', '__proto__;constructor;2022;5']);
    assert.deepEqual(figures(adapted), ['__proto__ constructor 2022: 5']);
  });
});

describe('what is implied', () => {
  const lines = ['indicator;locality;period;value', 'x;y;2022;5'];
  const implied = (columns) => {
    const { localities, indicators } = csv(lines, { columns }).implied;
    return [[...localities], [...indicators]];
  };

  it('is what rows only name', () => {
    assert.deepEqual(implied(''), [['y'], ['x']]);
  });

  it('is not what a column or a constant describes', () => {
    assert.deepEqual(implied('locality.level = commune'), [[], ['x']]);
    assert.deepEqual(implied('indicator.unit = percent'), [['y'], []]);
    assert.deepEqual([...csv([header, 'x;;y;;;2022;5']).implied.localities], []);
  });

  it('gives way to another document, in any order', () => {
    const declaring = csv([
      header.replace('value', 'value;indicator.unit'),
      'x;Ký số;y;Xã Y;01;2021;4;percent',
    ]);
    for (const inputs of [
      [csv(lines), declaring],
      [declaring, csv(lines)],
    ]) {
      const { feed, problems: found } = reading(...inputs);
      assert.deepEqual(found, []);
      assert.equal(feed.localities.get('y').name, 'Xã Y');
      assert.equal(feed.indicators.get('x').unit, 'percent');
      assert.deepEqual(figures(...inputs), ['x y 2021: 4', 'x y 2022: 5']);
    }
  });
});

describe('a level of all rows', () => {
  const levels = (names) =>
    csv(['locality;value', ...names.map((name) => `${name};1`)], {
      columns: 'indicator = x; period = 2022; locality.level = province',
    }).document.localities.map(({ level }) => level);

  it('is not that of the whole country, which is a country', () => {
    assert.deepEqual(levels(['CẢ NƯỚC', 'Toàn quốc', 'WHOLE COUNTRY', 'Việt Nam']), Array(4).fill('country'));
  });

  it('is not that of a region, which has none', () => {
    const regions = [
      'Đồng bằng sông Hồng',
      'Đồng bằng sông Hồng'.normalize('NFD'),
      'Trung du và miền núi phía Bắc',
      'Bắc Trung Bộ và Duyên hải miền Trung',
      'Tây Nguyên',
      'ĐÔNG NAM BỘ',
      'Vùng Đồng bằng sông Cửu Long',
      'Red River Delta',
      'Northern midlands and mountain areas',
      'Northern Central area and Central coastal area',
      'Central Highlands',
      'South East',
      'Mekong River Delta',
    ];
    for (const region of regions) assert.deepEqual(levels([region]), [undefined], region);
  });

  it('is that of every other place', () => {
    assert.deepEqual(levels(['Hà Nội', 'Đồng Nai', 'Quảng Nam', 'Sông Hồng']), Array(4).fill('province'));
  });

  it('is not asked where a column says the level', () => {
    const adapted = csv(['locality;locality.level;value', 'Cả nước;commune;1'], {
      columns: 'indicator = x; period = 2022',
    });
    assert.equal(adapted.document.localities[0].level, 'commune');
  });

  it('is no parent of itself', () => {
    const { localities } = csv(['locality;value', 'vn;1', 'y;2'], {
      columns: 'indicator = x; period = 2022; locality.parent = vn',
    }).document;
    assert.deepEqual(
      localities.map(({ parent }) => parent),
      [undefined, 'vn'],
    );
  });
});

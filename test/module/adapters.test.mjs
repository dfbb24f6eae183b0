// The two built modules on one page, in every order, under a strict policy: `spec/feed.md` §6.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';

const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'"],
  "require-trusted-types-for 'script'",
].join('; ');

const js = 'text/javascript; charset=utf-8';
const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));

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

// Collects what gets out of the modules, from before they run.
const witness = `
  window.told = { violations: [], warnings: [], errors: [] };
  document.addEventListener('securitypolicyviolation', (event) => told.violations.push(event.violatedDirective + ' ' + event.sample));
  addEventListener('error', (event) => told.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => told.errors.push(String(event.reason)));
  console.warn = (...words) => told.warnings.push(words.join(' '));
`;

const module = (name) => `<script type="module" src="/${name}.js"></script>`;
const page = (scripts, body) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiso</title><link rel="icon" href="/icon.png">
  <script src="/witness.js"></script>${scripts}</head><body>${body}</body></html>`;
const everything = Object.values(feeds).join('');

const orders = {
  'before the core': page(module('chiso-adapters') + module('chiso'), everything),
  'after the core': page(module('chiso') + module('chiso-adapters'), everything),
  'at the end of a page that loads slowly': page(
    module('chiso'),
    `${everything}<script src="/slow.js"></script>${module('chiso-adapters')}`,
  ),
  twice: page(module('chiso-adapters') + module('chiso') + module('chiso-adapters'), everything),
};

describe('the adapters', () => {
  const pages = new Map(Object.values(orders).map((text, n) => [`/page-${n}`, text]));
  pages.set('/without', page(module('chiso'), everything));
  let server;
  let browser;
  let tab;

  before(async () => {
    const files = {
      '/witness.js': [js, witness],
      '/chiso.js': [js, dist('chiso.js')],
      '/chiso-adapters.js': [js, dist('chiso-adapters.js')],
      '/ky-so.csv': ['text/csv', csv],
      '/cube': ['application/json', `${JSON.stringify(cube)}\0`],
    };
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      const send = (type, body) => {
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
        response.end(body);
      };
      if (pages.has(pathname)) return send('text/html; charset=utf-8', pages.get(pathname));
      if (pathname === '/slow.js') return setTimeout(() => send(js, ''), 300);
      if (pathname === '/ckan') {
        const offset = Number(searchParams.get('offset') ?? 0);
        const result = { fields: fields.map((id) => ({ id, type: 'text' })), total: 3, limit: 1 };
        const answer = { success: true, result: { ...result, records: records.slice(offset, offset + 1) } };
        return send('application/json', JSON.stringify(answer));
      }
      return send(...(files[pathname] ?? ['text/plain', '']));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArgs });
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  afterEach(() => tab?.close());

  async function open(path, state) {
    tab = await browser.newPage();
    await tab.goto(`http://localhost:${server.address().port}${path}`);
    await tab.waitForFunction(
      (name) => [...document.querySelectorAll('chiso-kpi')].every((card) => card.matches(`:state(${name})`)),
      {},
      state,
    );
    return tab.$$eval('chiso-kpi', (cards) =>
      cards.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ').trim()),
    );
  }

  async function isSound() {
    const { violations, errors } = await tab.evaluate(() => window.told);
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
    const { warnings } = await tab.evaluate(() => window.told);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /dòng 4, cột “Kết quả”: cần một số, nhận "chín"/);
  });

  it('are asked for by name where a page has none, and read as soon as they come', async () => {
    const line = '<script type="module" src="chiso-adapters.js"></script>';
    for (const text of await open('/without', 'error')) assert.ok(text.includes(line), text);
    await tab.evaluate(() => import('/chiso-adapters.js'));
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('chiso-kpi')].every((card) => card.matches(':state(ready)')),
    );
    await isSound();
  });
});

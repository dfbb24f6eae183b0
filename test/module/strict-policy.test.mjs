// The built module in a page of a strict host: `spec/quality.md`, "Trust".
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';

const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'"],
  "require-trusted-types-for 'script'",
].join('; ');

const dist = (name) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

const source = { name: 'UBND huyện Chợ Lách' };
const localities = ['An Phú', 'Bình Hòa', 'Chợ Mới'].map((name, n) => ({
  id: `xa-${n}`,
  name: `Xã ${name}`,
  level: 'commune',
}));
const indicators = [{ id: 'ky-so', name: 'Văn bản đi được ký số', unit: 'percent' }];
const observations = [84, 58.5, 95].map((value, n) => ({
  indicator: 'ky-so',
  locality: `xa-${n}`,
  period: '2022-12',
  value,
}));
const feed = {
  chiso: 1,
  source,
  localities,
  indicators,
  observations,
  targets: [{ indicator: 'ky-so', by: '2025', min: 90 }],
};

const badRow = {
  ...feed,
  observations: observations.map((row, n) => (n === 1 ? { ...row, value: '94,5' } : row)),
};

// Collects what the policy reports and what widgets tell, from before the module runs.
const witness = `
  window.told = { violations: [], problems: [], warnings: [], errors: [] };
  document.addEventListener('securitypolicyviolation', (event) => told.violations.push(event.violatedDirective + ' ' + event.sourceFile + ' ' + event.sample));
  document.addEventListener('chiso-load', (event) => told.problems.push(...event.problems));
  addEventListener('error', (event) => told.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => told.errors.push(String(event.reason)));
  const { warn } = console;
  console.warn = (...words) => { told.warnings.push(words.join(' ')); warn(...words); };
`;

const page = (body, scripts = ['/chiso.js']) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Chiso</title><link rel="icon" href="/icon.png"><link rel="stylesheet" href="/chiso.css">
<script src="/witness.js"></script>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</head>
<body>${body}</body></html>`;

const widgets = `<chiso-feed src="/feed.json" locality="xa-0">
  <chiso-kpi trend></chiso-kpi><chiso-progress></chiso-progress>
  <chiso-compare reference="average target"></chiso-compare><chiso-compare view="table"></chiso-compare>
</chiso-feed>`;

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';
const js = 'text/javascript; charset=utf-8';
const files = {
  '/': [html, page(widgets)],
  '/twice': [html, page(widgets, ['/chiso.js?a', '/chiso.js?b'])],
  '/faults': [
    html,
    page(`<chiso-kpi id="html" src="/login">Đang cập nhật</chiso-kpi><chiso-compare id="html-too" src="/login"></chiso-compare>
      <chiso-feed src="/feed.json" locality="xa-0"><chiso-kpi id="good"></chiso-kpi></chiso-feed>`),
  ],
  '/bad-row': [
    html,
    page(
      '<chiso-compare id="compare" src="/bad-row.json"></chiso-compare><chiso-kpi id="kpi" src="/bad-row.json" locality="xa-2"></chiso-kpi>',
    ),
  ],
  '/login': [html, '<!doctype html><title>Đăng nhập</title><form></form>'],
  '/watched': [html, page('<p style="color: red">Xin chào</p>')],
  '/witness.js': [js, witness],
  '/feed.json': [json, JSON.stringify(feed)],
  '/bad-row.json': [json, JSON.stringify(badRow)],
  '/icon.png': ['image/png', ''],
};

describe('the built module under a strict policy', () => {
  let server;
  let browser;
  let origin;
  let tab;
  let requests;

  before(async () => {
    assert.ok(existsSync(dist('chiso.js')), 'dist/chiso.js is missing: run `npm run build` first');
    files['/chiso.js'] = [js, readFileSync(dist('chiso.js'))];
    files['/chiso.css'] = ['text/css', readFileSync(dist('chiso.css'))];
    server = createServer((request, response) => {
      const [type, body] = files[new URL(request.url, 'http://localhost').pathname] ?? [];
      response.writeHead(type ? 200 : 404, {
        'content-type': type ?? 'text/plain',
        'content-security-policy': policy,
      });
      response.end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://localhost:${server.address().port}`;
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArgs });
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  afterEach(() => tab?.close());

  async function open(path) {
    tab = await browser.newPage();
    requests = [];
    tab.on('request', (request) => requests.push(request.url()));
    await tab.goto(origin + path);
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('chiso-kpi, chiso-progress, chiso-compare')].every((widget) =>
        widget.matches(':state(ready), :state(error)'),
      ),
    );
    return tab;
  }

  const textOf = (selector) =>
    tab.$$eval(selector, (elements) =>
      elements.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ')).join(' | '),
    );
  const told = () => tab.evaluate(() => window.told);

  const states = (state) =>
    tab.$$eval(
      'chiso-kpi, chiso-progress, chiso-compare',
      (elements, name) => elements.map((element) => element.matches(`:state(${name})`)),
      state,
    );

  for (const [what, path] of [
    ['once', '/'],
    ['twice, from two addresses', '/twice'],
  ]) {
    describe(`loaded ${what}`, () => {
      it('shows every figure, and the policy reports nothing', async () => {
        await open(path);
        assert.deepEqual(await states('ready'), [true, true, true, true]);
        assert.match(
          await textOf('chiso-kpi'),
          /84%, tháng 12 năm 2022; mục tiêu 90% đến năm 2025; chưa đạt/,
        );
        assert.match(await textOf('chiso-progress'), /84%/);
        for (const name of ['An Phú', 'Bình Hòa', 'Chợ Mới', '58,5%']) {
          assert.equal(
            (await textOf('chiso-compare')).split(name).length - 1 >= 2,
            true,
            `${name} in chart and table`,
          );
        }
        const { violations, errors } = await told();
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
      });

      it('paints bar, mark and chart, which are placed by the CSSOM', async () => {
        await open(path);
        const drawn = await tab.evaluate(() => {
          const progress = document.querySelector('chiso-progress').shadowRoot;
          const width = (name) => progress.querySelector(`[part~="${name}"]`).getBoundingClientRect().width;
          const canvas = document.querySelector('chiso-compare').shadowRoot.querySelector('canvas');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          return { share: width('bar') / width('track'), painted: data.some((channel) => channel > 0) };
        });
        assert.ok(Math.abs(drawn.share - 0.84) < 0.01, `${drawn.share} of the track`);
        assert.ok(drawn.painted, 'the chart is painted');
      });

      it('asks nobody but its own origin, and each address once', async () => {
        await open(path);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(`${origin}/`)),
          [],
        );
        assert.equal(requests.filter((url) => url.endsWith('/feed.json')).length, 1);
      });

      it('changes its language without asking for more', async () => {
        await open(path);
        const before = requests.length;
        await tab.evaluate(() => (document.documentElement.lang = 'en'));
        await tab.waitForFunction(() =>
          document.querySelector('chiso-kpi').shadowRoot.textContent.includes('December 2022'),
        );
        assert.equal(requests.length, before);
        assert.deepEqual((await told()).violations, []);
      });
    });
  }

  it('is watched: what the policy forbids would be reported', async () => {
    await open('/watched');
    assert.equal((await told()).violations.length, 1);
  });

  it('says once that it is there already', async () => {
    await open('/twice');
    const { warnings } = await told();
    assert.deepEqual(warnings, [
      'chiso: <chiso-feed> is already registered by another copy of the module; that one is used.',
    ]);
    assert.equal(requests.filter((url) => url.includes('/chiso.js?')).length, 2);
  });

  it('says that a feed is a web page, offers to try again, and leaves the other feed alone', async () => {
    await open('/faults');
    assert.deepEqual(await states('error'), [true, true, false]);
    for (const id of ['#html', '#html-too']) {
      assert.match(await textOf(id), /trả về một trang web \(HTML\), không phải số liệu\. Thử lại/);
    }
    assert.match(await textOf('#good'), /84%/);
    assert.doesNotMatch(await textOf('#good'), /Thử lại/);
    assert.deepEqual((await told()).violations, []);
  });

  it('reports a row with "94,5" by its pointer, and shows the others', async () => {
    await open('/bad-row');
    assert.match(await textOf('#compare'), /84%.*95%|95%.*84%/);
    assert.match(await textOf('#kpi'), /95%/);
    assert.doesNotMatch(await textOf('#compare'), /94,5/);
    const { problems, warnings } = await told();
    assert.equal(problems[0].pointer, '/observations/1/value');
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /\/observations\/1\/value: cần một số, nhận "94,5" \(viết 94\.5\)/);
  });
});

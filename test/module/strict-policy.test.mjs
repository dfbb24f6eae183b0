// The built module in a page of a strict host: `spec/quality.md`, "Trust".
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, types, useHost } from './host.mjs';

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

const widgets = `<chiso-feed src="/feed.json" locality="xa-0">
  <chiso-kpi trend></chiso-kpi><chiso-progress></chiso-progress>
  <chiso-compare reference="average target"></chiso-compare><chiso-compare view="table"></chiso-compare>
</chiso-feed>`;

const { html, json } = types;
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
  '/feed.json': [json, JSON.stringify(feed)],
  '/bad-row.json': [json, JSON.stringify(badRow)],
};

describe('the built module under a strict policy', () => {
  const host = useHost(files);
  const open = (path) => host.open(path, 'ready', 'error');
  const { told } = host;

  const textOf = (selector) =>
    host.tab.$$eval(selector, (elements) =>
      elements.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ')).join(' | '),
    );

  const states = (state) =>
    host.tab.$$eval(
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
        const share = await host.tab.evaluate(() => {
          const progress = document.querySelector('chiso-progress').shadowRoot;
          const width = (name) => progress.querySelector(`[part~="${name}"]`).getBoundingClientRect().width;
          return width('bar') / width('track');
        });
        assert.ok(Math.abs(share - 0.84) < 0.01, `${share} of the track`);
        // A chart is painted in a frame after its figures are there.
        await host.tab.waitForFunction(() => {
          const canvas = document.querySelector('chiso-compare').shadowRoot.querySelector('canvas');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          return data.some((channel) => channel > 0);
        });
      });

      it('asks nobody but its own origin, and each address once', async () => {
        await open(path);
        assert.deepEqual(
          host.requests.filter((url) => !url.startsWith(`${host.origin}/`)),
          [],
        );
        assert.equal(host.requests.filter((url) => url.endsWith('/feed.json')).length, 1);
      });

      it('changes its language without asking for more', async () => {
        await open(path);
        const before = host.requests.length;
        await host.tab.evaluate(() => (document.documentElement.lang = 'en'));
        await host.tab.waitForFunction(() =>
          document.querySelector('chiso-kpi').shadowRoot.textContent.includes('December 2022'),
        );
        assert.equal(host.requests.length, before);
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
    assert.equal(host.requests.filter((url) => url.includes('/chiso.js?')).length, 2);
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

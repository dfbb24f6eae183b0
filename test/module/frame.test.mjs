// embed.html: a widget in a frame, as a portal's page has it, and in one that is sandboxed.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { engine } from '../launch.mjs';
import { page, types, useHost } from './host.mjs';

const feed = (value) =>
  JSON.stringify({
    chiso: 1,
    source: { name: 'UBND xã A' },
    localities: [{ id: 'a', name: 'Xã A' }],
    indicators: [{ id: 'ky-so', name: 'Văn bản đi được ký số', unit: 'percent' }],
    observations: [{ indicator: 'ky-so', locality: 'a', period: '2022-12', value }],
  });

/** The page around a frame whose address has these parameters. */
const framed = (parameters, more = '', before = '') => [
  types.html,
  page(
    `${before}<iframe title="Chỉ số" width="320" src="/embed.html?${new URLSearchParams(parameters)}" ${more}></iframe>`,
  ),
];

const kpi = { widget: 'kpi', src: '/feed.json' };

describe('embed.html', () => {
  let stranger;
  const files = {
    '/feed.json': [types.json, feed(58)],
    '/kpi': framed({ ...kpi, 'heading-level': '2', trend: '' }),
    '/renamed': framed({ ...kpi, heading: 'Tỷ lệ khiếu nại', 'without-source': '' }),
    '/boxed': framed(kpi, '', '<link rel="stylesheet" href="/boxed.css">'),
    '/boxed.css': [types.css, '* { box-sizing: border-box; }'],
    '/english': framed({ ...kpi, lang: 'en' }),
    '/sandboxed': framed(kpi, 'sandbox="allow-scripts"'),
    '/unknown': framed({ widget: 'Số liệu này sai' }),
    '/feed': framed({ ...kpi, widget: 'feed' }),
    '/own': framed({ ...kpi, widget: 'compare', 'locality-href': '/xa/{id}' }),
    '/written': framed({ widget: 'kpi', label: 'Ký số', value: '99' }),
    '/luring': framed({ ...kpi, widget: 'compare', 'locality-href': 'https://example.org/{id}' }),
    '/script': framed({ ...kpi, widget: 'compare', 'locality-href': 'javascript:alert(1)//{id}' }),
    '/boasting': [
      types.html,
      page(
        `<iframe id="ours" src="/embed.html?widget=kpi&src=/feed.json"></iframe><iframe id="other" height="90" src="/tall"></iframe>`,
      ),
    ],
    '/tall': [types.html, page('<script src="/tall.js"></script>', [])],
    '/tall.js': [types.js, "parent.postMessage({ chiso: 'height', height: 5000 }, '*');"],
  };
  const host = useHost({
    ...files,
    '/strange': (_, send) =>
      send(...framed({ ...kpi, src: `http://127.0.0.1:${stranger.address().port}/feed.json` })),
  });

  before(async () => {
    stranger = createServer((_, response) => {
      response.writeHead(200, { 'content-type': types.json, 'access-control-allow-origin': '*' });
      response.end(feed(99));
    });
    await new Promise((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  });
  after(() => stranger.close());

  async function frameOf(path) {
    const tab = await host.open(path, 'ready');
    const handle = await tab.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    await frame.waitForFunction(
      () =>
        document.querySelector('p') ??
        document
          .querySelector('chiso-kpi, chiso-compare')
          ?.matches(':state(ready), :state(error), :state(empty)'),
    );
    return { tab, frame };
  }

  const said = (frame) =>
    frame.evaluate(() => {
      const widget = document.querySelector('chiso-kpi, chiso-compare');
      return (widget ? widget.shadowRoot : document.body).textContent.replace(/\s+/g, ' ');
    });

  it('shows the widget that its address asks for, every attribute a parameter', async () => {
    const { frame } = await frameOf('/kpi');
    assert.match(await said(frame), /Văn bản đi được ký số.*58%/);
    assert.deepEqual(
      await frame.evaluate(() => [
        document.querySelectorAll('chiso-kpi').length,
        document.querySelector('chiso-kpi').trend,
        document.querySelector('chiso-kpi').headingLevel,
      ]),
      [1, true, 2],
    );
    assert.deepEqual(host.complaints, []);
  });

  it('speaks the language of its address', async () => {
    const { frame } = await frameOf('/english');
    assert.match(await said(frame), /December 2022/);
  });

  it('is as tall as its widget, in the page around it', async () => {
    const { tab, frame } = await frameOf('/kpi');
    const tall = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const given = () => tab.$eval('iframe', ({ style }) => style.height);
    await tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    assert.equal(await given(), `${await tall()}px`);
    const before = await tall();
    await frame.evaluate(() => document.querySelector('chiso-kpi').append('Chữ dài '.repeat(100)));
    await frame.evaluate(() => (document.querySelector('chiso-kpi').heading = 'Tên rất dài '.repeat(40)));
    await tab.waitForFunction(
      (height) => parseFloat(document.querySelector('iframe').style.height) > height,
      {},
      before,
    );
    assert.equal(await given(), `${await tall()}px`);
  });

  it('has room for all of it where the page counts the border in', async () => {
    const { tab, frame } = await frameOf('/boxed');
    await tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    assert.equal(
      await tab.$eval('iframe', ({ clientHeight }) => clientHeight),
      await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    );
  });

  it('is given a height by nobody but itself', async () => {
    const tab = await host.open('/boasting', 'ready');
    await tab.waitForFunction(() => document.querySelector('#ours').style.height !== '');
    await tab.evaluate(() => window.postMessage({ chiso: 'height', height: 4000 }, '*'));
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const heights = await tab.$$eval('iframe', (all) => all.map(({ style }) => style.height));
    assert.notEqual(heights[0], '4000px');
    assert.equal(heights[1], '');
  });

  const isNobody =
    engine === 'webkit' && 'to WebKit the policy’s own server is none of a page that has no origin';
  it('works where it may do nothing but run scripts', { skip: isNobody }, async () => {
    const { tab, frame } = await frameOf('/sandboxed');
    assert.match(await said(frame), /58 ?%/);
    await tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    assert.deepEqual(host.complaints, []);
  });

  it('takes no feed of another server, and says so', async () => {
    const { frame } = await frameOf('/strange');
    const text = await said(frame);
    assert.match(text, /khung nhúng chỉ nhận số liệu ở nơi mà cổng cho phép/);
    assert.doesNotMatch(text, /99 ?%/);
  });

  it('shows no figure that its address writes', async () => {
    const { frame } = await frameOf('/written');
    assert.doesNotMatch(await said(frame), /99 ?%/);
  });

  it('calls a figure nothing but its name, and leaves out nobody whose it is', async () => {
    const { frame } = await frameOf('/renamed');
    assert.doesNotMatch(await said(frame), /khiếu nại/);
    assert.match(await said(frame), /Văn bản đi được ký số.*Nguồn: UBND xã A/);
  });

  it('leads nowhere but to its own server', async () => {
    for (const [path, count] of [
      ['/own', 1],
      ['/luring', 0],
      ['/script', 0],
    ]) {
      const { frame } = await frameOf(path);
      const links = await frame.evaluate(
        () => document.querySelector('chiso-compare').shadowRoot.querySelectorAll('a').length,
      );
      assert.equal(links, count, path);
    }
  });

  it('says which widgets there are where its address names none of them', async () => {
    for (const path of ['/unknown', '/feed']) {
      const { frame } = await frameOf(path);
      assert.match(
        await said(frame),
        /^\s*Địa chỉ của khung nhúng cần widget=…, một trong: kpi, progress, compare, [a-z, ]+\.\s*$/,
      );
    }
  });
});

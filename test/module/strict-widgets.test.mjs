// Every widget, and all that a reader does with it, on a page of a strict policy: `spec/quality.md`, "Trust".
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engine } from '../launch.mjs';
import { types, useHost } from './host.mjs';
import { filesFor, policies, tags, widgetNames } from './strict-widgets.pages.mjs';

let stranger;
const elsewhere = () => `http://127.0.0.1:${stranger.address().port}`;
const files = filesFor(elsewhere);

describe('every widget under a strict policy', () => {
  const host = useHost(files);

  before(async () => {
    stranger = createServer((_, response) => {
      response.writeHead(200, { 'content-type': types.json, 'access-control-allow-origin': '*' });
      response.end(files['/feed.json'][1]);
    });
    await new Promise((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    stranger.closeAllConnections();
    return new Promise((resolve) => stranger.close(resolve));
  });

  const open = (path) => host.open(path, 'ready', 'error');
  const inside = (selector) => host.tab.waitForSelector(selector);
  const textOf = (selector) => host.tab.$eval(selector, ({ textContent }) => textContent.trim());
  const waitFor = (words, selector) =>
    host.tab.waitForFunction(
      (asked, where) => document.querySelector(where)?.shadowRoot?.textContent.includes(asked),
      {},
      words,
      selector,
    );

  async function press(widget, words) {
    for (const button of await host.tab.$$(`${widget} >>> .action`))
      if ((await button.evaluate(({ textContent }) => textContent.trim())) === words) return button.click();
    return assert.fail(`${widget} has no button “${words}”`);
  }

  /** What was ever reported in a frame, also one whose page knows nothing of our witness. */
  const reportedIn = (frame) =>
    frame.evaluate(
      () =>
        new Promise((resolve) => {
          const observer = new ReportingObserver(() => undefined, {
            types: ['csp-violation'],
            buffered: true,
          });
          observer.observe();
          resolve(observer.takeRecords().map(({ body }) => body.effectiveDirective));
        }),
    );

  /** The policy has reported nothing, neither to the page nor to its host, and nobody else was asked for anything. */
  async function expectQuiet(page, others = ['/feed.json']) {
    for (const frame of host.tab.frames()) {
      const { violations = [], errors = [] } = (await frame.evaluate(() => window.told)) ?? {};
      assert.deepEqual([violations, errors, await reportedIn(frame)], [[], [], []]);
    }
    assert.deepEqual(host.reports, []);
    assert.deepEqual(
      host.complaints.filter((text) => !text.includes('the server responded with a status of 404')),
      [],
    );
    const asked = new Set(host.requests.filter((url) => !url.startsWith(`blob:${host.origin}/`)));
    const own = [page, '/icon.png', '/chiso.css', '/witness.js', '/chiso.js', ...others];
    assert.deepEqual([...asked].sort(), own.map((path) => new URL(path, host.origin).href).sort());
  }

  for (const [n, { name }] of policies.entries()) {
    describe(`that lets in ${name}`, () => {
      const path = `/elements-${n}`;

      it('is there, shows its figures, and draws its charts', async () => {
        await open(path);
        const found = await host.tab.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((element) => element.localName.startsWith('chiso-'))
            .map((element) => [
              element.localName,
              element.localName === 'chiso-feed' || element.matches(':state(ready)'),
            ]),
        );
        assert.deepEqual(
          found.sort(),
          tags.map((tag) => [tag, true]),
        );
        for (const chart of ['compare', 'trend', 'profile']) {
          await host.tab.$eval(`chiso-${chart}`, (element) => element.scrollIntoView());
          await host.tab.waitForFunction(
            (tag) => {
              const canvas = document.querySelector(tag).shadowRoot.querySelector('canvas');
              if (!canvas?.width || !canvas.height) return false;
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              return data.some((channel) => channel > 0);
            },
            {},
            `chiso-${chart}`,
          );
        }
        await expectQuiet(path);
      });

      it('opens its tables', async () => {
        await open(path);
        for (const chart of ['compare', 'trend', 'breakdown', 'rollout', 'profile']) {
          assert.equal(await host.tab.$(`chiso-${chart} >>> [part="table"]`), null, chart);
          await press(`chiso-${chart}`, 'Bảng số liệu');
          await inside(`chiso-${chart} >>> [part="table"]`);
        }
        await expectQuiet(path);
      });

      it('tells of the mark under the pointer, and of the next by a key', async () => {
        await open(path);
        for (const [chart, key] of [
          ['compare', 'ArrowDown'],
          ['trend', 'ArrowRight'],
        ]) {
          const mark = await inside(`chiso-${chart} >>> .mark`);
          await mark.scrollIntoView();
          await (chart === 'compare' ? mark.hover() : mark.focus());
          await inside(`chiso-${chart} >>> [part~="tooltip"]`);
          const first = await textOf(`chiso-${chart} >>> [part~="tooltip"]`);
          assert.match(first, /\d,\d/);
          await mark.focus();
          await host.tab.keyboard.press(key);
          await host.tab.waitForFunction(
            (tag, before) => {
              const tooltip = document.querySelector(tag).shadowRoot.querySelector('[part~="tooltip"]');
              return tooltip && tooltip.textContent.trim() !== before;
            },
            {},
            `chiso-${chart}`,
            first,
          );
        }
        await expectQuiet(path);
      });

      const savesNone = engine !== 'chromium' && 'only the driver of Chromium tells of a saved file';
      for (const [widget, words, sees] of [
        [
          'chiso-ranking',
          'Tải bảng (CSV)',
          (file) => assert.match(file.toString(), /^\ufeffHạng[^\r]*\r\n–;Xã số C;66,3;7,6;/),
        ],
        ['chiso-kpi', 'Tải ảnh (PNG)', (file) => assert.ok(file.readUInt32BE(16) > 400)],
        ['chiso-compare', 'Tải ảnh (PNG)', (file) => assert.ok(file.readUInt32BE(20) > 400)],
      ])
        it(`hands over a file: ${widget}, ${words}`, { skip: savesNone }, async () => {
          await open(path);
          const folder = mkdtempSync(join(tmpdir(), 'chiso-download-'));
          try {
            const session = await host.tab.browser().target().createCDPSession();
            const saved = new Promise((resolve, reject) =>
              session.on('Browser.downloadProgress', ({ state, guid }) => {
                if (state === 'completed') resolve(guid);
                if (state === 'canceled') reject(new Error('the download was cancelled'));
              }),
            );
            await session.send('Browser.setDownloadBehavior', {
              behavior: 'allowAndName',
              downloadPath: folder,
              eventsEnabled: true,
            });
            await (await inside(`${widget} >>> .more`)).click();
            await press(widget, words);
            sees(readFileSync(join(folder, await saved)));
            await session.detach();
          } finally {
            rmSync(folder, { recursive: true });
          }
          await expectQuiet(path);
        });

      it('shows what is chosen by a picker', async () => {
        await open(path);
        await waitFor('46,3', 'chiso-kpi');
        const select = await inside('chiso-picker >>> select');
        await select.select('cho-moi');
        await waitFor('66,3', 'chiso-kpi');
        await expectQuiet(path);
      });

      it('speaks the other language', async () => {
        await open(path);
        await host.tab.evaluate(() => (document.documentElement.lang = 'en'));
        for (const tag of tags.filter((each) => !['chiso-feed', 'chiso-picker'].includes(each)))
          await waitFor(tag === 'chiso-board' ? 'Digital transformation' : '2022', tag);
        await waitFor('December 2022', 'chiso-kpi');
        await expectQuiet(path);
      });

      it('says what is wrong with a feed, and with a name, and keeps what the page has typed', async () => {
        await open(`/faults-${n}`);
        const said = await host.tab.$$eval('chiso-kpi, chiso-compare, chiso-trend', (elements) =>
          elements.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ')),
        );
        assert.match(said[0], /trang web \(HTML\), không phải số liệu/);
        assert.match(said[1], /404|không có/i);
        assert.match(said[2], /“sai”.*ky-so/);
        assert.match(said[3], /“sai”.*an-phu/);
        const typed = await host.tab.$eval('chiso-kpi', (element) => {
          const { assignedSlot } = element.firstChild;
          return assignedSlot.parentElement.checkVisibility() && element.textContent;
        });
        assert.equal(typed, '58% năm 2022');
        await expectQuiet(`/faults-${n}`, ['/feed.json', '/page-of-html', '/none.json']);
      });
    });
  }

  it('is made of marked blocks', async () => {
    await open('/blocks');
    await host.tab.waitForFunction(
      (count) => document.querySelectorAll('[data-of-block]').length === count,
      {},
      tags.length,
    );
    await host.settled('ready');
    await expectQuiet('/blocks');
  });

  it('stands in frames', async () => {
    await host.open('/frames', 'ready');
    const inFrames = host.tab.frames().filter((frame) => frame !== host.tab.mainFrame());
    assert.equal(inFrames.length, widgetNames.length);
    for (const frame of inFrames)
      await frame.waitForFunction(() => document.querySelector('chiso-feed > :state(ready)'));
    const pages = inFrames.map((frame) => frame.url());
    await expectQuiet('/frames', ['/feed.json', ...pages]);
  });

  it('shows a feed of another server that the policy lets it ask', async () => {
    await open('/elsewhere');
    await host.settled('ready');
    await waitFor('46,3', 'chiso-kpi');
    await expectQuiet('/elsewhere', [`${elsewhere()}/feed.json`]);
  });

  const isDeaf =
    engine !== 'chromium' && 'others report in fewer ways; strict-policy.test.mjs has them watched';
  it(
    'is watched: what the policy forbids is reported to the page and to its host',
    { skip: isDeaf },
    async () => {
      await open('/watched');
      const expected = [
        'connect-src',
        'frame-src',
        'img-src',
        'require-trusted-types-for',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
      ];
      const told = async () => (await host.told()).violations.map((violation) => violation.split(' ')[0]);
      const reported = () =>
        host.reports.map((report) => JSON.parse(report)['csp-report']['effective-directive'].split(' ')[0]);
      const distinct = (names) => [...new Set(names)].sort();
      const observed = () => reportedIn(host.tab.mainFrame());
      for (const names of [told, reported, observed]) {
        for (let tries = 0; tries < 250 && distinct(await names()).length < expected.length; tries++)
          await new Promise((resolve) => setTimeout(resolve, 20));
        assert.deepEqual(distinct(await names()), expected);
      }
      await assert.rejects(expectQuiet('/watched'));
    },
  );
});

// What must hold on every page: the widgets say, show and do what they do on a clean one.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { engine, launchBrowser } from '../launch.mjs';
import { countReady, find, look, pictures, read, smallPrint } from './look.mjs';
import { files, names, pages } from './pages.mjs';

const place = { picker: 0, kpi: 1, compare: 3, ranking: 4 };

/** One server and one browser for all pages. */
export function usePages() {
  const host = { open, likeness, isFeedGone: false };
  const likenesses = new Map();
  let server;
  let browser;

  before(async () => {
    server = createServer(answer(host));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    // Else nobody ever comes back to a page as it was.
    browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  });

  /** Shows a page until all of its widgets show their figures, and its own script is done with them. */
  async function open(page) {
    // There nothing is that another page has kept.
    const context = page.keeps ? await browser.createBrowserContext() : browser.defaultBrowserContext();
    const tab = await context.newPage();
    const complaints = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await tab.setViewport({ width: page.width, height: 900 });
    const origin = `http://localhost:${server.address().port}`;
    await tab.goto(origin + page.path);
    const view = new View(tab, complaints);
    await view.isReady();
    if (page.leaves) {
      await tab.evaluate(() => addEventListener('pageshow', (event) => (window.isBack = event.persisted)));
      await tab.goto(`${origin}/elsewhere`);
      await tab.evaluate(() => void history.back());
      // Between the two pages there is none to ask.
      const isBack = () => tab.evaluate(() => window.isBack).catch(() => undefined);
      assert.equal(await until(isBack, true), true, 'the page is as it was left');
    }
    await tab.evaluate(() => window.later?.());
    await view.isReady();
    return view;
  }

  /** How the widgets are on a page that does them no harm. */
  async function likeness(name) {
    if (!likenesses.has(name)) {
      const view = await open(pages.find((page) => page.name === name));
      const seen = { pictures: await view.pictures(), parts: await view.parts(), texts: await view.texts() };
      await view.toggle();
      seen.table = await view.texts();
      await view.toggle();
      await view.choose();
      seen.chosen = await view.texts();
      await view.close();
      likenesses.set(name, seen);
    }
    return likenesses.get(name);
  }

  return host;
}

/** Every page with its pieces; the rest of one that stops only when it asks for that. */
function answer(host) {
  let goOn = () => {};
  return async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = pages.find(({ path }) => path === pathname);
    const [type, body] = page ? [page.type] : (files[pathname] ?? []);
    const isMissing = !type || (pathname === '/feed.json' && host.isFeedGone);
    response.writeHead(isMissing ? 404 : 200, { 'content-type': type ?? 'text/plain' });
    if (pathname === '/go-on') goOn();
    for (const [n, piece] of (page?.pieces ?? []).entries()) {
      if (n === 2 && page.stops) await new Promise((resolve) => (goOn = resolve));
      response.write(piece);
    }
    response.end(body);
  };
}

class View {
  constructor(tab, complaints) {
    this.tab = tab;
    this.complaints = complaints;
  }

  close() {
    return this.tab.close();
  }

  async isReady() {
    assert.equal(
      await until(() => this.tab.evaluate(countReady), names.length),
      names.length,
      'widgets that are ready',
    );
  }

  async address() {
    return new URL(await this.tab.evaluate(() => location.href));
  }

  texts() {
    return this.tab.evaluate(read, names);
  }

  /** A chart is as large as its room only once it is painted. */
  async parts() {
    await this.pictures();
    return this.tab.evaluate(look, names);
  }

  pictures() {
    return this.tab.evaluate(pictures);
  }

  async says(expected) {
    assert.deepEqual(await until(() => this.texts(), expected), expected);
  }

  count(name, selector) {
    return this.tab.evaluate(find, place[name], selector);
  }

  focus(name, selector) {
    return this.tab.evaluate(find, place[name], selector, true);
  }

  /** Changes between chart and table. */
  async toggle() {
    const before = (await this.texts()).compare;
    await this.focus('compare', '.toolbar button');
    await this.tab.keyboard.press('Enter');
    await until(async () => (await this.texts()).compare !== before, true);
  }

  /** Takes the next locality of the list. */
  async choose() {
    await this.focus('picker', 'select');
    await this.tab.keyboard.press('ArrowDown');
    await until(async () => (await this.texts()).kpi.includes('58,5'), true);
  }

  /** Small print where sizes are the page's own, not those that all pages share. */
  async smallPrint() {
    await this.tab.evaluate(() => {
      for (const { styleSheets } of [
        document,
        (window.root ?? document).ownerDocument ?? window.root ?? document,
      ])
        for (const sheet of styleSheets) if (sheet.href?.endsWith('/same.css')) sheet.disabled = true;
    });
    return this.tab.evaluate(smallPrint);
  }
}

/** Asks again and again until that is the answer, or patience ends. */
async function until(ask, expected) {
  for (let tries = 100; ; tries--) {
    const seen = await ask();
    if (tries === 0 || isDeepStrictEqual(seen, expected)) return seen;
    await pause(30);
  }
}

/** What of the parts is not as it should be. */
function differences(parts, expected) {
  if (parts.length !== expected.length) return [`${parts.length} elements, not ${expected.length}`];
  return parts.flatMap(({ name, styles, box }, n) => {
    const other = expected[n];
    if (name !== other.name) return [`${name}, not ${other.name}`];
    return [
      ...Object.keys(styles)
        .filter((key) => styles[key] !== other.styles[key])
        .map((key) => `${name} { ${key}: ${styles[key]}, not ${other.styles[key]} }`),
      ...Object.keys(box)
        .filter((key) => Math.abs(box[key] - other.box[key]) > 1)
        .map((key) => `${name} ${key} ${box[key]}, not ${other.box[key]}`),
    ];
  });
}

/** The checks of one page. */
export function describePage(host, page) {
  describe(`a page ${page.name}`, () => {
    let view;
    before(async () => {
      view = await host.open(page);
    });
    after(() => view?.close());

    if (page.like !== page.name) {
      it('has widgets that say what they say elsewhere', async () => {
        await view.says((await host.likeness(page.like)).texts);
      });

      it('leaves every part of them as it is elsewhere', async () => {
        const { parts } = await host.likeness(page.like);
        const found = await until(async () => differences(await view.parts(), parts), []);
        assert.deepEqual(found.slice(0, 12), [], `${found.length} differences`);
      });

      it('shows the same charts', async () => {
        const expected = (await host.likeness(page.like)).pictures;
        assert.equal(isDeepStrictEqual(await until(() => view.pictures(), expected), expected), true);
      });
    }

    it('shows bars and a line', async () => {
      const drawn = await view.pictures();
      assert.equal(Array.isArray(drawn) && drawn.length, 2, String(drawn).slice(0, 80));
    });

    it('changes between chart and table by the keyboard', async () => {
      await view.toggle();
      assert.equal(await view.count('compare', 'table tbody tr'), 4);
      if (page.like !== page.name) await view.says((await host.likeness(page.like)).table);
      await view.toggle();
      assert.equal(await view.count('compare', 'canvas'), 1);
    });

    const losesKeys =
      page.isFramed && engine === 'webkit' && 'the driver of WebKit finds the focus in a frame only once';
    it('lets the reader choose a locality, which all widgets follow', { skip: losesKeys }, async () => {
      const { pathname } = await view.address();
      await view.choose();
      const { kpi, progress, compare, ranking, trend, block } = await view.texts();
      for (const text of [kpi, progress]) assert.match(text, /58,5/);
      for (const text of [compare, ranking, trend])
        assert.match(text, /Xã Bình Hòa: 58,5%|Xã Bình Hòa, .*58,5%/);
      assert.match(block, /58,5/);
      if (page.like !== page.name) await view.says((await host.likeness(page.like)).chosen);
      const address = await view.address();
      assert.deepEqual([address.pathname, address.search], [pathname, '?locality=xa-1']);
    });

    it('shows nothing that is too small to read', async () => {
      assert.deepEqual(await view.smallPrint(), []);
    });

    it('reports no error', async () => {
      assert.deepEqual([...view.complaints, ...(await view.tab.evaluate(() => window.complaints))], []);
    });

    if (page.keeps) {
      it('keeps the last figures for a visit when none come', async () => {
        host.isFeedGone = true;
        try {
          const { href } = await view.address();
          await view.tab.goto(new URL('/elsewhere', href).href);
          await view.tab.goto(href);
          assert.match(
            await until(async () => (await view.texts()).kpi?.match(/58,5%/)?.[0], '58,5%'),
            /58,5%/,
          );
        } finally {
          host.isFeedGone = false;
        }
      });
    }
  });
}

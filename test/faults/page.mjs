// A browser for the tests of one file, and the pages that they look at.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { launchBrowser } from '../launch.mjs';
import { answer, good } from './answers.mjs';
import { FaultServer } from './server.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
assert.ok(existsSync(path('../../dist/chiso.js')), 'dist/chiso.js is missing: run `npm run build` first');
const scripts = {
  '/chiso.js': readFileSync(path('../../dist/chiso.js')),
  '/witness.js': readFileSync(path('witness.js')),
};

/** Milliseconds to wait for what is bound to come; three tries with two pauses take up to 8 seconds. */
const patience = 15_000;

/** A card with its figure and nothing to add. */
export const showing = (figure) => ({ figure, message: '', retry: false, states: ['ready'] });

/** A card that has no figure, and says why. */
export const failing = (message) => ({ figure: '', message, retry: true, states: ['error'] });

/** A card with an old figure; `message` says since when, or what is missing. */
export const stale = (figure, message) => ({ figure, message, retry: true, states: ['ready', 'stale'] });

/** What a card says of a figure that came when the page was opened, by the clock of `witness.js`. */
export const staleMessage = 'Chưa cập nhật được. Số liệu này tải lúc 08:00 ngày 22/11/2026.';

const html = 'text/html; charset=utf-8';
const js = 'text/javascript; charset=utf-8';

const pageWith = (body) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Chiso</title><link rel="icon" href="data:,">
<script src="/witness.js"></script><script type="module" src="/chiso.js"></script></head>
<body>${body}</body></html>`;

export class Page {
  #context;
  #tab;
  #beside;

  constructor(context, tab, beside) {
    this.#context = context;
    this.#tab = tab;
    this.#beside = beside;
  }

  close() {
    return this.#context.close();
  }

  /** What a card says, without the place where a text stops being JSON. */
  async look(selector) {
    const look = await this.#tab.evaluate((name) => window.look(name), selector);
    return { ...look, message: look.message.replace(/, sai từ dòng \d+, cột \d+(?=\.)/, '') };
  }

  async sees(selector, expected) {
    const seen = await until(
      () => this.look(selector),
      (look) => isDeepStrictEqual(look, expected),
    );
    assert.deepEqual(seen, expected);
  }

  async seesState(selector, state) {
    const seen = await until(
      () => this.look(selector),
      ({ states }) => states.includes(state),
    );
    assert.ok(seen.states.includes(state), `${selector} is ${seen.states.join(' ')}, not ${state}`);
  }

  reload(selector) {
    return this.#tab.$eval(selector, (element) => element.reload());
  }

  retry(selector) {
    return this.#tab.$eval(selector, ({ shadowRoot }) => shadowRoot.querySelector('button.retry').click());
  }

  remove(selector) {
    return this.#tab.$eval(selector, (element) => element.remove());
  }

  add(html) {
    return this.#tab.$eval('body', (body, text) => body.insertAdjacentHTML('beforeend', text), html);
  }

  /** Counts from now on what changes in a card. */
  watch(selector) {
    return this.#tab.$eval(selector, ({ shadowRoot }) => {
      const count = (records) => (window.told.touched += records.length);
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(count).observe(shadowRoot, everything);
    });
  }

  passAnHour() {
    return this.#tab.evaluate(() => void (window.told.now += 3_600_000));
  }

  told() {
    return this.#tab.evaluate(() => window.told);
  }

  /** No error got out, and the card beside has not changed. */
  async isSound() {
    await this.sees('#beside', showing('88%'));
    const { errors, touched, failures } = await this.told();
    assert.deepEqual(errors, [], 'no error gets out');
    assert.equal(touched, 0, 'the card beside is left as it was');
    assert.equal(this.#beside.visits.length, 1, 'the feed beside is asked for once');
    assert.ok(!failures.some((failure) => failure.endsWith(this.#beside.url)));
  }
}

/** Asks again and again until the answer fits or patience ends; the last answer. */
export async function until(ask, fits) {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await ask();
    if (fits(seen) || performance.now() > end) return seen;
    await pause(30);
  }
}

/** The server and the browser of a suite. */
export function useFaults() {
  const server = new FaultServer();
  const others = [];
  let browser;

  before(async () => {
    await server.open();
    for (const [address, code] of Object.entries(scripts))
      await server.address(address).give(answer(code, { 'content-type': js }));
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    for (const other of [server, ...others]) await other.close();
  });

  return {
    server,

    /** An address on a server of its own, which can refuse connections. */
    async distantAddress() {
      const other = new FaultServer();
      others.push(other);
      await other.open();
      return other.address();
    },

    /**
     * A page with `body`, and beside it a card of another, good feed. It has a connection pool and a cache of its own:
     * what is silent on one page keeps nobody waiting on another.
     */
    async open(body) {
      const beside = server.address();
      const document = server.address();
      await beside.give(good(88));
      const text = pageWith(`${body}<chiso-kpi id="beside" src="${beside.url}"></chiso-kpi>`);
      await document.give(answer(text, { 'content-type': html }));
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      await tab.goto(document.url);
      const page = new Page(context, tab, beside);
      await page.sees('#beside', showing('88%'));
      await page.watch('#beside');
      return page;
    },
  };
}

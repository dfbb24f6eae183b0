// WebKit for the tests that Node drives: of puppeteer's browser and pages as much as they use.
import { setTimeout as pause } from 'node:timers/promises';
import { WebKit } from './driver.mjs';
import { keyboardOf, mouseOf } from './input.mjs';

/** How long a page may take to become what is waited for, as in puppeteer. */
const patience = 30_000;

/** @param {{ driver: string, miniBrowser: string, xvfb: string }} programs their paths */
export async function launchWebKit(programs) {
  const webkit = await WebKit.start(programs);
  const newPage = () => WebKitPage.open(webkit);
  // All share one store, which nobody has filled before.
  const context = { newPage, close: async () => {} };
  return {
    newPage,
    close: () => webkit.stop(),
    createBrowserContext: async () => context,
    defaultBrowserContext: () => context,
  };
}

class WebKitPage {
  #webkit;
  #handle;

  static async open(webkit) {
    const page = new WebKitPage();
    page.#webkit = webkit;
    // A new window needs one to come from, and another may have been closed meanwhile.
    page.#handle = webkit.firstWindow;
    const { handle } = await page.#command('POST', 'window/new', { type: 'window' });
    page.#handle = handle;
    page.keyboard = keyboardOf((...args) => page.#commandInFocus(...args));
    page.mouse = mouseOf((...args) => page.#command(...args));
    return page;
  }

  #command(...command) {
    return this.#inOrder(() => this.#webkit.command(...command));
  }

  /** Commands go to the window that was chosen last: no other may be chosen before they are done. */
  async #inOrder(act) {
    const { turn } = this.#webkit;
    let done;
    this.#webkit.turn = new Promise((resolve) => (done = resolve));
    await turn;
    try {
      await this.#webkit.command('POST', 'window', { handle: this.#handle });
      return await act();
    } finally {
      done();
    }
  }

  /** Keys go to the frame that commands go to, wherever the focus is. */
  async #commandInFocus(...command) {
    const id = await this.evaluate(() =>
      [...document.querySelectorAll('iframe')].indexOf(document.activeElement),
    );
    return this.#inOrder(async () => {
      if (id >= 0) await this.#webkit.command('POST', 'frame', { id });
      return this.#webkit.command(...command);
    });
  }

  /** WebDriver tells of no event: what a page complains of, and whom it asks, a page and its server know themselves. */
  on() {}

  async setViewport({ width, height }) {
    await this.#command('POST', 'window/rect', { width, height });
  }

  async goto(url) {
    await this.#command('POST', 'url', { url });
  }

  async reload() {
    await this.#command('POST', 'refresh', {});
  }

  async close() {
    await this.#command('DELETE', 'window');
  }

  evaluate(code, ...args) {
    return this.evaluateIn(undefined, code, args);
  }

  /** In the page, or in its frame of this number. */
  async evaluateIn(id, code, args) {
    const { text, error } = await this.#inOrder(async () => {
      if (id !== undefined) await this.#webkit.command('POST', 'frame', { id });
      return this.#webkit.command('POST', 'execute/async', {
        script: `(${String(answer)})((${String(code)}), arguments[0], arguments[1])`,
        args: [args],
      });
    });
    if (error) throw new Error(error);
    return text && JSON.parse(text);
  }

  $eval(selector, code, ...args) {
    return this.evaluate(
      `(name, ...rest) => (${String(code)})(document.querySelector(name), ...rest)`,
      selector,
      ...args,
    );
  }

  $$eval(selector, code, ...args) {
    return this.evaluate(
      `(name, ...rest) => (${String(code)})([...document.querySelectorAll(name)], ...rest)`,
      selector,
      ...args,
    );
  }

  waitForFunction(code, _options, ...args) {
    return until(() => this.evaluate(code, ...args), code);
  }

  /** Of a frame no more than its content is asked for. */
  async waitForSelector(selector) {
    const place = (name) => [...document.querySelectorAll('iframe')].indexOf(document.querySelector(name));
    await this.waitForFunction((name) => document.querySelector(name) !== null, {}, selector);
    const id = await this.evaluate(place, selector);
    return { contentFrame: async () => new WebKitFrame(this, id) };
  }
}

class WebKitFrame {
  #page;
  #id;

  constructor(page, id) {
    this.#page = page;
    this.#id = id;
  }

  evaluate(code, ...args) {
    return this.#page.evaluateIn(this.#id, code, args);
  }

  waitForFunction(code, _options, ...args) {
    return until(() => this.evaluate(code, ...args), code);
  }
}

async function until(isSo, code) {
  for (const end = Date.now() + patience; ;) {
    if (await isSo()) return;
    if (Date.now() > end) throw new Error(`never came true: ${String(code)}`);
    await pause(30);
  }
}

/** Runs in the page: an old Prototype.js there has lists write themselves as texts. */
async function answer(code, args, done) {
  const { toJSON } = Array.prototype;
  try {
    const value = await code(...args);
    delete Array.prototype.toJSON;
    done({ text: JSON.stringify(value) });
  } catch (error) {
    done({ error: String(error) });
  } finally {
    if (toJSON) Array.prototype.toJSON = toJSON;
  }
}

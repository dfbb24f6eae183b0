/** Where pictures are taken: whatever the machine, its fonts, its clock and its wishes, the light is the same. */
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';
import { fontStyle } from './fonts.mjs';

const flags = ['--disable-lcd-text'];
/** By the clock of every page: what was loaded at some time says when. */
const now = Date.UTC(2026, 10, 22, 1);
const pageStyle = `${fontStyle}
  :root { caret-color: transparent; text-rendering: geometricPrecision }`;
/** Precise letters are neither hinted nor rounded to whole pixels, as a machine may wish. Controls do not inherit that. */
const controlStyle = 'button, input, select, textarea { text-rendering: inherit }';

/** What cannot be loaded is told with its address: the pages have one without the port of the moment. */
export const address = 'http://looks.localhost';

/** @param {string} [served] the address of what the pages find at `address` */
export function openStudio(served = address) {
  const rule = `MAP ${new URL(address).host} ${new URL(served).host}`;
  return puppeteer.launch({
    executablePath: findBrowser(),
    args: [...browserArgs, ...flags, `--host-resolver-rules=${rule}`],
  });
}

/** Opens a page, lets `photograph` use it, and closes it. */
export async function inPage(browser, { width = 800, height = 600, scale = 1 }, photograph) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.emulateTimezone('Asia/Ho_Chi_Minh');
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(prepare, { now, pageStyle, controlStyle });
    await page.goto('about:blank');
    return await photograph(page);
  } finally {
    await page.close();
  }
}

/** Runs in a page before all else. */
function prepare({ now, pageStyle, controlStyle }) {
  Date.now = () => now;
  const [ofPage, ofControls] = [pageStyle, controlStyle].map((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
  document.adoptedStyleSheets.push(ofPage, ofControls);
  const { get, set } = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    get,
    set(sheets) {
      set.call(this, [...sheets, ofControls]);
    },
  });
  for (const font of document.fonts) void font.load();
}

/** Shows markup of our own. */
export async function setMarkup(page, markup) {
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, markup);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await ready(page);
}

/** Resolves when letters are there, and what needs a frame to be painted after it has its room. */
export function ready(page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

// What a reader of a published document sees, in a real browser.
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';

const patience = 10_000;

export async function openBrowser() {
  return puppeteer.launch({
    executablePath: findBrowser(),
    // The browser ends with the site, which takes care of signals.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Whatever the site's pages ask of other hosts is not found.
    args: [...browserArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string[]} names the headings above the forms
 */
export async function read(browser, address, names) {
  const tab = await browser.newPage();
  const complaints = [];
  const requests = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('request', (request) => requests.push(request.url()));
  try {
    await tab.setViewport({ width: 1000, height: 900 });
    await tab.goto(address);
    // WordPress makes frames lazy: they load when the reader comes near.
    for (const frame of await tab.$$('iframe')) {
      await frame.scrollIntoView();
      await settle(tab, isTall, frame);
    }
    await settle(tab, isReady);
    return { complaints, requests, forms: await tab.evaluate(look, names) };
  } finally {
    await tab.close();
  }
}

/** What is there for a reader whose browser runs no scripts. */
export async function readWithoutScripts(browser, address, names) {
  const tab = await browser.newPage();
  try {
    await tab.setJavaScriptEnabled(false);
    await tab.goto(address);
    return await tab.evaluate(look, names);
  } finally {
    await tab.close();
  }
}

/** What does not settle is told by what is seen afterwards. */
async function settle(tab, condition, ...rest) {
  try {
    await tab.waitForFunction(condition, { timeout: patience }, ...rest);
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
  }
}

function isTall(frame) {
  return frame.style.height !== '';
}

function isReady() {
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('chiso-') && localName !== 'chiso-feed')
    .every((widget) => widget.matches(':state(ready)'));
}

/**
 * Of each form what stands between its heading and the next. Runs in the page.
 * @param {string[]} names
 */
function look(names) {
  const headings = [...document.querySelectorAll('h2')];
  const isWidget = ({ localName }) => localName.startsWith('chiso-') && localName !== 'chiso-feed';
  const shown = (widget) => {
    const value = widget.shadowRoot?.querySelector('[part~="value"]');
    return {
      isReady: widget.matches(':state(ready)'),
      value: value?.getClientRects().length ? value.textContent.trim() : undefined,
      hasSource: Boolean(widget.shadowRoot?.querySelector('[part~="source"]')),
    };
  };
  const framed = (frame) => {
    const body = frame.contentDocument?.body;
    // Without scripts a lazy frame is as good as any, and a frame need not have come.
    if (!body) return { widgets: [] };
    return {
      height: frame.clientHeight,
      told: Math.ceil(body.getBoundingClientRect().height),
      asked: Number(frame.getAttribute('height')),
      loading: frame.getAttribute('loading'),
      widgets: [...body.querySelectorAll('*')].filter(isWidget).map(shown),
    };
  };
  return names.map((name) => {
    const heading = headings.find(({ textContent }) => textContent.trim() === name);
    const nodes = [];
    // Nothing may be moved: a frame that moves loads anew.
    for (let node = heading.nextSibling; node && node.localName !== 'h2'; node = node.nextSibling)
      nodes.push(node);
    const elements = nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE);
    const all = (selector) =>
      elements.flatMap((element) => [
        ...(element.matches(selector) ? [element] : []),
        ...element.querySelectorAll(selector),
      ]);
    return {
      words: nodes
        .map((node) => node.innerText ?? node.data)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
      widgets: all('*').filter(isWidget).map(shown),
      frames: all('iframe').map(framed),
      cells: all('table:has(caption) td').map((cell) => cell.innerText.trim()),
    };
  });
}

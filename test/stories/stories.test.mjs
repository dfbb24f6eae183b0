/** Every story of the built Storybook, in both languages and both schemes: it draws, without errors, accessibly; and what stands beside it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { launch } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';
import { embedCases } from './embed.cases.mjs';
import { picturesMatch } from './pictures.cases.mjs';
import { playgroundCases } from './playground.cases.mjs';
import { buildStorybook, isSettled, show, storyPath } from './storybook.mjs';

const looks = [
  { locale: 'vi', theme: 'light' },
  { locale: 'en', theme: 'dark' },
];
/** The address that stories ask for in order to fail. */
const missing = /\/feeds\/khong-co\.json$/;

const storybook = buildStorybook();
const { entries } = storybook;
const stories = entries.filter(({ type }) => type === 'story');
const pages = entries.filter(({ type }) => type === 'docs');

let browser;
let address;

before(async () => {
  address = await storybook.serve();
  browser = await launch({ executablePath: findBrowser(), args: browserArgs });
});

after(async () => {
  await browser?.close();
  storybook.close();
});

for (const { locale, theme } of looks) {
  describe(`each story, ${locale}, ${theme}`, () => {
    let page;
    let errors;

    before(async () => {
      ({ page, errors } = await open(storyPath(stories[0].id, { locale, theme })));
      await page.waitForFunction(() => document.querySelector('#storybook-root')?.childElementCount > 0);
      await page.evaluate(axe.source);
    });

    after(() => page?.close());

    for (const { id, title, name, tags } of stories) {
      it(`${title}: ${name}`, async () => {
        errors.length = 0;
        assert.equal(await page.evaluate(show, id), 'storyRendered');
        if (!tags.includes('loading')) await page.waitForFunction(isSettled, { timeout: 5000 });
        assert.deepEqual(await page.evaluate(emptyWidgets), []);
        assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
        assert.deepEqual(await page.evaluate(violations), []);
        assert.deepEqual(errors, []);
      });
    }
  });
}

describe('the picture of a card', () => {
  picturesMatch(() => ({ browser, address }));
});

describe('each page', () => {
  for (const { id, title, name } of pages) {
    it(`${title}: ${name}`, async () => {
      const { page, errors } = await open(`iframe.html?id=${id}&viewMode=docs&globals=a11y.manual:!true`);
      await page.waitForFunction(() => document.querySelector('#storybook-docs h1'), { timeout: 10_000 });
      assert.doesNotMatch(
        await page.$eval('#storybook-docs', (docs) => docs.innerText),
        /\|\s*-{3}/,
        'a table that is none',
      );
      const links = await page.$$eval('#storybook-docs a[href*="?path="]', (all) =>
        all.map(({ href }) => new URL(href).searchParams.get('path').split('/').at(-1)),
      );
      assert.deepEqual(
        links.filter((link) => !entries.some((entry) => entry.id === link)),
        [],
        'links to nowhere',
      );
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});

embedCases(open);
playgroundCases(open);

async function open(path) {
  const page = await browser.newPage();
  const errors = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !missing.test(message.location().url ?? ''))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${address}/${path}`, { waitUntil: 'load' });
  return { page, errors };
}

/* Below: what runs in the page. */

function emptyWidgets() {
  /** All that an element says, and what the elements inside it say. */
  const textOf = ({ shadowRoot, textContent }) =>
    [
      textContent,
      shadowRoot?.textContent,
      ...[...(shadowRoot?.querySelectorAll('*') ?? [])].map(textOf),
    ].join('');
  const widgets = [...document.querySelectorAll('#storybook-root *')];
  return widgets
    .filter(({ localName }) => /^chiso-(?!feed)/.test(localName))
    .filter((widget) => widget.offsetHeight < 40 || textOf(widget).trim() === '')
    .map(({ outerHTML, offsetHeight }) => `${offsetHeight} px: ${outerHTML}`);
}

async function violations() {
  // A story is a piece of a page: what only a whole page has is not asked of it.
  const ofPages = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'heading-order'];
  const rules = Object.fromEntries(ofPages.map((id) => [id, { enabled: false }]));
  const { violations: found } = await window.axe.run('#storybook-root', {
    rules,
    resultTypes: ['violations'],
  });
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join(' | ')}`,
  );
}

/** Every story of the built Storybook, in both languages and both schemes: it draws, without errors, accessibly. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { launch } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'chiso-storybook-'));
const looks = [
  { locale: 'vi', theme: 'light' },
  { locale: 'en', theme: 'dark' },
];
/** The address that stories ask for in order to fail. */
const missing = /\/feeds\/khong-co\.json$/;

execFileSync(
  join(root, 'node_modules/.bin/storybook'),
  ['build', '--quiet', '--disable-telemetry', '--output-dir', site],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
);
const entries = Object.values(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')).entries);
const stories = entries.filter(({ type }) => type === 'story');
const pages = entries.filter(({ type }) => type === 'docs');

const server = createServer(answer);
let browser;
let address;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await launch({ executablePath: findBrowser(), args: browserArgs });
});

after(async () => {
  await browser?.close();
  server.close();
  rmSync(site, { recursive: true, force: true });
});

for (const { locale, theme } of looks) {
  describe(`each story, ${locale}, ${theme}`, () => {
    let page;
    let errors;

    before(async () => {
      ({ page, errors } = await open(
        `iframe.html?id=${stories[0].id}&viewMode=story&globals=locale:${locale};theme:${theme};a11y.manual:!true`,
      ));
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

describe('each page', () => {
  for (const { id, title, name } of pages) {
    it(`${title}: ${name}`, async () => {
      const { page, errors } = await open(`iframe.html?id=${id}&viewMode=docs&globals=a11y.manual:!true`);
      await page.waitForFunction(() => document.querySelector('#storybook-docs h1'), { timeout: 10_000 });
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});

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

async function answer({ url }, response) {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
  };
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  try {
    const body = await readFile(join(site, path));
    response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'image/svg+xml'}; charset=utf-8` });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/* Below: what runs in the page. */

/** Changes to another story in the open page: far quicker than to load it. Resolves with what became of it. */
function show(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const outcomes = ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing'];
  const outcome = Promise.race([
    ...outcomes.map((name) => new Promise((resolve) => channel.once(name, () => resolve(name)))),
    new Promise((resolve) => setTimeout(resolve, 10_000, 'nothing in ten seconds')),
  ]);
  channel.emit('forceRemount', { storyId });
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  return outcome;
}

function isSettled() {
  const widgets = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    /^chiso-(?!feed)/.test(localName),
  );
  return (
    widgets.length > 0 &&
    widgets.every((widget) => widget.matches(':is(:state(ready), :state(empty), :state(error))'))
  );
}

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

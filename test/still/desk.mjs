// What the tests of stills share: one browser, stills of the demo's feeds, and feeds of their own.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../still/browser.mjs';
import { makeStill } from '../../still/make.mjs';
import { readOptions } from '../../still/options.mjs';
import { wordsIn } from '../../still/words.mjs';
import { findBrowser } from '../browser.mjs';
import { visibleText } from './shown-text.mjs';

export const demoFeed = (name) => fileURLToPath(new URL(`../../demo/feeds/${name}`, import.meta.url));

/** One still of each widget: a feed of the demo, the widget, its attributes. */
export const everyWidget = [
  ['chi-so-phuc-vu.json', 'kpi', 'indicator=tong-diem', 'locality=86', 'trend'],
  ['chi-so-phuc-vu.json', 'progress', 'indicator=tong-diem', 'locality=86', 'pace'],
  [
    'chi-so-phuc-vu.json',
    'compare',
    'indicator=tong-diem',
    'level=province',
    'limit=34',
    'reference=average',
  ],
  ['chi-so-phuc-vu.json', 'trend', 'indicator=tong-diem', 'localities=86 48 31', 'reference=average'],
  ['xep-hang-xa.json', 'ranking', 'indicator=ho-so-truc-tuyen', 'level=commune', 'locality=28870'],
  ['cho-lach.json', 'breakdown', 'indicator=dich-vu-cong-truc-tuyen-cap-huyen', 'locality=cho-lach'],
  ['cho-lach.json', 'rollout', 'locality=cho-lach'],
  ['chi-so-phuc-vu.json', 'profile', 'group=nam-nhom', 'localities=86 48 31'],
  ['cho-lach.json', 'board', '--width=900'],
];

const made = new Map();
export const desk = { browser: undefined, folder: undefined };

export function useDesk() {
  before(async () => {
    assert.ok(
      existsSync(new URL('../../dist/chiso.js', import.meta.url)),
      'dist/ is missing: run `npm run build` first',
    );
    process.env.CHROME_PATH ??= findBrowser();
    desk.folder = mkdtempSync(join(tmpdir(), 'chiso-still-'));
    desk.browser = await openBrowser(wordsIn('en'));
  });
  after(async () => {
    await desk.browser?.close();
    rmSync(desk.folder, { recursive: true, force: true });
  });
}

/** Makes the still that a command line asks for; each is made once. */
export function still(feed, ...args) {
  const key = JSON.stringify([feed, ...args]);
  if (!made.has(key)) made.set(key, make([feed.includes('/') ? feed : demoFeed(feed), ...args]));
  return made.get(key);
}

/** A still, and with a PNG the text that the page showed when the PNG was taken. */
async function make(args) {
  let shown;
  const newPage = async () => {
    const page = await desk.browser.newPage();
    const screenshot = page.screenshot.bind(page);
    page.screenshot = async (options) => {
      shown = await page.evaluate(visibleText);
      return screenshot(options);
    };
    return page;
  };
  const made = await makeStill(readOptions(args), { newPage }, { name: 'anh', now: new Date(2026, 10, 23) });
  return { ...made, shown };
}

/** A feed of one test, as a file. */
export function feedFile(name, feed) {
  const path = join(desk.folder, name);
  writeFileSync(path, typeof feed === 'string' ? feed : JSON.stringify(feed));
  return path;
}

/** Does something with a page of its own. */
export async function onPage(act) {
  const page = await desk.browser.newPage();
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

// What a reader picks stands in the page's address: it can be shared, and the browser's own buttons step through it.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { browserArgs, findBrowser } from '../browser.mjs';

let server;
let browser;
let page;

before(async () => {
  server = await serve({ port: 0 });
  browser = await launch({ executablePath: findBrowser(), args: browserArgs });
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const address = (search = '') => `${server.url}chi-so-phuc-vu.html${search}`;
const search = () => page.evaluate(() => location.search);

/** The place that picker and figures stand for, once they say so. */
async function showsPlace(name) {
  await page.waitForFunction(
    (place) => {
      const { shadowRoot } = document.querySelector('chiso-picker[sync-url]') ?? {};
      return shadowRoot?.querySelector('input')?.value.includes(place);
    },
    { timeout: 10_000 },
    name,
  );
}

async function choose(name) {
  const input = await page.waitForSelector('chiso-picker[sync-url] >>> input');
  await input.focus();
  await input.evaluate((field) => field.select());
  await page.keyboard.type(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await showsPlace(name);
}

it('keeps the choice in the address, and follows the back button, the forward button and a shared address', async () => {
  await page.goto(address());
  await showsPlace('Vĩnh Long');
  await choose('Cà Mau');
  const shared = await search();
  assert.match(shared, /locality=/);
  await choose('Đồng Tháp');
  await page.goBack();
  await showsPlace('Cà Mau');
  assert.equal(await search(), shared);
  await page.goBack();
  await showsPlace('Vĩnh Long');
  assert.equal(await search(), '');
  await page.goForward();
  await showsPlace('Cà Mau');
  await page.goto(address(shared));
  await showsPlace('Cà Mau');
});

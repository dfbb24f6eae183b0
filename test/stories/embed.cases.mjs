/** The embed code below the stories of the docs: four forms, each a line that can be copied and draws what the story draws. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import axe from 'axe-core';
import { filtered } from '../still/filter.mjs';

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const forms = ['element', 'block', 'frame', 'still'];
/** One widget, a comparison by lists of ids, several widgets of one feed, a page of many. */
const samples = ['kpi--target-met', 'compare--references', 'progress--overview', 'board--over-time'];

/** @param open opens a path of the Storybook */
export function embedCases(open) {
  describe('the embed code of a story', () => {
    for (const id of samples) {
      it(`${id}: is one line in each form, as the filters of editors leave it`, async () => {
        const { page, lines } = await openLines(open, id);
        for (const form of forms) {
          assert.match(lines[form], /^<.*>$/, form);
          assert.doesNotMatch(lines[form], /[\n']/, form);
        }
        for (const form of forms.slice(1)) assert.equal(filtered(lines[form]), lines[form]);
        await page.close();
      });

      it(`${id}: draws as an element and as a marked block what the story draws`, async () => {
        const { page, lines, data } = await openLines(open, id);
        const said = await page.evaluate(wordsIn, `[id^="story--widgets-${id}"] :has(+ embed-lines)`);
        for (const form of ['element', 'block'])
          assert.deepEqual(await saidOnPortal(page, lines.script + lines[form], data), said, form);
        await page.close();
      });
    }

    it('follows the arguments, and has the hash of the module', async () => {
      const { page, lines } = await openLines(open, 'compare--overview');
      assert.match(lines.element, /^<chiso-compare src="\/so-lieu\/feed\.json" indicator="truc-tuyen"/);
      assert.ok(lines.script.includes(`integrity="${dist('chiso.integrity.txt').trim()}"`));
      await page.evaluate(changeArguments, 'widgets-compare--overview', { indicator: 'hai-long' });
      await page.waitForFunction(hasLine, {}, 'compare--overview', 'indicator="hai-long"');
      await page.close();
    });

    it('is of the second module too, and of no frame, where the feed is a table', async () => {
      const { page, lines } = await openLines(open, 'feed--from-table');
      assert.match(lines.element, /^<chiso-feed src="\/so-lieu\/thanh-phu\.csv" locale="vi"/);
      assert.match(lines.script, /chiso\.js.*chiso-adapters\.js/s);
      assert.equal(lines.frame, undefined);
      await page.close();
    });

    it('is of a picker with what follows it, and has no frame: they would not reach each other', async () => {
      const { page, lines } = await openLines(open, 'picker--overview');
      assert.match(
        lines.element,
        /^<chiso-feed [^>]*><chiso-picker><\/chiso-picker><chiso-kpi .*<\/chiso-feed>$/,
      );
      assert.equal(lines.frame, undefined);
      await page.close();
    });

    it('is not there where nothing is shown that one would embed', async () => {
      const { page } = await openDocs(open, 'kpi--unknown-indicator');
      await page.waitForFunction(hasNone, {}, 'kpi--unknown-indicator');
      await page.close();
    });

    it('is chosen and copied by keyboard', async () => {
      const { page, lines } = await openLines(open, 'kpi--target-met');
      const origin = new URL(page.url()).origin;
      await page
        .browser()
        .defaultBrowserContext()
        .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
      await page.bringToFront();
      await page.evaluate(focusForm, 'kpi--target-met');
      for (const key of ['Home', 'ArrowDown', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      const copied = await page.waitForFunction(() => navigator.clipboard.readText());
      assert.equal(await copied.jsonValue(), lines.block);
      await page.close();
    });

    it('has nothing that axe finds', async () => {
      const { page } = await openLines(open, 'kpi--target-met');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => window.axe.run('embed-lines'));
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await page.close();
    });
  });
}

async function openDocs(open, id) {
  const docs = `widgets-${id.split('--')[0]}--docs`;
  const opened = await open(
    `iframe.html?id=${docs}&viewMode=docs&globals=locale:vi;theme:light;a11y.manual:!true`,
  );
  await opened.page.waitForSelector(`[id^="story--widgets-${id}"] embed-lines`);
  await opened.page.evaluate(scrollTo, id);
  return opened;
}

async function openLines(open, id) {
  const { page } = await openDocs(open, id);
  await page.waitForFunction(hasLine, {}, id, '<');
  return { page, ...(await page.evaluate(readLines, id, forms)) };
}

/** What widgets say on a page of a portal that has the lines. */
async function saidOnPortal(page, lines, data) {
  const portal = await page.browser().newPage();
  await portal.setRequestInterception(true);
  portal.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/chiso/chiso.js')
      return request.respond({ contentType: 'text/javascript', body: dist('chiso.js') });
    if (pathname === '/so-lieu/feed.json')
      return request.respond({ contentType: 'application/json', body: JSON.stringify(data) });
    return request.respond({
      contentType: 'text/html',
      body: `<!doctype html><html lang="vi"><meta charset="utf-8">${lines}`,
    });
  });
  await portal.goto('http://portal.localhost/trang/');
  await portal.waitForFunction(() => {
    const all = [...document.querySelectorAll('*')].filter(
      ({ localName, shadowRoot }) => shadowRoot && localName !== 'chiso-feed',
    );
    return (
      all.length > 0 && all.every((each) => each.matches(':is(:state(ready), :state(empty), :state(error))'))
    );
  });
  const said = await portal.evaluate(wordsIn, 'body');
  await portal.close();
  return said;
}

/* Below: what runs in the page. */

function scrollTo(id) {
  document.querySelector(`[id^="story--widgets-${id}"] embed-lines`).scrollIntoView({ block: 'center' });
}

function hasNone(id) {
  return document.querySelector(`[id^="story--widgets-${id}"] embed-lines[data-none]`) !== null;
}

function hasLine(id, part) {
  const { shadowRoot } = document.querySelector(`[id^="story--widgets-${id}"] embed-lines`);
  return shadowRoot.querySelector('.line input')?.value.includes(part);
}

function focusForm(id) {
  const { shadowRoot } = document.querySelector(`[id^="story--widgets-${id}"] embed-lines`);
  shadowRoot.querySelector('input[value="element"]').focus();
}

function changeArguments(storyId, updatedArgs) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs });
}

/** Chooses one form after the other, and the first again. */
async function readLines(id, names) {
  const embed = document.querySelector(`[id^="story--widgets-${id}"] embed-lines`);
  const { shadowRoot } = embed;
  const isMade = () => !shadowRoot.textContent.includes('Đang lập') && !embed.isUpdatePending;
  const choose = async (name) => {
    shadowRoot.querySelector(`input[value="${name}"]`).click();
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (!isMade());
  };
  const linesIn = (place) => [...shadowRoot.querySelectorAll(`${place} input`)].map(({ value }) => value);
  const script = linesIn('details .line').join('\n');
  const lines = { script };
  for (const name of names) {
    await choose(name);
    [lines[name]] = linesIn('.line:not(details *)');
  }
  await choose(names[0]);
  const { data } = embed.previousElementSibling.querySelector('chiso-feed, chiso-board') ?? {};
  return { lines, data };
}

/** All that the widgets in a place say. */
function wordsIn(place) {
  const wordsOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    return [...(node.shadowRoot ?? node).childNodes].map(wordsOf).join('');
  };
  return [...document.querySelector(place).querySelectorAll('*')]
    .filter(({ shadowRoot, localName }) => shadowRoot && localName !== 'chiso-feed')
    .map(({ shadowRoot }) => wordsOf(shadowRoot).replace(/\s+/g, ' ').trim());
}

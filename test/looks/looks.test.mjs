/** `npm run looks` takes minutes, so nobody would see that it notices nothing: here it has little to look at. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { compare, gone, keep } from './kept.mjs';
import { strangeLetters } from './letters.mjs';
import { sideBySide } from './pictures.mjs';
import { inPage, openStudio, setMarkup } from './studio.mjs';

let browser;
before(async () => {
  browser = await openStudio();
});
after(() => browser?.close());

describe('looks', () => {
  let folder;
  let file;
  let differing;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chiso-looks-'));
    file = join(folder, 'kept/a.webp');
    differing = join(folder, 'differing');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What `compare` says of a square with a spot, where one with another spot is kept. */
  const complaintsOf = (keptSpot, spot) =>
    inPage(browser, {}, async (page) => {
      if (keptSpot !== undefined) keep(new Map([[file, await square(page, keptSpot)]]));
      return compare(page, new Map([[file, await square(page, spot)]]), differing);
    });

  it('pass where nothing differs, and where little does', async () => {
    assert.deepEqual(await complaintsOf(10, 10), []);
    assert.deepEqual(await complaintsOf(0, 5), []);
    assert.equal(existsSync(differing), false);
  });

  it('are told and laid out where more differs', async () => {
    assert.deepEqual(await complaintsOf(0, 10), ['a.webp: 1.00 % of the pixels differ']);
    assert.ok(existsSync(join(differing, 'a.webp')));
  });

  it('are told where the sizes differ', async () => {
    assert.deepEqual(await complaintsOf(0, 101), ['a.webp: 100.00 % of the pixels differ']);
  });

  it('are told where none was kept', async () => {
    assert.deepEqual(await complaintsOf(undefined, 0), ['a.webp: new']);
  });

  it('are told where their story is gone', () => {
    keep(new Map([[file, new Uint8Array()]]));
    assert.deepEqual(gone(join(folder, 'kept'), new Map([[file, new Uint8Array()]])), []);
    assert.deepEqual(gone(join(folder, 'kept'), new Map()), [file]);
  });
});

describe('letters', () => {
  it('are told where no font of the installation has them', async () => {
    assert.deepEqual(await inPage(browser, {}, (page) => strangeLetters(page, 'Ặ ổ ₫ ‰ – ▲ ↕ ◐ ✕ ≥ < & א')), [
      'א',
    ]);
  });

  it('are those fonts’ where a page names others', async () => {
    const width = (family) =>
      inPage(browser, {}, async (page) => {
        await setMarkup(page, `<span style="font-family: ${family}">Chuẩn hoá dữ liệu dân cư</span>`);
        return page.$eval('span', (span) => span.getBoundingClientRect().width);
      });
    assert.equal(await width('Georgia'), await width('inherit'));
  });
});

/** A white one of 100 pixels with a black one in it. */
async function square(page, spot) {
  await setMarkup(
    page,
    `<div style="display: inline-block; min-width: 100px; min-height: 100px; background: #fff">
      <div style="width: ${spot}px; height: ${spot}px; background: #000"></div></div>`,
  );
  return sideBySide(page, [await (await page.$('div')).screenshot()]);
}

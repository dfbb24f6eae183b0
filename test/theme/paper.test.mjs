/** What a printer makes of every widget: Chromium prints A4, and is asked while it does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useHost } from '../module/host.mjs';
import { drawAll, files } from './media.mjs';

describe('on paper', () => {
  const host = useHost(files);

  /** What `ask` finds on the page while it is printed: laid out on the sheet, not on the screen. */
  async function printed(ask) {
    const tab = await host.open('/all', 'ready');
    await drawAll(tab);
    await tab.evaluate(() => {
      window.widgets = () =>
        [...document.querySelectorAll('*')].filter(({ localName }) => /^chiso-(?!feed)/.test(localName));
      window.all = (selector) =>
        widgets().flatMap((widget) => [...widget.shadowRoot.querySelectorAll(selector)]);
      window.isSeen = (each) => each.checkVisibility() && each.getClientRects().length > 0;
    });
    await tab.evaluate(`matchMedia('print').addEventListener('change', ({ matches }) => {
      if (matches) window.found = (${ask})();
    })`);
    await tab.pdf({ format: 'A4' });
    return tab.evaluate(() => window.found);
  }

  it('charts are as wide as their place on the sheet, so that bars end where their figures begin', async () => {
    const { sizes, width } = await printed(() => ({
      width: document.documentElement.clientWidth,
      sizes: all('canvas').map((canvas) => [
        canvas.getBoundingClientRect().width,
        canvas.parentElement.getBoundingClientRect().width,
      ]),
    }));
    assert.ok(width < 850, `${width}: the sheet is not laid out`);
    assert.equal(sizes.length, 4);
    for (const [canvas, place] of sizes) assert.ok(Math.abs(canvas - place) < 1, `${canvas} in ${place}`);
  });

  it('a canvas lies over nothing, since what is cleared of it is white', async () => {
    const layers = await printed(() =>
      all('.canvas').map((each) => [
        getComputedStyle(each).zIndex,
        getComputedStyle(each.parentElement).isolation,
      ]),
    );
    assert.deepEqual(layers, [['-1', 'isolate']]);
  });

  it('nothing is left to press or to type in, but what the reader has chosen', async () => {
    const left = await printed(() =>
      all('button, input, summary')
        .filter((each) => isSeen(each) && !each.matches('.mark, .sort, .place-name, .control'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    assert.deepEqual(left, []);
  });

  it('every card has period and source, lies on one sheet, and is no wider', async () => {
    const cards = await printed(() =>
      widgets()
        .filter(({ localName }) => localName !== 'chiso-picker')
        .map((widget) => ({
          name: widget.localName,
          told: ['period', 'source', 'summary'].filter((part) =>
            widget.shadowRoot.querySelector(`[part~=${part}]`),
          ),
          inside: getComputedStyle(widget.shadowRoot.querySelector('.card')).breakInside,
          rest: widget.scrollWidth - widget.clientWidth,
        })),
    );
    assert.equal(cards.length, 10);
    for (const { name, told, inside, rest } of cards) {
      assert.deepEqual(told, ['period', 'source', 'summary'], name);
      assert.equal(inside, 'avoid', name);
      assert.ok(rest <= 0, `${name} is ${rest} px too wide`);
    }
  });

  it('bars, keys and marks are printed where backgrounds are not, striped where a colour tells parts apart', async () => {
    const { adjusts, stripes } = await printed(() => ({
      adjusts: all('.bar, .key, .share, .target-marker, .pace-marker').map(
        (each) => getComputedStyle(each).printColorAdjust,
      ),
      stripes: all('.turned').map((each) => getComputedStyle(each).backgroundImage.split('(')[0]),
    }));
    assert.ok(adjusts.length > 30);
    assert.deepEqual([...new Set(adjusts)], ['exact']);
    assert.ok(stripes.length > 6);
    assert.deepEqual([...new Set(stripes)], ['repeating-linear-gradient']);
  });

  it('verdicts and changes have their signs, and the head of a table is there to be repeated', async () => {
    const { verdicts, heads } = await printed(() => ({
      verdicts: all('.met.sign, .met .sign').map(({ textContent }) => textContent.trim()[0]),
      heads: all('thead').map((head) => [
        getComputedStyle(head).display,
        ...[...head.querySelectorAll('.sort')].map((button) => getComputedStyle(button).display),
      ]),
    }));
    assert.deepEqual([...new Set(verdicts)], ['▲', '✓']);
    for (const [display, ...buttons] of heads) {
      assert.equal(display, 'table-header-group');
      // Chromium leaves out what a box in a repeated head holds.
      for (const button of buttons) assert.equal(button, 'contents');
    }
  });
});

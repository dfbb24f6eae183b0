/** Where a reader is who goes by the keyboard: every stop of any widget is seen, lies free, and can be left. */
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { contrast } from '../helpers/contrast.js';
import { kinds } from '../helpers/every-widget.js';
import { useVietnamese } from '../helpers/language.js';
import { useServer } from '../helpers/server.js';
import { expectSame, isShown } from '../helpers/widgets.js';

/** A stop of the Tab key, in whatever shadow root. */
function focused(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The page with a button before the elements and one after them; the focus is in the first. */
async function between(elements: readonly Element[], scheme = 'light'): Promise<HTMLButtonElement> {
  const page = await fixture<HTMLElement>(
    `<div style="color-scheme: ${scheme}; background: Canvas"><button>trước</button><button>sau</button></div>`,
  );
  const [before, after] = page.querySelectorAll('button');
  before!.after(...elements);
  before!.focus();
  return after!;
}

/** Every stop on the way to the button after the elements. */
async function stopsUntil(
  end: Element,
  look: (stop: Element) => void,
  [key, modifier]: readonly [string, string?] = ['Tab'],
): Promise<number> {
  for (let count = 0; count < 500; count++) {
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    if (modifier) await sendKeys({ up: modifier });
    const stop = focused();
    if (stop === end) return count;
    look(stop);
  }
  throw new Error('the Tab key does not come out');
}

/** The ground that a stop stands on: the card of its widget, and where that has none what is below it. */
function groundOf(stop: Element): string {
  let below: Element | null = (stop.getRootNode() as ShadowRoot).querySelector('.card');
  while (below) {
    const { backgroundColor } = getComputedStyle(below);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    below = below.parentElement ?? (below.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return 'rgb(255, 255, 255)';
}

function seesFocus(stop: Element): void {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
  expect(outlineStyle, stop.outerHTML).not.to.equal('none');
  expect(parseFloat(outlineWidth), stop.outerHTML).to.be.at.least(2);
  expect(contrast(outlineColor, groundOf(stop)), stop.outerHTML).to.be.at.least(3);
}

/**
 * Above its middle, in its longest line, is nothing that is seen: points of a line lie close, and are clear. How far a page
 * scrolls to the focus is the browser's own.
 */
function liesFree(stop: Element): void {
  // Points of a line let the pointer through to the plot.
  (stop as HTMLElement).style.pointerEvents = 'auto';
  stop.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = [...stop.getClientRects()].reduce((a, b) => (b.width > a.width ? b : a));
  const there = (stop.getRootNode() as ShadowRoot).elementsFromPoint(x + width / 2, y + height / 2);
  const at = there.findIndex((each) => stop.contains(each));
  expect(at, `not to be seen: ${stop.outerHTML}`).to.be.at.least(0);
  for (const over of there.slice(0, at)) {
    expect(over.textContent, stop.outerHTML).to.equal('');
    expect(getComputedStyle(over).backgroundColor, stop.outerHTML).to.equal('rgba(0, 0, 0, 0)');
  }
}

/** A field that is typed into is as wide as what is typed; a link in a line of text is as high as the line (WCAG 2.2, 2.5.8). */
function isLargeEnough(stop: Element): void {
  if (stop.matches('[part="source"] a')) return;
  const { width, height } = stop.getBoundingClientRect();
  expect(Math.min(width, height), stop.outerHTML).to.be.at.least(24);
}

for (const [tag, make] of kinds) {
  describe(`<${tag}> and the focus`, () => {
    const server = useServer();
    useVietnamese();

    for (const scheme of ['light', 'dark'])
      it(`is seen at every stop, by an outline that stands out from the card, ${scheme}`, async () => {
        await stopsUntil(await between(await make(server), scheme), seesFocus);
      });

    it('is hidden by nothing of the widget', async () => {
      await stopsUntil(await between(await make(server)), liesFree);
    });

    it('comes to targets of 24 by 24 px at least', async () => {
      await stopsUntil(await between(await make(server)), isLargeEnough);
    });

    it('is let go at either end', async () => {
      const elements = await make(server);
      const after = await between(elements);
      const count = await stopsUntil(after, () => undefined);
      const before = elements[0]!.previousElementSibling!;
      const back = await stopsUntil(before, () => undefined, ['Tab', 'Shift']);
      expect(count).to.be.above(0);
      expect(back).to.equal(count);
      expectSame(document.activeElement, before);
    });

    it('comes to fields whose edge stands out from the card', async () => {
      for (const element of await make(server)) {
        for (const field of element.shadowRoot!.querySelectorAll('input, select')) {
          if (!isShown(field) || field.matches(':disabled')) continue;
          const { borderTopColor, borderTopWidth } = getComputedStyle(field);
          expect(parseFloat(borderTopWidth), field.outerHTML).to.be.at.least(1);
          expect(contrast(borderTopColor, groundOf(field)), field.outerHTML).to.be.at.least(3);
        }
      }
    });
  });
}

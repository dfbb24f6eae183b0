/** Reaching, reading and choosing the rows of a comparison. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import type { ChisoCompare } from '../../src/elements/compare/compare.js';
import type { ChisoSelectEvent } from '../../src/shared/events.js';
import { compare, marks } from '../helpers/compare.js';
import { communeFeed } from '../helpers/feeds.js';
import {
  count,
  expectSame,
  part,
  partText,
  plain,
  ready,
  says,
  type Attributes,
} from '../helpers/widgets.js';
import { leavePage } from '../helpers/pointer.js';

/** A comparison between two buttons, the first of them in focus. */
async function between(attributes: Attributes = {}) {
  const element = await compare(communeFeed(), {
    'without-source': true,
    'without-actions': true,
    ...attributes,
  });
  const [before, after] = ['trước', 'sau'].map((name) => {
    const button = document.createElement('button');
    button.textContent = name;
    return button;
  });
  element.before(before!);
  element.after(after!);
  before!.focus();
  return { element, before: before!, after: after! };
}

/** The row in focus; −1: none. */
function focused(element: ChisoCompare): number {
  return marks(element).indexOf(element.shadowRoot!.activeElement as HTMLElement);
}

async function press(element: ChisoCompare, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [name, modifier] = key.split('+').reverse() as [string, string?];
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: name });
    if (modifier) await sendKeys({ up: modifier });
    await element.updateComplete;
  }
}

describe('<chiso-compare> by keyboard', () => {
  describe('accessibility', () => {
    it('is one stop of the Tab key for all its rows', async () => {
      const { element, before, after } = await between();
      await press(element, 'Tab');
      expect(focused(element)).to.equal(0);
      await press(element, 'Tab');
      expectSame(element.shadowRoot!.activeElement, part(element, 'button'));
      await press(element, 'Tab');
      expectSame(document.activeElement, after);
      await press(element, 'Shift+Tab', 'Shift+Tab');
      expect(focused(element)).to.equal(0);
      await press(element, 'Shift+Tab');
      expectSame(document.activeElement, before);
    });

    it('comes to the highlighted row first, and back to where the reader was', async () => {
      const { element } = await between({ highlight: 'dan-hoa' });
      await press(element, 'Tab');
      expect(focused(element)).to.equal(2);
      await press(element, 'ArrowDown', 'Tab', 'Shift+Tab');
      expect(focused(element)).to.equal(3);
    });

    for (const [keys, row] of [
      [['ArrowDown'], 1],
      [['ArrowRight'], 1],
      [['ArrowDown', 'ArrowDown', 'ArrowUp'], 1],
      [['ArrowDown', 'ArrowLeft'], 0],
      [['ArrowUp'], 0],
      [['End'], 4],
      [['End', 'ArrowDown'], 4],
      [['End', 'Home'], 0],
    ] as const) {
      it(`goes to row ${row} by ${keys.join(', ')}`, async () => {
        const { element } = await between();
        await press(element, 'Tab', ...keys);
        expect(focused(element)).to.equal(row);
        expect(marks(element).map(({ tabIndex }) => tabIndex === 0)).to.deep.equal(
          [0, 1, 2, 3, 4].map((n) => n === row),
        );
      });
    }

    it('tells of the row in focus, and hides that by Escape', async () => {
      const { element } = await between();
      await press(element, 'Tab', 'ArrowDown');
      expect(partText(element, 'tooltip')).to.equal('Xã Hòa Nghĩa: 84%; đứng thứ 2 trong số 4');
      await press(element, 'Escape');
      expect(count(element, 'tooltip')).to.equal(0);
      expect(focused(element)).to.equal(1);
      await press(element, 'ArrowDown');
      expect(partText(element, 'tooltip')).to.include('Xã Đan Hòa');
      await press(element, 'Tab');
      expect(count(element, 'tooltip')).to.equal(0);
    });

    it('tells of the row under the pointer, and no more when it leaves', async () => {
      const element = await compare(communeFeed());
      const { x, y, height } = marks(element)[1]!.getBoundingClientRect();
      try {
        await sendMouse({ type: 'move', position: [Math.round(x + 20), Math.round(y + height / 2)] });
        await element.updateComplete;
        expect(partText(element, 'tooltip')).to.include('Xã Hòa Nghĩa');
      } finally {
        await leavePage();
      }
      await element.updateComplete;
      expect(count(element, 'tooltip')).to.equal(0);
    });

    it('names each row by what is seen of it, and adds the rank', async () => {
      const element = await compare(communeFeed());
      expect(marks(element).some((mark) => mark.hasAttribute('aria-label'))).to.be.false;
      expect(marks(element).map(({ textContent }) => plain(textContent))).to.deep.equal([
        'Ân Phú: 95%; đứng thứ 1 trong số 4',
        'Hòa Nghĩa: 84%; đứng thứ 2 trong số 4',
        'Đan Hòa: 71,5%; đứng thứ 3 trong số 4',
        'Sơn Định: 58%; đứng thứ 4 trong số 4',
        'Phú Phụng: chưa có số liệu',
      ]);
    });

    it('lets the table be scrolled by keyboard', async () => {
      const { element } = await between({ view: 'table' });
      await press(element, 'Tab');
      expectSame(element.shadowRoot!.activeElement, element.shadowRoot!.querySelector('.scroller')!);
    });
  });

  describe('events', () => {
    const page =
      '<chiso-feed><chiso-kpi></chiso-kpi><chiso-compare></chiso-compare><chiso-compare></chiso-compare></chiso-feed>';

    /** A card and two comparisons of one feed, with a locality selected. */
    async function linked() {
      const feed = await fixture<HTMLElementTagNameMap['chiso-feed']>(page);
      feed.data = communeFeed();
      feed.locality = 'son-dinh';
      const kpi = feed.querySelector('chiso-kpi')!;
      const [one, other] = feed.querySelectorAll('chiso-compare') as unknown as [ChisoCompare, ChisoCompare];
      await ready(other);
      await says(kpi, '58%');
      return { feed, kpi, one, other };
    }

    const choose = async (element: ChisoCompare, row: number) => {
      marks(element)[row]!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    };

    it('tells which locality Enter chose', async () => {
      const { element } = await between();
      const told = oneEvent<ChisoSelectEvent>(document.body, 'chiso-select');
      await press(element, 'Tab', 'ArrowDown', 'Enter');
      const event = await told;
      expectSame(event.target, element);
      const { locality, period, bubbles, composed, cancelable } = event;
      expect({ locality, period, bubbles, composed, cancelable }).to.deep.equal({
        ...{ locality: 'hoa-nghia', period: undefined, bubbles: true, composed: true, cancelable: true },
      });
    });

    it('highlights what was chosen, also without a feed element', async () => {
      const { element } = await between();
      await press(element, 'Tab', 'ArrowDown', 'Enter');
      expect(partText(element, 'row-highlight')).to.include('Hòa Nghĩa');
    });

    it('moves all widgets of the feed to what was chosen', async () => {
      const { kpi, one, other } = await linked();
      await choose(one, 0);
      await says(kpi, '95%');
      await other.updateComplete;
      expect(partText(one, 'row-highlight')).to.include('Ân Phú');
      expect(partText(other, 'row-highlight')).to.include('Ân Phú');
    });

    it('follows what another widget of the feed chose after it', async () => {
      const { kpi, one, other } = await linked();
      await choose(one, 0);
      await choose(other, 1);
      await says(kpi, '84%');
      await one.updateComplete;
      expect(partText(one, 'row-highlight')).to.include('Hòa Nghĩa');
    });

    it('leaves everything as it was when the page prevents it', async () => {
      const { feed, kpi, one } = await linked();
      feed.addEventListener('chiso-select', (event) => {
        event.preventDefault();
      });
      await choose(one, 0);
      await kpi.updateComplete;
      expect(partText(kpi, 'value')).to.equal('58');
      expect(partText(one, 'row-highlight')).to.include('Sơn Định');
    });

    it('keeps a widget that names its own locality where it is', async () => {
      const { kpi, one } = await linked();
      kpi.locality = 'dan-hoa';
      await says(kpi, '71,5%');
      await choose(one, 0);
      await kpi.updateComplete;
      expect(partText(kpi, 'value')).to.equal('71,5');
    });

    it('follows a link by Enter, as links do', async () => {
      const { element } = await between({ 'locality-href': '#xa-{id}' });
      try {
        await press(element, 'Tab', 'ArrowDown', 'Enter');
        expect(location.hash).to.equal('#xa-hoa-nghia');
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });
  });
});

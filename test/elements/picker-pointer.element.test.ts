/** Choosing by the mouse in the list of a picker. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/feed.js';
import '../../src/define/kpi.js';
import '../../src/define/picker.js';
import type { ChisoPicker } from '../../src/elements/picker/picker.js';
import { click, isOpen, middleOf, option, options, type } from '../helpers/combobox.js';
import { manyCommunes } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { input, pageWith, settle, type Page } from '../helpers/picker.js';
import { expectSame, markup, plain, says } from '../helpers/widgets.js';

describe('<chiso-picker> among many localities, by the mouse', () => {
  useVietnamese();

  const page = (locality: string): Promise<Page> =>
    pageWith(manyCommunes(99), { beside: markup('chiso-kpi'), feed: { locality } });

  it('opens with what lies around the selected one, ready to type over it', async () => {
    const { picker } = await page('xa-80');
    await click(picker, input(picker));
    expect([options(picker)[0], options(picker).at(-1)]).to.deep.equal(['Xã 55', 'Xã 99']);
    expect(plain(picker.shadowRoot!.querySelector('[aria-selected=true]')?.textContent)).to.equal('Xã 80');
    await sendKeys({ type: '95' });
    await settle(picker);
    expect(options(picker)).to.deep.equal(['Xã 95']);
  });

  it('chooses, and leaves the focus in the field', async () => {
    const { feed, picker } = await page('xa-7');
    await type(picker, 'xa 9');
    await click(picker, option(picker, 'Xã 91'));
    expect([input(picker).value, isOpen(picker)]).to.deep.equal(['Xã 91', false]);
    expectSame(picker.shadowRoot!.activeElement, input(picker));
    await says(feed.querySelector('chiso-kpi')!, '9%');
  });

  it('chooses nothing where it meets no option, and closes outside', async () => {
    const { picker } = await page('xa-7');
    await type(picker, 'xa');
    await click(picker, picker.shadowRoot!.querySelector('.more')!);
    expect([isOpen(picker), input(picker).value]).to.deep.equal([true, 'xa']);
    await sendMouse({ type: 'click', position: [5, 590] });
    await settle(picker);
    expect([isOpen(picker), input(picker).value]).to.deep.equal([false, 'Xã 7']);
  });

  it('finds targets of 24 px at least', async () => {
    const { picker } = await page('xa-7');
    await type(picker, 'xa 9');
    const heights = [input(picker), option(picker, 'Xã 91')].map(
      (each) => each.getBoundingClientRect().height,
    );
    expect(heights[0]).to.be.at.least(44);
    expect(heights[1]).to.be.at.least(24);
  });

  describe('opens beside the field', () => {
    /** A field so far from the top of a page that is longer than the window; and what is chosen there. */
    async function fieldAt(top: number): Promise<{ picker: ChisoPicker; told: unknown[] }> {
      const { feed, picker } = await page('xa-80');
      const told: unknown[] = [];
      feed.addEventListener('chiso-select', ({ locality }) => told.push(locality));
      feed.style.cssText = 'display: flow-root; block-size: 2000px';
      picker.style.marginBlockStart = `${top - input(picker).getBoundingClientRect().top}px`;
      return { picker, told };
    }
    const extent = (element: Element) => element.getBoundingClientRect();
    const popup = (picker: ChisoPicker) => picker.shadowRoot!.querySelector('.popup')!;

    for (const [name, top, side] of [
      ['below, at the top of the window', 40, 'below'],
      ['below, in the middle', 280, 'below'],
      ['above, near the bottom', 450, 'above'],
      ['above, at the bottom', 550, 'above'],
    ] as const) {
      it(`${name}: repeated clicks choose nothing, and move nothing`, async () => {
        const { picker, told } = await fieldAt(top);
        const position = middleOf(input(picker));
        for (let n = 0; n < 3; n++) {
          await sendMouse({ type: 'click', position });
          await settle(picker);
        }
        expect([told, isOpen(picker), input(picker).value]).to.deep.equal([[], true, 'Xã 80']);
        expect(Math.round(extent(input(picker)).top)).to.equal(top);
        const [field, list] = [extent(input(picker)), extent(popup(picker))];
        expect(side === 'below' ? list.top - field.bottom : field.top - list.bottom).to.be.at.least(4);
        expect(list.top).to.be.at.least(0);
        expect(list.bottom).to.be.at.most(innerHeight);
      });
    }

    it('with what is selected in sight, on either side', async () => {
      for (const top of [40, 450]) {
        const { picker } = await fieldAt(top);
        await click(picker, input(picker));
        const [list, selected] = [extent(popup(picker)), extent(option(picker, 'Xã 80'))];
        expect(selected.top).to.be.at.least(list.top);
        expect(selected.bottom).to.be.at.most(list.bottom);
      }
    });

    it('and chooses there', async () => {
      const { picker, told } = await fieldAt(450);
      await click(picker, input(picker));
      await click(picker, option(picker, 'Xã 80').previousElementSibling!);
      expect([told, isOpen(picker)]).to.deep.equal([['xa-79'], false]);
    });
  });

  describe('a press that began on the field chooses nothing', () => {
    it('where it ends on an option', async () => {
      const { picker } = await page('xa-7');
      await click(picker, input(picker));
      await sendMouse({ type: 'move', position: middleOf(input(picker)) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: middleOf(option(picker, 'Xã 9')) });
      await sendMouse({ type: 'up' });
      await settle(picker);
      expect(input(picker).value).to.equal('Xã 7');
    });

    it('where another at once comes to an option, since the page has moved', async () => {
      const { picker } = await page('xa-7');
      await click(picker, input(picker));
      option(picker, 'Xã 9').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
      await settle(picker);
      expect([isOpen(picker), input(picker).value]).to.deep.equal([true, 'Xã 7']);
    });
  });
});

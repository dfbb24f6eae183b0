/** What any widget shows before its first figure: the page's own words, or grey shapes. `spec/elements.md` §1. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { oneFigure } from '../helpers/feeds.js';
import { notFound, silence, useServer } from '../helpers/server.js';
import { comesTo, has, isShown, mount, part, ready, show, tags } from '../helpers/widgets.js';

const fallback = '<table><tr><td>94%</td></tr></table>';

for (const tag of tags) {
  describe(`<${tag}> before its first figure`, () => {
    const server = useServer();

    describe('slots', () => {
      it('shows its children while it is loading, and no grey shapes beside them', async () => {
        const element = await mount(tag, { src: server.at(silence) }, fallback);
        expect(isShown(element.querySelector('table')!)).to.be.true;
        expect(has(element, '.bone')).to.be.false;
      });

      it('shows its children before any feed element is there', async () => {
        const element = await mount(tag, { feed: 'chua-co' }, 'Đang cập nhật');
        expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      });

      it('hides its children once a figure is there', async () => {
        const element = await ready(await mount(tag, { src: server.give(oneFigure(11)) }, fallback));
        expect(isShown(element.querySelector('table')!)).to.be.false;
      });

      it('keeps its children on an error', async () => {
        const element = await mount(tag, { src: server.at(notFound) }, fallback);
        await comesTo(element, 'error');
        expect(isShown(element.querySelector('table')!)).to.be.true;
        expect(isShown(part(element, 'message-error'))).to.be.true;
      });

      for (const [what, data, attributes] of [
        ['the feed has no figure', oneFigure(null), {}],
        ['it names what is not there', oneFigure(11), { indicator: 'sai' }],
      ] as const) {
        it(`keeps its children where ${what}`, async () => {
          const element = await show(tag, data, attributes, fallback);
          expect(isShown(element.querySelector('table')!)).to.be.true;
          expect(isShown(part(element, 'message'))).to.be.true;
        });
      }

      it('does not bring its children back once a figure was there', async () => {
        const element = await show(tag, oneFigure(11), {}, fallback);
        element.indicator = 'sai';
        await comesTo(element, 'error');
        expect(isShown(element.querySelector('table')!)).to.be.false;
      });

      it('shows children that come later', async () => {
        const element = await show(tag, oneFigure(null));
        element.append('94%');
        await waitUntil(() => isShown(element.shadowRoot!.querySelector('.fallback')!));
      });

      it('shows grey shapes of some height where it has no children', async () => {
        const element = await mount(tag, { src: server.at(silence) });
        expect(element.shadowRoot!.querySelectorAll('.bone').length).to.be.greaterThan(2);
        expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
      });

      it('keeps its height when the figure comes', async () => {
        const element = await mount(tag, { src: server.at(silence) });
        const before = element.getBoundingClientRect().height;
        element.data = oneFigure(11);
        await ready(element);
        expect(element.getBoundingClientRect().height).to.equal(before);
      });
    });
  });
}

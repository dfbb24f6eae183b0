/** Where any widget's figures come from: `spec/elements.md` §1. */
import { expect, fixture } from '@open-wc/testing';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import '../../src/index.js';
import { communeFeed, communes, oneFigure } from '../helpers/feeds.js';
import { silence, useServer } from '../helpers/server.js';
import {
  comesTo,
  has,
  markup,
  mount,
  part,
  partText,
  ready,
  said,
  says,
  show,
  tags,
  type AnyWidget,
} from '../helpers/widgets.js';

function inline(value: number): string {
  return `<script type="application/json">${JSON.stringify(oneFigure(value))}</script>`;
}

function feedOf(value: number, id = ''): ChisoFeed {
  const feed = document.createElement('chiso-feed');
  feed.id = id;
  feed.data = oneFigure(value);
  return feed;
}

for (const tag of tags) {
  describe(`<${tag}> and its feed`, () => {
    const server = useServer();

    describe('properties', () => {
      /** A page with all five sources; each widget takes the first that it has. */
      async function page(attributes: Record<string, string>, content = ''): Promise<AnyWidget> {
        const root = await fixture(
          `<div>${markup('chiso-feed', { id: 'bon', src: server.give(oneFigure(14)) })}
          ${markup('chiso-feed', { src: server.give(oneFigure(15)) }, markup(tag, attributes, content))}</div>`,
        );
        return root.querySelector<AnyWidget>(tag)!;
      }

      it('takes the feed element around it', async () => {
        await says(await page({}), '15%');
      });

      it('takes the feed element that it names before the one around it', async () => {
        await says(await page({ feed: 'bon' }), '14%');
      });

      it('takes its own address before a named feed element', async () => {
        await says(await page({ feed: 'bon', src: server.give(oneFigure(13)) }), '13%');
      });

      it('takes an inline document before its own address', async () => {
        const src = server.give(oneFigure(13));
        await says(await page({ feed: 'bon', src }, inline(12)), '12%');
        expect(server.requestsOf(src)).to.equal(0);
      });

      it('takes the data property before all else', async () => {
        const element = await page({ feed: 'bon', src: server.give(oneFigure(13)) }, inline(12));
        element.data = oneFigure(11);
        await says(element, '11%');
      });

      it('goes back to the next source when one is taken away', async () => {
        const element = await page({ src: server.give(oneFigure(13)) });
        element.data = oneFigure(11);
        await says(element, '11%');
        element.data = undefined;
        await says(element, '13%');
        element.removeAttribute('src');
        await says(element, '15%');
      });

      it('shows another address when it changes', async () => {
        const element = await mount(tag, { src: server.give(oneFigure(13)) });
        await says(element, '13%');
        element.src = server.give(oneFigure(31));
        await says(element, '31%');
        expect(said(element)).not.to.include('13%');
      });

      it('unites several addresses', async () => {
        const { localities = [], ...rest } = communeFeed();
        const src = [server.give({ ...rest, localities: [] }), server.give({ chiso: 1, localities })].join(
          '  ',
        );
        const element = await mount(tag, {
          src,
          [tag === 'chiso-compare' ? 'localities' : 'locality']: 'an-phu',
        });
        await says(element, '95%');
      });

      it('never asks the network for a document at hand', async () => {
        const feed = server.give(oneFigure(13));
        await show(tag, oneFigure(11));
        expect(server.requestsOf(feed)).to.equal(0);
      });
    });

    describe('a page with several feeds', () => {
      it('shows a feed element that comes later', async () => {
        const element = await mount(tag, { feed: 'muon' });
        expect(said(element)).to.include('Trang không có chiso-feed nào mang id “muon”.');
        element.before(feedOf(11, 'muon'));
        await says(element, '11%');
      });

      it('shows a feed element that gets its id later', async () => {
        const element = await mount(tag, { feed: 'sau-nay' });
        const feed = feedOf(11);
        element.before(feed);
        await feed.updateComplete;
        feed.id = 'sau-nay';
        await says(element, '11%');
      });

      it('says so again when the feed element goes', async () => {
        const element = await mount(tag, { feed: 'tam' });
        const feed = feedOf(11, 'tam');
        element.before(feed);
        await ready(element);
        feed.remove();
        await says(element, 'mang id “tam”');
      });

      it('follows a move from one feed element to another', async () => {
        const root = await fixture('<div></div>');
        const feeds = [feedOf(11), feedOf(22)] as const;
        root.append(...feeds);
        const element = document.createElement(tag);
        feeds[0].append(element);
        await says(element, '11%');
        feeds[1].append(element);
        await says(element, '22%');
        root.append(element);
        await says(element, 'Chưa khai báo nguồn số liệu');
      });

      it('follows a change of the feed that it names', async () => {
        const root = await fixture('<div></div>');
        root.append(feedOf(11, 'mot'), feedOf(22, 'hai'));
        const element = document.createElement(tag);
        element.setAttribute('feed', 'mot');
        root.append(element);
        await says(element, '11%');
        element.setAttribute('feed', 'hai');
        await says(element, '22%');
      });

      it('takes the nearest of nested feed elements', async () => {
        const outer = feedOf(11);
        const inner = feedOf(22);
        const element = document.createElement(tag);
        inner.append(element);
        outer.append(inner);
        (await fixture('<div></div>')).append(outer);
        await says(element, '22%');
      });

      it('shares one request with all that ask for the same address', async () => {
        const src = server.give(oneFigure(13));
        const root = await fixture(
          `<div>${markup(tag, { src })}${markup(tag, { src })}${markup('chiso-feed', { src }, tags.map((other) => markup(other)).join(''))}</div>`,
        );
        for (const other of tags) {
          for (const element of root.querySelectorAll<AnyWidget>(other)) await says(element, '13%');
        }
        expect(server.requestsOf(src)).to.equal(1);
      });

      it('leaves an address that nobody asks for any more', async () => {
        let left = false;
        const src = server.at(silence);
        const { fetch } = globalThis;
        globalThis.fetch = (input, options) => {
          options?.signal?.addEventListener('abort', () => (left = true));
          return fetch(input, options);
        };
        const element = await mount(tag, { src });
        element.remove();
        expect(left).to.be.true;
      });
    });

    describe('a wrong name', () => {
      const locality = tag === 'chiso-compare' ? 'localities' : 'locality';

      it('is said of an indicator, with those that there are', async () => {
        const data = communeFeed([84], { indicators: [{}, { id: 'lien-thong' }] });
        const element = await show(tag, data, { indicator: 'ky-xo' });
        expect(partText(element, 'message-error')).to.equal(
          'Bộ số liệu không có chỉ tiêu “ky-xo”. Hiện có: ky-so, lien-thong',
        );
        await comesTo(element, 'error');
      });

      it('is said of a locality, with those that there are', async () => {
        const element = await show(tag, oneFigure(11), { [locality]: 'cho-lac' });
        expect(partText(element, 'message-error')).to.equal(
          'Bộ số liệu không có địa phương “cho-lac”. Hiện có: cho-lach',
        );
      });

      for (const [noun, attributes, words] of [
        ['indicator', { indicator: 'ky-xo' }, 'Chưa thấy chỉ tiêu “ky-xo”'],
        // A comparison shows those of its localities that came.
        ...(tag === 'chiso-compare' || tag === 'chiso-ranking'
          ? []
          : ([['locality', { locality: 'cho-lac' }, 'Chưa thấy địa phương “cho-lac”']] as const)),
      ] as const) {
        it(`is not called wrong as ${noun} while a part of the feed that may have it is missing`, async () => {
          const src = `${server.give(oneFigure(11))} ${server.at(silence)}`;
          const element = await mount(tag, { src, ...attributes });
          await says(element, words);
          expect(said(element)).to.include('chưa tải được').and.not.include('Bộ số liệu không có');
        });
      }

      it('is said of a feed element, with those that there are', async () => {
        const root = await fixture('<div></div>');
        root.append(feedOf(11, 'mot'), feedOf(22, 'hai'));
        const element = document.createElement(tag);
        element.setAttribute('feed', 'ba');
        root.append(element);
        await comesTo(element, 'error');
        expect(partText(element, 'message-error')).to.equal(
          'Trang không có chiso-feed nào mang id “ba”. Hiện có: mot, hai',
        );
      });

      it('is said of a period', async () => {
        const element = await show(tag, oneFigure(11), { period: '2022-13' });
        expect(partText(element, 'message-error')).to.include('“2022-13” không phải là một thời kỳ');
      });

      it('is asked for where several indicators would do', async () => {
        const data = communeFeed([84], { indicators: [{}, { id: 'lien-thong' }] });
        expect(said(await show(tag, data))).to.include('hãy nêu một chỉ tiêu bằng thuộc tính indicator');
      });

      it('is said shortly where the feed has many', async () => {
        const data = communeFeed([84], {
          indicators: [{}, ...Array.from({ length: 30 }, (_, n) => ({ id: `chi-tieu-${n}` }))],
        });
        const words = partText(await show(tag, data, { indicator: 'sai' }), 'message-error');
        expect(words).to.include('chi-tieu-10 … (31)').and.not.include('chi-tieu-11');
      });

      it('is mended by the right one', async () => {
        const element = await show(tag, oneFigure(11), { indicator: 'sai' });
        element.indicator = 'ky-so';
        await says(element, '11%');
        expect(said(element)).not.to.include('“sai”');
      });

      it('offers no other try, which would not help', async () => {
        const element = await show(tag, oneFigure(11), { indicator: 'sai' });
        expect(has(element, 'button')).to.be.false;
      });
    });

    describe('the selection', () => {
      it('of the feed element holds where a widget names none', async () => {
        const data = communeFeed();
        const feed = document.createElement('chiso-feed');
        feed.data = data;
        feed.locality = 'an-phu';
        const element = document.createElement(tag);
        feed.append(element);
        (await fixture('<div></div>')).append(feed);
        await says(element, '95%');
        if (tag === 'chiso-compare') {
          expect(part(element, 'row-highlight').textContent).to.include('Ân Phú');
        } else {
          element.locality = communes[0]!.id;
          await says(element, '84%');
        }
      });
    });
  });
}

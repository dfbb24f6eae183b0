/** What any widget is: loading, ready, empty, stale or in error. `spec/elements.md` §1. */
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { ChisoErrorEvent, ChisoLoadEvent } from '../../src/shared/events.js';
import { useWarnings } from '../helpers/console.js';
import { badRow, communeFeed, oneFigure } from '../helpers/feeds.js';
import { htmlPage, json, notFound, silence, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  expectSame,
  has,
  isIn,
  markup,
  mount,
  part,
  partText,
  partTexts,
  ready,
  said,
  says,
  show,
  states,
  tags,
  type AnyWidget,
  type State,
} from '../helpers/widgets.js';

for (const tag of tags) {
  describe(`<${tag}> and its states`, () => {
    const server = useServer();
    const warnings = useWarnings();

    function expectOnly(element: AnyWidget, ...expected: readonly State[]) {
      expect(states.filter((state) => isIn(element, state))).to.deep.equal(expected);
    }

    /** A good answer, and then none when it is asked again. */
    async function staleWidget(): Promise<AnyWidget> {
      const src = server.give(oneFigure(11));
      const element = await ready(await mount(tag, { src }));
      server.change(src, notFound);
      element.reload();
      await comesTo(element, 'stale');
      return element;
    }

    describe('states', () => {
      it('is loading until an answer is there', async () => {
        const element = await mount(tag, { src: server.at(silence) });
        expectOnly(element, 'loading');
        expect(said(element)).to.equal('Đang tải số liệu…');
        expect(part(element, 'container').getAttribute('aria-busy')).to.equal('true');
      });

      it('is stale once the publisher no longer stands by its figures, and still shows them', async () => {
        const element = await show(tag, { ...oneFigure(11), updated: '2020-01-31', validFor: 'P35D' });
        expectOnly(element, 'ready', 'stale');
        expect(partText(element, 'message-stale')).to.include('quá hạn').and.to.include('31/1/2020');
        const standing = await show(tag, { ...oneFigure(11), updated: '2020-01-31', validFor: 'P999Y' });
        expectOnly(standing, 'ready');
      });

      it('is ready when it shows a figure', async () => {
        const element = await ready(await mount(tag, { src: server.give(oneFigure(11)) }));
        expectOnly(element, 'ready');
        expect(part(element, 'container').hasAttribute('aria-busy')).to.be.false;
      });

      it('is empty where nothing was reported, and says so without a zero', async () => {
        const element = await show(tag, oneFigure(null));
        expectOnly(element, 'empty');
        expect(partText(element, 'message-empty')).to.equal('Chưa có số liệu');
        expect(partTexts(element, 'value').join()).not.to.match(/\d/);
      });

      it('is empty where the feed has no row at all', async () => {
        const element = await show(tag, { ...oneFigure(null), observations: [] });
        expectOnly(element, 'empty');
        expect(said(element)).to.include('Chưa có số liệu');
      });

      it('is stale when a later answer fails, and keeps the last good figure with its time', async () => {
        const element = await staleWidget();
        expectOnly(element, 'ready', 'stale');
        expect(said(element)).to.include('11%');
        expect(partText(element, 'message-stale')).to.match(
          /^Chưa cập nhật được\. Số liệu này tải lúc .*\d{4}/,
        );
      });

      it('is stale when one of several feeds does not come, and names it', async () => {
        const missing = server.at(notFound);
        const src = `${server.give(oneFigure(11))} ${missing}`;
        const element = await ready(await mount(tag, { src }));
        expectOnly(element, 'ready', 'stale');
        expect(said(element)).to.include('11%');
        expect(partText(element, 'message-stale')).to.include(missing);
      });

      it('shows what came while another feed is silent, and says that more is on its way', async () => {
        const silent = server.at(silence);
        const element = await mount(tag, { src: `${server.give(oneFigure(11))} ${silent}` });
        await ready(element);
        expectOnly(element, 'ready', 'stale');
        expect(said(element)).to.include('11%');
        expect(partText(element, 'message-stale')).to.equal(`Đang tải thêm một phần số liệu: ${silent}.`);
      });

      it('tells both of a feed that is missing and of one that is old', async () => {
        const missing = server.at(notFound);
        const src = server.give(oneFigure(11));
        const element = await ready(await mount(tag, { src: `${src} ${missing}` }));
        await waitUntil(() => said(element).includes('Chưa tải được'));
        server.change(src, notFound);
        element.reload();
        await says(element, 'Chưa cập nhật được. Số liệu này tải lúc');
        expect(partText(element, 'message-stale')).to.include(`Chưa tải được một phần số liệu: ${missing}.`);
        expect(count(element, 'message-stale')).to.equal(1);
      });

      it('names the publisher whose figures are out of date where there are several', async () => {
        const source = { name: 'Sở Nội vụ' };
        const old = { chiso: 1, source, updated: '2020-01-31', validFor: 'P35D' };
        const src = `${server.give(oneFigure(9))} ${server.give({ ...oneFigure(11), ...old })}`;
        const element = await ready(await mount(tag, { src }));
        await says(element, 'Số liệu của Sở Nội vụ đã quá hạn: cập nhật ngày 31/1/2020 và chưa có bản mới.');
      });

      it('is not stale for a publisher whose figures it does not show', async () => {
        const old = { chiso: 1, updated: '2020-01-31', validFor: 'P35D' };
        const element = await mount(tag, { src: `${server.give(oneFigure(11))} ${server.give(old)}` });
        await waitUntil(() => said(element).includes('11%'));
        await comesTo(element, 'ready');
        expectOnly(element, 'ready');
      });

      it('goes out of date while nobody looks, and says so when the page is seen again', async () => {
        const element = await show(tag, { ...oneFigure(11), updated: '2020-01-31', validFor: 'P999Y' });
        const { now } = Date;
        Date.now = () => Date.parse('3020-01-31');
        try {
          document.dispatchEvent(new Event('visibilitychange'));
          await element.updateComplete;
        } finally {
          Date.now = now;
        }
        expectOnly(element, 'ready', 'stale');
      });

      it('is empty, and asks for no name, where the feed has nothing to name', async () => {
        const element = await show(tag, { chiso: 1 });
        expectOnly(element, 'empty');
        expect(said(element)).to.equal('Chưa có số liệu');
      });

      for (const [what, give] of [
        ['the data property', (element: AnyWidget) => (element.data = { chiso: 2 })],
        [
          'an inline document',
          (element: AnyWidget) => {
            element.innerHTML = '<script type="application/json">{"chiso": 2}</script>';
            element.requestUpdate();
          },
        ],
      ] as const) {
        it(`is in error without an address, and without a try that cannot help, where ${what} is no feed`, async () => {
          const element = await mount(tag);
          give(element);
          await says(element, 'số liệu đặt trong trang');
          expectOnly(element, 'error');
          expect(partText(element, 'message-error')).to.equal(
            'Không đọc được số liệu đặt trong trang: số liệu theo phiên bản 2, trang này chỉ đọc được phiên bản 1.',
          );
          expect(has(element, 'button')).to.be.false;
        });
      }

      it('is in error when no feed comes', async () => {
        const src = server.at(notFound);
        const element = await mount(tag, { src });
        await comesTo(element, 'error');
        expectOnly(element, 'error');
        expect(partText(element, 'message-error')).to.equal(
          `Không tải được số liệu: không có số liệu tại địa chỉ ${src} (lỗi 404).`,
        );
      });

      it('is in error without a feed, and says what is missing', async () => {
        const element = await mount(tag);
        expectOnly(element, 'error');
        expect(partText(element, 'message-error')).to.include('Chưa khai báo nguồn số liệu');
      });

      for (const [what, answer, words] of [
        ['a web page', htmlPage, 'trả về một trang web (HTML), không phải số liệu'],
        ['a broken file', () => new Response('{"chiso": 1, "loc'), 'bị hỏng'],
        ['another document', () => json([1]), 'không phải là bộ số liệu'],
        ['another version', () => json({ chiso: 2 }), 'theo phiên bản 2, trang này chỉ đọc được phiên bản 1'],
      ] as const) {
        it(`is in error when ${what} comes, and the other feed of the page is untouched`, async () => {
          const root = await fixture(
            `<div>${markup(tag, { src: server.at(answer) })}${markup(tag, { src: server.give(oneFigure(11)) })}</div>`,
          );
          const [bad, good] = [...root.querySelectorAll<AnyWidget>(tag)] as [AnyWidget, AnyWidget];
          await comesTo(bad, 'error');
          expect(partText(bad, 'message-error')).to.include(words);
          expect(partText(bad, 'button')).to.equal('Thử lại');
          await says(good, '11%');
          expectOnly(good, 'ready');
        });
      }
    });

    describe('trying again', () => {
      it('asks again at a press of the button', async () => {
        const src = server.at(notFound);
        const element = await mount(tag, { src });
        await comesTo(element, 'error');
        server.change(src, () => json(oneFigure(11)));
        part(element, 'button').click();
        await says(element, '11%');
        expectOnly(element, 'ready');
        expect(server.requestsOf(src)).to.equal(2);
      });

      it('asks again from an old figure', async () => {
        const element = await staleWidget();
        server.change(element.src!, () => json(oneFigure(22)));
        part(element, 'message-stale').querySelector('button')!.click();
        await says(element, '22%');
        expectOnly(element, 'ready');
      });

      it('asks again by reload(), also for a feed element that it does not own', async () => {
        const src = server.give(oneFigure(11));
        const feed = await fixture(markup('chiso-feed', { src }, markup(tag)));
        const element = feed.querySelector<AnyWidget>(tag)!;
        await ready(element);
        server.change(src, () => json(oneFigure(22)));
        element.reload();
        await says(element, '22%');
      });

      it('keeps the last good feed when a later one is no feed', async () => {
        const element = await ready(await mount(tag, { src: server.give(oneFigure(11)) }));
        server.change(element.src!, htmlPage);
        element.reload();
        await comesTo(element, 'stale');
        expect(said(element)).to.include('11%');
      });
    });

    describe('events', () => {
      it('tells that its own feed was read, with address and problems', async () => {
        const src = server.give(badRow());
        const listen = oneEvent<ChisoLoadEvent>(document.body, 'chiso-load');
        const element = await mount(tag, { src });
        const event = await listen;
        expectSame(event.target, element);
        const { url, problemCount, bubbles, composed } = event;
        expect({ url, problemCount, bubbles, composed }).to.deep.equal({
          ...{ url: src, problemCount: 1, bubbles: true, composed: true },
        });
        expect(event.problems).to.deep.equal([
          { code: 'type', pointer: '/observations/1/value', expected: 'number', found: '"94,5"', url: src },
        ]);
      });

      it('shows the other rows of a feed with a bad one, and leaves the problem to the publisher', async () => {
        const element = await show(tag, badRow());
        expect(said(element)).to.include('90,13%').and.not.include('94,5');
      });

      for (const [kind, answer] of [
        ['status', notFound],
        ['malformed', htmlPage],
        ['unsupported', () => json({ chiso: 2 })],
      ] as const) {
        it(`tells of an error of the kind ${kind}, with the address`, async () => {
          const src = server.at(answer);
          const listen = oneEvent<ChisoErrorEvent>(document.body, 'chiso-error');
          const element = await mount(tag, { src });
          const event = await listen;
          expectSame(event.target, element);
          const { kind: told, url, bubbles, composed } = event;
          expect([told, url, bubbles, composed]).to.deep.equal([kind, src, true, true]);
        });
      }

      it('leaves it to a feed element to tell of its feed', async () => {
        const told: EventTarget[] = [];
        const listener = (event: Event) => told.push(event.target!);
        document.body.addEventListener('chiso-load', listener);
        const src = server.give(oneFigure(11));
        const feed = await fixture(markup('chiso-feed', { src }, markup(tag) + markup(tag)));
        await ready(feed.querySelector<AnyWidget>(tag)!);
        document.body.removeEventListener('chiso-load', listener);
        expect(told).to.have.length(1);
        expectSame(told[0], feed);
      });

      it('warns the publisher once of a feed, however many widgets show it', async () => {
        const src = server.give(badRow());
        const root = await fixture(`<div>${markup(tag, { src }).repeat(3)}</div>`);
        for (const element of root.querySelectorAll<AnyWidget>(tag)) await ready(element);
        const [element] = root.querySelectorAll<AnyWidget>(tag);
        element!.reload();
        await waitUntil(() => server.requestsOf(src) === 2);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(src);
        expect(warnings[0]).to.include('/observations/1/value: cần một số, nhận "94,5" (viết 94.5)');
      });

      it('warns of nothing where nothing is wrong', async () => {
        await show(tag, communeFeed(), tag === 'chiso-compare' ? {} : { locality: 'an-phu' });
        expect(warnings).to.be.empty;
        expect(count(await show(tag, oneFigure(11)), 'message')).to.equal(0);
      });
    });
  });
}

/** A picker that keeps the selection in the page's address. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/compare.js';
import '../../src/define/feed.js';
import '../../src/define/kpi.js';
import '../../src/define/picker.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import type { ChisoPicker } from '../../src/elements/picker/picker.js';
import { useAddress } from '../helpers/address.js';
import { useWarnings } from '../helpers/console.js';
import { communeFeed, manyCommunes } from '../helpers/feeds.js';
import { choose, input, pageWith, settle, shown, type Page } from '../helpers/picker.js';
import { count, markup, partTexts, says, type Attributes } from '../helpers/widgets.js';

const data = communeFeed(undefined, {
  rows: [{ indicator: 'ky-so', locality: 'an-phu', period: '2022-11', value: 33 }],
});

describe('<chiso-picker> and the page’s address', () => {
  const address = useAddress();
  const warnings = useWarnings();

  const page = (feed: Attributes = {}, picker: Attributes = { 'sync-url': true }): Promise<Page> =>
    pageWith(data, { feed, picker, beside: markup('chiso-kpi') + markup('chiso-compare') });
  const card = ({ feed }: Page) => feed.querySelector('chiso-kpi')!;
  const selected = ({ picker }: Page) => [shown(picker, 'Địa phương'), shown(picker, 'Thời điểm')];

  it('is left alone unless it is asked to be kept', async () => {
    for (const picker of [{}, { 'sync-url': 'false' }]) {
      address.open('?locality=an-phu');
      const here = await page({}, picker);
      expect(shown(here.picker, 'Địa phương')).to.equal('Chọn địa phương…');
      await choose(here.picker, 'Địa phương', 'Xã Sơn Định');
      expect([address.written, address.entries]).to.deep.equal(['?locality=an-phu', 0]);
    }
  });

  describe('writing', () => {
    it('says what was chosen, step by step', async () => {
      address.open('?trang=2#bang');
      const { picker } = await page();
      expect(address.written).to.equal('?trang=2#bang');
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      expect(address.written).to.equal('?trang=2&locality=an-phu#bang');
      await choose(picker, 'Thời điểm', 'Tháng 11/2022');
      expect(address.written).to.equal('?trang=2&locality=an-phu&period=2022-11#bang');
      await choose(picker, 'Thời điểm', 'Mới nhất');
      await choose(picker, 'Địa phương', 'Chọn địa phương…');
      expect([address.written, address.entries]).to.deep.equal(['?trang=2#bang', 4]);
    });

    it('says what was chosen elsewhere on the page', async () => {
      address.open('');
      const { feed, picker } = await page();
      const marks = [
        ...feed.querySelector('chiso-compare')!.shadowRoot!.querySelectorAll<HTMLElement>('.mark'),
      ];
      marks.find(({ textContent }) => textContent.includes('Ân Phú'))!.click();
      await settle(picker);
      expect(address.written).to.equal('?locality=an-phu');
    });

    it('says nothing of what the page itself selects', async () => {
      address.open('');
      const { feed, picker } = await page({ locality: 'an-phu', period: '2022-12' });
      feed.asOf = '2022-12-31';
      await feed.updateComplete;
      await settle(picker);
      expect(address.entries).to.equal(0);
      await choose(picker, 'Địa phương', 'Xã Sơn Định');
      expect(address.written).to.equal('?locality=son-dinh');
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      expect([address.written, address.entries]).to.deep.equal(['', 2]);
    });

    it('says that the reader wants none, where the page selects one', async () => {
      address.open('');
      const here = await page({ locality: 'an-phu', period: '2022-11' });
      await choose(here.picker, 'Thời điểm', 'Mới nhất');
      expect(address.written).to.equal('?period=');
      here.feed.remove();
      const again = await page({ locality: 'an-phu', period: '2022-11' });
      expect(selected(again)).to.deep.equal(['Xã Ân Phú', 'Mới nhất']);
      await says(card(again), '95%');
    });

    it('says it once, however many pickers there are', async () => {
      address.open('');
      const { picker } = await pageWith(data, {
        picker: { 'sync-url': true },
        beside: markup('chiso-picker', { 'sync-url': true }),
      });
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      expect([address.written, address.entries]).to.deep.equal(['?locality=an-phu', 1]);
      expect(warnings).to.be.empty;
    });

    it('goes without where the page may not change its address', async () => {
      address.open('');
      history.pushState = () => {
        throw new DOMException('sandboxed', 'SecurityError');
      };
      const here = await page();
      await choose(here.picker, 'Địa phương', 'Xã Ân Phú');
      await says(card(here), '95%');
      // A step to another heading of the page takes nothing back.
      dispatchEvent(new PopStateEvent('popstate'));
      await settle(here.picker);
      expect(shown(here.picker, 'Địa phương')).to.equal('Xã Ân Phú');
    });

    it('ends when the picker goes', async () => {
      address.open('');
      const { feed, picker } = await page();
      const left: string[] = [];
      const forget = window.removeEventListener.bind(window);
      window.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
        left.push(type);
        forget(type, listener);
      };
      const other = document.createElement('chiso-picker');
      feed.append(other);
      picker.remove();
      Reflect.deleteProperty(window, 'removeEventListener');
      expect(left).to.include('popstate');
      await settle(other);
      await choose(other, 'Địa phương', 'Xã Ân Phú');
      expect(address.entries).to.equal(0);
    });
  });

  describe('reading', () => {
    it('wins over what the page selects', async () => {
      address.open('?locality=an-phu&period=2022-11');
      const here = await page({ locality: 'son-dinh', period: '2022-12' });
      expect(selected(here)).to.deep.equal(['Xã Ân Phú', 'Tháng 11/2022']);
      await says(card(here), '33%');
      expect(address.entries).to.equal(0);
    });

    it('wins also where the picker stands before its feed', async () => {
      address.open('?locality=an-phu');
      const root = await fixture(
        `<div><chiso-picker for="xa" sync-url></chiso-picker>${markup('chiso-feed', { id: 'xa', locality: 'son-dinh', period: '2022-11' })}</div>`,
      );
      root.querySelector('chiso-feed')!.data = data;
      const picker = root.querySelector('chiso-picker')!;
      await settle(picker);
      expect(selected({ picker } as Page)).to.deep.equal(['Xã Ân Phú', 'Tháng 11/2022']);
      expect(address.entries).to.equal(0);
    });

    it('leaves to the page what the address does not say', async () => {
      address.open('?period=2022-11');
      expect(selected(await page({ locality: 'an-phu' }))).to.deep.equal(['Xã Ân Phú', 'Tháng 11/2022']);
    });

    it('tells of wrong values, and of no more', async () => {
      address.open('?locality=<b>&period=2022-13');
      const here = await page();
      expect(partTexts(here.picker, 'message-error').map((words) => words.slice(0, 40))).to.deep.equal([
        'Bộ số liệu không có địa phương “<b>”. Hi',
        '“2022-13” không phải là một thời kỳ (ví ',
      ]);
      await choose(here.picker, 'Địa phương', 'Xã Ân Phú');
      await choose(here.picker, 'Thời điểm', 'Mới nhất');
      expect(count(here.picker, 'message')).to.equal(0);
      expect(address.written).to.equal('?locality=an-phu');
    });

    it('follows the reader back and forth, to what the page selects at first', async () => {
      address.open('');
      const here = await page({ locality: 'son-dinh' });
      await choose(here.picker, 'Địa phương', 'Xã Ân Phú');
      await choose(here.picker, 'Thời điểm', 'Tháng 11/2022');
      await says(card(here), '33%');
      address.back();
      await says(card(here), '95%');
      address.back();
      await says(card(here), '58%');
      expect(selected(here)).to.deep.equal(['Xã Sơn Định', 'Mới nhất']);
      address.forward();
      await says(card(here), '95%');
      expect(address.entries).to.equal(2);
    });

    it('leaves what was chosen where a step changes something else', async () => {
      address.open('?trang=1');
      const here = await page();
      history.pushState(null, '', '?trang=2');
      here.feed.locality = 'an-phu';
      address.back();
      await settle(here.picker);
      expect(shown(here.picker, 'Địa phương')).to.equal('Xã Ân Phú');
    });

    it('shows in a field to type in too', async () => {
      address.open('?locality=xa-40');
      const { picker } = await pageWith(manyCommunes(40), { picker: { 'sync-url': true } });
      expect(input(picker).value).to.equal('Xã 40');
    });
  });

  describe('several feeds', () => {
    async function twoFeeds(one: Attributes, two: Attributes) {
      const root = await fixture(
        `<div>${[one, two].map((own) => markup('chiso-feed', {}, markup('chiso-picker', own))).join('')}</div>`,
      );
      for (const feed of root.querySelectorAll<ChisoFeed>('chiso-feed')) feed.data = data;
      const pickers = [...root.querySelectorAll('chiso-picker')] as [ChisoPicker, ChisoPicker];
      for (const picker of pickers) await settle(picker);
      return pickers;
    }

    it('have names of their own', async () => {
      address.open('?xa-locality=dan-hoa');
      const [one, two] = await twoFeeds({ 'sync-url': 'sync-url' }, { 'sync-url': 'xa' });
      expect(shown(two, 'Địa phương')).to.equal('Xã Đan Hòa');
      await choose(one, 'Địa phương', 'Xã Ân Phú');
      await choose(two, 'Thời điểm', 'Tháng 11/2022');
      expect(address.written).to.equal('?xa-locality=dan-hoa&locality=an-phu&xa-period=2022-11');
      expect(shown(one, 'Thời điểm')).to.equal('Mới nhất');
      expect(warnings).to.be.empty;
    });

    it('of one name do not mix: the first keeps it, and the publisher is told', async () => {
      address.open('?locality=dan-hoa');
      const [one, two] = await twoFeeds({ 'sync-url': '' }, { 'sync-url': 'true' });
      expect([shown(one, 'Địa phương'), shown(two, 'Địa phương')]).to.deep.equal([
        'Xã Đan Hòa',
        'Chọn địa phương…',
      ]);
      await choose(two, 'Địa phương', 'Xã Ân Phú');
      expect(address.written).to.equal('?locality=dan-hoa');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('sync-url="xa"');
      two.syncUrl = 'b';
      await settle(two);
      await choose(two, 'Địa phương', 'Xã Sơn Định');
      expect(address.written).to.equal('?locality=dan-hoa&b-locality=son-dinh');
    });

    it('one after the other may have the same', async () => {
      address.open('?locality=dan-hoa');
      const before = await page();
      before.feed.remove();
      expect(selected(await page())[0]).to.equal('Xã Đan Hòa');
      expect(warnings).to.be.empty;
    });
  });
});

/** A picker in each state, in both languages, with what a page puts into it. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/feed.js';
import '../../src/define/kpi.js';
import '../../src/define/picker.js';
import type { ChisoPicker } from '../../src/elements/picker/picker.js';
import { communeFeed, communes, district, oneFigure, series } from '../helpers/feeds.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { choose, offered, pageWith, pickerOf, settle, shown } from '../helpers/picker.js';
import { json, notFound, silence, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  has,
  isIn,
  isShown,
  markup,
  part,
  partText,
  partTexts,
  plain,
  said,
  says,
  states,
} from '../helpers/widgets.js';

const months = series([
  ['2022-10', 7],
  ['2022-11', 8],
  ['2022-12', 9],
]);

describe('<chiso-picker> and its states', () => {
  const server = useServer();
  useVietnamese();

  describe('wrong ids', () => {
    for (const [name, attributes, words] of [
      ['a locality', { of: 'sai' }, 'Bộ số liệu không có địa phương “sai”. Hiện có: cho-lach, hoa-nghia'],
      ['a level', { level: 'huyen' }, '“huyen” không phải là một cấp đơn vị. Hiện có: country'],
    ] as const) {
      it(`are told where its own attribute names ${name}`, async () => {
        const { picker } = await pageWith(communeFeed(), { picker: attributes });
        expect(isIn(picker, 'error')).to.be.true;
        expect(partText(picker, 'message-error')).to.include(words);
      });
    }

    it('are told where they are what is selected, and another can be chosen', async () => {
      const { picker } = await pageWith(communeFeed(), { feed: { locality: 'sai', period: '2022-13' } });
      expect(partTexts(picker, 'message-error')).to.deep.equal([
        'Bộ số liệu không có địa phương “sai”. Hiện có: cho-lach, hoa-nghia, son-dinh, an-phu, dan-hoa, phu-phung',
        '“2022-13” không phải là một thời kỳ (ví dụ 2022, 2022-Q4, 2022-12, 2022-12-19).',
      ]);
      expect([shown(picker, 'Địa phương'), shown(picker, 'Thời điểm')]).to.deep.equal(['sai', '2022-13']);
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      await choose(picker, 'Thời điểm', 'Mới nhất');
      expect(count(picker, 'message')).to.equal(0);
      expect(isIn(picker, 'ready')).to.be.true;
    });

    it('may be those of a part that has not come', async () => {
      const { feed, picker } = await pageWith(undefined, { feed: { locality: 'sau' } });
      feed.src = `${server.give(communeFeed())} ${server.at(notFound)}`;
      await says(picker, 'Chưa thấy địa phương “sau”: phần số liệu có thể có địa phương này chưa tải được.');
      expect(shown(picker, 'Địa phương')).to.equal('sau');
    });
  });

  describe('states', () => {
    const only = (picker: ChisoPicker) => states.filter((state) => isIn(picker, state));

    it('is loading until an answer is there, then ready', async () => {
      const { feed, picker } = await pageWith(undefined);
      feed.src = server.at(silence);
      await comesTo(picker, 'loading');
      expect(said(picker)).to.include('Đang tải số liệu…');
      expect(part(picker, 'container').getAttribute('aria-busy')).to.equal('true');
      feed.data = communeFeed();
      await comesTo(picker, 'ready');
      expect(only(picker)).to.deep.equal(['ready']);
    });

    it('is in error without a feed, or one that did not come, and tries again', async () => {
      const lonely = await fixture<ChisoPicker>('<chiso-picker></chiso-picker>');
      expect(partText(lonely, 'message-error')).to.include('Chưa khai báo nguồn số liệu');
      const src = server.at(notFound);
      const picker = await fixture<ChisoPicker>(markup('chiso-picker', { src }));
      await comesTo(picker, 'error');
      expect(has(picker, 'select')).to.be.false;
      server.change(src, () => json(communeFeed()));
      part(picker, 'button').click();
      await comesTo(picker, 'ready');
    });

    it('is empty where there is nobody to choose', async () => {
      const picker = await pickerOf({ ...oneFigure(1), localities: [], observations: [] });
      expect(only(picker)).to.deep.equal(['empty']);
      expect(partText(picker, 'message-empty')).to.equal('Chưa có số liệu');
      const { picker: childless } = await pageWith(communeFeed(), { picker: { of: 'an-phu' } });
      expect(only(childless)).to.deep.equal(['empty']);
    });

    it('is stale when a later answer fails, and still offers what it had', async () => {
      const src = server.give(communeFeed());
      const picker = await fixture<ChisoPicker>(markup('chiso-picker', { src }));
      await comesTo(picker, 'ready');
      server.change(src, notFound);
      picker.reload();
      await comesTo(picker, 'stale');
      expect(partText(picker, 'message-stale')).to.include('Chưa cập nhật được');
      expect(offered(picker, 'Địa phương')).to.have.length(3);
    });

    it('follows the feed when that changes', async () => {
      const { feed, picker } = await pageWith(communeFeed());
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      feed.data = { ...months, localities: [district, communes[2]!, { id: 'moi', name: 'Xã Mới' }] };
      await settle(picker);
      expect(offered(picker, 'Địa phương')).to.deep.equal([
        ...['Chọn địa phương…', 'Huyện Chợ Lách', 'Xã Mới', 'Huyện Chợ Lách: Xã Ân Phú'],
      ]);
      expect(offered(picker, 'Thời điểm')).to.have.length(4);
    });
  });

  describe('slots', () => {
    it('keep the fallback until there is something to choose', async () => {
      const { feed, picker } = await pageWith(undefined);
      picker.innerHTML = '<p>Chọn xã ở trang sau</p>';
      feed.src = server.at(silence);
      await settle(picker);
      expect(isShown(picker.querySelector('p')!)).to.be.true;
      expect(has(picker, 'select')).to.be.false;
      feed.data = communeFeed();
      await settle(picker);
      expect(isShown(picker.querySelector('p')!)).to.be.false;
    });

    for (const slot of ['heading', 'footer', 'actions']) {
      it(`show what is put in ${slot}`, async () => {
        const picker = await pickerOf(months, {}, `<a slot="${slot}" href="#a">Chi tiết</a>`);
        expect(isShown(picker.querySelector('a')!)).to.be.true;
      });
    }
  });

  it('speaks as the page does', async () => {
    const { picker } = await pageWith(communeFeed(undefined, { rows: months.observations!.slice(0, 1) }));
    await speak('en');
    await says(picker, 'Locality');
    const [locality, time] = picker.shadowRoot!.querySelectorAll('select');
    expect(plain(locality!.options[0]!.textContent)).to.equal('Choose a locality…');
    expect(locality!.options[1]!.textContent.trim()).to.equal('Chợ Lách District');
    expect([...time!.options].map(({ textContent }) => plain(textContent))).to.deep.equal([
      ...['Latest', 'Dec 2022', 'Oct 2022'],
    ]);
  });

  it('begins with document.createElement, and goes on after it was taken out and put back', async () => {
    const { feed } = await pageWith(communeFeed(), { beside: markup('chiso-kpi') });
    const picker = document.createElement('chiso-picker');
    expect(picker.attributes).to.have.length(0);
    feed.append(picker);
    await settle(picker);
    picker.remove();
    feed.append(picker);
    await settle(picker);
    await choose(picker, 'Địa phương', 'Xã Ân Phú');
    await says(feed.querySelector('chiso-kpi')!, '95%');
  });
});

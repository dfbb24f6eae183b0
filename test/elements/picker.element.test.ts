/** A picker in a feed: what it offers, what follows it, and whom it follows. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/compare.js';
import '../../src/define/feed.js';
import '../../src/define/kpi.js';
import '../../src/define/picker.js';
import type { ChisoSelectEvent } from '../../src/shared/events.js';
import { communeFeed, oneFigure, series } from '../helpers/feeds.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { choose, field, offered, pageWith, select, settle, shown } from '../helpers/picker.js';
import { silence, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  expectSame,
  has,
  markup,
  part,
  partText,
  plain,
  said,
  says,
} from '../helpers/widgets.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';

const kpi = markup('chiso-kpi');
const compare = markup('chiso-compare');

const months = series([
  ['2022-10', 7],
  ['2022-11', 8],
  ['2022-12', 9],
]);

describe('<chiso-picker>', () => {
  const server = useServer();
  useVietnamese();

  describe('choosing', () => {
    it('has all widgets of the feed follow', async () => {
      const { feed, picker } = await pageWith(communeFeed(), { beside: kpi + compare });
      expect(shown(picker, 'Địa phương')).to.equal('Chọn địa phương…');
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      await says(feed.querySelector('chiso-kpi')!, '95%');
      expect(partText(feed.querySelector('chiso-compare')!, 'row-highlight')).to.include('Ân Phú');
    });

    it('has them follow in time, and back to the latest', async () => {
      const { feed, picker } = await pageWith(months, { beside: kpi });
      const card = feed.querySelector('chiso-kpi')!;
      await choose(picker, 'Thời điểm', 'Tháng 10/2022');
      await says(card, '7%');
      await choose(picker, 'Thời điểm', 'Mới nhất');
      await says(card, '9%');
    });

    it('leaves the period when a locality is chosen, and the locality when a period is', async () => {
      const { feed, picker } = await pageWith(
        communeFeed([1, 2], {
          rows: [{ indicator: 'ky-so', locality: 'son-dinh', period: '2022-11', value: 33 }],
        }),
        { beside: kpi, feed: { locality: 'hoa-nghia' } },
      );
      await choose(picker, 'Thời điểm', 'Tháng 11/2022');
      await choose(picker, 'Địa phương', 'Xã Sơn Định');
      await says(feed.querySelector('chiso-kpi')!, '33%');
    });

    it('can be taken back', async () => {
      const { feed, picker } = await pageWith(communeFeed(), { beside: compare });
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      await choose(picker, 'Địa phương', 'Chọn địa phương…');
      await settle(picker);
      expect(count(feed.querySelector('chiso-compare')!, 'row-highlight')).to.equal(0);
    });

    it('tells the page before, with all that is selected then', async () => {
      const { feed, picker } = await pageWith(months, { feed: { locality: 'cho-lach' } });
      const told: unknown[] = [];
      feed.addEventListener('chiso-select', ({ locality, period, target, composed }) =>
        told.push(locality, period, (target as Element).localName, composed, shown(picker, 'Thời điểm')),
      );
      await choose(picker, 'Thời điểm', 'Tháng 11/2022');
      expect(told).to.deep.equal(['cho-lach', '2022-11', 'chiso-picker', true, 'Tháng 11/2022']);
    });

    it('does not happen where the page forbids it, and shows what is selected again', async () => {
      const { feed, picker } = await pageWith(months, { beside: kpi, feed: { period: '2022-11' } });
      feed.addEventListener('chiso-select', (event: ChisoSelectEvent) => event.preventDefault());
      await choose(picker, 'Thời điểm', 'Tháng 10/2022');
      expect(shown(picker, 'Thời điểm')).to.equal('Tháng 11/2022');
      await says(feed.querySelector('chiso-kpi')!, '8%');
    });

    it('leaves the focus where it is', async () => {
      const { picker } = await pageWith(communeFeed(), { beside: kpi });
      const control = select(picker, 'Địa phương');
      control.focus();
      await choose(picker, 'Địa phương', 'Xã Ân Phú');
      expectSame(picker.shadowRoot!.activeElement, control);
      await speak('en');
      await says(picker, 'Locality');
      expectSame(picker.shadowRoot!.activeElement, control);
    });
  });

  describe('what it shows', () => {
    it('is what is selected, whoever selects', async () => {
      const { feed, picker } = await pageWith(communeFeed(), {
        beside: compare + markup('chiso-picker'),
        feed: { locality: 'an-phu' },
      });
      expect(shown(picker, 'Địa phương')).to.equal('Xã Ân Phú');

      const marks = [
        ...feed.querySelector('chiso-compare')!.shadowRoot!.querySelectorAll<HTMLElement>('.mark'),
      ];
      marks.find(({ textContent }) => textContent.includes('Sơn Định'))!.click();
      await settle(picker);
      expect(shown(picker, 'Địa phương')).to.equal('Xã Sơn Định');

      await choose([...feed.querySelectorAll('chiso-picker')][1]!, 'Địa phương', 'Xã Hòa Nghĩa');
      expect(shown(picker, 'Địa phương')).to.equal('Xã Hòa Nghĩa');

      feed.locality = 'dan-hoa';
      await feed.updateComplete;
      await settle(picker);
      expect(shown(picker, 'Địa phương')).to.equal('Xã Đan Hòa');
    });

    it('is the latest where the page names that', async () => {
      const { feed, picker } = await pageWith(months, { beside: kpi, feed: { period: 'latest' } });
      expect(shown(picker, 'Thời điểm')).to.equal('Mới nhất');
      await choose(picker, 'Thời điểm', 'Tháng 10/2022');
      await choose(picker, 'Thời điểm', 'Mới nhất');
      expect(shown(picker, 'Thời điểm')).to.equal('Mới nhất');
      await says(feed.querySelector('chiso-kpi')!, '9%');
    });

    it('can be again what the page selects', async () => {
      const { picker } = await pageWith(months, { feed: { period: '2022' } });
      expect(shown(picker, 'Thời điểm')).to.equal('Năm 2022');
      await choose(picker, 'Thời điểm', 'Tháng 10/2022');
      await choose(picker, 'Thời điểm', 'Năm 2022');
      expect(shown(picker, 'Thời điểm')).to.equal('Năm 2022');
    });

    it('is told, and no control, where there is nothing to choose', async () => {
      const { picker } = await pageWith(oneFigure(11));
      expect(plain(field(picker, 'Địa phương').textContent)).to.equal('Địa phương Huyện Chợ Lách');
      expect(plain(field(picker, 'Thời điểm').textContent)).to.equal('Thời điểm Tháng 12/2022');
      expect(has(picker, 'select, input')).to.be.false;
    });

    it('is nothing of time where no figure has a date', async () => {
      const { picker } = await pageWith(oneFigure(11, { observation: { period: null } }));
      expect(said(picker)).not.to.include('Thời điểm');
    });

    it('is a row as high as while it waited', async () => {
      const { feed, picker } = await pageWith(undefined);
      feed.src = server.at(silence);
      await comesTo(picker, 'loading');
      const { height } = part(picker, 'toolbar').getBoundingClientRect();
      expect(height).to.be.greaterThan(40);
      expect(
        [...picker.shadowRoot!.querySelectorAll('select')].map(({ disabled }) => disabled),
      ).to.deep.equal([...[true, true]]);
      for (const data of [communeFeed(), months, oneFigure(11)]) {
        feed.data = data;
        await comesTo(picker, 'ready');
        await settle(picker);
        expect(part(picker, 'toolbar').getBoundingClientRect().height).to.equal(height);
      }
    });
  });

  describe('attributes', () => {
    it('offer the children of one', async () => {
      const { picker } = await pageWith(communeFeed(), { picker: { of: 'cho-lach' } });
      expect(offered(picker, 'Địa phương')).to.deep.equal([
        'Chọn địa phương…',
        'Huyện Chợ Lách: Xã Ân Phú, Xã Đan Hòa, Xã Hòa Nghĩa, Xã Phú Phụng, Xã Sơn Định',
      ]);
    });

    it('offer those of a level, and what the page selects', async () => {
      const { feed, picker } = await pageWith(communeFeed(), { picker: { level: 'district' } });
      expect(plain(field(picker, 'Địa phương').textContent)).to.equal('Địa phương Huyện Chợ Lách');
      feed.locality = 'an-phu';
      await feed.updateComplete;
      await settle(picker);
      expect(offered(picker, 'Địa phương')).to.deep.equal(['Xã Ân Phú', 'Huyện Chợ Lách']);
    });

    for (const name of ['for', 'feed']) {
      it(`name a feed elsewhere by ${name}, now and later`, async () => {
        const root = await fixture(
          `<div><chiso-picker ${name}="mot"></chiso-picker>${markup('chiso-feed', { id: 'mot' }, kpi)}${markup('chiso-feed', { id: 'hai' })}</div>`,
        );
        const [one, two] = [...root.querySelectorAll<ChisoFeed>('chiso-feed')] as [ChisoFeed, ChisoFeed];
        const picker = root.querySelector('chiso-picker')!;
        one.data = communeFeed();
        two.data = months;
        await settle(picker);
        await choose(picker, 'Địa phương', 'Xã Ân Phú');
        await says(one.querySelector('chiso-kpi')!, '95%');
        picker.setAttribute(name, 'hai');
        await settle(picker);
        expect(offered(picker, 'Thời điểm')).to.have.length(4);
        picker.setAttribute(name, 'ba');
        await settle(picker);
        expect(partText(picker, 'message-error')).to.equal(
          'Trang không có chiso-feed nào mang id “ba”. Hiện có: mot, hai',
        );
      });
    }

    it('are those of the nearest feed by default, also through the root of another element', async () => {
      const { feed, picker } = await pageWith(communeFeed(), { beside: '<div class="board"></div>' });
      const root = feed.querySelector('.board')!.attachShadow({ mode: 'open' });
      const inner = document.createElement('chiso-picker');
      root.append(inner);
      await settle(inner);
      await choose(inner, 'Địa phương', 'Xã Ân Phú');
      expect(shown(picker, 'Địa phương')).to.equal('Xã Ân Phú');
    });

    it('freeze the view: its own, or the feed’s', async () => {
      const { feed, picker } = await pageWith(months, { feed: { 'as-of': '2022-11-30' } });
      expect(offered(picker, 'Thời điểm')).to.deep.equal(['Mới nhất', 'Tháng 11/2022', 'Tháng 10/2022']);
      picker.asOf = '2022-10-31';
      await settle(picker);
      expect(plain(field(picker, 'Thời điểm').textContent)).to.equal('Thời điểm Tháng 10/2022');
      feed.removeAttribute('as-of');
      picker.asOf = 'hôm qua';
      await settle(picker);
      expect(partText(picker, 'message-error')).to.equal(
        '“hôm qua” không phải là một ngày (ví dụ 2022-12-31).',
      );
    });

    it('that are taken away are as if they had never been there', async () => {
      const { feed, picker } = await pageWith(communeFeed(), {
        feed: { id: 'xa', locality: 'an-phu', period: '2022-12' },
        picker: { for: 'xa', of: 'cho-lach', level: 'commune' },
        beside: markup('chiso-compare', { of: 'cho-lach', highlight: 'an-phu' }),
      });
      const chart = feed.querySelector('chiso-compare')!;
      for (const element of [feed, picker, chart])
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
      await feed.updateComplete;
      await settle(picker);
      expect(offered(picker, 'Địa phương')).to.have.length(3);
      expect([shown(picker, 'Địa phương'), count(picker, 'message')]).to.deep.equal(['Chọn địa phương…', 0]);
      expect([count(chart, 'row'), count(chart, 'row-highlight')]).to.deep.equal([5, 0]);
    });

    it('give it a heading', async () => {
      const { picker } = await pageWith(months, {
        picker: { heading: 'Xem số liệu của', 'heading-level': '2' },
      });
      expect(part(picker, 'heading').localName).to.equal('h2');
      expect(partText(picker, 'heading')).to.equal('Xem số liệu của');
      expect(count((await pageWith(months)).picker, 'heading')).to.equal(0);
    });
  });
});

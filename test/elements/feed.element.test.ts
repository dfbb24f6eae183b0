import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import type { ChisoErrorEvent, ChisoLoadEvent } from '../../src/shared/events.js';
import { useWarnings } from '../helpers/console.js';
import { badRow, communeFeed, oneFigure, series } from '../helpers/feeds.js';
import { json, notFound, useServer } from '../helpers/server.js';
import {
  comesTo,
  expectSame,
  isShown,
  markup,
  partText,
  said,
  says,
  type AnyWidget,
  type Attributes,
} from '../helpers/widgets.js';

async function feedWith(attributes: Attributes, content = '<chiso-kpi></chiso-kpi>') {
  const feed = await fixture<ChisoFeed>(markup('chiso-feed', attributes, content));
  return { feed, kpi: feed.querySelector<AnyWidget>('chiso-kpi')! };
}

describe('<chiso-feed>', () => {
  const server = useServer();
  const warnings = useWarnings();

  describe('accessibility', () => {
    it('is not there for a reader: no box, no role', async () => {
      const { feed } = await feedWith({}, '<p>Số liệu huyện</p>');
      expect(getComputedStyle(feed).display).to.equal('contents');
      expect(feed.shadowRoot!.textContent.trim()).to.equal('');
      expect(isShown(feed.querySelector('p')!)).to.be.true;
      await expect(feed).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('loads its address', async () => {
      const { kpi } = await feedWith({ src: server.give(oneFigure(11)) });
      await says(kpi, '11%');
    });

    it('takes another address', async () => {
      const { feed, kpi } = await feedWith({ src: server.give(oneFigure(11)) });
      await says(kpi, '11%');
      feed.src = server.give(oneFigure(22));
      await says(kpi, '22%');
    });

    it('takes a document at hand before its address', async () => {
      const { feed, kpi } = await feedWith({ src: server.give(oneFigure(11)) });
      feed.data = oneFigure(22);
      await says(kpi, '22%');
    });

    it('takes a document written inside it', async () => {
      const inline = `<script type="application/json">${JSON.stringify(oneFigure(33))}</script>`;
      const { kpi } = await feedWith({}, `${inline}<chiso-kpi></chiso-kpi>`);
      await says(kpi, '33%');
    });

    it('has its widgets say so while nobody tells it where its figures are', async () => {
      const { feed, kpi } = await feedWith({});
      await comesTo(kpi, 'error');
      expect(partText(kpi, 'message-error')).to.include('Chưa khai báo nguồn số liệu');
      feed.src = server.give(oneFigure(11));
      await says(kpi, '11%');
    });

    it('selects a locality and a period for all that name none', async () => {
      const { feed, kpi } = await feedWith({ locality: 'an-phu' });
      feed.data = communeFeed();
      await says(kpi, '95%');
      feed.locality = 'son-dinh';
      await says(kpi, '58%');

      feed.data = series([
        ['2022-11', 7],
        ['2022-12', 8],
      ]);
      feed.locality = 'cho-lach';
      feed.period = '2022-11';
      await says(kpi, '7%');
    });

    it('leaves the reader’s locality when the page sets another period', async () => {
      const { feed, kpi } = await feedWith({}, '<chiso-kpi></chiso-kpi><chiso-compare></chiso-compare>');
      feed.data = communeFeed();
      feed.locality = 'an-phu';
      await says(kpi, '95%');
      const chart = feed.querySelector('chiso-compare')!;
      await comesTo(chart, 'ready');
      const marks = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('.mark')];
      marks.find(({ textContent }) => textContent.includes('Sơn Định'))!.click();
      await says(kpi, '58%');
      feed.period = '2022-12';
      await feed.updateComplete;
      await kpi.updateComplete;
      expect(said(kpi)).to.include('58%');
    });

    it('shows the latest figure where its period is the latest', async () => {
      const { kpi } = await feedWith({ period: 'latest', src: server.give(oneFigure(11)) });
      await says(kpi, '11%');
    });

    it('shows of several addresses what came', async () => {
      const { kpi } = await feedWith({ src: `${server.at(notFound)} ${server.give(oneFigure(11))}` });
      await says(kpi, '11%');
      await comesTo(kpi, 'stale');
    });
  });

  describe('events', () => {
    it('tells that it was read, with the problems of its rows', async () => {
      const told = oneEvent<ChisoLoadEvent>(document.body, 'chiso-load');
      const src = server.give(badRow());
      const { feed } = await feedWith({ src });
      const event = await told;
      expectSame(event.target, feed);
      expect(event.url).to.equal(src);
      expect(event.problems.map(({ pointer }) => pointer)).to.deep.equal(['/observations/1/value']);
      expect(warnings).to.have.length(1);
    });

    it('tells the publisher what is wrong with a whole file, once, also where it shows what it had before', async () => {
      const src = server.give(oneFigure(11));
      const { feed, kpi } = await feedWith({ src }, '<chiso-kpi></chiso-kpi><chiso-kpi></chiso-kpi>');
      await says(kpi, '11%');
      server.change(src, () => new Response('{"chiso": 1,\n "title" "Số liệu"}'));
      feed.reload();
      await says(kpi, 'Chưa cập nhật được');
      expect(warnings).to.deep.equal([
        `Chiso: Không tải được số liệu: tệp ${src} bị hỏng hoặc không phải là tệp số liệu (JSON), sai từ dòng 2, cột 10.`,
      ]);
    });

    it('tells of each address that did not come', async () => {
      const told: (readonly [string, string])[] = [];
      const listener = ({ kind, url }: ChisoErrorEvent) => told.push([kind, url]);
      document.body.addEventListener('chiso-error', listener);
      const urls = [server.at(notFound), server.at(() => json(7)), server.give(oneFigure(11))] as const;
      const { kpi } = await feedWith({ src: urls.join(' ') });
      await says(kpi, '11%');
      document.body.removeEventListener('chiso-error', listener);
      expect(told).to.deep.equal([
        ['status', urls[0]],
        ['malformed', urls[1]],
      ]);
    });

    it('tells of a feed in parts once, when all of them are there, and of no problem that the last one solves', async () => {
      const { localities = [], ...rest } = communeFeed();
      let last!: (answer: Response) => void;
      const late = server.at(() => new Promise((resolve) => (last = resolve)));
      const told: ChisoLoadEvent[] = [];
      const listener = (event: ChisoLoadEvent) => told.push(event);
      document.body.addEventListener('chiso-load', listener);
      const { kpi } = await feedWith({ src: `${server.give(rest)} ${late}`, locality: 'an-phu' });
      await says(kpi, 'Chưa thấy địa phương “an-phu”');
      expect(told).to.have.length(0);
      last(json({ chiso: 1, localities }));
      await says(kpi, '95%');
      document.body.removeEventListener('chiso-load', listener);
      expect(told.map(({ problemCount }) => problemCount)).to.deep.equal([0]);
      expect(warnings).to.be.empty;
    });

    it('tells again when another answer came, and not when it is the same', async () => {
      let told = 0;
      const listener = () => told++;
      document.body.addEventListener('chiso-load', listener);
      const src = server.give(oneFigure(11));
      const { feed, kpi } = await feedWith({ src });
      await says(kpi, '11%');
      feed.reload();
      await waitUntil(() => server.requestsOf(src) === 2);
      expect(told).to.equal(1);
      server.change(src, () => json(oneFigure(22)));
      // While one request is under way, reload() asks for no other.
      await waitUntil(() => {
        feed.reload();
        return told === 2;
      });
      document.body.removeEventListener('chiso-load', listener);
      await says(kpi, '22%');
    });
  });

  describe('life on a page', () => {
    it('goes on after it was taken out and put back', async () => {
      const src = server.give(oneFigure(11));
      const { feed, kpi } = await feedWith({ src });
      await says(kpi, '11%');
      const root = feed.parentElement!;
      feed.remove();
      root.append(feed);
      await says(kpi, '11%');
      expect(server.requestsOf(src)).to.equal(1);
      server.change(src, () => json(oneFigure(22)));
      feed.reload();
      await says(kpi, '22%');
    });

    it('is found under another id when that changes', async () => {
      const { feed } = await feedWith({ id: 'cu', src: server.give(oneFigure(11)) });
      const kpi = await fixture<AnyWidget>('<chiso-kpi feed="moi"></chiso-kpi>');
      expect(partText(kpi, 'message-error')).to.include('Hiện có: cu');
      feed.id = 'moi';
      await says(kpi, '11%');
    });
  });
});

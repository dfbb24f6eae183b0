/** What a refresh costs the page: nothing where nothing changed, else only the widgets that show what did. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import { useWarnings } from '../helpers/console.js';
import { communeFeed } from '../helpers/feeds.js';
import { htmlPage, json, notFound, silence, useServer } from '../helpers/server.js';
import { has, isIn, markup, ready, said, says, type AnyWidget } from '../helpers/widgets.js';

const ids = ['hoa-nghia', 'son-dinh', 'an-phu'];

/** A feed with a card and a bar for each of three communes, and what was rendered since. */
async function pageWith(src: string, more = '') {
  const widgets = ids.map(
    (locality) => markup('chiso-kpi', { locality }) + markup('chiso-progress', { locality }),
  );
  const feed = await fixture<ChisoFeed>(
    markup('chiso-feed', { src, refresh: '30' }, widgets.join('') + more),
  );
  const all = [...feed.querySelectorAll<AnyWidget>('chiso-kpi, chiso-progress, chiso-compare')];
  for (const widget of all) await ready(widget);
  const rendered: string[] = [];
  for (const widget of all) {
    const name = `${widget.localName} ${widget.locality ?? ''}`.trim();
    widget.addController({ hostUpdated: () => rendered.push(name) });
  }
  return { feed, rendered, all };
}

describe('a refresh', () => {
  const server = useServer();
  useWarnings();

  /** Asks again, and waits until the answer came and everything that hangs on it happened. */
  async function refresh(feed: ChisoFeed, src: string) {
    const before = server.requestsOf(src);
    feed.reload();
    await waitUntil(() => server.requestsOf(src) > before);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  it('that brings the same text renders nothing', async () => {
    const src = server.give(communeFeed());
    const { feed, rendered } = await pageWith(src);
    await refresh(feed, src);
    expect(rendered).to.deep.equal([]);
  });

  it('that brings the same figures in another spelling renders nothing', async () => {
    const src = server.give(communeFeed());
    const { feed, rendered } = await pageWith(src);
    server.change(src, () => new Response(JSON.stringify({ extra: 1, ...communeFeed() }, null, 2)));
    await refresh(feed, src);
    expect(rendered).to.deep.equal([]);
  });

  it('that brings one new figure renders the widgets that show it, and no other', async () => {
    const src = server.give(communeFeed());
    const { feed, rendered, all } = await pageWith(src, '<chiso-compare></chiso-compare>');
    server.change(src, () => json(communeFeed([84, 61, 95, 71.5, null])));
    await refresh(feed, src);
    expect(rendered).to.have.members(['chiso-kpi son-dinh', 'chiso-progress son-dinh', 'chiso-compare']);
    expect(said(all[2]!)).to.include('61%');
  });

  it('that brings another name of the indicator renders all that show it', async () => {
    const src = server.give(communeFeed());
    const { feed, rendered } = await pageWith(src);
    server.change(src, () => json(communeFeed(undefined, { indicators: [{ name: 'Văn bản ký số' }] })));
    await refresh(feed, src);
    expect(rendered).to.have.lengthOf(6);
  });

  it('that fails has every widget say so, and the next good one has them show it', async () => {
    const src = server.give(communeFeed());
    const { feed, rendered, all } = await pageWith(src);
    server.change(src, htmlPage);
    await refresh(feed, src);
    expect(rendered).to.have.lengthOf(6);
    for (const widget of all) expect(said(widget)).to.include('Chưa cập nhật được');
    server.change(src, () => json(communeFeed()));
    await refresh(feed, src);
    for (const widget of all) expect(said(widget)).not.to.include('Chưa cập nhật được');
  });

  it('does not keep a widget from its own changes', async () => {
    const src = server.give(communeFeed());
    const { feed, all } = await pageWith(src);
    await refresh(feed, src);
    all[0]!.locality = 'an-phu';
    await says(all[0]!, '95%');
    feed.locality = 'son-dinh';
    all[0]!.removeAttribute('locality');
    await says(all[0]!, '58%');
  });
});

describe('what is old', () => {
  const server = useServer();
  useWarnings();

  it('is told of the publisher whose it is', async () => {
    const good = (title: string, commune: string) => ({
      ...communeFeed([84]),
      ...{ title, localities: [{ id: commune, name: `Xã ${commune}` }] },
      observations: [{ indicator: 'ky-so', locality: commune, period: '2022-12', value: 84 }],
      source: undefined,
    });
    const [first, second] = [server.give(good('Sở A', 'a')), server.give(good('Sở B', 'b'))];
    const feed = await fixture<ChisoFeed>(
      markup('chiso-feed', { src: `${first} ${second}` }, markup('chiso-kpi', { locality: 'a' })),
    );
    const [card] = feed.querySelectorAll<AnyWidget>('chiso-kpi');
    await ready(card!);
    await says(card!, '84%');
    server.change(second, htmlPage);
    feed.reload();
    await says(card!, 'Chưa cập nhật được số liệu của Sở B: tải lúc');
    expect(said(card!)).not.to.include('Sở A:');
  });

  it('is said to be so when its time is over, though nothing else happens', async () => {
    const data = { ...communeFeed(), updated: new Date(Date.now() - 3000).toISOString(), validFor: 'PT4S' };
    const feed = await fixture<ChisoFeed>(
      markup('chiso-feed', {}, markup('chiso-kpi', { locality: 'an-phu' })),
    );
    feed.data = data;
    const [card] = feed.querySelectorAll<AnyWidget>('chiso-kpi');
    await says(card!, '95%');
    expect(said(card!)).not.to.include('quá hạn');
    await waitUntil(() => said(card!).includes('Số liệu đã quá hạn'), 'it was not told', { timeout: 5000 });
  });

  it('is shown as such while an answer takes long', async () => {
    const src = server.give(communeFeed());
    const visit = (locale: string) =>
      fixture<ChisoFeed>(
        markup('chiso-feed', { src, locale, persist: true }, markup('chiso-kpi', { locality: 'an-phu' })),
      );
    const first = await visit('vi');
    await says(first.querySelector<AnyWidget>('chiso-kpi')!, '95%');
    await waitUntil(async () => (await caches.match(src)) !== undefined);
    first.remove();
    server.change(src, silence);
    const card = (await visit('en')).querySelector<AnyWidget>('chiso-kpi')!;
    await waitUntil(() => said(card).includes('Đang cập nhật. Số liệu này tải lúc'), 'nothing is said', {
      timeout: 4000,
    });
    expect(said(card)).to.include('95%');
    expect(has(card, '.retry')).to.be.false;
  });

  it('is kept from an earlier visit, and shown with its time and a way to try again', async () => {
    const src = server.give(communeFeed());
    const visit = (attributes = {}) =>
      fixture<ChisoFeed>(
        markup(
          'chiso-feed',
          { src, persist: true, ...attributes },
          markup('chiso-kpi', { locality: 'an-phu' }),
        ),
      );
    const card = (feed: ChisoFeed) => feed.querySelector<AnyWidget>('chiso-kpi')!;
    const first = await visit();
    await says(card(first), '95%');
    await waitUntil(async () => (await caches.match(src)) !== undefined);
    first.remove();
    server.change(src, notFound);
    // Another locale is another reading of the address, as a later visit is.
    const later = await visit({ locale: 'en' });
    await says(card(later), '95%');
    await says(card(later), 'Chưa cập nhật được. Số liệu này tải lúc');
    expect(isIn(card(later), 'stale')).to.be.true;
    expect(has(card(later), '.retry')).to.be.true;
  });
});

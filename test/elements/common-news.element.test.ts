/** A change of figures is heard once, by who does not see it: WCAG 2.2, 4.1.3. Faults are told where they stand. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { useWarnings } from '../helpers/console.js';
import { rootsOf } from '../helpers/every-widget.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { htmlPage, json, useServer } from '../helpers/server.js';
import { showings, type Showing } from '../helpers/showings.js';
import { markup, plain } from '../helpers/widgets.js';

const words = 'Số liệu đã thay đổi.';
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Every figure one higher, every locality in another stage, other words. */
const later = {
  ...everyWidget,
  updated: '2023-01-06',
  observations: everyWidget.observations.map((row) => ({
    ...row,
    ...(typeof row.value === 'number' && { value: row.value + 1 }),
    ...('text' in row && { text: 'đang triển khai' }),
    ...('stage' in row && { stage: row.stage === 'xong' ? 'dang-lam' : 'xong' }),
  })),
};

/** All that a live region of the page has said. */
function listen(feed: Element): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      const region = target instanceof Element && target.closest('[role="status"]');
      if (region && !region.closest('.message, .found') && addedNodes.length > 0)
        heard.push(plain(region.textContent));
    }
  });
  for (const root of [...feed.querySelectorAll('*')].flatMap(rootsOf))
    observer.observe(root, { childList: true, subtree: true });
  return heard;
}

/** Exactly these, however long the page takes to draw. */
async function hears(heard: readonly string[], expected: readonly string[]): Promise<void> {
  await waitUntil(() => heard.length >= expected.length, 'nothing is said', { timeout: 4000 });
  await pause(250);
  expect(heard).to.deep.equal(expected);
}

const regions = (feed: Element) =>
  [...feed.querySelectorAll('*')]
    .flatMap(rootsOf)
    .flatMap((root) => [...root.querySelectorAll('p.spoken[role="status"]')]);

const figured = showings.filter(({ tag, name }) => tag !== 'chiso-picker' && name !== 'a wrong name');

describe('news of figures', () => {
  const server = useServer();
  useVietnamese();
  useWarnings();

  async function pageOf(shown: readonly Showing[], more: Record<string, string> = {}) {
    const src = server.give(everyWidget);
    const content = shown.map(({ tag, attributes }) => markup(tag, attributes)).join('');
    const feed = await fixture<ChisoFeed>(markup('chiso-feed', { src, ...more }, content));
    const widgets = [...feed.children];
    await waitUntil(() => widgets.every((each) => each.matches(':is(:state(ready), :state(error))')));
    const heard = listen(feed);
    await pause(250);
    return { src, feed, heard };
  }

  async function refresh(src: string, feed: ChisoFeed): Promise<void> {
    const before = server.requestsOf(src);
    feed.reload();
    await waitUntil(() => server.requestsOf(src) > before);
    await pause(350);
  }

  for (const showing of figured) {
    it(`is told of ${showing.name}, not on its first load, nor where all is as it was`, async () => {
      const { src, feed, heard } = await pageOf([showing]);
      expect(heard).to.deep.equal([]);
      server.change(src, () => json({ ...everyWidget, updated: '2023-01-06' }));
      await refresh(src, feed);
      expect(heard).to.deep.equal([]);
      server.change(src, () => json(later));
      await refresh(src, feed);
      await hears(heard, [words]);
    });
  }

  it('is told once for forty widgets, of a refresh and of a choice, each time', async () => {
    const forty = Array.from({ length: 40 }, () => ({
      ...{ name: '', tag: 'chiso-kpi', attributes: { indicator: 'ky-so' } },
    }));
    const { src, feed, heard } = await pageOf(forty, { locality: 'an-phu' });
    server.change(src, () => json(later));
    await refresh(src, feed);
    await hears(heard, [words]);
    feed.locality = 'cho-moi';
    await hears(heard, [words, words]);
  });

  it('is not told of a choice that changes no figure', async () => {
    const own = { name: '', tag: 'chiso-kpi', attributes: { indicator: 'ky-so', locality: 'binh-hoa' } };
    const picker = { name: '', tag: 'chiso-picker', attributes: {} };
    const { feed, heard } = await pageOf([own, picker], { locality: 'an-phu' });
    feed.locality = 'cho-moi';
    await pause(350);
    expect(heard).to.deep.equal([]);
  });

  it('is not told of a refresh that fails: that is said where it stands', async () => {
    const { src, feed, heard } = await pageOf(figured.slice(0, 3));
    server.change(src, htmlPage);
    await refresh(src, feed);
    expect(heard).to.deep.equal([]);
    expect(feed.firstElementChild!.matches(':state(stale)')).to.be.true;
  });

  it('is said where it can be heard, in the language of the page, and goes', async () => {
    await speak('en');
    const { src, feed, heard } = await pageOf(figured.slice(0, 3));
    (feed.firstElementChild as HTMLElement).hidden = true;
    server.change(src, () => json(later));
    await refresh(src, feed);
    await waitUntil(() => heard.length > 0, 'nothing is said', { timeout: 4000 });
    const [region] = regions(feed);
    expect(region!.checkVisibility()).to.be.true;
    expect(heard).to.deep.equal(['The figures have changed.']);
    await waitUntil(() => regions(feed).length === 0, 'it does not go', { timeout: 3000 });
  });
});

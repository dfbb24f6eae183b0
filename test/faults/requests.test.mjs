// What a server sees of a page with faults, and what the page shows meanwhile: `spec/elements.md` §1.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../launch.mjs';
import * as give from './answers.mjs';
import { feedText } from './documents.mjs';
import { failing, showing, stale, until, useFaults } from './page.mjs';

const slow = give.trickle(feedText(13, { note: 'a'.repeat(50_000) }));
const silent = [
  ['nothing', give.silence],
  ['headers only', give.headersOnly],
  ['1 kB/s', slow],
];

const otherIndicator = feedText(64, {
  indicators: [{ id: 'lien-thong', name: 'Văn bản đi được liên thông', unit: 'percent' }],
  observations: [{ indicator: 'lien-thong', locality: 'cho-lach', period: '2022-12', value: 64 }],
});

describe('the requests of a page', { concurrency: 4 }, () => {
  const world = useFaults();

  async function addressOf(answer) {
    const address = world.server.address();
    await address.give(answer);
    return address;
  }

  async function open(test, body) {
    const page = await world.open(body);
    test.after(() => page.close());
    return page;
  }

  const left = (visits, count) =>
    until(
      () => visits.filter(({ leftAt }) => leftAt !== undefined).length,
      (gone) => gone === count,
    );

  it('are one for three cards and a feed with the same address', async (test) => {
    const { url, visits } = await addressOf(give.good(41));
    const page = await open(
      test,
      `${card('a', url)}${card('b', url)}${card('c', url)}<chiso-feed src="${url}"><chiso-kpi id="d"></chiso-kpi></chiso-feed>`,
    );
    for (const id of ['#a', '#b', '#c', '#d']) await page.sees(id, showing('41%'));
    assert.equal(visits.length, 1);
    await page.isSound();
  });

  it('reach a server that names no age for its files, which browsers take for new for days', async (test) => {
    const address = await addressOf(give.ageless(41));
    const page = await open(
      test,
      `<chiso-feed id="feed" src="${address.url}"><chiso-kpi id="a"></chiso-kpi></chiso-feed>`,
    );
    await page.sees('#a', showing('41%'));
    await address.give(give.ageless(57));
    await page.reload('#feed');
    await page.sees('#a', showing('57%'));
    await page.isSound();
  });

  it('are as few where the feed fails, and for all cards at once when one is told to try again', async (test) => {
    const address = await addressOf(give.empty(404));
    const page = await open(test, card('a', address.url) + card('b', address.url));
    await page.seesState('#b', 'error');
    await address.give(give.good(57));
    await page.retry('#a');
    for (const id of ['#a', '#b']) await page.sees(id, showing('57%'));
    assert.equal(address.visits.length, 2);
    await page.isSound();
  });

  for (const [what, answer] of silent) {
    it(`end when the last card leaves (${what})`, async (test) => {
      const address = await addressOf(answer);
      const { url, visits } = address;
      const page = await open(test, card('a', url) + card('b', url));
      await until(
        () => visits.length,
        (count) => count === 1,
      );
      await page.remove('#a');
      await page.seesState('#b', 'loading');
      assert.equal(visits[0].leftAt, undefined, 'somebody still waits');
      await page.remove('#b');
      assert.equal(await left(visits, 1), 1);

      await address.give(give.good(57));
      await page.add(card('c', url));
      await page.sees('#c', showing('57%'));
      assert.equal(visits.length, 2);
      assert.deepEqual((await page.told()).failures, []);
      await page.isSound();
    });

    it(`end with the time that the page gives them (${what})`, async (test) => {
      const { url, visits } = await addressOf(answer);
      const page = await open(
        test,
        `<chiso-feed src="${url}" timeout="1"><chiso-kpi id="kpi"></chiso-kpi></chiso-feed>`,
      );
      await page.seesState('#kpi', 'error');
      assert.equal(await left(visits, 3), 3);
      await page.isSound();
    });
  }

  const fetchesAhead = engine === 'webkit' && 'WebKit fetches ahead of who reads';
  it('end when 32 MiB have come of a feed of 50 MB', { skip: fetchesAhead }, async (test) => {
    const { url, visits } = await addressOf(give.huge);
    const page = await open(test, card('kpi', url));
    await page.seesState('#kpi', 'error');
    assert.equal(await left(visits, 1), 1);
    const [{ sent }] = visits;
    assert.ok(sent >= 32 * 1024 * 1024, `${sent} bytes were sent`);
    // What the system holds between server and browser is sent, but not read.
    assert.ok(sent < 48_000_000, `${sent} bytes were sent`);
    assert.equal(visits.length, 1);
    await page.isSound();
  });

  const withoutCopies = engine === 'webkit' && 'WebKit keeps no copies while it is driven';
  it(
    'let the browser ask whether its copy is still good, at a refresh and at a reload',
    { skip: withoutCopies },
    async (test) => {
      const address = await addressOf(give.revalidated(41));
      const { url, visits } = address;
      const page = await open(
        test,
        `<chiso-feed src="${url}" refresh="30"><chiso-kpi id="kpi"></chiso-kpi></chiso-feed>`,
      );
      await page.sees('#kpi', showing('41%'));
      const refreshes = 3;
      await until(
        () => visits.length,
        (count) => count > refreshes,
      );
      await page.reload('chiso-feed');
      await page.sees('#kpi', showing('41%'));
      const asked = visits.slice(1, refreshes + 1).map(({ headers }) => headers['if-none-match']);
      assert.deepEqual(asked, Array(refreshes).fill('"so-41"'));

      await address.give(give.revalidated(57));
      await page.reload('chiso-feed');
      await page.sees('#kpi', showing('57%'));
      assert.deepEqual((await page.told()).failures, []);
      await page.isSound();
    },
  );

  it('find no figure in a 304 that nobody asked for', async (test) => {
    const { url, visits } = await addressOf(give.empty(304));
    const page = await open(test, card('kpi', url));
    await page.sees('#kpi', failing(`Không tải được số liệu: máy chủ tại ${url} đang gặp lỗi 304.`));
    assert.equal(visits.length, 1);
    await page.isSound();
  });

  it('take a 304 that nobody asked for at its word when a figure is there', async (test) => {
    const address = await addressOf(give.good(41));
    const page = await open(
      test,
      `<chiso-feed src="${address.url}"><chiso-kpi id="kpi"></chiso-kpi></chiso-feed>`,
    );
    await page.sees('#kpi', showing('41%'));
    await address.give(give.empty(304));
    for (const count of [2, 3]) {
      await page.reload('chiso-feed');
      await until(
        () => address.visits.length,
        (visits) => visits === count,
      );
      // The next request comes only when the answer to this one was taken.
      await page.sees('#kpi', showing('41%'));
    }
    assert.deepEqual((await page.told()).failures, []);
    await address.give(give.good(57));
    await page.reload('chiso-feed');
    await page.sees('#kpi', showing('57%'));
    await page.isSound();
  });

  it('go on with the next refresh after one that failed', async (test) => {
    const address = await addressOf(give.good(41));
    const page = await open(
      test,
      `<chiso-feed src="${address.url}" refresh="30"><chiso-kpi id="kpi"></chiso-kpi></chiso-feed>`,
    );
    await page.sees('#kpi', showing('41%'));
    await page.passAnHour();
    await address.give(give.htmlPage());
    // A refresh may have come between.
    await page.seesState('#kpi', 'stale');
    await address.give(give.good(57));
    await page.sees('#kpi', showing('57%'));
    await page.isSound();
  });

  for (const [what, answer] of [
    ['is missing', give.empty(404)],
    ['is a web page', give.htmlPage()],
    ['breaks off', give.truncated('cut')],
  ]) {
    it(`leave one of two feeds to be seen when the other ${what}`, async (test) => {
      const good = await addressOf(give.good(41));
      const bad = await addressOf(answer);
      const page = await open(test, pair(good, bad));
      await page.sees('#a', stale('41%', `Chưa tải được một phần số liệu: ${bad.url}.`));
      await page.sees('#b', {
        figure: '',
        message: `Chưa thấy chỉ tiêu “lien-thong”: phần số liệu có thể có chỉ tiêu này chưa tải được. Hiện có: ky-so | Chưa tải được một phần số liệu: ${bad.url}.`,
        retry: true,
        states: ['stale', 'error'],
      });
      await page.isSound();

      await bad.give(give.answer(otherIndicator));
      await page.retry('#b');
      await page.sees('#a', showing('41%'));
      await page.sees('#b', showing('64%'));
      await page.isSound();
    });
  }

  it('leave one of two feeds to be seen while the other is silent', async (test) => {
    const good = await addressOf(give.good(41));
    const bad = await addressOf(slow);
    const page = await open(test, pair(good, bad));
    await page.sees('#a', {
      ...showing('41%'),
      message: `Đang tải thêm một phần số liệu: ${bad.url}.`,
      states: ['ready', 'stale'],
    });
    await page.isSound();
  });
});

const card = (id, url) => `<chiso-kpi id="${id}" src="${url}"></chiso-kpi>`;

const pair = (good, bad) => `<chiso-feed src="${good.url} ${bad.url}">
  <chiso-kpi id="a" indicator="ky-so"></chiso-kpi><chiso-kpi id="b" indicator="lien-thong"></chiso-kpi>
</chiso-feed>`;

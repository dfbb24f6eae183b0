import { expect } from '@open-wc/testing';
import { Loader, loaderOf } from '../../src/feed/loader.js';
import { answer, good, inTurn, offline, status } from '../helpers/answers.js';
import { useClock } from '../helpers/clock.js';
import { listen, shownOf } from '../helpers/loaders.js';
import { silence, useServer } from '../helpers/server.js';

const feed = { chiso: 1, title: 'Số liệu' };
const options = { timeout: 20 };
const refreshed = { timeout: 20, refresh: 60 };

const server = useServer();
const clock = useClock();

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a loader', () => {
  it('knows nothing until its first subscriber lets it ask', async () => {
    const url = server.give(feed);
    const loader = new Loader(url);
    await clock.pass(600);
    expect(loader.state).to.deep.equal({ pending: true });
    expect(server.requestsOf(url)).to.equal(0);
  });

  it('does not ask again where nobody waits for an answer', async () => {
    const url = server.at(good(feed));
    const { loader, leave } = listen(url);
    await clock.settle();
    leave();
    loader.reload();
    await clock.settle();
    expect(server.requestsOf(url)).to.equal(1);
    expect(loader.state.error).to.be.undefined;
  });

  it('asks once for several subscribers, and tells them all', async () => {
    const url = server.at(good(feed));
    const told: string[] = [];
    expect(loaderOf(url)).to.equal(loaderOf(url));
    for (const name of ['kpi', 'bar', 'chart']) loaderOf(url).subscribe(options, () => told.push(name));
    await clock.settle();
    const came = clock.now;
    loaderOf(url).subscribe(options, () => told.push('late'));
    await clock.pass(600);
    expect(server.requestsOf(url)).to.equal(1);
    expect(told).to.deep.equal(['kpi', 'bar', 'chart']);
    expect(shownOf(loaderOf(url))).to.deep.equal({ document: feed, receivedAt: came });
    expect(loaderOf(url).state.pending).to.be.false;
    expect(clock.waiting).to.equal(0);
  });

  it('ends the request when the last subscriber leaves, not before, and says nothing then', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (url, request) => {
      signals.push(request?.signal);
      return fetch(url, request);
    };
    const url = server.at(silence);
    const { loader, leave } = listen(url);
    const leaveToo = loader.subscribe(options, () => expect.fail('nobody is there to be told'));
    leave();
    await clock.settle();
    expect(signals[0]?.aborted).to.be.false;
    leaveToo();
    await clock.settle();
    expect(signals[0]?.aborted).to.be.true;
    expect(loader.state).to.deep.equal({ pending: true });
    expect(clock.waiting).to.equal(0);
  });

  it('asks again for who comes after that', async () => {
    const url = server.at(inTurn(silence, good(feed)));
    const { loader, leave } = listen(url);
    leave();
    loader.subscribe(options, () => undefined);
    await clock.settle();
    expect(shownOf(loader).document).to.deep.equal(feed);
    expect(server.requestsOf(url)).to.equal(2);
  });

  it('waits no longer between two tries when the last subscriber leaves', async () => {
    const url = server.at(offline);
    const { leave } = listen(url);
    await clock.settle();
    leave();
    await clock.pass(600);
    expect(server.requestsOf(url)).to.equal(1);
    expect(clock.waiting).to.equal(0);
  });
});

describe('a refresh', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
  });

  it('comes at the shortest interval that a subscriber asks for, and ends with the last', async () => {
    const url = server.at(good(feed));
    const { loader, leave } = listen(url, { timeout: 20, refresh: 300 });
    const leaveToo = loader.subscribe(refreshed, () => undefined);
    await clock.pass(59);
    expect(server.requestsOf(url)).to.equal(1);
    await clock.pass(1);
    expect(server.requestsOf(url)).to.equal(2);
    leaveToo();
    leave();
    await clock.pass(600);
    expect(server.requestsOf(url)).to.equal(2);
    expect(clock.waiting).to.equal(0);
  });

  it('of once a month does not come all the time, though a timer counts no further than 24 days', async () => {
    const url = server.at(good(feed));
    const { leave } = listen(url, { timeout: 20, refresh: 30 * 86_400 });
    await clock.pass(86_400);
    expect(server.requestsOf(url)).to.equal(1);
    leave();
  });

  it('brings no new document while the text is the same, and one when it changes', async () => {
    const { loader } = listen(
      server.at(inTurn(good(feed), good(feed), good({ ...feed, title: 'Mới' }))),
      refreshed,
    );
    await clock.settle();
    const { document: first, receivedAt = 0 } = shownOf(loader);
    await clock.pass(60);
    expect(shownOf(loader).document).to.equal(first);
    expect(shownOf(loader).receivedAt).to.equal(receivedAt + 60_000);
    await clock.pass(60);
    expect(shownOf(loader).document).to.deep.equal({ ...feed, title: 'Mới' });
  });

  for (const [name, failure] of [
    ['404', status(404)],
    ['a page of HTML', () => answer('<html>')],
    ['an empty file', () => answer('')],
    ['500 three times', status(500)],
  ] as const) {
    it(`that fails for ${name} leaves the last good document, with the error beside it`, async () => {
      const url = server.at(inTurn(good(feed), failure));
      const { loader } = listen(url, refreshed);
      await clock.settle();
      const { document: first, receivedAt } = shownOf(loader);
      await clock.pass(70);
      expect(loader.state.pending).to.be.false;
      expect(shownOf(loader).receivedAt).to.equal(receivedAt);
      expect(shownOf(loader).document).to.equal(first);
      expect(loader.state.error?.url).to.equal(url);
      server.change(url, good(feed));
      await clock.pass(70);
      expect(loader.state.error).to.be.undefined;
      expect(shownOf(loader).document).to.equal(first);
    });
  }

  it('waits while nobody sees the page, and comes at once when somebody does', async () => {
    const url = server.at(good(feed));
    const { leave } = listen(url, refreshed);
    await clock.settle();
    hide(true);
    await clock.pass(86_400);
    hide(true);
    expect(server.requestsOf(url)).to.equal(1);
    hide(false);
    hide(false);
    await clock.settle();
    expect(server.requestsOf(url)).to.equal(2);
    leave();
  });

  it('does not come when the page is seen again before it is due', async () => {
    const url = server.at(good(feed));
    const { leave } = listen(url, refreshed);
    await clock.settle();
    hide(true);
    await clock.pass(30);
    hide(false);
    await clock.pass(29);
    expect(server.requestsOf(url)).to.equal(1);
    leave();
  });

  it('does not come for who left while the page was hidden', async () => {
    const url = server.at(good(feed));
    const { leave } = listen(url, refreshed);
    await clock.settle();
    hide(true);
    await clock.pass(60);
    leave();
    hide(false);
    await clock.settle();
    expect(server.requestsOf(url)).to.equal(1);
  });
});

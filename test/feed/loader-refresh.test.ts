import { expect } from '@open-wc/testing';
import { AddressSource } from '../../src/feed/address-source.js';
import { FeedHub } from '../../src/feed/hub.js';
import { Loader } from '../../src/feed/loader.js';
import { good, inTurn, offline, status } from '../helpers/answers.js';
import { useClock } from '../helpers/clock.js';
import { listen, shownOf } from '../helpers/loaders.js';
import { silence, useServer } from '../helpers/server.js';

const server = useServer();
const clock = useClock();
const feed = { chiso: 1, title: 'Số liệu' };
const newer = { chiso: 1, title: 'Mới' };
const refreshed = { timeout: 20, refresh: 60 };
const nobody = () => undefined;

describe('a loader that is refreshed', () => {
  it('is not put off by those who come meanwhile', async () => {
    const url = server.at(inTurn(good(feed), good(newer)));
    const { loader, leave } = listen(url, refreshed);
    for (let n = 0; n < 7; n++) {
      await clock.pass(10);
      loader.subscribe(refreshed, nobody)();
    }
    expect(server.requestsOf(url)).to.equal(2);
    leave();
  });

  it('asks at once for who comes back after it was due', async () => {
    const url = server.at(inTurn(good(feed), good(newer)));
    const { loader, leave } = listen(url, refreshed);
    await clock.pass(10);
    leave();
    await clock.pass(600);
    loader.subscribe(refreshed, nobody);
    await clock.pass(0);
    expect(shownOf(loader).document).to.deep.equal(newer);
  });

  it('goes on with what is under way when its attributes change', async () => {
    const url = server.at(inTurn(good(feed), silence));
    const hub = new FeedHub();
    hub.subscribe(nobody);
    hub.use(new AddressSource([url], { timeout: 20 }));
    await clock.settle();
    hub.reload();
    hub.use(new AddressSource([url], { timeout: 40 }));
    await clock.settle();
    hub.reload();
    expect(server.requestsOf(url)).to.equal(2);
    hub.use(undefined);
  });
});

describe('a loader that failed', () => {
  it('asks again for who comes back to it', async () => {
    const url = server.at(inTurn(good(feed), status(404), good(newer)));
    const { loader, leave } = listen(url);
    await clock.settle();
    loader.reload();
    await clock.settle();
    expect(loader.state.error?.facts.status).to.equal(404);
    leave();
    loader.subscribe({ timeout: 20 }, nobody);
    await clock.settle();
    expect(shownOf(loader).document).to.deep.equal(newer);
    expect(loader.state.error).to.be.undefined;
  });

  it('does not hurry a server that asked for a pause, unless the reader does', async () => {
    const url = server.at(inTurn(status(503, { 'retry-after': '3600' }), good(feed)));
    const { loader } = listen(url);
    await clock.settle();
    for (let n = 0; n < 5; n++) loader.subscribe({ timeout: 20 }, nobody);
    await clock.settle();
    expect(server.requestsOf(url)).to.equal(1);
    await clock.pass(3600);
    loader.subscribe({ timeout: 20 }, nobody);
    await clock.settle();
    expect(shownOf(loader).document).to.deep.equal(feed);
  });

  for (const [name, failure] of [
    ['a connection', offline],
    ['an answer', silence],
    ['a server that works', status(502)],
  ] as const) {
    it(`for want of ${name} asks again when the line is back`, async () => {
      const url = server.at(inTurn(failure, failure, failure, good(feed)));
      const { loader, leave } = listen(url);
      await clock.pass(120);
      expect(loader.state.error).to.exist;
      dispatchEvent(new Event('online'));
      await clock.settle();
      expect(shownOf(loader).document).to.deep.equal(feed);
      leave();
    });
  }

  it('waits for nothing where its last listener leaves as it is told', async () => {
    const url = server.at(offline);
    const loader = new Loader(url);
    const leave = loader.subscribe({ timeout: 20 }, () => {
      leave();
    });
    await clock.pass(60);
    expect(loader.state.error).to.exist;
    dispatchEvent(new Event('online'));
    await clock.pass(60);
    expect(server.requestsOf(url)).to.equal(3);
    expect(clock.waiting).to.equal(0);
  });

  it('has all the time that a page gives it', async () => {
    const { loader, leave } = listen(server.at(silence), { timeout: 1e9 });
    await clock.pass(600);
    expect(loader.state).to.deep.equal({ pending: true });
    leave();
  });
});

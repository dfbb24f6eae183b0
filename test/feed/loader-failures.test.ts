import { expect } from '@open-wc/testing';
import { listen, shownOf } from '../helpers/loaders.js';
import { answer, good, inTurn, offline, status } from '../helpers/answers.js';
import { useClock } from '../helpers/clock.js';
import { htmlPage, silence, useServer } from '../helpers/server.js';

const feed = { chiso: 1, title: 'Số liệu' };

const server = useServer();
const clock = useClock();

describe('a try that fails', () => {
  const passing = [
    ['500', status(500)],
    ['503', status(503)],
    ['429', status(429)],
    ['408', status(408)],
    ['no connection', offline],
  ] as const;
  for (const [name, failure] of passing) {
    it(`for ${name} is followed by another, later and later, and by a third at most`, async () => {
      const url = server.at(failure);
      const { loader, told } = listen(url);
      const asked: number[] = [];
      for (const seconds of [0.9, 0.2, 1.8, 0.2, 600]) {
        expect(loader.state.pending).to.equal(asked.length < 4);
        await clock.pass(seconds);
        asked.push(server.requestsOf(url));
      }
      expect(asked).to.deep.equal([1, 2, 2, 3, 3]);
      expect(loader.state.pending).to.be.false;
      expect(loader.state.error?.kind).to.equal(name === 'no connection' ? 'network' : 'status');
      expect(told).to.deep.equal([loader.state]);
    });

    it(`for ${name} is forgotten when the next one succeeds`, async () => {
      const { loader } = listen(server.at(inTurn(failure, good(feed))));
      await clock.pass(10);
      expect(loader.state.pending).to.be.false;
      expect(shownOf(loader).document).to.deep.equal(feed);
      expect(loader.state.error).to.be.undefined;
    });
  }

  const forGood = [
    ['404', status(404), 'status', { status: 404, retryAfter: undefined }],
    ['403', status(403), 'status', { status: 403, retryAfter: undefined }],
    ['a page of HTML', htmlPage, 'malformed', { detail: 'html' }],
    [
      'a truncated file',
      () => answer('{"chiso":1,'),
      'malformed',
      { detail: 'not-json', at: { line: 1, column: 12 } },
    ],
    ['an empty file', () => answer(''), 'malformed', { detail: 'empty' }],
    ['another kind of JSON', good([1, 2]), 'malformed', { detail: 'not-a-feed' }],
    [
      'lists 100,000 deep',
      () => answer('['.repeat(1e5) + ']'.repeat(1e5)),
      'malformed',
      { detail: 'not-a-feed' },
    ],
    ['another version', good({ chiso: 2 }), 'unsupported', { detail: 'version', version: '2' }],
  ] as const;
  for (const [name, failure, kind, facts] of forGood) {
    it(`for ${name} is the last one`, async () => {
      const url = server.at(failure);
      const { loader } = listen(url);
      // The browser itself reads some of these bodies, in its own time.
      while (loader.state.pending) await clock.settle();
      await clock.pass(600);
      expect(server.requestsOf(url)).to.equal(1);
      expect(shownOf(loader).document).to.be.undefined;
      expect(loader.state.error).to.deep.include({ kind, url, facts });
    });
  }

  it('waits as long as the server asks for', async () => {
    const url = server.at(inTurn(status(503, { 'retry-after': '7' }), good(feed)));
    const { loader } = listen(url);
    await clock.pass(6.9);
    expect(server.requestsOf(url)).to.equal(1);
    await clock.pass(0.1);
    expect(shownOf(loader).document).to.deep.equal(feed);
  });

  it('is told at once, and not repeated sooner, where the server asks for minutes', async () => {
    const url = server.at(inTurn(status(429, { 'retry-after': '600' }), good(feed)));
    const { loader } = listen(url, { timeout: 20, refresh: 60 });
    await clock.pass(1);
    expect(loader.state).to.deep.include({ pending: false });
    expect(loader.state.error?.facts.status).to.equal(429);
    await clock.pass(598);
    expect(server.requestsOf(url)).to.equal(1);
    await clock.pass(62);
    expect(shownOf(loader).document).to.deep.equal(feed);
  });

  it('for no answer within the time-out is given up, and tried again', async () => {
    const url = server.at(silence);
    const { loader } = listen(url, { timeout: 5 });
    await clock.pass(4.9);
    expect(loader.state.pending).to.be.true;
    await clock.pass(600);
    expect(server.requestsOf(url)).to.equal(3);
    expect(loader.state.error).to.deep.include({ kind: 'timeout', facts: { seconds: 5 } });
    expect(clock.waiting).to.equal(0);
  });

  it('can be repeated by hand, while everyone knows that an answer is awaited', async () => {
    const url = server.at(inTurn(status(404), good(feed)));
    const { loader, told } = listen(url);
    await clock.settle();
    loader.reload();
    loader.reload();
    expect(loader.state).to.deep.equal({ pending: true });
    await clock.settle();
    expect(shownOf(loader).document).to.deep.equal(feed);
    expect(server.requestsOf(url)).to.equal(2);
    expect(told.map(({ pending }) => pending)).to.deep.equal([false, true, false]);
  });
});

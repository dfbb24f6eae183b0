import { expect } from '@open-wc/testing';
import { AddressSource } from '../../src/feed/address-source.js';
import { documentSource, textSource, type SourceState } from '../../src/feed/source.js';
import { answer, good, inTurn, offline, status } from '../helpers/answers.js';
import { useClock } from '../helpers/clock.js';
import { documentOf, rowsOf } from '../helpers/drafts.js';
import { silence, useServer } from '../helpers/server.js';

const server = useServer();
const clock = useClock();
const options = { timeout: 20 };

const first = documentOf({ title: 'Một', rows: [['a', '2022', 90]] });
const second = documentOf({ title: 'Hai', rows: [['b', '2022', 80]] });

/** A source that somebody listens to, and the states that it told of. */
function listen(urls: readonly string[], refresh?: number) {
  const source = new AddressSource(urls, { ...options, refresh });
  const told: SourceState['status'][] = [];
  const leave = source.subscribe(() => told.push(source.state.status));
  return { source, told, leave };
}

function ready({ state }: { readonly state: SourceState }) {
  return state.status === 'ready' ? state : expect.fail(state.status);
}

const localitiesOf = (source: { readonly state: SourceState }) => [...ready(source).feed.localities.keys()];
const failedOf = ({ state }: { readonly state: SourceState }) =>
  state.status === 'pending' ? [] : state.errors.map(({ url }) => url);

describe('a document at hand', () => {
  it('is read at once, as an object or as text, and never changes', () => {
    for (const source of [documentSource(first), textSource(JSON.stringify(first))]) {
      expect(localitiesOf(source)).to.deep.equal(['a']);
      expect(ready(source).errors).to.deep.equal([]);
      expect(ready(source).old).to.deep.equal([]);
      const { state } = source;
      source.subscribe(() => expect.fail('nothing newer stands behind it'))();
      source.reload();
      expect(source.state).to.equal(state);
    }
  });

  it('is read once for all that show it', () => {
    expect(ready(documentSource(first)).reading).to.equal(ready(documentSource(first)).reading);
  });

  const bad: readonly [
    name: string,
    make: () => { readonly state: SourceState },
    kind: string,
    detail: string,
  ][] = [
    ['text that is no JSON', () => textSource('{"chiso":'), 'malformed', 'not-json'],
    ['a page', () => textSource('<!doctype html>'), 'malformed', 'html'],
    ['no text', () => textSource(''), 'malformed', 'empty'],
    ['a list', () => documentSource([]), 'malformed', 'not-a-feed'],
    ['null', () => documentSource(null), 'malformed', 'not-a-feed'],
    ['lists that are none', () => documentSource({ chiso: 1, observations: {} }), 'malformed', 'not-a-feed'],
    ['another version', () => documentSource({ chiso: 3 }), 'unsupported', 'version'],
  ];
  for (const [name, make, kind, detail] of bad) {
    it(`that is ${name} is an error`, () => {
      const { state } = make();
      expect(state.status).to.equal('error');
      const [error] = state.status === 'error' ? state.errors : [];
      expect([error?.kind, error?.facts.detail]).to.deep.equal([kind, detail]);
    });
  }
});

describe('one address', () => {
  it('is pending, then ready, and says when it came', async () => {
    const { source, told } = listen([server.at(good(first))]);
    expect(source.state).to.deep.equal({ status: 'pending' });
    await clock.settle();
    expect(told).to.deep.equal(['ready']);
    expect(ready(source).old).to.deep.equal([]);
    expect(ready(source).feed.publishers[0]).to.deep.include({ title: 'Một' });
  });

  it('is ready from the start for who comes later, with the very same reading', async () => {
    const url = server.at(good(first));
    const { source } = listen([url]);
    await clock.settle();
    expect(ready(listen([url]).source).reading).to.equal(ready(source).reading);
    expect(server.requestsOf(url)).to.equal(1);
  });

  it('is an error when it fails, and ready when it is asked again and answers', async () => {
    const url = server.at(inTurn(status(404), good(first)));
    const { source, told } = listen([url]);
    await clock.settle();
    expect(failedOf(source)).to.deep.equal([url]);
    source.reload();
    await clock.settle();
    expect(told).to.deep.equal(['error', 'pending', 'ready']);
  });

  it('names an empty file as what it is', async () => {
    const { source } = listen([server.at(() => answer(''))]);
    await clock.settle();
    expect(source.state.status === 'error' && source.state.errors[0]?.facts.detail).to.equal('empty');
  });

  it('keeps its last good figures when a refresh fails, with the error beside them', async () => {
    const url = server.at(inTurn(good(first), status(404)));
    const { source, leave } = listen([url], 60);
    await clock.settle();
    const { reading } = ready(source);
    const receivedAt = clock.now;
    await clock.pass(60);
    expect(ready(source).reading).to.equal(reading);
    expect(ready(source).old).to.deep.equal([{ url, receivedAt, isAwaited: false }]);
    expect(failedOf(source)).to.deep.equal([url]);
    leave();
  });

  it('does not read the same text again, and does read a changed one', async () => {
    const { source, leave } = listen([server.at(inTurn(good(first), good(first), good(second)))], 60);
    await clock.settle();
    const { reading } = ready(source);
    await clock.pass(60);
    expect(ready(source).reading).to.equal(reading);
    await clock.pass(60);
    expect(localitiesOf(source)).to.deep.equal(['b']);
    leave();
  });

  it('is left when its listener leaves', async () => {
    const { told, leave } = listen([server.at(silence)]);
    leave();
    await clock.pass(600);
    expect(told).to.deep.equal([]);
    expect(clock.waiting).to.equal(0);
  });
});

describe('several addresses', () => {
  it('are one feed, in the order of the addresses and not of their arrival', async () => {
    const late = server.at(inTurn(status(500), good(first)));
    const { source, told } = listen([late, server.at(good(second))]);
    await clock.pass(10);
    expect(told).to.deep.equal(['ready', 'ready']);
    expect(localitiesOf(source)).to.deep.equal(['a', 'b']);
    expect(ready(source).feed.publishers.map(({ title }) => title)).to.deep.equal(['Một', 'Hai']);
  });

  it('give the later address’s row where both have it', async () => {
    const again = documentOf({ rows: [['a', '2022', 91]] });
    const { source } = listen([server.at(good(first)), server.at(good(again))]);
    await clock.settle();
    expect(rowsOf(ready(source).feed, 'a').map(({ value }) => value)).to.deep.equal([91]);
    expect(ready(source).reading.problems[0]?.code).to.equal('duplicate');
  });

  for (const [name, failure] of [
    ['is not there', status(404)],
    ['cannot be reached', offline],
    ['is no feed', good([])],
  ] as const) {
    it(`show what came where one ${name}, and name the one that is missing`, async () => {
      const missing = server.at(failure);
      const { source } = listen([missing, server.at(good(second))]);
      await clock.pass(10);
      expect(localitiesOf(source)).to.deep.equal(['b']);
      expect(failedOf(source)).to.deep.equal([missing]);
    });
  }

  it('show what came while another is silent, name that one, and call it an error only when it is given up', async () => {
    const silent = server.at(silence);
    const { source, told, leave } = listen([server.at(good(first)), silent]);
    expect(source.state.status).to.equal('pending');
    await clock.settle();
    expect(localitiesOf(source)).to.deep.equal(['a']);
    expect(ready(source)).to.deep.include({ missing: [silent], awaited: [silent], errors: [] });
    const { reading } = ready(source);
    await clock.pass(600);
    expect(ready(source)).to.deep.include({ missing: [silent], awaited: [] });
    expect(ready(source).reading).to.equal(reading);
    expect(failedOf(source)).to.deep.equal([silent]);
    expect(told).to.deep.equal(['ready', 'ready']);
    leave();
  });

  it('are pending while one may still come and none has', async () => {
    const { source, leave } = listen([server.at(status(404)), server.at(silence)]);
    await clock.settle();
    expect(source.state).to.deep.equal({ status: 'pending' });
    await clock.pass(600);
    expect(failedOf(source)).to.have.length(2);
    leave();
  });

  it('are read once for all that show them, also after one was refreshed', async () => {
    const urls = [server.at(good(first)), server.at(inTurn(good(second), good(first), good(second)))];
    const { source, leave } = listen(urls, 60);
    await clock.settle();
    const { reading } = ready(source);
    await clock.pass(60);
    expect(localitiesOf(source)).to.deep.equal(['a']);
    await clock.pass(60);
    expect(ready(source).reading).not.to.equal(reading);
    expect(ready(listen(urls).source).reading).to.equal(ready(source).reading);
    leave();
  });

  it('are an error only where all fail, each with its own', async () => {
    const urls = [server.at(status(404)), server.at(good({ chiso: 2 }))];
    const { source } = listen(urls);
    await clock.settle();
    expect(source.state.status).to.equal('error');
    expect(failedOf(source)).to.deep.equal(urls);
  });

  it('go on showing what is there while one that failed is asked again', async () => {
    const missing = server.at(inTurn(status(404), status(404), good(first)));
    const { source, told, leave } = listen([missing, server.at(good(second))], 60);
    await clock.settle();
    told.length = 0;
    source.reload();
    await clock.settle();
    expect(localitiesOf(source)).to.deep.equal(['b']);
    await clock.pass(60);
    expect(localitiesOf(source)).to.deep.equal(['a', 'b']);
    expect(told).not.to.include('pending');
    leave();
  });

  it('say which of them are old, and since when', async () => {
    const old = server.at(inTurn(good(first), status(404)));
    const { source, leave } = listen([old, server.at(good(second))], 60);
    await clock.settle();
    const start = clock.now;
    await clock.pass(60);
    expect(ready(source).old).to.deep.equal([{ url: old, receivedAt: start, isAwaited: false }]);
    leave();
  });
});

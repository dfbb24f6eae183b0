/** How an address in another format comes to be a feed: the adapter, its pages, and what a page is told without one. */
import { expect } from '@open-wc/testing';
import { adapterOf, onAdapterAdded, registerAdapter } from '../../src/feed/adapter-registry.js';
import type { Adapted, Adapter, AdapterOptions } from '../../src/feed/adapter.js';
import { AddressSource, type AddressOptions } from '../../src/feed/address-source.js';
import type { SourceState } from '../../src/feed/source.js';
import { answer, good, inTurn, status } from '../helpers/answers.js';
import { useClock } from '../helpers/clock.js';
import { documentOf } from '../helpers/drafts.js';
import { useServer } from '../helpers/server.js';
import type { FeedDocument } from '../../src/feed/document.js';

const server = useServer();
const clock = useClock();

const none = { localities: new Set<string>(), indicators: new Set<string>() };
const asked: AdapterOptions[] = [];

/** Reads "a 90" as the figure 90 of locality a; a figure in words is passed on, for the reader to report. */
const table: Adapter = {
  format: 'csv',
  adapt: ([text = ''], options): Adapted => {
    asked.push(options);
    if (text === 'phiên bản khác')
      return { ...nothingMore(), document: { chiso: 2 } as unknown as FeedDocument };
    if (text.startsWith('?')) return { refusal: { detail: 'columns', missing: ['value'], known: ['Kỳ'] } };
    const rows = text.split('\n').map((line) => line.split(' '));
    const document = documentOf({
      rows: rows.map(([locality = '', value]) => [locality, '2022', asNumber(value)]),
    }) as FeedDocument;
    return {
      document,
      problems: [{ code: 'missing', field: 'period', pointer: '', row: 9 }],
      locate: (pointer) => ({
        pointer: '',
        row: Number(pointer.split('/')[2]) + 1,
        column: pointer.split('/')[3],
      }),
      implied: {
        localities: new Set(rows.map(([locality = '']) => locality)),
        indicators: new Set(['ky-so']),
      },
    };
  },
};

function nothingMore() {
  return { problems: [], locate: (pointer: string) => ({ pointer }), implied: none };
}

function asNumber(text: string | undefined): number {
  return Number.isNaN(Number(text)) ? (text as unknown as number) : Number(text);
}

/** Three pages of one record each, by `offset`. */
const pages: Adapter = {
  format: 'ckan',
  nextPage: (texts, url) => (texts.length < 3 ? `${url}?offset=${texts.length}` : undefined),
  adapt: (texts): Adapted => {
    const ids = texts.map(
      (text) => (JSON.parse(text) as { result: { records: string[] } }).result.records[0]!,
    );
    if (new Set(ids).size < ids.length) return { refusal: { detail: 'pages' } };
    const document = documentOf({ rows: ids.map((id) => [id, '2022', 1]) }) as FeedDocument;
    return { ...nothingMore(), document };
  },
};

registerAdapter(table);
registerAdapter(pages);

function listen(urls: readonly string[], options: Partial<AddressOptions> = {}) {
  const source = new AddressSource(urls, { timeout: 20, ...options });
  const leave = source.subscribe(() => undefined);
  return { source, leave };
}

function ready({ state }: { readonly state: SourceState }) {
  return state.status === 'ready' ? state : expect.fail(state.status);
}

const failure = ({ state }: { readonly state: SourceState }) =>
  state.status === 'error' ? state.errors[0] : undefined;
const csv = (text: string) => () => answer(text, { headers: { 'content-type': 'text/csv' } });
const record = (id: string) => () => answer(JSON.stringify({ success: true, result: { records: [id] } }));

describe('an address in another format', () => {
  it('is read by its adapter, with what the page declares of it', async () => {
    const url = server.at(csv('a 90\nb 80'));
    const { source } = listen([url], { locale: 'vi', columns: 'value: Kết quả' });
    await clock.settle();
    expect([...ready(source).feed.localities.keys()]).to.deep.equal(['a', 'b']);
    expect(asked.at(-1)).to.include({ locale: 'vi', columns: 'value: Kết quả' });
  });

  it('has its problems told where they stand in it, the adapter’s own among them', async () => {
    const url = server.at(csv('a 90\nb tám'));
    const { source } = listen([url]);
    await clock.settle();
    expect(ready(source).reading.problems).to.deep.equal([
      { code: 'missing', field: 'period', pointer: '', row: 9, url },
      { code: 'type', expected: 'number', found: '"tám"', pointer: '', row: 2, column: 'value', url },
    ]);
  });

  it('is an error with the adapter’s reason where nothing of it can be used', async () => {
    const { source } = listen([server.at(csv('?'))]);
    await clock.settle();
    expect(failure(source)).to.deep.include({
      kind: 'malformed',
      facts: { detail: 'columns', missing: ['value'], known: ['Kỳ'], format: 'csv' },
    });
  });

  it('speaks of what another feed declares, and declares the rest', async () => {
    const declared = documentOf({
      indicator: { name: 'Ký số', unit: 'permille', definition: 'k1' },
      localities: [{ id: 'a', name: 'Xã A', code: '28879' }],
    });
    for (const order of [0, 1]) {
      const urls = [server.at(good(declared)), server.at(csv('a 90\nb 80'))];
      const { source } = listen(order ? urls.reverse() : urls);
      await clock.settle();
      const { feed, reading } = ready(source);
      expect(reading.problems.filter(({ code }) => code !== 'missing')).to.deep.equal([]);
      expect(feed.localities.get('a')).to.include({ name: 'Xã A', code: '28879' });
      expect(feed.localities.get('b')?.name).to.equal('Xã B');
      expect(feed.indicators.get('ky-so')).to.include({ name: 'Ký số', unit: 'permille' });
      expect(feed.observations.get('ky-so')?.get('a')?.[0]).to.include({ value: 90, definition: 'k1' });
    }
  });
});

describe('an address in pages', () => {
  it('is all of them', async () => {
    const url = server.at(record('a'));
    server.change(`${url}?offset=1`, record('b'));
    server.change(`${url}?offset=2`, inTurn(status(500), record('c')));
    const { source } = listen([url]);
    await clock.pass(5);
    expect([...ready(source).feed.localities.keys()]).to.deep.equal(['a', 'b', 'c']);
  });

  it('is an error, named as itself, where one of them does not come', async () => {
    const url = server.at(record('a'));
    server.change(`${url}?offset=1`, status(404));
    const { source } = listen([url]);
    await clock.settle();
    expect(failure(source)).to.deep.include({ kind: 'status', url });
  });

  it('is asked for all of them again, and is the very same feed where they are', async () => {
    const url = server.at(record('a'));
    server.change(`${url}?offset=1`, record('b'));
    server.change(`${url}?offset=2`, inTurn(record('c'), record('c'), record('d')));
    const { source, leave } = listen([url], { refresh: 60 });
    await clock.settle();
    const { reading } = ready(source);
    await clock.pass(60);
    expect(ready(source).reading).to.equal(reading);
    await clock.pass(60);
    expect([...ready(source).feed.localities.keys()]).to.deep.equal(['a', 'b', 'd']);
    leave();
  });

  it('is refused where they do not fit together', async () => {
    const url = server.at(record('a'));
    for (const offset of [1, 2]) server.change(`${url}?offset=${offset}`, record('a'));
    const { source } = listen([url]);
    await clock.settle();
    expect(failure(source)?.facts.detail).to.equal('pages');
  });
});

describe('an adapter', () => {
  const cube = () => answer(JSON.stringify({ class: 'dataset', version: '2.0' }));
  const adapt = (): Adapted => ({
    ...nothingMore(),
    document: documentOf({ rows: [['a', '2022', 1]] }) as FeedDocument,
  });

  it('that the page has not is named, and read with as soon as it is there', async () => {
    const { source } = listen([server.at(cube)]);
    await clock.settle();
    expect(failure(source)).to.deep.include({
      kind: 'unsupported',
      facts: { detail: 'adapter', format: 'json-stat' },
    });
    registerAdapter({ format: 'json-stat', adapt });
    await clock.settle();
    expect([...ready(source).feed.localities.keys()]).to.deep.equal(['a']);
  });

  it('that makes no feed of this version breaks nothing', async () => {
    const { source } = listen([
      server.at(() => answer('phiên bản khác', { headers: { 'content-type': 'text/csv' } })),
    ]);
    await clock.settle();
    expect(failure(source)).to.deep.include({ kind: 'unsupported' });
  });

  it('that came first keeps its format', () => {
    const stop = onAdapterAdded(() => expect.fail('nothing was added'));
    registerAdapter({ ...table, adapt });
    stop();
    expect(adapterOf('csv')).to.equal(table);
  });
});

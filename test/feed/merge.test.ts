import { expect } from '@open-wc/testing';
import type { FeedDocument, IndicatorEntry, LocalityEntry } from '../../src/feed/document.js';
import type { Feed } from '../../src/feed/feed.js';
import { readFeed, type Reading } from '../../src/feed/read/read.js';
import { smallest } from '../fixtures/feeds/good.js';

/** Reads documents as `a.json`, `b.json` and so on. */
function read(...documents: readonly unknown[]): Reading {
  return readFeed(documents.map((document, n) => ({ url: `${'abc'[n] ?? ''}.json`, document })));
}

function feedOf(...documents: readonly unknown[]): Feed {
  const { feed } = read(...documents);
  if (!feed) throw new Error('The documents were refused.');
  return feed;
}

/** The smallest feed with other fields of its locality, indicator and row. */
function feed(locality: Partial<LocalityEntry>, indicator: Partial<IndicatorEntry> = {}, row: object = {}) {
  const [place] = smallest.localities;
  const [subject] = smallest.indicators;
  return {
    chiso: 1,
    localities: [{ id: 'cho-lach', name: 'Huyện Chợ Lách', ...place, ...locality }],
    indicators: [{ id: 'ky-so', name: 'Ký số', ...subject, ...indicator }],
    observations: smallest.observations.map((written) => ({ ...written, ...row })),
  } satisfies FeedDocument;
}

function valuesOf(read: Feed, locality: string): readonly (number | null)[] | undefined {
  return read.observations
    .get('ky-so')
    ?.get(locality)
    ?.map(({ value }) => value);
}

describe('several documents', () => {
  it('are one feed, named by the first', () => {
    const united = feedOf({ ...smallest, title: 'A' }, { chiso: 1, title: 'B' });
    expect(united.publishers.map(({ title, url }) => [title, url])).to.deep.equal([
      ['A', 'a.json'],
      ['B', 'b.json'],
    ]);
  });

  it('may speak of what another one declares, the later too', () => {
    const { localities, indicators, observations } = smallest;
    const united = feedOf({ chiso: 1, observations }, { chiso: 1, localities }, { chiso: 1, indicators });
    expect(valuesOf(united, 'cho-lach')).to.deep.equal([58]);
  });

  it('tie each row to the document that it came from', () => {
    const united = feedOf(smallest, feed({}, {}, { period: '2023' }));
    const rows = united.observations.get('ky-so')?.get('cho-lach');
    expect(rows?.map(({ publisher }) => publisher)).to.deep.equal([...united.publishers]);
  });

  it('are used without those that are no feed', () => {
    const { feed: united, refused } = read('<html>', smallest, { chiso: 2 });
    expect(united?.publishers).to.have.lengthOf(1);
    expect(refused).to.deep.equal([
      { pointer: '', url: 'a.json', code: 'type', expected: 'object', found: '"<html>"' },
      { pointer: '/chiso', url: 'c.json', code: 'version', found: '2' },
    ]);
  });

  it('are none when all are refused, or none is there', () => {
    expect(read(null)).not.to.have.property('feed');
    expect(read()).to.deep.equal({ problems: [], problemCount: 0, refused: [] });
  });

  it('leave the later of two rows of one key, reported where it stands', () => {
    const { feed: united, problems } = read(smallest, feed({}, {}, { value: 60 }));
    expect(united && valuesOf(united, 'cho-lach')).to.deep.equal([60]);
    expect(problems).to.deep.equal([
      {
        pointer: '/observations/0',
        url: 'b.json',
        code: 'duplicate',
        noun: 'observation',
        found: 'ky-so, cho-lach, 2022-12',
        other: { url: 'a.json', pointer: '/observations/0' },
      },
    ]);
  });
});

describe('localities of one id', () => {
  const same: readonly (readonly [says: string, a: Partial<LocalityEntry>, b: Partial<LocalityEntry>])[] = [
    [
      'of one code and last day, whatever their names',
      { code: '28879', validTo: '2025-06-30' },
      { code: '28879', validTo: '2025-06-30', name: 'Xã Vĩnh Bình' },
    ],
    ['without codes, of one name', {}, {}],
    [
      'in composed and decomposed letters',
      { name: 'Xã Hòa Nghĩa' },
      { name: 'Xã  Hòa Nghĩa '.normalize('NFD') },
    ],
    ['in one of its languages', { name: { en: 'Hoa Nghia', vi: 'Xã Hòa Nghĩa' } }, { name: 'Xã Hòa Nghĩa' }],
  ];
  for (const [says, a, b] of same) {
    it(`unite ${says}`, () => {
      const { feed: united, problemCount } = read(feed(a), feed(b, {}, { period: '2023', value: 60 }));
      expect(problemCount).to.equal(0);
      expect(united?.localities.size).to.equal(1);
      expect(united?.localities.get('cho-lach')?.name).to.deep.equal(a.name ?? 'Huyện Chợ Lách');
      expect(united && valuesOf(united, 'cho-lach')).to.deep.equal([58, 60]);
    });
  }

  const other: readonly (readonly [says: string, a: Partial<LocalityEntry>, b: Partial<LocalityEntry>])[] = [
    ['codes', { code: '28879' }, { code: '28873' }],
    ['names', { name: 'Xã Tân Thành, Cà Mau' }, { name: 'Xã Tân Thành, Vĩnh Long' }],
    ['codes, one of them unknown', { code: '28879' }, {}],
    ['names under a code without a day', { code: '28879' }, { code: '28879', name: 'Xã Vĩnh Bình' }],
  ];
  for (const [says, a, b] of other) {
    it(`stay apart with other ${says}, each with its own figures`, () => {
      const { feed: united, problems } = read(feed(a), feed(b, {}, { value: 60 }));
      expect(problems).to.deep.equal([
        {
          pointer: '/localities/0',
          url: 'b.json',
          code: 'locality-clash',
          found: '"cho-lach"',
          kept: 'b.json#cho-lach',
        },
      ]);
      expect([...(united?.localities.keys() ?? [])]).to.deep.equal(['cho-lach', 'b.json#cho-lach']);
      expect(united?.localities.get('b.json#cho-lach')?.id).to.equal('b.json#cho-lach');
      expect(united && valuesOf(united, 'cho-lach')).to.deep.equal([58]);
      expect(united && valuesOf(united, 'b.json#cho-lach')).to.deep.equal([60]);
    });
  }

  it('take no figures of a document that does not say which of them it means', () => {
    const third = { chiso: 1, observations: feed({}, {}, { value: 7 }).observations };
    const { feed: united, problems } = read(
      feed({ code: '1' }),
      feed({ code: '2' }, {}, { value: 60 }),
      third,
    );
    expect(problems.at(-1)).to.deep.include({
      ...{ url: 'c.json', pointer: '/observations/0/locality' },
      ...{ code: 'unknown', noun: 'locality' },
    });
    expect(united && valuesOf(united, 'cho-lach')).to.deep.equal([58]);
    expect(united && valuesOf(united, 'b.json#cho-lach')).to.deep.equal([60]);
  });

  it('unite with whichever earlier one they are', () => {
    const united = feedOf(
      feed({ code: '1' }),
      feed({ code: '2' }),
      feed({ code: '2' }, {}, { period: '2023' }),
    );
    expect([...united.localities.keys()]).to.deep.equal(['cho-lach', 'b.json#cho-lach']);
    expect(valuesOf(united, 'b.json#cho-lach')).to.have.lengthOf(2);
  });

  it('do not meet an id that looks like a kept one', () => {
    const third = feed({ id: 'b.json#cho-lach' }, {}, { locality: 'b.json#cho-lach', value: 3 });
    const united = feedOf(feed({ code: '1' }), feed({ code: '2' }), third);
    expect([...united.localities.keys()]).to.deep.equal([
      'cho-lach',
      'b.json#cho-lach',
      'c.json#b.json#cho-lach',
    ]);
    expect(valuesOf(united, 'c.json#b.json#cho-lach')).to.deep.equal([3]);
  });

  it('are named by the order of documents without addresses', () => {
    const { feed: united } = readFeed([{ document: feed({ code: '1' }) }, { document: feed({ code: '2' }) }]);
    expect([...(united?.localities.keys() ?? [])]).to.deep.equal(['cho-lach', '2#cho-lach']);
  });

  it('draw parents and kin of their document after them', () => {
    const ward: LocalityEntry = {
      id: 'phu-phung',
      name: 'Xã Phú Phụng',
      parent: 'cho-lach',
      successors: [
        { id: 'cho-lach', relation: 'part' },
        { id: 'elsewhere', relation: 'part' },
      ],
    };
    const later = feed({ code: '2' });
    const united = feedOf(feed({ code: '1' }), { ...later, localities: [...later.localities, ward] });
    expect(united.localities.get('phu-phung')).to.deep.include({
      parent: 'b.json#cho-lach',
      successors: [
        { id: 'b.json#cho-lach', relation: 'part' },
        { id: 'elsewhere', relation: 'part' },
      ],
    });
  });

  it('do not take the rows of a document whose own one cannot be read', () => {
    const { feed: united, problems } = read(smallest, feed({ code: '' }, {}, { value: 60 }));
    expect(united && valuesOf(united, 'cho-lach')).to.deep.equal([58]);
    expect(problems.map(({ pointer, url }) => `${url ?? ''}${pointer}`)).to.deep.equal([
      'b.json/localities/0/code',
      'b.json/observations/0/locality',
    ]);
  });
});

describe('parents', () => {
  it('that run in a circle are cut where it closes', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const parents: Readonly<Record<string, string>> = { a: 'b', b: 'c', c: 'b', d: 'd' };
    const localities = ids.map((id) => ({ id, name: id, parent: parents[id] }));
    const { feed: united, problems } = read({ chiso: 1, localities });
    expect(ids.map((id) => united?.localities.get(id)?.parent)).to.deep.equal([
      'b',
      'c',
      undefined,
      undefined,
    ]);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'cycle /localities/2/parent',
      'cycle /localities/3/parent',
    ]);
  });

  it('are dropped where they are unknown, and the locality kept', () => {
    const { feed: united, problems } = read(feed({ parent: 'ben-tre' }));
    expect(united?.localities.get('cho-lach')).to.include({ parent: undefined });
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown']);
  });
});

describe('indicators of one id', () => {
  it('unite under the first word, with the parts and stages of both', () => {
    const a = feed({}, { parts: [{ id: 'x', name: 'X' }], stages: [{ id: 's', name: 'S', tone: 'done' }] });
    const b = feed(
      {},
      {
        name: 'Khác',
        parts: [
          { id: 'y', name: 'Y' },
          { id: 'x', name: 'Z' },
        ],
        stages: [{ id: 't', name: 'T', tone: 'none' }],
      },
      { part: 'x', period: '2023' },
    );
    const { feed: united, problemCount } = read(a, b);
    expect(problemCount).to.equal(0);
    const indicator = united?.indicators.get('ky-so');
    expect(indicator?.name).to.equal(smallest.indicators[0]?.name);
    expect(indicator?.parts).to.deep.equal([
      { id: 'x', name: 'X' },
      { id: 'y', name: 'Y' },
    ]);
    expect(indicator?.stages.map(({ id }) => id)).to.deep.equal(['s', 't']);
  });

  it('keep in each row the definition that its own document states', () => {
    const silent = { chiso: 1, observations: [{ ...smallest.observations[0], period: '2024' }] };
    const united = feedOf(feed({}, { definition: 'x' }), feed({}, {}, { period: '2023' }), silent);
    const rows = united.observations.get('ky-so')?.get('cho-lach');
    expect(rows?.map(({ definition }) => definition)).to.deep.equal(['x', undefined, 'x']);
  });

  const parts = [{ id: 'x', name: 'X' }];
  const clashes: readonly (readonly [
    field: keyof IndicatorEntry,
    a: object,
    b: object,
    expected: string,
    found: string,
  ])[] = [
    ['unit', { unit: 'percent' }, { unit: 'permille' }, '"percent"', '"permille"'],
    ['unit', { unit: { symbol: 'tổ' } }, { unit: { symbol: { vi: 'hộ' } } }, '"tổ"', '"hộ"'],
    ['kind', {}, { kind: 'status' }, '"number"', '"status"'],
    ['cumulative', { cumulative: true }, {}, 'true', 'false'],
    ['partScheme', { parts, partScheme: 'muc-do' }, { parts, partScheme: 'nd-42' }, '"muc-do"', '"nd-42"'],
  ];
  for (const [field, a, b, expected, found] of clashes) {
    it(`of another ${field} are reported, and the later one’s rows left out`, () => {
      const { feed: united, problems } = read(feed({}, a), feed({}, b, { period: '2023' }));
      expect(problems).to.deep.equal([
        { pointer: `/indicators/0/${field}`, url: 'b.json', code: 'definition-clash', expected, found },
      ]);
      expect(united && valuesOf(united, 'cho-lach')).to.deep.equal([58]);
    });
  }

  it('of one unit in other languages are no clash', () => {
    const [a, b] = [{ vi: 'tổ', en: 'teams' }, 'tổ'];
    expect(
      read(feed({}, { unit: { symbol: a } }), feed({}, { unit: { symbol: b } }, { period: '2023' }))
        .problemCount,
    ).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/feed.js';
import { readingSteps } from '../../src/feed/read/read.js';
import { atOnce } from '../../src/feed/steps.js';
import { seriesOf, targetsOf } from '../../src/feed/select.js';
import { WatchedFeed } from '../../src/feed/watch.js';
import { documentOf, type Draft } from '../helpers/drafts.js';

const url = 'https://a.example/so-lieu.json';
const draft: Draft = {
  updated: '2022-12-31',
  indicators: [
    { id: 'ky-so', name: 'Ký số', unit: 'percent', breaks: [{ at: '2020', reason: 'Cách tính mới' }] },
    { id: 'ho-so', name: 'Hồ sơ' },
  ],
  localities: [
    { id: 'a', name: 'Xã A' },
    { id: 'b', name: { vi: 'Xã B', en: 'B' } },
  ],
  rows: [
    ['a', '2022-11', 90],
    ['a', '2022-12', 94.5, { scope: 'Văn bản đi' }],
    ['b', '2022-12', 80],
    ['b', '2022-12', 12, { indicator: 'ho-so' }],
  ],
  targets: [{ locality: 'a', by: '2025', min: 100, baseline: { value: 50, period: '2020' } }],
};

function read(changes: Draft, earlier?: Feed): Feed {
  const inputs = [{ url, document: documentOf({ ...draft, ...changes }) }];
  return atOnce(readingSteps(inputs, earlier)).feed ?? expect.fail('no feed');
}

const first = read({});
const rowsWith = (n: number, value: number): Draft => ({
  rows: draft.rows!.map((row, at) => (at === n ? [row[0], row[1], value, row[3]] : row)),
});

describe('a later reading of an address', () => {
  it('is made of the very same parts where nothing changed', () => {
    const again = read({}, first);
    expect(again.localities).to.equal(first.localities);
    expect(again.indicators).to.equal(first.indicators);
    expect(again.publishers[0]).to.equal(first.publishers[0]);
    for (const indicator of ['ky-so', 'ho-so'])
      for (const locality of ['a', 'b'])
        expect(again.observations.get(indicator)?.get(locality)).to.equal(
          first.observations.get(indicator)?.get(locality),
        );
    expect(again.targets.get('ky-so')?.get('a')).to.equal(first.targets.get('ky-so')?.get('a'));
  });

  it('has new rows where a figure changed, and there only', () => {
    const later = read(rowsWith(1, 95), first);
    expect(later.observations.get('ky-so')?.get('a')?.at(-1)?.value).to.equal(95);
    expect(later.observations.get('ky-so')?.get('b')).to.equal(first.observations.get('ky-so')?.get('b'));
  });

  it('says everything that a reading by itself says', () => {
    expect(read(rowsWith(1, 95), first)).to.deep.equal(read(rowsWith(1, 95)));
  });

  it('has one publisher for all of its rows, the new one where that changed', () => {
    const later = read({ ...rowsWith(2, 81), updated: '2023-01-31' }, first);
    const rows = [...later.observations.values()].flatMap((cells) => [...cells.values()].flat());
    expect(new Set(rows.map(({ publisher }) => publisher))).to.deep.equal(new Set(later.publishers));
    expect(later.publishers[0]?.updated).to.equal('2023-01-31');
  });
});

describe('a watched feed', () => {
  const asked: readonly (readonly [
    says: string,
    ask: (feed: Feed) => unknown,
    changed: Draft,
    kept: Draft,
  ])[] = [
    [
      'figures of a locality',
      (feed) => seriesOf(feed, { indicator: 'ky-so', locality: 'a' }),
      rowsWith(0, 91),
      rowsWith(2, 81),
    ],
    [
      'figures that are not there',
      (feed) => seriesOf(feed, { indicator: 'ho-so', locality: 'a' }),
      { rows: [...draft.rows!, ['a', '2022-12', 7, { indicator: 'ho-so' }]] },
      rowsWith(0, 91),
    ],
    [
      'a target',
      (feed) => targetsOf(feed, 'ky-so', 'a'),
      { targets: [{ locality: 'a', by: '2025', min: 90 }] },
      rowsWith(0, 91),
    ],
    [
      'whether an indicator has targets',
      (feed) => feed.targets.has('ho-so'),
      { targets: [...draft.targets!, { indicator: 'ho-so', by: '2025', min: 1 }] },
      { targets: [{ locality: 'a', by: '2025', min: 90 }] },
    ],
    [
      'a locality',
      (feed) => feed.localities.get('b'),
      { localities: [draft.localities![0]!, { id: 'b', name: 'Phường B' }] },
      { localities: [{ id: 'a', name: 'Phường A' }, draft.localities![1]!] },
    ],
    [
      'all localities',
      (feed) => [...feed.localities.values()],
      { localities: [...draft.localities!, { id: 'c', name: 'Xã C' }] },
      rowsWith(0, 91),
    ],
    [
      'the order of localities',
      (feed) => [...feed.localities.keys()],
      { localities: [...draft.localities!].reverse() },
      rowsWith(0, 91),
    ],
    [
      'how many indicators there are',
      (feed) => feed.indicators.size,
      { indicators: [...draft.indicators!, { id: 'moi', name: 'Mới' }] },
      { localities: [...draft.localities!, { id: 'c', name: 'Xã C' }] },
    ],
    [
      'an indicator',
      (feed) => feed.indicators.get('ho-so'),
      { indicators: [draft.indicators![0]!, { id: 'ho-so', name: 'Hồ sơ trực tuyến' }] },
      rowsWith(0, 91),
    ],
    [
      'the publisher',
      (feed) => feed.publishers[0]?.title,
      { title: 'Số liệu' },
      { localities: [...draft.localities!, { id: 'c', name: 'Xã C' }] },
    ],
  ];
  for (const [says, ask, changed, kept] of asked) {
    it(`that was asked for ${says} answers otherwise only where that changed`, () => {
      const watched = new WatchedFeed(first);
      expect(ask(watched)).to.deep.equal(ask(first));
      expect(watched.answersAs(read({}, first))).to.be.true;
      expect(watched.answersAs(read(kept, first))).to.be.true;
      expect(watched.answersAs(read(changed, first))).to.be.false;
    });
  }

  it('that was asked for nothing answers as any other', () => {
    expect(new WatchedFeed(first).answersAs(read(rowsWith(0, 1), first))).to.be.true;
  });
});

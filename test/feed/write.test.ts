import { expect } from '@open-wc/testing';
import type { FeedDocument } from '../../src/feed/document.js';
import type { Feed } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read/read.js';
import { writeFeed } from '../../src/feed/write.js';
import { full, smallest } from '../fixtures/feeds/good.js';

/** The documents `a.json`, `b.json` … as one feed. */
function feedOf(...documents: readonly object[]): Feed {
  const { feed } = readFeed(documents.map((document, n) => ({ url: `${'abc'[n] ?? ''}.json`, document })));
  return feed ?? expect.fail('no feed');
}

/** What is written of them. */
function written(...documents: readonly object[]): readonly FeedDocument[] {
  return writeFeed(feedOf(...documents)).map(({ document }) => document);
}

const [place] = smallest.localities;
const [signed] = smallest.indicators;
const [figure] = smallest.observations;

const [sum, share, words, status] = full.observations;
const [files, digitised] = full.indicators;
const [target] = full.targets;
/** Every field of the format, in the order of the model and without what need not be said. */
const earliestFirst = {
  ...full,
  indicators: [{ ...files, kind: undefined }, digitised].map(withoutGaps),
  observations: [words, sum, share, status],
  targets: [target, { indicator: 'ho-so', text: 'Giữ vững' }],
};

function withoutGaps(entry: object | undefined): unknown {
  return JSON.parse(JSON.stringify(entry));
}

describe('a feed is written', () => {
  it('as it was published, where that is one document', () => {
    expect(written(smallest)).to.deep.equal([smallest]);
    expect(written(earliestFirst)).to.deep.equal([earliestFirst]);
  });

  it('without what is taken to be said where nothing is', () => {
    const row = {
      periodBasis: 'stated',
      qualifier: 'exact',
      status: 'official',
      comparable: true,
      method: 'reported',
    };
    const [document] = written({
      ...smallest,
      indicators: [
        { ...signed, kind: 'number', range: [0, 100], direction: 'up', cumulative: false, breaks: [] },
      ],
      observations: [{ ...figure, ...row }],
    });
    expect(document).to.deep.equal(smallest);
  });

  it('with a range of a percentage that is not all of it, and a rank that rises', () => {
    const indicators = [
      { ...signed, range: [0, 50] },
      { id: 'hang', name: 'Hạng', unit: 'rank', direction: 'up' },
      { id: 'hang-2', name: 'Hạng', unit: 'rank' },
    ];
    expect(written({ ...smallest, indicators })[0]?.indicators).to.deep.equal(indicators);
  });

  it('with a qualifier beside its own word, also where it is the usual one', () => {
    const observations = [{ ...figure, qualifier: 'exact', qualifierText: 'đúng' }];
    expect(written({ ...smallest, observations })[0]?.observations).to.deep.equal(observations);
  });

  it('with what is not reported, and without a value beside a text', () => {
    const observations = [
      { ...figure, value: null },
      { ...figure, period: '2023', text: 'rất cao' },
    ];
    expect(written({ ...smallest, observations })[0]?.observations).to.deep.equal(observations);
  });

  it('with each row in the document that it came from, and declarations in the first', () => {
    const row = { ...figure, period: '2023' };
    const target = { indicator: 'ky-so', by: '2025', min: 80 };
    const documents = written({ chiso: 1, title: 'A' }, smallest, {
      chiso: 1,
      observations: [row],
      targets: [target],
    });
    expect(documents).to.deep.equal([
      { chiso: 1, title: 'A', localities: smallest.localities, indicators: smallest.indicators },
      { chiso: 1, observations: smallest.observations },
      { chiso: 1, observations: [row], targets: [target] },
    ]);
  });

  it('with the definition that each document states', () => {
    const stating = (definition: string | undefined, period: string) => ({
      chiso: 1,
      indicators: [{ ...signed, definition }],
      observations: [{ ...figure, period }],
    });
    const documents = written(
      { ...smallest, ...stating('k1', '2021') },
      stating(undefined, '2022'),
      stating('k1', '2023'),
    );
    expect(documents.map(({ indicators }) => indicators)).to.deep.equal([
      [{ ...signed, definition: 'k1' }],
      [signed],
      undefined,
    ]);
  });

  it('with namesakes under the ids that they were given', () => {
    const namesake = { ...place, name: 'Xã Chợ Lách' };
    const documents = written(smallest, { ...smallest, localities: [namesake] });
    expect(documents[0]?.localities).to.deep.equal([place, { ...namesake, id: 'b.json#cho-lach' }]);
    expect(documents[1]?.observations).to.deep.equal([{ ...figure, locality: 'b.json#cho-lach' }]);
  });

  it('at the addresses that it was read from', () => {
    expect(writeFeed(feedOf(smallest, { chiso: 1 })).map(({ url }) => url)).to.deep.equal([
      'a.json',
      'b.json',
    ]);
  });
});

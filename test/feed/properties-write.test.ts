import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/feed.js';
import type { Problem } from '../../src/feed/problem.js';
import { readFeed, type FeedInput, type Reading } from '../../src/feed/read/read.js';
import { writeFeed, type FeedFile } from '../../src/feed/write.js';
import { always } from '../helpers/always.js';
import { feedInputs } from '../helpers/generated-feeds.js';
import { declaredIn, factsOf, frozen, textOf } from '../helpers/model.js';

/** What is read of files that hold the feed as text. */
function readAgain(files: readonly FeedFile[]): Reading & { readonly feed: Feed } {
  const { feed, ...reading } = readFeed(JSON.parse(JSON.stringify(files)) as FeedInput[]);
  return { feed: feed ?? expect.fail('no feed'), ...reading };
}

function whenRead(holds: (feed: Feed, reading: Reading) => void): (inputs: readonly FeedInput[]) => void {
  return (inputs) => {
    const reading = readFeed(inputs);
    if (reading.feed) holds(reading.feed, reading);
  };
}

/** A row in place of one of an earlier document: where that one stood among the others no document tells. */
function isReplacement(problem: Problem): boolean {
  return problem.code === 'duplicate' && (problem.other.url ?? problem.url) !== problem.url;
}

describe('a feed that is written', () => {
  it('is read as the same feed', () => {
    always(
      feedInputs,
      whenRead((feed) => {
        const again = readAgain(writeFeed(feed)).feed;
        expect(again.publishers).to.deep.equal(feed.publishers);
        expect(declaredIn(again)).to.equal(declaredIn(feed));
        expect(factsOf(again)).to.deep.equal(factsOf(feed));
      }),
    );
  });

  it('is read in the same order, but for rows that a later document replaced', () => {
    always(
      feedInputs,
      whenRead((feed, { problems, problemCount }) => {
        if (problemCount > problems.length || problems.some(isReplacement)) return;
        expect(textOf(readAgain(writeFeed(feed)).feed)).to.equal(textOf(feed));
      }),
    );
  });

  it('has no problem but parts over their whole, and those that it had', () => {
    always(
      feedInputs,
      whenRead((feed, { problems, problemCount }) => {
        const inherent = problems.filter(({ code }) => code === 'parts-over-whole');
        const again = readAgain(writeFeed(feed)).problems;
        expect(again.filter(({ code }) => code !== 'parts-over-whole')).to.deep.equal([]);
        if (problemCount > problems.length) return;
        expect(again).to.have.lengthOf(inherent.length);
      }),
    );
  });

  it('has the same localities and figures under other addresses', () => {
    always(
      feedInputs,
      whenRead((feed) => {
        const moved = writeFeed(feed).map(({ document }, n) => ({ url: `/luu/${n}.json`, document }));
        const again = readAgain(moved).feed;
        expect(declaredIn(again)).to.equal(declaredIn(feed));
        expect(factsOf(again)).to.deep.equal(factsOf(feed));
      }),
    );
  });

  it('is not changed by it', () => {
    always(
      feedInputs,
      whenRead((feed) => {
        const before = textOf(feed);
        writeFeed(frozen(feed));
        expect(textOf(feed)).to.equal(before);
      }),
    );
  });
});

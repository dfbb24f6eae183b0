/** A board loses nothing that the feed has, and names nothing that it has not. */
import { expect } from '@open-wc/testing';
import type { Feed, Id } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read/read.js';
import { always } from '../helpers/always.js';
import { board, cellsOf, factsIn, shownOn } from '../helpers/board.js';
import { feedInputs } from '../helpers/generated-feeds.js';
import { realDocuments } from '../helpers/real-feeds.js';

const realFeeds = realDocuments.map((document) => readFeed([{ document }]).feed!);

/** Which facts of a locality, or of all, no widget shows. */
function lostOn(feed: Feed, chosen: ReturnType<typeof board>, locality?: Id): readonly string[] {
  const shown = shownOn(feed, chosen);
  return factsIn(feed, locality).filter((fact) => !shown.has(fact));
}

function expectSound(feed: Feed, chosen: ReturnType<typeof board>): void {
  const cells = cellsOf(chosen);
  const keys = cells.map(({ key }) => key);
  expect(new Set(keys).size, 'a key twice').to.equal(keys.length);
  for (const { indicators, attributes } of cells) {
    const { locality, of, localities, 'part-id': part } = attributes;
    for (const id of indicators) expect(feed.indicators.has(id), id).to.be.true;
    for (const id of [locality, of, ...(localities?.split(' ') ?? [])])
      if (id !== undefined) expect(feed.localities.has(id), id).to.be.true;
    if (part !== undefined) {
      const known = feed.indicators.get(indicators[0]!)?.parts.map(({ id }) => id);
      expect(known).to.include(part);
    }
  }
}

describe('a board of each real feed', () => {
  for (const feed of realFeeds) {
    const [id] = feed.localities.keys();

    it(`shows every fact of ${id}`, () => {
      expect(factsIn(feed).length).to.be.at.least(10);
      expect(lostOn(feed, board(feed))).to.deep.equal([]);
    });

    it(`stands for ${id}, and shows its facts and those of whichever locality is chosen`, () => {
      expect(board(feed).stage?.id).to.equal(id);
      for (const locality of feed.localities.keys()) {
        const chosen = board(feed, { locality });
        expect(lostOn(feed, chosen, locality), locality).to.deep.equal([]);
        expectSound(feed, chosen);
      }
    });

    it(`shows no fact of ${id} by two cards`, () => {
      const cards = cellsOf(board(feed)).filter(({ band }) => band === 'cards');
      const shown = cards.flatMap(({ indicators, attributes }) =>
        [indicators.join(), attributes['locality']].join(),
      );
      expect(new Set(shown).size).to.equal(shown.length);
    });
  }
});

describe('a board of any feed', () => {
  it('shows every fact of the locality on stage, and names only what the feed has', () => {
    always(feedInputs, (inputs) => {
      const { feed } = readFeed(inputs);
      if (!feed) return;
      for (const locality of [undefined, ...feed.localities.keys()]) {
        const chosen = board(feed, locality === undefined ? {} : { locality });
        expectSound(feed, chosen);
        if (chosen.stage) expect(lostOn(feed, chosen, chosen.stage.id)).to.deep.equal([]);
      }
    });
  });

  it('shows of each indicator with figures something, whoever is on stage', () => {
    always(feedInputs, (inputs) => {
      const { feed } = readFeed(inputs);
      if (!feed) return;
      const shown = new Set(cellsOf(board(feed)).flatMap(({ indicators }) => indicators));
      for (const fact of factsIn(feed)) expect([...shown]).to.include(fact.split(' ')[0]);
    });
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Feed, Locality } from '../../src/feed/feed.js';
import { readFeed, type Reading } from '../../src/feed/read/read.js';
import { textIn } from '../../src/feed/text.js';
import { writeFeed } from '../../src/feed/write.js';
import { always } from '../helpers/always.js';
import { feedInputs, soundInputs } from '../helpers/generated-feeds.js';
import { cellsOf, declaredIn, factsOf, textOf } from '../helpers/model.js';

const clashes = ['locality-clash', 'definition-clash'];

/** Documents of which none counts another thing under an id than an earlier one. */
function isAgreed({ problems, problemCount }: Reading): boolean {
  return problemCount === problems.length && !problems.some(({ code }) => clashes.includes(code));
}

function idsOf(feed: Feed): unknown {
  const { localities, groups, indicators } = feed;
  return [localities, groups, indicators].map((entries) => [...entries.keys()].sort());
}

describe('documents read as one feed', () => {
  it('are what one of them is, where the other is the same once more, and add nothing but duplicates', () => {
    always(feedInputs, ([input]) => {
      const once = readFeed([input!]);
      const twice = readFeed([input!, { ...input!, url: '/sao.json' }]);
      const codes = [...once.problems.map(({ code }) => code), 'duplicate'];
      const added = twice.problems.filter(({ url }) => url === '/sao.json');
      expect(added.filter(({ code }) => !codes.includes(code))).to.deep.equal([]);
      if (!once.feed || !twice.feed) return;
      expect(declaredIn(twice.feed)).to.equal(declaredIn(once.feed));
      expect(factsOf(twice.feed)).to.deep.equal(factsOf(once.feed));
    });
  });

  it('are the same with documents between them that are no feeds', () => {
    always(fc.tuple(feedInputs, fc.nat(3)), ([inputs, place]) => {
      const refused = { url: '/loi.json', document: '<html>' };
      const one = readFeed(inputs);
      const other = readFeed([...inputs.slice(0, place), refused, ...inputs.slice(place)]);
      expect(other.feed && textOf(other.feed)).to.equal(one.feed && textOf(one.feed));
      expect(other.problems).to.deep.equal(one.problems);
      expect(other.refused).to.have.lengthOf(one.refused.length + 1);
    });
  });

  it('have in any order the same ids and rows, where they mean the same by them', () => {
    always(feedInputs, (inputs) => {
      const [one, other] = [readFeed(inputs), readFeed([...inputs].reverse())];
      if (!one.feed || !other.feed || !isAgreed(one)) return;
      expect(isAgreed(other)).to.be.true;
      expect(idsOf(other.feed)).to.deep.equal(idsOf(one.feed));
      expect([...factsOf(other.feed).keys()].sort()).to.deep.equal([...factsOf(one.feed).keys()].sort());
    });
  });

  it('are the same read at once, or after the first ones were united and written', () => {
    always(soundInputs, (inputs) => {
      const first = readFeed(inputs.slice(0, -1));
      const all = readFeed(inputs);
      // What the first ones name in vain, the last one may declare.
      const isWhole = first.problems.every(({ code }) => code === 'duplicate');
      if (!first.feed || !all.feed || !isWhole || !isAgreed(all)) return;
      const files = writeFeed(first.feed);
      const again = readFeed([...files, ...inputs.slice(-1)]);
      expect(again.feed && declaredIn(again.feed)).to.equal(declaredIn(all.feed));
      expect(again.feed && factsOf(again.feed)).to.deep.equal(factsOf(all.feed));
    });
  });

  it('put no figure on a namesake', () => {
    always(feedInputs, (inputs) => {
      const { feed } = readFeed(inputs);
      if (!feed) return;
      const own = new Map(inputs.map((input) => [input.url, readFeed([input]).feed]));
      for (const { locality: id, rows } of cellsOf(feed.observations))
        for (const { publisher } of rows) {
          const known = own.get(publisher.url)?.localities.get(id.slice(id.lastIndexOf('#') + 1));
          // Who does not declare an id means the first that bears it, and that one bears it plainly.
          if (!known) expect(id).not.to.match(/^https:/);
          else expect(identity(feed.localities.get(id)!)).to.equal(identity(known));
        }
    });
  });
});

/** What tells a unit from its namesakes. */
function identity({ code, name }: Locality): string {
  return code ?? `“${textIn(name, 'vi').normalize('NFC').replace(/\s+/g, ' ').trim()}”`;
}

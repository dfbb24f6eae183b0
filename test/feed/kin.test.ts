import { expect } from '@open-wc/testing';
import type { LocalityEntry } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read/read.js';
import { changeBetween } from '../../src/feed/comparability/index.js';
import { documentOf, rowsOf } from '../helpers/drafts.js';

const figures = documentOf({
  rows: [
    ['a', '2024', 90],
    ['a', '2026', 94],
  ],
});
const units = (localities: readonly LocalityEntry[]) => ({ chiso: 1, localities });

/** The feed of several documents; one with a problem is a mistake of the test. */
function read(...documents: readonly unknown[]) {
  const { feed, problems } = readFeed(documents.map((document, n) => ({ url: `${n}.json`, document })));
  expect(problems).to.deep.equal([]);
  return feed ?? expect.fail('no feed');
}

describe('what several documents say of one unit', () => {
  it('is put together: the first word holds, a later one says what was left open', () => {
    const register = units([
      { id: 'p', name: 'Tỉnh P' },
      {
        ...{ id: 'a', name: 'Xã A', short: 'A', level: 'district', parent: 'p', url: '/a' },
        ...{ validFrom: '1976-01-01', validTo: '2025-06-30' },
        successors: [{ id: 'b', relation: 'whole' }],
      },
    ]);
    for (const documents of [
      [figures, register],
      [register, figures],
    ]) {
      const first = documents[0] === figures;
      expect(read(...documents).localities.get('a')).to.deep.include({
        ...{ name: 'Xã A', short: 'A', parent: 'p', url: '/a', validTo: '2025-06-30' },
        level: first ? 'commune' : 'district',
        successors: [{ id: 'b', relation: 'whole' }],
      });
    }
  });

  it('names the unit above by the document that names it', () => {
    const above = units([
      { id: 'p', name: 'Tỉnh P', code: '83' },
      { id: 'a', name: 'Xã A', parent: 'p' },
    ]);
    const other = units([{ id: 'p', name: 'Tỉnh P', code: '86' }]);
    const { feed } = readFeed([figures, other, above].map((document, n) => ({ url: `${n}.json`, document })));
    expect(feed?.localities.get('a')?.parent).to.equal('2.json#p');
  });
});

describe('kin', () => {
  const merged: readonly (readonly [says: string, a: Partial<LocalityEntry>, b: Partial<LocalityEntry>])[] = [
    ['the old unit', { successors: [{ id: 'b', relation: 'part' }] }, {}],
    ['the new unit', {}, { predecessors: [{ id: 'a', relation: 'part' }] }],
    [
      'both',
      { successors: [{ id: 'b', relation: 'part' }] },
      { predecessors: [{ id: 'a', relation: 'part' }] },
    ],
  ];
  for (const [says, a, b] of merged) {
    it(`that ${says} names is known of both, and no change is drawn across it`, () => {
      const feed = read(
        units([
          { id: 'a', name: 'Xã A', level: 'commune', ...a },
          { id: 'b', name: 'Xã B', level: 'commune', validFrom: '2025-07-01', ...b },
        ]),
        figures,
      );
      expect(feed.localities.get('a')?.successors).to.deep.equal([{ id: 'b', relation: 'part' }]);
      expect(feed.localities.get('b')?.predecessors).to.deep.equal([{ id: 'a', relation: 'part' }]);
      const [before, after] = rowsOf(feed, 'a');
      expect(changeBetween(feed, before!, after!).refusal?.reason).to.equal('unit-changed');
    });
  }
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { boundsOf } from '../../src/feed/comparability/index.js';
import { ranksOf } from '../../src/feed/comparability/ranks.js';
import type { Observation, Qualifier } from '../../src/feed/feed.js';
import { always } from '../helpers/always.js';
import { feedOf, rowsOf } from '../helpers/drafts.js';

type Drawn = readonly [value: number, qualifier: Qualifier];

const qualifiers = ['exact', 'over', 'under', 'atLeast', 'atMost', 'about'] as const;
const drawn = (...allowed: readonly Qualifier[]): fc.Arbitrary<Drawn[]> =>
  fc.array(fc.tuple(fc.integer({ min: -2, max: 4 }), fc.constantFrom(...allowed)), { maxLength: 8 });

const [plainRow] = rowsOf(feedOf({ rows: [['a', '2022', 0]] }), 'a');
const figuresOf = (all: readonly Drawn[]) =>
  all.map(([value, qualifier]): Observation => ({ ...plainRow!, value, qualifier }));

/** 1: surely above; −1: surely below; 0: surely equal; `undefined`: the bounds leave it open. */
function orderOf(a: Observation, b: Observation): number | undefined {
  if (a.qualifier === 'exact' && b.qualifier === 'exact') return Math.sign(a.value! - b.value!);
  const x = boundsOf(a.value!, a.qualifier);
  const y = boundsOf(b.value!, b.qualifier);
  if (x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen))) return -1;
  if (x.low > y.high || (x.low === y.high && (x.lowOpen || y.highOpen))) return 1;
  return undefined;
}

/** Pair by pair: one more than are ahead, where of all others it is certain whether they are. */
function pairwise(figure: Observation, figures: readonly Observation[], ahead: 1 | -1): number | undefined {
  const orders = figures.filter((other) => other !== figure).map((other) => orderOf(other, figure));
  return orders.includes(undefined) ? undefined : 1 + orders.filter((order) => order === ahead).length;
}

function expectPairwise(figures: readonly Observation[]): void {
  for (const [direction, ahead] of [
    ['up', 1],
    ['down', -1],
  ] as const) {
    const ranks = ranksOf(figures, direction);
    expect(figures.map((figure) => ranks.get(figure))).to.deep.equal(
      figures.map((figure) => (figures.length > 1 ? pairwise(figure, figures, ahead) : undefined)),
    );
  }
}

describe('ranks', () => {
  it('of bounded figures are as each pair of them is ordered', () => {
    always(drawn(...qualifiers), (all) => expectPairwise(figuresOf(all)));
  });

  it('of exact figures, ties too, are as each pair of them is ordered', () => {
    always(drawn('exact'), (all) => expectPairwise(figuresOf(all)));
  });

  it('of exact figures beside one bound are as each pair of them is ordered', () => {
    always(fc.tuple(drawn('exact'), drawn(...qualifiers)), ([exact, bounded]) =>
      expectPairwise(figuresOf([...exact, ...bounded.slice(0, 1)])),
    );
  });
});

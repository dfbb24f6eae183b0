import { expect } from '@open-wc/testing';
import { ranksOf } from '../../../src/feed/comparability/ranks.js';
import type { Observation, Qualifier } from '../../../src/feed/feed.js';
import { feedOf, rowsOf } from '../../helpers/drafts.js';

const figuresOf = (...drawn: readonly (readonly [value: number, qualifier: Qualifier])[]) => {
  const [row] = rowsOf(feedOf({ rows: [['a', '2022', 0]] }), 'a');
  return drawn.map(([value, qualifier]): Observation => ({ ...row!, value, qualifier }));
};

describe('ranksOf', () => {
  it('gives a figure that is there twice the rank that it has once, a bound too', () => {
    for (const qualifier of ['exact', 'over'] as const) {
      const [a, b] = figuresOf([90, qualifier], [80, 'exact']) as [Observation, Observation];
      const ranks = ranksOf([a, a, b], 'up');
      expect([ranks.get(a), ranks.get(b)]).to.deep.equal([1, 3]);
    }
  });

  it('ranks nobody where no direction is the better one, or beside nobody', () => {
    const figures = figuresOf([1, 'exact'], [2, 'exact']);
    expect(ranksOf(figures, 'none').size).to.equal(0);
    expect(ranksOf(figures.slice(1), 'up').size).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import { directionOf, sameDefinition } from '../../../src/feed/comparability/index.js';

describe('sameDefinition', () => {
  it('holds within one document without being stated, and between two only when both state the same', () => {
    const [one, other] = [{ url: 'https://a.example' }, { url: 'https://b.example' }];
    expect(sameDefinition({ publisher: one }, { publisher: one })).to.be.true;
    expect(sameDefinition({ publisher: one }, { publisher: other })).to.be.false;
    expect(sameDefinition({ publisher: one, definition: 'k' }, { publisher: other, definition: 'k' })).to.be
      .true;
    expect(sameDefinition({ publisher: one, definition: 'k' }, { publisher: other })).to.be.false;
    expect(sameDefinition({ publisher: one, definition: 'k' }, { publisher: one, definition: 'l' })).to.be
      .false;
  });
});

describe('directionOf', () => {
  it('is what the indicator says', () => {
    for (const direction of ['up', 'down', 'none'] as const)
      expect(directionOf({ unit: 'percent', direction })).to.equal(direction);
  });

  it('of a rank is down, also where that is said to rise, unless it has none', () => {
    const of = (direction: 'up' | 'down' | 'none') => directionOf({ unit: 'rank', direction });
    expect([of('up'), of('down'), of('none')]).to.deep.equal(['down', 'down', 'none']);
  });
});

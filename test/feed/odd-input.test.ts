import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read/read.js';
import { edit } from '../fixtures/feeds/edit.js';
import { full } from '../fixtures/feeds/good.js';

/** Every place of a document that has a value. */
function pointersOf(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const inner = Object.entries(value).flatMap(([key, child]) => pointersOf(child, `${pointer}/${key}`));
  return pointer ? [pointer, ...inner] : inner;
}

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

const odd: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['NaN', NaN],
  ['-Infinity', -Infinity],
  ['1n', 1n],
  ['a symbol', Symbol('x')],
  ['a function', () => 0],
  ['a date', new Date(0)],
  ['a cyclic object', cyclic],
  ['an object without a prototype', Object.create(null)],
  ['a Map', new Map()],
  ['a list with holes', new Array(3)],
  ['typed numbers', new Float64Array(2)],
  ['a list 100,000 deep', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
  ['a very long string', '\uD83D\uDE00'.repeat(100_000)],
];

describe('readFeed, given anything', () => {
  for (const [name, value] of odd) {
    it(`refuses ${name} as a document`, () => {
      const { feed, refused } = readFeed([{ url: 'a.json', document: value }]);
      expect(feed).to.equal(undefined);
      expect(refused).to.have.lengthOf(1);
      expect(refused[0]?.url).to.equal('a.json');
    });

    it(`takes ${name} in every place of a document without throwing`, () => {
      for (const pointer of pointersOf(full)) {
        const { problems, refused } = readFeed([{ document: edit(full, pointer, value) }]);
        for (const problem of [...problems, ...refused])
          if ('found' in problem && problem.code === 'type') expect(problem.found.length).to.be.at.most(40);
      }
    });
  }
});

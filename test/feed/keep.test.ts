import { expect } from '@open-wc/testing';
import { keepAnswer, keptAnswer } from '../../src/feed/keep.js';
import { withoutStorage, withoutCaches } from '../helpers/storage.js';

const bodies = [{ text: '{"chiso":1,"title":"Huyện Chợ Lách"}', type: 'application/json' }];
const answer = { bodies, receivedAt: 1_700_000_000_000 };
let count = 0;
const freshUrl = () => `https://a.example/so-lieu-${Date.now()}-${++count}.json`;

describe('an answer that is kept', () => {
  const places: readonly (readonly [name: string, run: (test: () => Promise<void>) => Promise<void>])[] = [
    ['in the cache', (test) => test()],
    ['where a page has no cache', withoutCaches],
  ];
  for (const [name, run] of places) {
    it(`is there again ${name}, the latest of its address`, () =>
      run(async () => {
        const url = freshUrl();
        expect(await keptAnswer(url)).to.be.undefined;
        await keepAnswer(url, { ...answer, receivedAt: 1 });
        await keepAnswer(url, answer);
        expect(await keptAnswer(url)).to.deep.equal(answer);
        expect(await keptAnswer(freshUrl())).to.be.undefined;
      }));
  }

  it('is one of twenty: an address that changes at each visit fills no disk', async () => {
    const first = freshUrl();
    await keepAnswer(first, answer);
    const last = freshUrl();
    for (let n = 0; n < 19; n++) await keepAnswer(freshUrl(), answer);
    await keepAnswer(last, answer);
    expect(await keptAnswer(first)).to.be.undefined;
    expect(await keptAnswer(last)).to.deep.equal(answer);
    expect(await (await caches.open('chiso')).keys()).to.have.lengthOf(20);
  });

  it('is none where a page may keep nothing, and nothing breaks', () =>
    withoutStorage(async () => {
      const url = freshUrl();
      await keepAnswer(url, answer);
      expect(await keptAnswer(url)).to.be.undefined;
    }));

  const strange = [
    ...[
      '{',
      '[]',
      'null',
      '{"bodies":7,"receivedAt":1}',
      '{"bodies":[]}',
      '{"bodies":[null],"receivedAt":1}',
    ],
    '{"bodies":[],"receivedAt":"hôm qua"}',
    '{"bodies":[],"receivedAt":1e99}',
  ];
  for (const text of strange) {
    it(`is none where ${text} stands in its place`, () =>
      withoutCaches(async () => {
        const url = freshUrl();
        localStorage.setItem(`chiso ${url}`, text);
        expect(await keptAnswer(url)).to.be.undefined;
      }));
  }

  it('is one of five where only localStorage is there, which the page needs for itself', () =>
    withoutCaches(async () => {
      localStorage.clear();
      localStorage.setItem('của trang', '1');
      for (let n = 0; n < 9; n++) await keepAnswer(freshUrl(), answer);
      expect(Object.keys(localStorage)).to.have.lengthOf(6);
      expect(localStorage.getItem('của trang')).to.equal('1');
    }));

  it('is none where the storage does not answer', async () => {
    Object.defineProperty(caches, 'open', { configurable: true, value: () => new Promise(() => undefined) });
    expect(await keptAnswer(freshUrl())).to.be.undefined;
    Reflect.deleteProperty(caches, 'open');
  });

  it('is none where it is larger than what a page may keep', () =>
    withoutCaches(async () => {
      const url = freshUrl();
      await keepAnswer(url, { ...answer, bodies: [{ text: 'x'.repeat(12 * 1024 * 1024), type: '' }] });
      expect(await keptAnswer(url)).to.be.undefined;
    }));
});

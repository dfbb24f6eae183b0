// Answers that are odd and hold a good feed: the reader of a page sees its figure, and nothing else.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engine } from '../launch.mjs';
import * as give from './answers.mjs';
import { cyclicParents, deepRead, deepUnread, feedText } from './documents.mjs';
import { showing, useFaults } from './page.mjs';

const limit = 32 * 1024 * 1024;

/** A feed sent with these headers. */
const labelled = (headers) => (value) => give.answer(feedText(value), headers);
/** A feed after a failure: nobody has to press a button. */
const thenGood = (failure) => (value) => give.inTurn(failure, give.good(value));
/** The server's clock stopped in 2015; its date is two seconds from there. */
const twoSecondsAhead = give.tooMany('Wed, 21 Oct 2015 07:28:02 GMT', {
  date: 'Wed, 21 Oct 2015 07:28:00 GMT',
});

/** `wait`: milliseconds between the first two requests, at least. `problems`: what `chiso-load` tells the publisher. */
const oddities = [
  { name: 'a byte-order mark', answer: (value) => give.answer(`\uFEFF${feedText(value)}`) },
  { name: 'NUL and white space at the end', answer: (value) => give.answer(`${feedText(value)}\0\0\r\n\0`) },
  { name: 'bytes in a name that are no UTF-8', answer: strayBytes, problems: ['encoding'] },
  { name: 'gzip', answer: (value) => give.gzip(feedText(value)) },
  { name: 'text/html', answer: labelled({ 'content-type': 'text/html; charset=utf-8' }) },
  { name: 'text/csv', answer: labelled({ 'content-type': 'text/csv' }) },
  { name: 'application/octet-stream', answer: labelled({ 'content-type': 'application/octet-stream' }) },
  { name: 'another charset', answer: labelled({ 'content-type': 'application/json; charset=windows-1258' }) },
  { name: 'no content type', answer: labelled({}) },
  {
    name: 'no content type, and none to be guessed',
    answer: labelled({ 'x-content-type-options': 'nosniff' }),
  },
  { name: 'a file to be saved', answer: labelled({ 'content-disposition': 'attachment; filename=a.json' }) },
  { name: 'a redirect', answer: give.redirected },
  { name: '1 kB/s', answer: (value) => give.trickle(feedText(value, { note: 'a'.repeat(1500) })) },
  { name: 'exactly 32 MiB', answer: (value) => give.padded(feedText(value), limit) },
  { name: '500, then good', answer: thenGood(give.empty(500)) },
  { name: 'a reset, then good', answer: thenGood(give.reset) },
  { name: 'truncated, then good', answer: thenGood(give.truncated('cut')) },
  { name: '429 for two seconds', answer: thenGood(give.tooMany('2')), wait: 2000 },
  { name: '429 until a date', answer: thenGood(twoSecondsAhead), wait: 2000 },
  { name: '100,000 arrays in a field of no meaning', answer: (value) => give.answer(deepUnread(value)) },
  {
    name: '100,000 objects in a title, a name and a figure',
    answer: (value) => give.answer(deepRead(value)),
    problems: ['type', 'type', 'type'],
  },
  {
    name: 'localities that lie in each other',
    answer: (value) => give.answer(cyclicParents(value)),
    problems: ['cycle', 'cycle'],
  },
  // Elsewhere a fault.
  ...(engine === 'webkit'
    ? [{ name: 'gzip that is none', answer: (value) => give.gzipUntrue(feedText(value)) }]
    : []),
];

function strayBytes(value) {
  const text = feedText(value);
  const bytes = Buffer.from(text);
  bytes[Buffer.byteLength(text.slice(0, text.indexOf('Huyện')))] = 0xff;
  return give.answer(bytes);
}

describe('an odd answer with a good feed', { concurrency: 6 }, () => {
  const world = useFaults();

  for (const { name, answer, wait, problems = [] } of oddities) {
    describe(name, { concurrency: 2 }, () => {
      let first;
      let later;
      let page;

      before(async () => {
        first = world.server.address();
        later = world.server.address();
        await first.give(answer(41));
        await later.give(give.good(41));
        page = await world.open(feed('first', first) + feed('later', later));
      });

      after(() => page?.close());

      async function isAsToldBy({ url, visits }) {
        const told = await page.told();
        assert.deepEqual(told.failures, []);
        const suffix = ` ${url}`;
        assert.deepEqual(
          told.problems.filter((problem) => problem.endsWith(suffix)),
          problems.map((code) => code + suffix),
        );
        if (wait !== undefined)
          assert.ok(visits[1].at - visits[0].at > wait - 10, 'the server is not hurried');
        await page.isSound();
      }

      it('shows its figure', async () => {
        await page.sees('#first', showing('41%'));
        await isAsToldBy(first);
      });

      it('shows its figure in place of an older one', async () => {
        await page.sees('#later', showing('41%'));
        await later.give(answer(57));
        later.visits = [];
        await page.reload('#feed-later');
        await page.sees('#later', showing('57%'));
        await isAsToldBy(later);
      });
    });
  }
});

const feed = (id, { url }) =>
  `<chiso-feed id="feed-${id}" src="${url}" locality="cho-lach"><chiso-kpi id="${id}"></chiso-kpi></chiso-feed>`;

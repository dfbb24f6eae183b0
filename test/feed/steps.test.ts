import { expect } from '@open-wc/testing';
import { readFeed, readFeedInSlices, readingSteps } from '../../src/feed/read/read.js';
import { atOnce, inSlices, type Steps } from '../../src/feed/steps.js';
import { documentOf, type RowDraft } from '../helpers/drafts.js';

/** Steps that take a while, and what they had done when each began. */
function* busySteps(count: number, milliseconds: number): Steps<number> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return count;
}

function* shortSteps(words: string): Steps<string> {
  yield;
  yield;
  return words;
}

const rows = Array.from({ length: 20_000 }, (_, n): RowDraft => {
  const month = String(1 + (n % 12)).padStart(2, '0');
  return [`xa-${Math.floor(n / 240)}`, `${2000 + (Math.floor(n / 12) % 20)}-${month}`, n % 100];
});
const large = documentOf({ rows });

describe('steps', () => {
  it('are taken at once, and give their result', () => {
    expect(atOnce(shortSteps('xong'))).to.equal('xong');
  });

  it('that are few hand over their result before anything else happens', () => {
    let result = '';
    inSlices(shortSteps('xong'), (words) => (result = words));
    expect(result).to.equal('xong');
  });

  it('that are many let the page do other things in between', async () => {
    let other = 0;
    const count = await new Promise((resolve) => {
      inSlices(busySteps(20, 5), resolve);
      const tick = () => {
        other += 1;
        if (other < 5) setTimeout(tick);
      };
      setTimeout(tick);
    });
    expect(count).to.equal(20);
    expect(other).to.be.at.least(2);
  });

  it('are left where they are when they are ended', async () => {
    const end = inSlices(busySteps(20, 5), () => expect.fail('it was ended'));
    end();
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
});

describe('a feed read in slices', () => {
  it('is the feed that is read at once', async () => {
    const inputs = [{ url: 'https://a.example/', document: large }];
    expect(await readFeedInSlices(inputs)).to.deep.equal(readFeed(inputs));
  });

  it('has no slice of many rows', () => {
    const steps = readingSteps([{ document: large }]);
    let count = 1;
    while (!steps.next().done) count += 1;
    expect(count).to.be.at.least(20_000 / 500);
  });
});

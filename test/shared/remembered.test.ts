import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/feed.js';
import { setLocale } from '../../src/localization/locale.js';
import { Remembered } from '../../src/shared/remembered.js';
import { feedOf } from '../helpers/drafts.js';
import { useVietnamese } from '../helpers/language.js';

const feed = feedOf({ rows: [['a', '2022', 1]] });

/** What was asked, each time that it was. */
function memory() {
  const remembered = new Remembered<{ readonly asked: unknown }>();
  const asked: unknown[] = [];
  return {
    asked,
    ask: (question: unknown, of: Feed = feed) =>
      remembered.of(of, question, () => {
        asked.push(question);
        return { asked: question };
      }),
  };
}

describe('what is remembered of a feed', () => {
  useVietnamese();

  it('is asked once for one question, however it is put together', () => {
    const { ask, asked } = memory();
    const first = ask([{ period: '2022', ids: ['a'] }]);
    expect(ask([{ period: '2022', ids: ['a'] }])).to.equal(first);
    expect(asked).to.have.length(1);
  });

  it('is asked again for another question, and again for the first', () => {
    const { ask, asked } = memory();
    ask(['a']);
    expect(ask(['b']).asked).to.deep.equal(['b']);
    ask(['a']);
    expect(asked).to.have.length(3);
  });

  it('is asked again of another feed, be it alike', () => {
    const { ask, asked } = memory();
    ask(['a']);
    ask(['a'], feedOf({ rows: [['a', '2022', 1]] }));
    expect(asked).to.have.length(2);
  });

  it('is asked again in another language, since an answer holds words', async () => {
    const { ask, asked } = memory();
    ask(['a']);
    await setLocale('en');
    ask(['a']);
    expect(asked).to.have.length(2);
  });
});

import type { Feed } from '../feed/feed.js';
import { getLocale } from '../localization/locale.js';

/**
 * The last answer of a feed, kept while feed, question and language are the same: a widget of thousands of rows is rendered
 * for each hover and each letter of a search, and they ask nothing new.
 */
export class Remembered<Answer> {
  private feed: Feed | undefined;
  private key = '';
  private answer: Answer | undefined;

  /** `question`: all that the answer depends on besides, as JSON says it. */
  of(feed: Feed, question: unknown, ask: () => Answer): Answer {
    const key = JSON.stringify([getLocale(), question]);
    if (this.answer === undefined || feed !== this.feed || key !== this.key) this.answer = ask();
    this.feed = feed;
    this.key = key;
    return this.answer;
  }
}

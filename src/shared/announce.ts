import type { FeedError } from '../feed/error.js';
import type { Problem } from '../feed/problem.js';
import type { Reading } from '../feed/read/read.js';
import { saysTheSame } from '../feed/read/unchanged.js';
import type { SourceState } from '../feed/source.js';
import { errorWords } from '../localization/errors.js';
import { problemsWords } from '../localization/interface.js';
import { problemWords } from '../localization/problems.js';
import { ChisoErrorEvent, ChisoLoadEvent } from './events.js';

/** Of each feed what its publisher was told last. */
const warned = new Map<string, readonly Problem[]>();

/** Tells the page, and in the console the publisher, what came of an element's own feed: each thing once. */
export class Announcer {
  private readonly host: HTMLElement;
  private reading: Reading | undefined;
  private errors: readonly FeedError[] = [];

  constructor(host: HTMLElement) {
    this.host = host;
  }

  tell(state: SourceState): void {
    if (state.status !== 'ready') this.reading = undefined;
    // Rows may speak of what a document declares that is still to come: until then their problems are none.
    else if (state.awaited.length === 0 && state.reading !== this.reading) {
      this.reading = state.reading;
      const { problems, problemCount } = state.reading;
      const url = state.feed.publishers.flatMap((publisher) => publisher.url ?? []).join(' ');
      warn(state.reading, url);
      this.host.dispatchEvent(new ChisoLoadEvent(problems, problemCount, url));
    }
    const known = this.errors;
    this.errors = state.status === 'pending' ? [] : state.errors;
    for (const error of this.errors) {
      if (known.includes(error)) continue;
      warnOf(error);
      this.host.dispatchEvent(new ChisoErrorEvent(error.kind, error.url));
    }
  }
}

const warnedOf = new WeakSet<FeedError>();

/** What is wrong with a whole file is the publisher's to mend, also where the page shows what it had before. */
function warnOf(error: FeedError): void {
  if (warnedOf.has(error) || (error.kind !== 'malformed' && error.kind !== 'unsupported')) return;
  warnedOf.add(error);
  console.warn(`Chiso: ${errorWords(error)}`);
}

function warn(reading: Reading, url: string): void {
  const { problems } = reading;
  if (problems.length === 0 || saysTheSame(warned.get(url), problems)) return;
  warned.set(url, problems);
  const lines = problems.map((problem) => `  ${problemWords(problem)}`);
  console.warn([problemsWords(url, reading.problemCount), ...lines].join('\n'));
}

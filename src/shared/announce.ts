import type { Reading } from '../feed/read/read.js';
import type { SourceState } from '../feed/source.js';
import { problemsWords } from '../localization/interface.js';
import { problemWords } from '../localization/problems.js';
import { ChisoErrorEvent, ChisoLoadEvent } from './events.js';

const warned = new WeakSet<Reading>();

/** Tells the page, and in the console the publisher, what came of an element's own feed. */
export function announce(host: HTMLElement, before: SourceState | undefined, now: SourceState): void {
  if (now.status === 'pending') return;
  if (now.status === 'ready' && (before?.status !== 'ready' || before.reading !== now.reading)) {
    const { problems, problemCount } = now.reading;
    const url = now.feed.publishers.flatMap((publisher) => publisher.url ?? []).join(' ');
    warn(now.reading, url);
    host.dispatchEvent(new ChisoLoadEvent(problems, problemCount, url));
  }
  const known = before && before.status !== 'pending' ? before.errors : [];
  for (const error of now.errors) {
    if (!known.includes(error)) host.dispatchEvent(new ChisoErrorEvent(error.kind, error.url));
  }
}

function warn(reading: Reading, url: string): void {
  if (reading.problemCount === 0 || warned.has(reading)) return;
  warned.add(reading);
  const lines = reading.problems.map((problem) => `  ${problemWords(problem)}`);
  console.warn([problemsWords(url, reading.problemCount), ...lines].join('\n'));
}

/** Feeds in short, for tests of what is computed from them: a row is whose, when, how much. */
import { expect } from '@open-wc/testing';
import type { FeedDocument, IndicatorEntry, LocalityEntry, TargetEntry } from '../../src/feed/document.js';
import type { Feed, Observation } from '../../src/feed/feed.js';
import { parsePeriod, type Period } from '../../src/feed/period.js';
import { readFeed } from '../../src/feed/read/read.js';
import { findSubject, type Request, type Subject } from '../../src/shared/subject.js';

export function period(text: string): Period {
  return parsePeriod(text) ?? expect.fail(`${text} is no period`);
}

export type RowDraft = readonly [
  locality: string,
  period: string | null,
  value: number | null,
  more?: Partial<Omit<Observation, 'locality' | 'period' | 'value' | 'publisher' | 'definition'>> | undefined,
];

export interface Draft extends Omit<Partial<FeedDocument>, 'indicators' | 'observations' | 'targets'> {
  /** What the one indicator, `ky-so`, is besides a percentage. */
  readonly indicator?: Partial<IndicatorEntry>;
  readonly indicators?: readonly IndicatorEntry[];
  /** Of the first indicator where they name none. */
  readonly rows?: readonly RowDraft[];
  readonly targets?: readonly Partial<TargetEntry>[];
}

const drafted = { id: 'ky-so', name: 'Văn bản ký số', unit: 'percent' } as const;

/** A feed document; localities that it does not declare are communes named after their ids. */
export function documentOf({
  indicator,
  indicators,
  localities,
  rows = [],
  targets = [],
  ...rest
}: Draft): unknown {
  const ids = [...new Set(rows.map(([locality]) => locality))];
  const declared = indicators ?? [{ ...drafted, ...indicator }];
  const first = declared[0]?.id;
  return {
    chiso: 1,
    ...rest,
    localities: localities ?? ids.map((id) => commune(id)),
    indicators: declared,
    observations: rows.map(([locality, when, value, more]) => ({
      indicator: first,
      locality,
      period: when,
      value,
      ...more,
    })),
    targets: targets.map((target) => ({ indicator: first, ...target })),
  };
}

/** "Xã A": a commune named after its id. */
export function commune(id: string, more: Partial<LocalityEntry> = {}): LocalityEntry {
  return { id, name: `Xã ${id.toUpperCase()}`, level: 'commune', ...more };
}

/** The drafts read as one feed, each a publisher's own document; a draft with a problem is a mistake of the test. */
export function feedOf(...drafts: readonly Draft[]): Feed {
  const inputs = drafts.map((draft, n) => ({
    url: `https://${n}.example/so-lieu.json`,
    document: documentOf(draft),
  }));
  const { feed, problems } = readFeed(inputs);
  expect(problems).to.deep.equal([]);
  return feed ?? expect.fail('no feed');
}

/** The observations of a locality, earliest first. */
export function rowsOf(feed: Feed, locality: string, indicator: string = drafted.id): readonly Observation[] {
  return feed.observations.get(indicator)?.get(locality) ?? [];
}

export function subjectOf(feed: Feed, request: Request = {}): Subject {
  const { found, unknown } = findSubject(feed, request);
  return found ?? expect.fail(JSON.stringify(unknown));
}

/** Written with plain spaces for no-break ones. */
export function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

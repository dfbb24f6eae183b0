/** Reads documents into one feed: `spec/feed.md` §2–§4. */
import type { Feed, Id, Observation, Publisher, Target } from '../feed.js';
import type { Problem } from '../problem.js';
import { Entry, isObject } from './entry.js';
import { observationRows } from './observations.js';
import { reportPartsOverWhole } from './parts.js';
import { atOnce, inSlices, type Steps } from '../steps.js';
import type { FeedInput } from './input.js';
import { ProblemLog } from './problem-log.js';
import { readPublisher } from './publisher.js';
import { refuseDocument } from './refuse.js';
import { RowIndex } from './rows.js';
import type { Scope } from './scope.js';
import { targetRows } from './targets.js';
import { uniteIndicators, type Subject } from './unite-indicators.js';
import { uniteLocalities } from './unite-localities.js';
import { keptEntries, saysTheSame } from './unchanged.js';
import { knownIn, periodReaders } from './values.js';

export { refuseDocument };
export type { FeedInput } from './input.js';

export interface Reading {
  /** Absent when every document was refused. */
  readonly feed?: Feed;
  /** The first 100. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** One for each document that is no feed: its first reason. Nothing of it is used. */
  readonly refused: readonly Problem[];
}

/**
 * Reads documents as one feed. Never throws on what JSON can say: a document that is no feed is refused, a row or field
 * that cannot be read is left out, and each is reported. The documents are not changed; texts of them are kept.
 */
export function readFeed(inputs: readonly FeedInput[]): Reading {
  return atOnce(readingSteps(inputs));
}

/** The same in slices, between which a page lives on: for feeds of many thousand rows. */
export function readFeedInSlices(inputs: readonly FeedInput[]): Promise<Reading> {
  return new Promise((resolve) => {
    inSlices(readingSteps(inputs), resolve);
  });
}

/** `earlier`: what was read of the same addresses before; what did not change since stays the same object. */
export function* readingSteps(inputs: readonly FeedInput[], earlier?: Feed): Steps<Reading> {
  const log = new ProblemLog();
  const refused: Problem[] = [];
  const roots: Entry[] = [];
  for (const input of inputs) {
    const { url, document, origin } = input;
    const refusal = refuseDocument(document);
    if (refusal) refused.push({ ...refusal, url });
    else if (isObject(document)) roots.push(new Entry(log, input, document));
    for (const problem of origin?.problems ?? []) log.add(() => ({ ...problem, url }));
  }
  const feed = roots.length > 0 ? { feed: yield* documentSteps(roots, earlier) } : {};
  return { ...feed, problems: log.first, problemCount: log.count, refused };
}

/** What documents declare is united before any row is read: rows may speak of what a later document declares. */
function* documentSteps(roots: readonly Entry[], earlier: Feed | undefined): Steps<Feed> {
  const periods = periodReaders();
  const { localities, meanings: places } = uniteLocalities(roots);
  const { groups, indicators, meanings: subjects } = uniteIndicators(roots, periods);
  const observations = new RowIndex<Observation>(observationRows);
  const targets = new RowIndex<Target>(targetRows);
  const publishers: Publisher[] = [];
  for (const root of roots) {
    const publisher = keptPublisher(earlier, readPublisher(root), publishers);
    publishers.push(publisher);
    const scope: Scope = {
      ...periods,
      root,
      publisher,
      indicator: knownIn('indicator', subjects.get(root) ?? new Map<Id, Subject>()),
      locality: knownIn('locality', places.get(root) ?? new Map<Id, Id>()),
    };
    yield* observations.read(scope);
    yield* targets.read(scope);
  }
  yield* observations.settle();
  yield* targets.settle();
  yield* reportPartsOverWhole(observations, indicators);
  if (earlier) {
    yield* observations.keep(earlier.observations);
    yield* targets.keep(earlier.targets);
  }
  return {
    publishers,
    localities: keptEntries(earlier?.localities, localities),
    groups: keptEntries(earlier?.groups, groups),
    indicators: keptEntries(earlier?.indicators, indicators),
    observations: observations.rows,
    targets: targets.rows,
  };
}

/** Rows name their document by this object, so what was read of a document at hand is never mixed up with another. */
function keptPublisher(
  earlier: Feed | undefined,
  publisher: Publisher,
  taken: readonly Publisher[],
): Publisher {
  const known = earlier?.publishers.find(
    (each) => each.url !== undefined && each.url === publisher.url && !taken.includes(each),
  );
  return known && saysTheSame(known, publisher) ? known : publisher;
}

/** Reads documents into one feed: `spec/feed.md` §2–§4. */
import type { Feed, Id, Observation, Publisher, Target } from '../feed.js';
import type { Problem } from '../problem.js';
import { Entry, isObject } from './entry.js';
import { observationRows } from './observations.js';
import { reportPartsOverWhole } from './parts.js';
import { ProblemLog } from './problem-log.js';
import { readPublisher } from './publisher.js';
import { refuseDocument } from './refuse.js';
import { RowIndex } from './rows.js';
import type { Scope } from './scope.js';
import { targetRows } from './targets.js';
import { uniteIndicators, type Subject } from './unite-indicators.js';
import { uniteLocalities } from './unite-localities.js';
import { knownIn, periodReaders } from './values.js';

export { refuseDocument };

export interface FeedInput {
  /** The address, which names the document in problems and tells namesakes apart. */
  readonly url?: string | undefined;
  readonly document: unknown;
}

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
  const log = new ProblemLog();
  const refused: Problem[] = [];
  const roots: Entry[] = [];
  for (const { url, document } of inputs) {
    const refusal = refuseDocument(document);
    if (refusal) refused.push({ ...refusal, url });
    else if (isObject(document)) roots.push(new Entry(log, url, document));
  }
  const feed = roots.length > 0 ? { feed: readDocuments(roots) } : {};
  return { ...feed, problems: log.first, problemCount: log.count, refused };
}

/** What documents declare is united before any row is read: rows may speak of what a later document declares. */
function readDocuments(roots: readonly Entry[]): Feed {
  const periods = periodReaders();
  const { localities, meanings: places } = uniteLocalities(roots);
  const { groups, indicators, meanings: subjects } = uniteIndicators(roots, periods);
  const observations = new RowIndex<Observation>(observationRows);
  const targets = new RowIndex<Target>(targetRows);
  const publishers: Publisher[] = [];
  for (const root of roots) {
    const publisher = readPublisher(root);
    publishers.push(publisher);
    const scope: Scope = {
      ...periods,
      root,
      publisher,
      indicator: knownIn('indicator', subjects.get(root) ?? new Map<Id, Subject>()),
      locality: knownIn('locality', places.get(root) ?? new Map<Id, Id>()),
    };
    observations.read(scope);
    targets.read(scope);
  }
  observations.settle();
  targets.settle();
  reportPartsOverWhole(observations, indicators);
  return {
    publishers,
    localities,
    groups,
    indicators,
    observations: observations.rows,
    targets: targets.rows,
  };
}

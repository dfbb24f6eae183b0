import type { Problem } from '../problem.js';
import { Entry, isObject } from './entry.js';
import { excerpt } from './excerpt.js';
import { ProblemLog } from './problem-log.js';

const lists = ['localities', 'groups', 'indicators', 'observations', 'targets'] as const;

/** Why a document is no feed of version 1 (`spec/feed.md` §3.2), its first reason; `undefined` for a feed. */
export function refuseDocument(document: unknown): Problem | undefined {
  if (!isObject(document)) return { pointer: '', code: 'type', expected: 'object', found: excerpt(document) };
  const root = new Entry(new ProblemLog(), { document }, document);
  const version = root.get('chiso');
  if (version === undefined) return { pointer: '', code: 'missing', field: 'chiso' };
  if (version !== 1) return { pointer: '/chiso', code: 'version', found: excerpt(version) };
  for (const list of lists) {
    const value = root.get(list);
    if (value !== undefined && !Array.isArray(value))
      return { pointer: `/${list}`, code: 'type', expected: 'array', found: excerpt(value) };
  }
  return undefined;
}

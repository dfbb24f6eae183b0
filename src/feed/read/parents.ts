import type { Id, Locality } from '../feed.js';
import type { ProblemCase } from '../problem.js';
import { excerpt } from './excerpt.js';

/** Drops the parent that closes a circle, so that every walk up from a locality ends; each cut is reported. */
export function cutCycles(
  localities: Map<Id, Locality>,
  report: (id: Id, problem: ProblemCase) => void,
): void {
  const ending = new Set<Id>();
  for (const start of localities.values()) {
    if (start.parent === undefined) continue;
    const walked = new Set<Id>();
    for (let at: Locality | undefined = start; at && !ending.has(at.id);) {
      walked.add(at.id);
      const { parent }: Locality = at;
      if (parent !== undefined && walked.has(parent)) {
        report(at.id, { code: 'cycle', found: excerpt(parent) });
        localities.set(at.id, { ...at, parent: undefined });
        break;
      }
      at = parent === undefined ? undefined : localities.get(parent);
    }
    for (const id of walked) ending.add(id);
  }
}

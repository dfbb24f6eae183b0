import type { Id, Kinship, Locality, Text } from '../feed.js';
import type { ProblemCase } from '../problem.js';
import { textIn } from '../text.js';
import { declarations } from './declarations.js';
import type { Entry } from './entry.js';
import { excerpt } from './excerpt.js';
import { readLocality } from './localities.js';
import { meaningsOf, type Meanings } from './meanings.js';
import { cutCycles } from './parents.js';

export interface UnitedLocalities {
  readonly localities: ReadonlyMap<Id, Locality>;
  /** Which locality of the feed each document means by an id. */
  readonly meanings: ReadonlyMap<Entry, Meanings<Id>>;
}

/** A locality of the feed, its references as written, and the entry that it was first read from. */
interface Claim {
  readonly locality: Locality;
  readonly root: Entry;
  readonly index: number;
}

const readLocalities = declarations('locality', readLocality);

/**
 * Reads the localities of all documents and unites them: `spec/feed.md` §4. Where one id names two units, the later is
 * kept as `url#id` (`2#id` in a second document without address), what its document says goes to it, and the clash is
 * reported. A document that does not declare an id means the first unit that bears it.
 */
export function uniteLocalities(roots: readonly Entry[]): UnitedLocalities {
  const claims = new Map<Id, Claim>();
  const bearers = new Map<Id, Locality[]>();
  const declared = roots.map((root, order) => {
    const { kept, lost } = readLocalities(root, 'localities');
    const own = new Map<Id, Id>();
    for (const [id, { entry, index }] of kept) {
      const namesakes = bearers.get(id) ?? [];
      const known = namesakes.find((other) => isSame(other, entry));
      const unitedId = known?.id ?? freeId(id, root.url ?? String(order + 1), claims);
      own.set(id, unitedId);
      if (known) continue;
      const locality = { ...entry, id: unitedId };
      bearers.set(id, [...namesakes, locality]);
      claims.set(unitedId, { locality, root, index });
      if (unitedId !== id)
        report(root, index, { code: 'locality-clash', found: excerpt(id), kept: unitedId });
    }
    return { root, own, lost };
  });
  const common = new Map<Id, Id>();
  for (const [id, [first]] of bearers) if (first) common.set(id, first.id);
  const meanings = new Map<Entry, Meanings<Id>>();
  for (const { root, own, lost } of declared) meanings.set(root, meaningsOf(common, own, lost));
  return { localities: resolve(claims, meanings), meanings };
}

/** Turns the references of each locality into ids of the feed. */
function resolve(
  claims: ReadonlyMap<Id, Claim>,
  meanings: UnitedLocalities['meanings'],
): UnitedLocalities['localities'] {
  const localities = new Map<Id, Locality>();
  const reportParent = (id: Id, problem: ProblemCase) => {
    const claim = claims.get(id);
    if (claim) report(claim.root, claim.index, problem, 'parent');
  };
  for (const [id, { locality, root }] of claims) {
    const meaning = meanings.get(root);
    const parent = locality.parent === undefined ? undefined : meaning?.get(locality.parent);
    if (locality.parent !== undefined && parent === undefined)
      reportParent(id, { code: 'unknown', noun: 'locality', found: excerpt(locality.parent) });
    const united = ({ id: kinId, relation }: Kinship) => ({ id: meaning?.get(kinId) ?? kinId, relation });
    const successors = locality.successors.map(united);
    const predecessors = locality.predecessors.map(united);
    localities.set(id, { ...locality, parent, successors, predecessors });
  }
  cutCycles(localities, reportParent);
  return localities;
}

function report(root: Entry, index: number, problem: ProblemCase, field?: string): void {
  root.child('localities', []).child(index, []).reject(field, problem);
}

/** Official codes tell units apart; without them only the name does. */
function isSame(a: Locality, b: Locality): boolean {
  return a.code === b.code && (a.code !== undefined || plain(a.name) === plain(b.name));
}

/** Official tables mix composed and decomposed Unicode. */
function plain(name: Text): string {
  return textIn(name, 'vi').normalize('NFC').replace(/\s+/g, ' ').trim();
}

function freeId(id: Id, namespace: string, taken: ReadonlyMap<Id, unknown>): Id {
  if (!taken.has(id)) return id;
  let free = `${namespace}#${id}`;
  while (taken.has(free)) free += '#';
  return free;
}

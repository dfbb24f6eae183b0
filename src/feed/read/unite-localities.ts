import type { Id, Kinship, Locality } from '../feed.js';
import type { ProblemCase } from '../problem.js';
import { declarations, statedIds } from './declarations.js';
import type { Entry } from './entry.js';
import { excerpt } from './excerpt.js';
import { readLocality } from './localities.js';
import { meaningsOf, type Meanings } from './meanings.js';
import { stateKinBothWays, withStated } from './kin.js';
import { cutCycles } from './parents.js';
import { isSameUnit } from './same-unit.js';
import { isId } from './values.js';

export interface UnitedLocalities {
  readonly localities: ReadonlyMap<Id, Locality>;
  /** Which locality of the feed each document means by an id. */
  readonly meanings: ReadonlyMap<Entry, Meanings<Id>>;
}

/** What one document says of a locality, its references as written. */
interface Statement {
  readonly entry: Locality;
  readonly root: Entry;
  readonly index: number;
}

const readLocalities = declarations('locality', readLocality);

/**
 * Reads the localities of all documents and unites them: `spec/feed.md` §4. Where one id names two units, the later is
 * kept as `url#id` (`2#id` in a second document without address), what its document says goes to it, and the clash is
 * reported. A document that does not declare an id means the one unit that bears it, and none where there are several.
 */
export function uniteLocalities(roots: readonly Entry[]): UnitedLocalities {
  const statements = new Map<Id, Statement[]>();
  const bearers = new Map<Id, Locality[]>();
  const documents = roots.map((root) => ({
    root,
    implied: root.input.origin?.implied.localities ?? new Set<Id>(),
    ...readLocalities(root, 'localities'),
  }));
  const stated = statedIds(documents);
  const declared = documents.map(({ root, implied, kept, lost }, order) => {
    const own = new Map<Id, Id>();
    const namespaces = [root.input.url ?? '', String(order + 1)];
    for (const [id, { entry, index }] of kept) {
      if (implied.has(id) && stated.has(id)) continue;
      const namesakes = bearers.get(id) ?? [];
      const known = namesakes.find((other) => isSameUnit(other, entry));
      const unitedId = known?.id ?? freeId(id, namespaces, statements);
      own.set(id, unitedId);
      const statement = { entry, root, index };
      const said = statements.get(unitedId);
      if (said) said.push(statement);
      else statements.set(unitedId, [statement]);
      const united = withId(known ? withStated(known, entry) : entry, unitedId);
      bearers.set(
        id,
        known ? namesakes.map((other) => (other === known ? united : other)) : [...namesakes, united],
      );
      if (!known && unitedId !== id)
        report(root, index, { code: 'locality-clash', found: excerpt(id), kept: unitedId });
    }
    return { root, own, lost };
  });
  const common = new Map<Id, Id>();
  for (const [id, [only, another]] of bearers) if (only && !another) common.set(id, only.id);
  const meanings = new Map<Entry, Meanings<Id>>();
  for (const { root, own, lost } of declared) meanings.set(root, meaningsOf(common, own, lost));
  return { localities: resolve(statements, meanings), meanings };
}

/** Turns the references of each locality into ids of the feed, and puts together what the documents say of it. */
function resolve(
  statements: ReadonlyMap<Id, readonly Statement[]>,
  meanings: UnitedLocalities['meanings'],
): UnitedLocalities['localities'] {
  const localities = new Map<Id, Locality>();
  for (const [id, said] of statements) {
    const all = said.map((statement) => resolved(statement, meanings));
    localities.set(id, withId(all.reduce(withStated), id));
  }
  cutCycles(localities, (id, problem) => {
    const { root, index } = statements.get(id)!.find(({ entry }) => entry.parent !== undefined)!;
    report(root, index, problem, 'parent');
  });
  stateKinBothWays(localities);
  return localities;
}

function resolved({ entry, root, index }: Statement, meanings: UnitedLocalities['meanings']): Locality {
  const meaning = meanings.get(root);
  const parent = entry.parent === undefined ? undefined : meaning?.get(entry.parent);
  if (entry.parent !== undefined && parent === undefined)
    report(root, index, { code: 'unknown', noun: 'locality', found: excerpt(entry.parent) }, 'parent');
  if (parent === entry.parent && entry.successors.length + entry.predecessors.length === 0) return entry;
  const united = ({ id, relation }: Kinship) => ({ id: meaning?.get(id) ?? id, relation });
  return {
    ...entry,
    parent,
    successors: entry.successors.map(united),
    predecessors: entry.predecessors.map(united),
  };
}

/** The very same object where it has that id already: of thousands, none is copied for nothing. */
function withId(locality: Locality, id: Id): Locality {
  return locality.id === id ? locality : { ...locality, id };
}

function report(root: Entry, index: number, problem: ProblemCase, field?: string): void {
  root.child('localities', []).child(index, []).reject(field, problem);
}

/** An id under the first of the namespaces that makes one: a long address makes none. */
function freeId(id: Id, namespaces: readonly string[], taken: ReadonlyMap<Id, unknown>): Id {
  if (!taken.has(id)) return id;
  let free =
    namespaces
      .filter(Boolean)
      .map((namespace) => `${namespace}#${id}`)
      .find(isId) ?? id;
  while (taken.has(free)) free += '#';
  return free;
}

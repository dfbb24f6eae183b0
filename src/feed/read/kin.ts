import type { Id, Kinship, Locality } from '../feed.js';

/** The first document's word on a unit holds; a later one says what it left open. */
export function withStated(first: Locality, later: Locality): Locality {
  return {
    ...first,
    short: first.short ?? later.short,
    level: first.level ?? later.level,
    parent: first.parent ?? later.parent,
    url: first.url ?? later.url,
    validFrom: first.validFrom ?? later.validFrom,
    validTo: first.validTo ?? later.validTo,
    successors: withKin(first.successors, later.successors),
    predecessors: withKin(first.predecessors, later.predecessors),
  };
}

function withKin(first: readonly Kinship[], later: readonly Kinship[]): readonly Kinship[] {
  return [...first, ...later.filter(({ id }) => !first.some((known) => known.id === id))];
}

/**
 * Of two units one of which names the other as its heir, or as what it was made of, both know it. A district names the
 * communes that came after it, but they were made of communes.
 */
export function stateKinBothWays(localities: Map<Id, Locality>): void {
  const tell = (kin: Kinship, field: 'successors' | 'predecessors', { id, level }: Locality) => {
    const told = localities.get(kin.id);
    if (!told || told[field].some((known) => known.id === id)) return;
    if ((told.level ?? level) !== (level ?? told.level)) return;
    localities.set(kin.id, { ...told, [field]: [...told[field], { id, relation: kin.relation }] });
  };
  for (const locality of [...localities.values()]) {
    for (const heir of locality.successors) tell(heir, 'predecessors', locality);
    for (const origin of locality.predecessors) tell(origin, 'successors', locality);
  }
}

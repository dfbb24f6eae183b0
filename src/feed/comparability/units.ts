/** Administrative units over time: which figures are of one unit, and which units may stand together. */
import type { Feed, Id, Locality, Observation } from '../feed.js';
import type { Period } from '../period.js';

/** A figure of which it is known when it was measured. */
export interface Dated extends Observation {
  readonly period: Period;
}

/**
 * Whether two figures, the earlier first, are of two units: in between it began, took in another, lost a part or ended.
 * What `method` says was made up for the unit of another time is of that unit. Where nobody says when it changed, it may
 * have been in between.
 */
export function isAnotherUnit(feed: Feed, earlier: Dated, later: Dated): boolean {
  if (earlier.locality !== later.locality) return true;
  const unit = feed.localities.get(later.locality);
  if (!unit) return false;
  const from = earlier.period.first;
  const to = later.period.last;
  const isOlder = earlier.method === 'reported' && hasChanged(feed, unit, from, to);
  return isOlder || (later.method === 'reported' && to > (unit.validTo ?? to));
}

function hasChanged(feed: Feed, unit: Locality, from: string, to: string): boolean {
  const { validFrom, validTo, predecessors, successors } = unit;
  const hasGrown = predecessors.some(({ id }) => {
    const last = feed.localities.get(id)?.validTo;
    return last === undefined ? validFrom === undefined : from <= last && last < to;
  });
  const hasShrunk = successors.some(({ id, relation }) => {
    const first = feed.localities.get(id)?.validFrom;
    if (first === undefined) return validTo === undefined;
    // What begins when this unit ends took nothing from it before.
    if (first > (validTo ?? first) || to < first) return false;
    return from < first || (relation === 'whole' && validTo === undefined);
  });
  return from < (validFrom ?? '') || hasGrown || hasShrunk;
}

/** Whether a unit stands beside one that holds it, at whatever height: a total among its parts. */
export function standsAmongParts(feed: Feed, localities: readonly Locality[]): boolean {
  const ids = new Set(localities.map(({ id }) => id));
  return localities.some(({ parent }) => {
    let above = parent;
    while (above !== undefined && !ids.has(above)) above = feed.localities.get(above)?.parent;
    return above !== undefined;
  });
}

/** Whether units stand together that never existed at one time, or one beside the other that took it in. */
export function neverTogether(localities: readonly Locality[], period: Period): boolean {
  const starts = localities.map(({ validFrom = '' }) => validFrom).sort();
  const latestStart = starts.at(-1)!;
  const units = new Map<Id, Locality>(localities.map((unit) => [unit.id, unit]));
  const hasEnded = (unit: Locality | undefined) => unit && (unit.validTo ?? '') < period.last;
  return localities.some(
    (unit) =>
      (unit.validTo ?? latestStart) < latestStart ||
      unit.successors.some(({ id, relation }) => relation === 'whole' && units.has(id) && hasEnded(unit)) ||
      unit.predecessors.some(({ id, relation }) => relation === 'whole' && hasEnded(units.get(id))),
  );
}

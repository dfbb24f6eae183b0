import type { Indicator, Publisher } from '../feed.js';

/** What says how a figure, or a target, was counted. */
export interface Defined {
  readonly definition?: string | undefined;
  readonly publisher: Publisher;
}

/** Figures of one document share their definition; those of two only when both state the same one. */
export function sameDefinition(a: Defined, b: Defined): boolean {
  return a.definition === b.definition && (a.definition !== undefined || a.publisher === b.publisher);
}

/** Which way is better. A rank counts places: the first is the best, whatever is stated besides `none`. */
export function directionOf({
  unit,
  direction,
}: Pick<Indicator, 'unit' | 'direction'>): Indicator['direction'] {
  return unit === 'rank' && direction === 'up' ? 'down' : direction;
}

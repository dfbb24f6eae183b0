/** The places of figures side by side, bounded ones among them: `spec/feed.md` §5. */
import type { Indicator, Observation } from '../feed.js';
import { boundsOf } from './bounds.js';

/** Where what a figure may stand for begins or ends. */
interface End {
  readonly figure: Observation;
  readonly at: number;
  /** Short of the number (−1), at it (0) or beyond it (1). */
  readonly side: number;
  readonly begins?: true;
}

/**
 * Ties share a rank; a figure has none where a bound leaves open whether another is ahead of it. Numbers alone are sorted
 * where they can be, for the communes of a whole country are thousands.
 */
export function ranksOf(
  figures: readonly Observation[],
  direction: Indicator['direction'],
): ReadonlyMap<Observation, number> {
  if (direction === 'none' || figures.length < 2) return new Map();
  return figures.every(({ qualifier }) => qualifier === 'exact')
    ? exactRanksOf(figures, direction)
    : boundedRanksOf(figures, direction);
}

type Ordered = Exclude<Indicator['direction'], 'none'>;

function exactRanksOf(figures: readonly Observation[], direction: Ordered): ReadonlyMap<Observation, number> {
  const values = Float64Array.from(figures, ({ value }) => value!).sort();
  if (direction === 'up') values.reverse();
  const places = new Map<number, number>();
  for (const [n, value] of values.entries()) if (!places.has(value)) places.set(value, n + 1);
  return new Map(figures.map((figure) => [figure, places.get(figure.value!)!]));
}

/** In one walk from the lowest end to the highest. */
function boundedRanksOf(
  figures: readonly Observation[],
  direction: Ordered,
): ReadonlyMap<Observation, number> {
  const ranks = new Map<Observation, number>();
  const equals = new Map<unknown, number>();
  for (const figure of figures) equals.set(keyOf(figure), (equals.get(keyOf(figure)) ?? 0) + 1);
  const below = new Map<Observation, number>();
  let begun = 0;
  let ended = 0;
  for (const { figure, begins } of endsOf(figures)) {
    if (begins) {
      below.set(figure, ended);
      begun += 1;
      continue;
    }
    ended += 1;
    const behind = below.get(figure)!;
    // Those that have begun by now, and had not ended before this one began, may equal it: certain only where they do.
    if (equals.get(keyOf(figure)) === begun - behind)
      ranks.set(figure, 1 + (direction === 'up' ? figures.length - begun : behind));
  }
  return ranks;
}

/** What figures that are surely equal have in common: their number; a bound surely equals only itself. */
function keyOf(figure: Observation): unknown {
  return figure.qualifier === 'exact' ? figure.value : figure;
}

/** From the lowest to the highest; at one place, what begins there comes before what ends there. */
function endsOf(figures: readonly Observation[]): readonly End[] {
  const spans = figures.map((figure) => ({ figure, ...boundsOf(figure.value!, figure.qualifier) }));
  return [
    ...spans.map(({ figure, low, lowOpen }) => ({
      figure,
      at: low,
      side: Number(lowOpen),
      begins: true as const,
    })),
    ...spans.map(({ figure, high, highOpen }): End => ({ figure, at: high, side: -Number(highOpen) })),
  ].sort((a, b) => a.at - b.at || a.side - b.side);
}

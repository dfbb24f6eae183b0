/** A figure beside the mean of its peers. */
import type { Feed, Locality, Observation } from '../feed.js';
import { compareLocalities } from './comparison.js';
import { exactDifference } from './difference.js';
import type { MeanRefusal, StandingRefusal } from './standing.js';

/** Why a figure is not held against the mean of the others. */
export type AverageRefusal = StandingRefusal | MeanRefusal | 'undated' | 'incomparable' | 'words';

export type AverageGap =
  | {
      readonly difference: number;
      /** How many of the peers, itself included, have a figure that counts. */
      readonly reported: number;
      /** All of its level that existed in the figure's period. */
      readonly peers: readonly Locality[];
      readonly refusal?: undefined;
    }
  | { readonly refusal: AverageRefusal; readonly difference?: undefined };

/** How far a figure is from the mean of the units of its level, in its own period; `asOf`: of what was known by that day. */
export function gapToAverage(feed: Feed, figure: Observation, asOf?: string): AverageGap {
  const { indicator, part, period, value, locality: id } = figure;
  if (value === null) return { refusal: 'words' };
  if (period === null) return { refusal: 'undated' };
  if (!figure.comparable) return { refusal: 'incomparable' };
  const level = feed.localities.get(id)?.level;
  const localities = [...feed.localities.values()].filter((other) => other.level === level);
  const question = { indicator, part, asOf, period, localities, highlight: id };
  const {
    average,
    localities: peers,
    reported,
    asked,
    refusal,
    meanRefusal,
  } = compareLocalities(feed, question);
  if (average === undefined) return { refusal: (refusal ?? meanRefusal)! };
  // One dated outside its unit's existence is no part of the mean, and was never checked against the others.
  if (!peers.some((peer) => peer.figure === figure)) return { refusal: 'units' };
  return { difference: exactDifference(value, average), reported, peers: asked };
}

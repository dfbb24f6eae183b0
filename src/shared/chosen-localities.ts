/** Which localities and indicators a widget of several names. Pure. */
import type { Feed, Id, Indicator, Level, Locality } from '../feed/feed.js';
import { levels } from '../feed/feed.js';
import { childrenOf } from '../feed/select.js';
import { findIndicator, type Found, type Unknown } from './subject.js';

export interface Choice {
  readonly localities?: readonly Id[] | undefined;
  readonly of?: Id | undefined;
  readonly level?: string | undefined;
}

/**
 * The localities that a widget names; where it names none, those that the feed has rows for. Of a feed that came only in
 * part the others may be missing for that.
 */
export function chosenLocalities(
  feed: Feed,
  indicators: readonly Indicator[],
  { localities = [], of, level }: Choice,
  isPartial = false,
): readonly Locality[] | Unknown {
  if (level !== undefined && !levels.includes(level as Level))
    return { noun: 'level', id: level, known: levels };
  const missing = [...localities, ...(of === undefined ? [] : [of])].find((id) => !feed.localities.has(id));
  if (missing !== undefined && !isPartial) return unknownLocality(feed, missing);
  if (localities.length > 0) return [...new Set(localities)].flatMap((id) => feed.localities.get(id) ?? []);
  if (of !== undefined) return childrenOf(feed, of).filter((locality) => !level || locality.level === level);
  const all = [...feed.localities.values()];
  if (level) return all.filter((locality) => locality.level === (level as Level));
  return all.filter(({ id }) => indicators.some((indicator) => feed.observations.get(indicator.id)?.has(id)));
}

/** As many as are shown; the highlighted one is always among them. */
export function firstOf(
  localities: readonly Locality[],
  most: number,
  highlight: Id | undefined,
): readonly Locality[] {
  const shown = localities.slice(0, most);
  const own = localities.find(({ id }) => id === highlight);
  return own && !shown.includes(own) ? [...shown.slice(0, -1), own] : shown;
}

export function unknownLocality(feed: Feed, id: Id): Unknown {
  return { noun: 'locality', id, known: [...feed.localities.keys()] };
}

/** The indicators that a widget names, each once and at most so many; the one `indicator`, or the feed's only one, where it names none. */
export function chosenIndicators(
  feed: Feed,
  { indicators, indicator }: { readonly indicators: readonly Id[]; readonly indicator?: Id | undefined },
  most = Infinity,
): Found<readonly [Indicator, ...Indicator[]]> {
  const ids = indicators.length > 0 ? [...new Set(indicators)].slice(0, most) : [indicator];
  const found: Indicator[] = [];
  for (const id of ids) {
    const answer = findIndicator(feed, id);
    if (answer.unknown) return answer;
    found.push(answer.found);
  }
  return { found: found as [Indicator, ...Indicator[]] };
}

/** What a feed has of each indicator and where, and the locality that the page stands for. Pure. */
import type { Feed, Id, Indicator, Locality } from '../../feed/feed.js';
import { hasFigure } from '../../feed/select.js';

export interface Holding {
  readonly indicator: Indicator;
  /** Those with a figure, or a target of their own. */
  readonly places: readonly Locality[];
  /** Whether there is a figure or a target, be it one for all localities. */
  readonly isFilled: boolean;
}

export function holdingOf(feed: Feed, indicator: Indicator): Holding {
  const ids = new Set<Id>();
  for (const [id, rows] of feed.observations.get(indicator.id) ?? []) if (rows.some(hasFigure)) ids.add(id);
  for (const id of feed.targets.get(indicator.id)?.keys() ?? []) ids.add(id);
  // Targets for all are kept under the empty id, which no locality has.
  const places = [...ids].flatMap((id) => feed.localities.get(id) ?? []);
  return { indicator, places, isFilled: ids.size > 0 };
}

/** The only locality of the feed, or the only one with figures that lies in no other with figures. */
export function stageOf(feed: Feed, places: ReadonlySet<Locality>): Locality | undefined {
  if (feed.localities.size === 1) return [...feed.localities.values()][0];
  let top: Locality | undefined;
  for (const place of places) {
    if (liesInOneOf(feed, place, places)) continue;
    if (top) return undefined;
    top = place;
  }
  return top;
}

function liesInOneOf(feed: Feed, { parent }: Locality, places: ReadonlySet<Locality>): boolean {
  const above = parent === undefined ? undefined : feed.localities.get(parent);
  return above !== undefined && (places.has(above) || liesInOneOf(feed, above, places));
}

/** Whether any figures of one series have different dates: then there is a period to choose. */
export function hasPeriods(feed: Feed, { indicator }: Holding): boolean {
  return [...(feed.observations.get(indicator.id)?.values() ?? [])].some((rows) => {
    const dated = rows.filter((row) => row.period && hasFigure(row));
    return dated.some(({ part, period }) =>
      dated.some((other) => other.part === part && other.period!.text !== period!.text),
    );
  });
}

/** Localities that are shown side by side, and how a widget names them. */
export interface Scope {
  /** Stays the same when another locality takes the stage. */
  readonly key: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly places: readonly [Locality, ...Locality[]];
}

/** More units than this are not listed for the sake of a few of them. */
export const manyUnits = 40;

/** How many units a feed has of each level, and of each level in each locality. Made once for all indicators. */
export function countUnits(feed: Feed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { level, parent = '' } of feed.localities.values())
    for (const key of new Set([keyOf(level), keyOf(level, parent)]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function keyOf(level: Locality['level'], parent = ''): string {
  return `${level ?? ''} ${parent}`;
}

/**
 * Localities of one level belong together; where some of them lie in the one on stage, those alone. All that the feed has
 * of them are named, so that who has not reported is seen, unless few of very many have.
 */
export function scopesOf(
  places: readonly Locality[],
  stage: Locality | undefined,
  counts: ReadonlyMap<string, number>,
): readonly Scope[] {
  const levels = [...new Set(places.map(({ level }) => level))];
  return levels.map((level) => {
    const all = places.filter((place) => place.level === level);
    const children = all.filter(({ parent }) => stage && parent === stage.id);
    const of = children.length > 0 ? stage!.id : undefined;
    const own = (of ? children : all) as [Locality, ...Locality[]];
    const units = counts.get(keyOf(level, of)) ?? 0;
    // Without any level the widget takes all that have rows, be they empty.
    const isUnnamed = of === undefined && level === undefined && levels.length > 1;
    const isNamed = own.length <= manyUnits && (units > manyUnits || isUnnamed);
    return {
      key: `${of === undefined ? '' : 'of'} ${level ?? ''}`,
      places: own,
      attributes: isNamed
        ? { localities: own.map(({ id }) => id).join(' ') }
        : { ...(of !== undefined && { of }), ...(level && { level }) },
    };
  });
}

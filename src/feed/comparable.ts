/** Which figures may stand side by side, and why others may not: `spec/feed.md` §5. */
import type { Break, Feed, Locality, Observation, Publisher } from './feed.js';
import type { Period } from './period.js';

/** Figures of one document share their definition; those of two only when both state the same one. */
export function sameDefinition(
  a: { readonly definition?: string | undefined; readonly publisher: Publisher },
  b: { readonly definition?: string | undefined; readonly publisher: Publisher },
): boolean {
  return a.definition === b.definition && (a.definition !== undefined || a.publisher === b.publisher);
}

/** Why no change is computed between two figures of one locality. */
export type ChangeRefusal =
  | { readonly reason: 'break'; readonly break: Break }
  | { readonly reason: 'definition' | 'unit-changed' | 'bounded' | 'incomparable' | 'words' };

export type Change =
  | { readonly difference: number; readonly base: Observation; readonly refusal?: undefined }
  | { readonly refusal: ChangeRefusal; readonly base: Observation; readonly difference?: undefined };

/** The change from `base` to `figure`, or why there is none. */
export function changeBetween(feed: Feed, base: Observation, figure: Observation): Change {
  const refusal = refuseChange(feed, base, figure);
  if (refusal) return { refusal, base };
  return { difference: exactDifference(figure.value!, base.value!), base };
}

function refuseChange(feed: Feed, base: Observation, figure: Observation): ChangeRefusal | undefined {
  if (!sameDefinition(base, figure)) return { reason: 'definition' };
  if (!base.comparable || !figure.comparable) return { reason: 'incomparable' };
  const broken = breakBetween(feed, base, figure);
  if (broken) return { reason: 'break', break: broken };
  const locality = feed.localities.get(figure.locality);
  if (locality && base.method === 'reported' && isAnotherUnit(feed, locality, base.period, figure.period))
    return { reason: 'unit-changed' };
  if (base.value === null || figure.value === null) return { reason: 'words' };
  if (base.qualifier !== 'exact' || figure.qualifier !== 'exact') return { reason: 'bounded' };
  return undefined;
}

/** The first break that opens a new series after `base` and by `figure`. */
function breakBetween(feed: Feed, base: Observation, figure: Observation): Break | undefined {
  const from = base.period?.first;
  const to = figure.period?.last;
  if (from === undefined || to === undefined) return undefined;
  return feed.indicators.get(figure.indicator)?.breaks.find(({ at }) => from < at.first && at.first <= to);
}

/** Whether the unit's first day, a merger into it or a split of it lies between: then the earlier figure is another unit's. */
function isAnotherUnit(
  feed: Feed,
  { validFrom = '', predecessors, successors }: Locality,
  base: Period | null,
  figure: Period | null,
): boolean {
  if (base === null) return false;
  const end = figure?.last ?? base.last;
  const merged = predecessors.some(({ id }) => {
    const last = feed.localities.get(id)?.validTo;
    return last !== undefined && base.first <= last && last < end;
  });
  const split = successors.some(({ id }) => {
    const first = feed.localities.get(id)?.validFrom;
    return first !== undefined && base.first < first && first <= end;
  });
  return base.first < validFrom || merged || split;
}

/** 94.5 − 90.13 is 4.37, not 4.3700000000000045; and of money no digit is lost. */
export function exactDifference(a: number, b: number): number {
  return Number((a - b).toFixed(Math.min(12, Math.max(decimalsOf(a), decimalsOf(b)))));
}

function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** Which indicator and locality a widget is about, or what is wrong with how it names them. */
import type { Feed, Id, Indicator, Locality } from '../feed/feed.js';
import { isDay, parsePeriod, type Period } from '../feed/period.js';

/** What a widget was asked for; an absent id was not named. */
export interface Request {
  readonly indicator?: Id | undefined;
  readonly locality?: Id | undefined;
  readonly part?: Id | undefined;
  readonly period?: string | undefined;
  readonly asOf?: string | undefined;
}

/** A name that the feed does not have, with those it has. */
export interface Unknown {
  readonly noun: 'indicator' | 'group' | 'locality' | 'part' | 'period' | 'day' | 'level';
  /** Absent: none was named and there are several. */
  readonly id?: string | undefined;
  readonly known: readonly Id[];
}

export interface Subject {
  readonly indicator: Indicator;
  readonly locality: Locality;
  readonly part?: Id | undefined;
  readonly period?: Period | undefined;
  readonly asOf?: string | undefined;
}

export type Found<Thing> =
  | { readonly found: Thing; readonly unknown?: undefined }
  | { readonly found?: undefined; readonly unknown: Unknown };

export function findSubject(feed: Feed, request: Request): Found<Subject> {
  const indicator = findIndicator(feed, request.indicator);
  if (indicator.unknown) return indicator;
  const locality = pick(feed.localities, 'locality', request.locality);
  if (locality.unknown) return locality;
  const { part } = request;
  const { parts } = indicator.found;
  if (part !== undefined && !parts.some(({ id }) => id === part)) {
    return { unknown: { noun: 'part', id: part, known: parts.map(({ id }) => id) } };
  }
  // The latest is what is shown where none is named; a comparison tells the two apart.
  const period = findPeriod(request.period === 'latest' ? undefined : request.period);
  if (period.unknown) return period;
  const asOf = findDay(request.asOf);
  if (asOf.unknown) return asOf;
  return {
    found: {
      indicator: indicator.found,
      locality: locality.found,
      part,
      period: period.found,
      asOf: asOf.found,
    },
  };
}

export function findIndicator(feed: Feed, id: Id | undefined): Found<Indicator> {
  return pick(feed.indicators, 'indicator', id);
}

/** A period as an attribute writes it; absent: none was named. */
export function findPeriod(text: string | undefined): Found<Period | undefined> {
  const period = text === undefined ? undefined : parsePeriod(text);
  return text === undefined || period
    ? { found: period }
    : { unknown: { noun: 'period', id: text, known: [] } };
}

/** A day as an attribute writes it; absent: none was named. */
export function findDay(text: string | undefined): Found<string | undefined> {
  return text === undefined || isDay(text)
    ? { found: text }
    : { unknown: { noun: 'day', id: text, known: [] } };
}

/** The one of that id; the only one where none is named. */
function pick<Thing>(
  things: ReadonlyMap<Id, Thing>,
  noun: 'indicator' | 'locality',
  id: Id | undefined,
): Found<Thing> {
  const [only] = things.values();
  const found = id === undefined ? (things.size === 1 ? only : undefined) : things.get(id);
  return found === undefined ? { unknown: { noun, id, known: [...things.keys()] } } : { found };
}

/** A whole page of a feed: which widgets, in which sections. `stories/pages/board.mdx` tells the rules. Pure. */
import type { Feed, Group, Level, Locality } from '../../feed/feed.js';
import { bands, type Band, type Cell } from './board.cells.js';
import { sectionCells, type Ground } from './board.section.js';
import { countUnits, hasPeriods, holdingOf, stageOf, type Holding } from './board.stage.js';

export interface BoardQuestion {
  /** In their order on the page; absent: all. */
  readonly groups?: readonly (Group | undefined)[] | undefined;
  /** Absent: the feed says which. */
  readonly locality?: Locality | undefined;
  readonly own: Ground['own'];
}

export interface Section {
  /** Absent: of what has no group. */
  readonly group?: Group | undefined;
  /** Those that have cells. */
  readonly bands: readonly { readonly band: Band; readonly cells: readonly Cell[] }[];
  /** How many cards it has, where there are so few, and nothing else, that sections like it can share a row. */
  readonly few?: number | undefined;
}

/** As many as make a row. */
const manyCards = 4;

export interface Board {
  /** The locality that the page stands for. */
  readonly stage?: Locality | undefined;
  /** The one that it stands for where none is asked for. */
  readonly home?: Locality | undefined;
  /** Whether that has a figure, or a target of its own. */
  readonly isReported: boolean;
  readonly sections: readonly Section[];
  /** Absent: there is nothing that a reader could choose. */
  readonly choice?: { readonly level?: Level | undefined } | undefined;
}

export function boardOf(feed: Feed, { groups = allGroups(feed), locality, own }: BoardQuestion): Board {
  const holdings = [...feed.indicators.values()].map((indicator) => holdingOf(feed, indicator));
  const home = stageOf(feed, placesOf(holdings));
  const stage = locality ?? home;
  const ground = { stage, counts: countUnits(feed), own };
  const shown = holdings.filter(({ indicator }) => groups.some((group) => group?.id === indicator.group));
  const sections = groups.flatMap((group): Section[] => {
    const those = shown.filter(({ indicator }) => indicator.group === group?.id);
    const isShown = those.some(({ indicator, isFilled }) => isFilled || own.has(indicator.id));
    const cells = isShown ? sectionCells(feed, those, ground) : [];
    const isFew = cells.length < manyCards && cells.every(({ band }) => band === 'cards');
    return cells.length > 0 ? [{ group, bands: bandsOf(cells), few: isFew ? cells.length : undefined }] : [];
  });
  const places = placesOf(shown);
  const levels = new Set([...places].map(({ level }) => level));
  const isChoice = places.size > 1 || shown.some((holding) => hasPeriods(feed, holding));
  return {
    stage,
    home,
    isReported: stage !== undefined && places.has(stage),
    sections,
    choice: isChoice ? { level: levels.size === 1 ? [...levels][0] : undefined } : undefined,
  };
}

function placesOf(holdings: readonly Holding[]): ReadonlySet<Locality> {
  const places = new Set<Locality>();
  for (const holding of holdings) for (const place of holding.places) places.add(place);
  return places;
}

/** By their order, those without one after the others; at the end what has no group. */
function allGroups(feed: Feed): readonly (Group | undefined)[] {
  const orderOf = ({ order = Number.MAX_VALUE }: Group) => order;
  return [...[...feed.groups.values()].sort((a, b) => orderOf(a) - orderOf(b)), undefined];
}

function bandsOf(cells: readonly Cell[]): Section['bands'] {
  return bands.flatMap((band) => {
    const those = cells.filter((cell) => cell.band === band);
    return those.length > 0 ? [{ band, cells: those }] : [];
  });
}

/** What is said of mergers and splits, on a locality's own card above all. Pure. */
import type { Comparison } from '../feed/comparability/index.js';
import type { Feed, Id, Kinship, Locality } from '../feed/feed.js';
import { textIn } from '../feed/text.js';
import { capitalize } from '../format/case.js';
import { nameInSentence } from '../format/collation.js';
import { endedUnitsWords } from '../localization/compare.js';
import { dateWords } from '../localization/dates.js';
import { getLocale } from '../localization/locale.js';
import { periodWords } from '../localization/periods.js';
import {
  absentWords,
  endedWords,
  madeOfWords,
  unitListWords,
  type SideBySide,
} from '../localization/successors.js';
import { levelWords, shareWords } from '../localization/terms.js';

/** How many units are named; of more, only the first. */
const mostNamed = 5;
const firstNamed = 3;

/** Until when a unit was, and what it is now; nothing of one whose end nobody states, or the page itself tells. */
export function endedNotes(
  feed: Feed & { readonly toldOf?: Id | undefined },
  locality: Locality,
): readonly string[] {
  const { validTo } = locality;
  if (validTo === undefined || feed.toldOf === locality.id) return [];
  const heirs = heirsOf(feed, locality, new Set([locality.id]));
  const isPart = heirs.some(({ relation }) => relation === 'part');
  const ending = heirs.length > 1 ? 'divided' : isPart ? 'joined-in-part' : 'joined';
  return [endedWords(ending, dateWords(validTo, 'phrase'), unitList(feed, heirs))];
}

/** One note for all of several units that are no more; what became of each is told on its own card. */
export function endedUnitsNotes(units: readonly Locality[]): readonly string[] {
  const lastDays = units.flatMap(({ validTo }) => validTo ?? []).sort();
  if (lastDays.length === 0) return [];
  const noun = levelWords(units.map(({ level }) => level));
  const days = [...new Set(lastDays)].map((day) => dateWords(day, 'phrase')).join(', ');
  return [endedUnitsWords(shareWords(lastDays.length, units.length, noun, 'written'), days)];
}

/** Which of the `named` are in none of the figures of a period, because they were not there yet, or no more. */
export function absentNotes(
  feed: Feed,
  comparisons: readonly Comparison[],
  named: readonly Locality[],
  place: SideBySide,
): readonly string[] {
  const notes = comparisons.flatMap(({ period, asked }) => {
    if (!period) return [];
    const absent = named.filter((locality) => !asked.includes(locality));
    const isNew = ({ validFrom = '' }: Locality) => validFrom > period.last;
    const dayOf = (unit: Locality) => (isNew(unit) ? unit.validFrom : unit.validTo) ?? '';
    return [...new Set(absent.map(dayOf))].map((day) => {
      const units = absent.filter((unit) => dayOf(unit) === day);
      const list = capitalize(unitList(feed, units));
      const when = periodWords(period, 'stated', 'full');
      return absentWords(units.some(isNew), list, dateWords(day, 'phrase'), when, place);
    });
  });
  return [...new Set(notes)];
}

/** Of what a new unit was made: said where the change to what was before is refused. */
export function madeOfNotes(feed: Feed, { validFrom, predecessors }: Locality): readonly string[] {
  if (validFrom === undefined) return [];
  // What went in whole and ended only after that day was taken in later.
  const origins = predecessors.filter(
    ({ id, relation }) => relation === 'part' || (feed.localities.get(id)?.validTo ?? '') <= validFrom,
  );
  return origins.length > 0 ? [madeOfWords(dateWords(validFrom, 'phrase'), unitList(feed, origins))] : [];
}

/** The units that are there now: those of an heir that has ended, too, stand for it. */
function heirsOf(feed: Feed, { successors }: Locality, seen: Set<Id>): readonly Kinship[] {
  return successors.flatMap((kin) => {
    if (seen.has(kin.id)) return [];
    seen.add(kin.id);
    const heir = feed.localities.get(kin.id);
    if (heir?.validTo === undefined || heir.successors.length === 0) return kin;
    const later = heirsOf(feed, heir, seen);
    return kin.relation === 'whole' ? later : later.map(({ id }) => ({ id, relation: kin.relation }));
  });
}

/** "4 xã: Chợ Lách, Phú Phụng, … (tỉnh Vĩnh Long)": what all are, and what all lie in, is said once. */
function unitList(feed: Feed, kin: readonly Pick<Kinship, 'id'>[]): string {
  if (kin.length === 0) return '';
  const shown = kin.length > mostNamed ? firstNamed : mostNamed;
  const names = kin.flatMap(({ id }) => placeOf(feed, id) ?? []).slice(0, shown);
  const apart = names.map((name) => name.split(/, (.*)/));
  const [shared] = new Set(apart.map(([, place]) => place));
  const isShared = names.length > 1 && shared && apart.every(([, place]) => place === shared);
  if (!isShared) {
    const list = names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
    return unitListWords(kin.length, list, names.length);
  }
  const inside = apart.map(([name = '']) => name);
  const noun = names.length === kin.length ? sharedNoun(inside) : '';
  const list = inside.map((name) => name.slice(noun ? noun.length + 1 : 0)).join(', ');
  return unitListWords(kin.length, `${list} (${shared})`, names.length, noun);
}

/** "xã" of "xã Chợ Lách" and "xã Phú Phụng"; empty where they are not of one kind, or a name has no type word. */
function sharedNoun(names: readonly string[]): string {
  const [noun = ''] = (names[0] ?? '').split(' ');
  const isNoun = noun === noun.toLowerCase() && names.every((name) => name.startsWith(`${noun} `));
  return isNoun ? noun : '';
}

/** "xã Phú Phụng, tỉnh Vĩnh Long": a name alone may be that of others. */
function placeOf(feed: Feed, id: Id): string | undefined {
  const unit = feed.localities.get(id);
  if (!unit) return undefined;
  const above = unit.parent === undefined ? undefined : feed.localities.get(unit.parent);
  const [name = '', place = ''] = [unit, above].map((each) => (each ? nameOf(each) : ''));
  return place === '' || name.toLowerCase().includes(place.toLowerCase()) ? name : `${name}, ${place}`;
}

function nameOf({ name }: Locality): string {
  const locale = getLocale();
  return nameInSentence(textIn(name, locale), locale);
}

/** The model of a feed as a whole: what is wrong in it, as words that name the place, and all of it as text. */
import type { Feed, Id, Observation, Publisher, Rows, Target } from '../../src/feed/feed.js';
import { comparePeriods, type Period } from '../../src/feed/period.js';

type Row = Observation | Target;

/** Every row of an index, and the ids of the cell that holds it. */
export function* cellsOf<Kind extends Row>(
  rows: Rows<Kind>,
): Generator<{ readonly indicator: Id; readonly locality: Id; readonly rows: readonly Kind[] }> {
  for (const [indicator, cells] of rows)
    for (const [locality, cell] of cells) yield { indicator, locality, rows: cell };
}

/** Names of what is not there. */
export function danglingIds(feed: Feed): readonly string[] {
  const { publishers, localities, groups, indicators } = feed;
  const broken: string[] = [];
  const check = (holds: boolean, words: string) => {
    if (!holds) broken.push(words);
  };
  for (const [id, locality] of localities) {
    check(locality.id === id, `locality ${id} under another id`);
    check(locality.parent === undefined || localities.has(locality.parent), `parent of ${id}`);
  }
  for (const [id, group] of groups) check(group.id === id, `group ${id} under another id`);
  for (const [id, indicator] of indicators) {
    check(indicator.id === id, `indicator ${id} under another id`);
    check(indicator.group === undefined || groups.has(indicator.group), `group of ${id}`);
    for (const list of [indicator.parts, indicator.stages])
      check(new Set(list.map((entry) => entry.id)).size === list.length, `an id twice in ${id}`);
  }
  for (const cell of [...cellsOf<Row>(feed.observations), ...cellsOf<Row>(feed.targets)]) {
    const words = `${cell.indicator} of ${cell.locality}`;
    const indicator = indicators.get(cell.indicator);
    check(indicator !== undefined, `indicator of ${words}`);
    check(cell.rows.length > 0, `rows of ${words}`);
    for (const row of cell.rows) {
      check(row.indicator === cell.indicator && (row.locality ?? '') === cell.locality, `cell of ${words}`);
      check(row.locality === undefined || localities.has(row.locality), `locality of ${words}`);
      check(publishers.includes(row.publisher), `publisher of ${words}`);
      if (!('value' in row)) continue;
      const { part, stage } = row;
      check(part === undefined || !!indicator?.parts.some(({ id }) => id === part), `part of ${words}`);
      check(stage === undefined || !!indicator?.stages.some(({ id }) => id === stage), `stage of ${words}`);
    }
  }
  return broken;
}

/** Cells whose rows do not go from the earliest period to the latest, or say something twice. */
export function disorder(feed: Feed): readonly string[] {
  const broken: string[] = [];
  const check = <Kind extends Row>(
    rows: Rows<Kind>,
    periodOf: (row: Kind) => Period | null,
    partOf: (row: Kind) => Id | undefined,
  ) => {
    for (const { indicator, locality, rows: cell } of cellsOf(rows)) {
      const keys = cell.map((row) => `${periodOf(row)?.text ?? ''} ${partOf(row) ?? ''}`);
      if (new Set(keys).size < keys.length)
        broken.push(`twice in ${indicator} of ${locality}: ${keys.join()}`);
      const ascends = cell.every(
        (row, n) => n === 0 || comparePeriods(periodOf(cell[n - 1]!), periodOf(row)) <= 0,
      );
      if (!ascends) broken.push(`order in ${indicator} of ${locality}: ${keys.join()}`);
    }
  };
  check(
    feed.observations,
    ({ period }) => period,
    ({ part }) => part,
  );
  check(
    feed.targets,
    ({ by }) => by,
    () => undefined,
  );
  return broken;
}

/** Localities from which the walk up has no end. */
export function endlessParents({ localities }: Feed): readonly Id[] {
  return [...localities.keys()].filter((start) => {
    let at: Id | undefined = start;
    for (let steps = 0; at !== undefined; steps++) {
      if (steps > localities.size) return true;
      at = localities.get(at)?.parent;
    }
    return false;
  });
}

/** The whole model as JSON: maps in their order, publishers by their number. Equal texts are equal models. */
export function textOf(feed: Feed): string {
  const numbers = new Map<unknown, number>(feed.publishers.map((publisher, n) => [publisher, n]));
  const { publishers, ...rest } = feed;
  return JSON.stringify([publishers, rest], function (key, value: unknown) {
    if (key === 'publisher') return numbers.get(value);
    return value instanceof Map ? [...(value as ReadonlyMap<Id, unknown>)] : value;
  });
}

/** What the documents of a feed declare, as JSON. */
export function declaredIn(feed: Feed): string {
  return textOf({ ...feed, publishers: [], observations: new Map(), targets: new Map() });
}

/** Every row of a feed by its key, as text without its publisher: what is measured, whoever says so. */
export function factsOf(feed: Feed): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const words = ({ publisher: _, ...row }: { readonly publisher: Publisher }) => JSON.stringify(row);
  for (const { indicator, locality, rows } of cellsOf(feed.observations))
    for (const row of rows)
      facts.set(JSON.stringify([indicator, locality, row.period?.text, row.part]), words(row));
  for (const { indicator, locality, rows } of cellsOf(feed.targets))
    for (const row of rows)
      facts.set(JSON.stringify(['target', indicator, locality, row.by?.text]), words(row));
  return facts;
}

/** Freezes a value and all that it holds; a map throws from now on when it is changed. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    const refuse = () => {
      throw new TypeError('a map of the feed was changed');
    };
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
    for (const [key, entry] of value) [key, entry].forEach(frozen);
  }
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}

/** What a JSON pointer (RFC 6901) points to, in a list of one; an empty list where there is nothing. */
export function pointedTo(document: unknown, pointer: string): readonly unknown[] {
  let at = document;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return [];
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return [at];
}

import { directions, tones, unitNames, type Break, type Group, type Id, type Indicator } from '../feed.js';
import type { Part, Stage, Unit, UnitName } from '../feed.js';
import { declarations, type Declarations } from './declarations.js';
import { isObject, type Entry } from './entry.js';
import { excerpt } from './excerpt.js';
import { listOf, objectOf, optional, required, type Read } from './fields.js';
import { boolean, decimals, id, key, number, oneOf, range, text, type PeriodReaders } from './values.js';

const kind = oneOf(['number', 'status']);
const direction = oneOf(directions);
const tone = oneOf(tones);

/** Reads a group; one whose `order` cannot be read keeps its place in the list. */
export function readGroup(at: Entry): Group | undefined {
  const named = readNamed(at);
  const order = optional(at, 'order', number);
  return named && { ...named, order };
}

function readNamed(at: Entry): Part | undefined {
  const entryId = required(at, 'id', id);
  const name = required(at, 'name', text);
  return entryId === undefined || name === undefined ? undefined : { id: entryId, name };
}

function readStage(at: Entry): Stage | undefined {
  const named = readNamed(at);
  const stageTone = required(at, 'tone', tone);
  return named && stageTone && { ...named, tone: stageTone };
}

const parts = declarations('part', readNamed);
const stages = declarations('stage', readStage);

const symbol = objectOf((at): Unit | undefined => {
  const words = required(at, 'symbol', text);
  return words === undefined ? undefined : { symbol: words };
});

const unit: Read<Unit> = (value, at, field) => {
  if (isObject(value)) return symbol(value, at, field);
  if (unitNames.includes(value as UnitName)) return value as UnitName;
  return at.reject(field, { code: 'type', expected: 'unit', found: excerpt(value) });
};

export interface IndicatorReaders extends Pick<PeriodReaders, 'period'> {
  readonly group: Read<Id>;
}

/**
 * Reads an indicator. Without a unit its figures are plain numbers, shown as they are. Left out when a field cannot be
 * read that says how to read the figures; a group, description, digits, part or stage is dropped alone.
 */
export function indicatorReader({ period, group }: IndicatorReaders): (at: Entry) => Indicator | undefined {
  const breaks = listOf(
    objectOf((at): Break | undefined => {
      const start = required(at, 'at', period);
      const reason = required(at, 'reason', text);
      return start === undefined || reason === undefined ? undefined : { at: start, reason };
    }),
  );
  return (at) => {
    const named = readNamed(at);
    const indicatorUnit = optional(at, 'unit', unit) ?? 'count';
    const meaning = {
      kind: optional(at, 'kind', kind) ?? 'number',
      unit: indicatorUnit,
      range: optional(at, 'range', range) ?? (indicatorUnit === 'percent' ? ([0, 100] as const) : undefined),
      // A first place is the best one.
      direction: optional(at, 'direction', direction) ?? (indicatorUnit === 'rank' ? 'down' : 'up'),
      cumulative: optional(at, 'cumulative', boolean) ?? false,
      definition: optional(at, 'definition', key),
      partScheme: optional(at, 'partScheme', key),
      breaks: optional(at, 'breaks', breaks) ?? [],
    };
    const { sound } = at;
    const rest = {
      description: optional(at, 'description', text),
      group: optional(at, 'group', group),
      decimals: optional(at, 'decimals', decimals),
      parts: entriesOf(parts(at, 'parts')),
      stages: entriesOf(stages(at, 'stages')),
    };
    return sound ? named && { ...named, ...meaning, ...rest } : undefined;
  };
}

function entriesOf<T>(declared: Declarations<T>): T[] {
  const entries: T[] = [];
  for (const { entry } of declared.kept.values()) entries.push(entry);
  return entries;
}

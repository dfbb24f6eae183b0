import type { FeedDocument, IndicatorEntry, LocalityEntry } from '../document.js';
import type { Group, Id, Level } from '../feed.js';
import type { ReadCell } from './cells.js';
import type { Sayings } from './entities.js';
import type { ColumnField } from './fields.js';
import { levelOf } from './regions.js';
import type { RowReader } from './row-reader.js';

type Declared = Pick<FeedDocument, 'localities' | 'groups' | 'indicators'>;

/** What the rows spoke of, as a feed declares it. */
export function entriesOf(reader: RowReader, read: ReadCell): Declared {
  const { localities, indicators, groups } = reader;
  return {
    localities: [...localities.found].map(([id, sayings]) => localityEntry(id, sayings, read)),
    ...(groups.found.size > 0 && {
      groups: [...groups.found].map(([id, sayings]): Group => ({
        id,
        name: nameOf(sayings, 'indicator.group'),
      })),
    }),
    indicators: [...indicators.found].map(([id, sayings]) => indicatorEntry(id, sayings, read, reader)),
  };
}

function localityEntry(id: Id, sayings: Sayings, read: ReadCell): LocalityEntry {
  const name = nameOf(sayings, 'locality');
  const details = detailsOf(sayings, 'locality', read);
  // What is said of all rows is not said of the totals among them.
  const isOfAll = sayings.get('locality.level')?.binding.column === undefined;
  const { level: stated, parent, ...rest } = details;
  const level = isOfAll ? levelOf(name, stated as Level | undefined) : stated;
  return { id, name, ...rest, ...stating({ level, parent: parent === id ? undefined : parent }) };
}

function indicatorEntry(
  id: Id,
  sayings: Sayings,
  read: ReadCell,
  { parts, stages }: RowReader,
): IndicatorEntry {
  const name = nameOf(sayings, 'indicator');
  const ownParts = [...(parts.get(id)?.found ?? [])].map(([part, said]) => ({
    id: part,
    name: nameOf(said, 'part'),
  }));
  const ownStages = [...(stages.get(id)?.found ?? [])].map(([stage, said]) => ({
    id: stage,
    name: nameOf(said, 'stage'),
    tone: 'none' as const,
  }));
  return {
    id,
    name,
    ...detailsOf(sayings, 'indicator', read),
    ...(ownParts.length > 0 && { parts: ownParts }),
    ...(ownStages.length > 0 && { kind: 'status', stages: ownStages }),
  };
}

/** The name that rows state, or the words that they call it by. */
function nameOf(
  sayings: Sayings,
  field: 'locality' | 'indicator' | 'part' | 'stage' | 'indicator.group',
): string {
  return (sayings.get(`${field}.name` as ColumnField) ?? sayings.get(field))?.words ?? '';
}

function detailsOf(sayings: Sayings, noun: string, read: ReadCell): Readonly<Record<string, unknown>> {
  const details: Record<string, unknown> = {};
  for (const [field, { cell }] of sayings) {
    const detail = field.slice(noun.length + 1);
    if (detail && detail !== 'name') details[detail] = read(field, cell);
  }
  return details;
}

/** The fields that say something. */
export function stating(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

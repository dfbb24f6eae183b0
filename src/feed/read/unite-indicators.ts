import type { Break, Group, Id, Indicator } from '../feed.js';
import { textIn } from '../text.js';
import { declarations, statedIds } from './declarations.js';
import type { Entry } from './entry.js';
import { excerpt } from './excerpt.js';
import type { Read } from './fields.js';
import { indicatorReader, readGroup } from './indicators.js';
import { meaningsOf, type Meanings } from './meanings.js';
import { knownIn, type PeriodReaders } from './values.js';

/** What the rows of one document mean by an indicator id. */
export interface Subject {
  readonly id: Id;
  readonly definition?: string | undefined;
  /** The document counts something else under this id: its rows are left out. */
  readonly clashes: boolean;
  readonly part: Read<Id>;
  readonly stage: Read<Id>;
}

export interface UnitedIndicators {
  readonly groups: ReadonlyMap<Id, Group>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  /** What the rows of each document mean by an id. */
  readonly meanings: ReadonlyMap<Entry, Meanings<Subject>>;
}

/**
 * Reads the groups and indicators of all documents and unites them by id: `spec/feed.md` §4. The first document's word
 * holds; parts, stages and breaks are added up. Where a later one counts in another unit, kind, run, direction or part
 * scheme, its rows of that indicator are left out, and the clash is reported once: kept, they would be shown as what they
 * are not.
 */
export function uniteIndicators(roots: readonly Entry[], { period }: PeriodReaders): UnitedIndicators {
  const groups = uniteGroups(roots);
  const readIndicators = declarations(
    'indicator',
    indicatorReader({ period, group: knownIn('group', idsOf(groups.values())) }),
  );
  const indicators = new Map<Id, Indicator>();
  const documents = roots.map((root) => ({
    root,
    implied: root.input.origin?.implied.indicators ?? new Set<Id>(),
    ...readIndicators(root, 'indicators'),
  }));
  const stated = statedIds(documents);
  const declared = documents.map(({ root, implied, kept, lost }) => {
    const own = new Map<Id, Pick<Subject, 'definition' | 'clashes'>>();
    for (const [id, { entry, index }] of kept) {
      if (implied.has(id) && stated.has(id)) continue;
      const first = indicators.get(id);
      const clash = first && clashOf(first, entry);
      own.set(id, { definition: entry.definition, clashes: clash !== undefined });
      if (clash) root.child('indicators', []).child(index, []).reject(clash.field, clash.problem);
      else indicators.set(id, first ? withEntries(first, entry) : entry);
    }
    return { root, own, lost };
  });
  const common = new Map<Id, Subject>();
  for (const indicator of indicators.values()) common.set(indicator.id, subjectOf(indicator));
  const meanings = new Map<Entry, Meanings<Subject>>();
  for (const { root, own, lost } of declared) {
    const subjects = new Map<Id, Subject>();
    for (const [id, said] of own) {
      const subject = common.get(id);
      if (subject) subjects.set(id, { ...subject, ...said });
    }
    meanings.set(root, meaningsOf(common, subjects, lost));
  }
  return { groups, indicators, meanings };
}

function uniteGroups(roots: readonly Entry[]): Map<Id, Group> {
  const readGroups = declarations('group', readGroup);
  const groups = new Map<Id, Group>();
  for (const root of roots)
    for (const [id, { entry }] of readGroups(root, 'groups').kept) if (!groups.has(id)) groups.set(id, entry);
  return groups;
}

function subjectOf({ id, definition, parts, stages }: Indicator): Subject {
  const part = knownIn('part', idsOf(parts));
  return { id, definition, clashes: false, part, stage: knownIn('stage', idsOf(stages)) };
}

function idsOf(entries: Iterable<{ readonly id: Id }>): Map<Id, Id> {
  const ids = new Map<Id, Id>();
  for (const { id } of entries) ids.set(id, id);
  return ids;
}

function withEntries(first: Indicator, later: Indicator): Indicator {
  // A scheme is a word on parts: who names none has no word on them.
  const { partScheme } = first.parts.length > 0 || later.parts.length === 0 ? first : later;
  return {
    ...first,
    partScheme,
    parts: united(first.parts, later.parts),
    stages: united(first.stages, later.stages),
    breaks: unitedBreaks(first.breaks, later.breaks),
  };
}

function united<T extends { readonly id: Id }>(first: readonly T[], later: readonly T[]): readonly T[] {
  const known = idsOf(first);
  return [...first, ...later.filter(({ id }) => !known.has(id))];
}

/** A break that any of the documents declares stands for all of the series. */
function unitedBreaks(first: readonly Break[], later: readonly Break[]): readonly Break[] {
  return [...first, ...later.filter(({ at }) => !first.some((known) => known.at.text === at.text))];
}

const meaningFields = ['unit', 'kind', 'cumulative', 'direction', 'partScheme'] as const;

/** The field by which two documents count different things under one id. */
function clashOf(first: Indicator, later: Indicator) {
  for (const field of meaningFields) {
    if (field === 'partScheme' && (first.parts.length === 0 || later.parts.length === 0)) continue;
    const [expected, found] = [plain(first[field]), plain(later[field])];
    if (expected !== found) {
      const problem = {
        code: 'definition-clash',
        expected: excerpt(expected),
        found: excerpt(found),
      } as const;
      return { field, problem };
    }
  }
  return undefined;
}

function plain(value: Indicator[(typeof meaningFields)[number]]): unknown {
  return typeof value === 'object' ? textIn(value.symbol, 'vi').normalize('NFC') : value;
}

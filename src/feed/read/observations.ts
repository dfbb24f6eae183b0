import { methods, periodBases, qualifiers, statuses, type Observation } from '../feed.js';
import type { Entry } from './entry.js';
import { requireAll, requireAny, taken } from './fields.js';
import { source } from './publisher.js';
import type { RowKind } from './rows.js';
import type { Scope } from './scope.js';
import { boolean, numberOrNull, oneOf, positive, text } from './values.js';

const periodBasis = oneOf(periodBases);
const qualifier = oneOf(qualifiers);
const status = oneOf(statuses);
const method = oneOf(methods);

export const observationRows: RowKind<Observation> = {
  list: 'observations',
  noun: 'observation',
  read: readObservation,
  periodOf: (row) => row.period,
  partOf: (row) => row.part,
};

const key = ['indicator', 'locality', 'period'] as const;

/** What a row may say; "not reported" is said by `"value": null`. */
const facts = ['value', 'stage', 'text'] as const;

/** Fields are taken by name here, not by a string: over 100,000 rows that is a third of the time. */
type RowFields = Readonly<Partial<Record<keyof Observation, unknown>>>;

/**
 * Reads an observation; left out when a field cannot be read that says what the figure is. Its source and the source's
 * word for the qualifier are dropped alone.
 */
function readObservation(at: Entry, scope: Scope): Observation | undefined {
  const row = at.fields as RowFields;
  const subject = taken(row.indicator, at, 'indicator', scope.indicator);
  if (subject?.clashes) return undefined;
  const locality = taken(row.locality, at, 'locality', scope.locality);
  const period = taken(row.period, at, 'period', scope.periodOrNull);
  const value = taken(row.value, at, 'value', numberOrNull);
  const stage = subject && taken(row.stage, at, 'stage', subject.stage);
  const words = taken(row.text, at, 'text', text);
  const part = subject && taken(row.part, at, 'part', subject.part);
  const of = taken(row.of, at, 'of', positive);
  const basis = taken(row.periodBasis, at, 'periodBasis', periodBasis) ?? 'stated';
  const bound = taken(row.qualifier, at, 'qualifier', qualifier) ?? 'exact';
  const standing = taken(row.status, at, 'status', status) ?? 'official';
  const scopeText = taken(row.scope, at, 'scope', text);
  const comparable = taken(row.comparable, at, 'comparable', boolean) ?? true;
  const origin = taken(row.method, at, 'method', method) ?? 'reported';
  if (!subject || locality === undefined || period === undefined) requireAll(at, key);
  if (value === undefined && stage === undefined && words === undefined) requireAny(at, facts);
  const { sound } = at;
  const qualifierText = taken(row.qualifierText, at, 'qualifierText', text);
  // “Trên” without a qualifier would be judged as an exact figure.
  if (qualifierText !== undefined && row.qualifier === undefined)
    return at.reject(undefined, { code: 'missing', field: 'qualifier' });
  const ownSource = taken(row.source, at, 'source', source);
  if (!sound || !subject || locality === undefined || period === undefined) return undefined;
  const observation: Writable<Observation> = {
    indicator: subject.id,
    locality,
    period,
    periodBasis: basis,
    value: value ?? null,
    qualifier: bound,
    status: standing,
    comparable,
    method: origin,
    definition: subject.definition,
    publisher: scope.publisher,
  };
  // What few rows say takes no room in the others: of 100,000 rows that is a third of the memory, and of the time.
  if (stage !== undefined) observation.stage = stage;
  if (words !== undefined) observation.text = words;
  if (part !== undefined) observation.part = part;
  if (of !== undefined) observation.of = of;
  if (qualifierText !== undefined) observation.qualifierText = qualifierText;
  if (scopeText !== undefined) observation.scope = scopeText;
  if (ownSource !== undefined) observation.source = ownSource;
  return observation;
}

type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] };

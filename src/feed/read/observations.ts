import { methods, periodBases, qualifiers, statuses, type Observation } from '../feed.js';
import type { Entry } from './entry.js';
import { boolean, numberOrNull, oneOf, taken, positive, requireAny, required, text } from './fields.js';
import { source } from './publisher.js';
import type { RowKind } from './rows.js';
import type { Scope } from './scope.js';

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
  if (row.value === undefined && row.stage === undefined && row.text === undefined)
    at.reject(undefined, { code: 'missing', field: 'value' });
  const { sound } = at;
  const qualifierText = taken(row.qualifierText, at, 'qualifierText', text);
  const ownSource = taken(row.source, at, 'source', source);
  if (!sound || !subject || locality === undefined || period === undefined) return undefined;
  return {
    indicator: subject.id,
    locality,
    period,
    periodBasis: basis,
    value: value ?? null,
    stage,
    text: words,
    part,
    of,
    qualifier: bound,
    qualifierText,
    status: standing,
    scope: scopeText,
    comparable,
    method: origin,
    source: ownSource,
    definition: subject.definition,
    publisher: scope.publisher,
  };
}

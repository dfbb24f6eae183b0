import { qualifiers, type Baseline, type Target } from '../feed.js';
import type { Entry } from './entry.js';
import { objectOf, optional, requireAny, required, type Read } from './fields.js';
import { source } from './publisher.js';
import type { RowKind } from './rows.js';
import type { Scope } from './scope.js';
import { number, oneOf, text } from './values.js';

const qualifier = oneOf(qualifiers);

/** Of one indicator, locality and year there is one target. */
export const targetRows: RowKind<Target> = {
  list: 'targets',
  noun: 'target',
  read: readTarget,
  periodOf: (row) => row.by,
  partOf: () => undefined,
};

/** Reads a target; one whose year is not given, or `null`, has none. Only a source is dropped alone. */
function readTarget(at: Entry, scope: Scope): Target | undefined {
  const subject = required(at, 'indicator', scope.indicator);
  if (subject?.clashes) return undefined;
  const locality = optional(at, 'locality', scope.locality);
  const by = optional(at, 'by', scope.periodOrNull) ?? null;
  const min = optional(at, 'min', number);
  const max = optional(at, 'max', number);
  const words = optional(at, 'text', text);
  const bound = optional(at, 'qualifier', qualifier) ?? 'exact';
  const baseline = optional(at, 'baseline', baselineReader(scope));
  requireAny(at, ['min', 'max', 'text']);
  if (min !== undefined && max !== undefined && min > max)
    at.reject(undefined, { code: 'order', low: min, high: max });
  const { sound } = at;
  const ownSource = optional(at, 'source', source);
  if (!sound || !subject) return undefined;
  return {
    indicator: subject.id,
    locality,
    by,
    min,
    max,
    qualifier: bound,
    text: words,
    baseline,
    source: ownSource,
    definition: subject.definition,
    publisher: scope.publisher,
  };
}

function baselineReader({ period }: Scope): Read<Baseline> {
  return objectOf((at) => {
    const value = required(at, 'value', number);
    const start = required(at, 'period', period);
    return value === undefined || start === undefined ? undefined : { value, period: start };
  });
}

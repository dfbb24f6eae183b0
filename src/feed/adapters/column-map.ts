/** What a page declares of the columns: `value: Kết quả; locality: Đơn vị; indicator = ky-so`. */
import type { AdapterOptions, Refusal } from '../adapter.js';
import {
  entityFields,
  facts,
  feedFields,
  keys,
  observationFields,
  type ColumnField,
  type Field,
} from './fields.js';
import { plain } from './ids.js';

export interface Declared {
  /** The words of a header. */
  readonly column?: string;
  /** What holds for all rows. */
  readonly constant?: string;
}

export type ColumnMap = ReadonlyMap<Field, Declared>;

const declarable = [...observationFields, ...entityFields];
const fields = new Set<string>([...declarable, ...feedFields]);

/** Reads `columns`, or says which part of it cannot be read: another field, no name, or a field that it has already. */
export function columnMapFrom({ columns }: AdapterOptions): ColumnMap | Refusal {
  const map = new Map<Field, Declared>();
  for (const part of (columns ?? '').split(';')) {
    const found = part.trim();
    if (!found) continue;
    const [, name = '', mark, words = ''] = /^([^:=]*)([:=])(.*)$/s.exec(found) ?? [];
    const field = name.trim() as Field;
    const wants = mark === ':' ? 'column' : 'constant';
    const isUnfit = map.has(field) || !words || (wants === 'column' && field.startsWith('feed.'));
    if (!fields.has(field) || isUnfit) return { detail: 'columns-syntax', found };
    map.set(field, { [wants]: words.trim() });
  }
  return map;
}

export function isRefusal(map: ColumnMap | Refusal): map is Refusal {
  return 'detail' in map;
}

/** Where the rows say a field. */
export interface Binding {
  readonly field: ColumnField;
  /** The place of the column; absent: a constant alone. */
  readonly column?: number | undefined;
  /** What holds where the cell is empty. */
  readonly constant?: string | undefined;
}

export interface Bound {
  readonly bindings: readonly Binding[];
  /** Fields without which the rows cannot be read, or that were promised. */
  readonly missing: readonly string[];
}

/** Finds the columns of the declared fields, and of those that a header names. */
export function bind(map: ColumnMap, headers: readonly string[]): Bound {
  const bindings: Binding[] = [];
  const missing: string[] = [];
  for (const field of declarable) {
    const { column: name, constant } = map.get(field) ?? {
      column: headers.includes(field) ? field : undefined,
    };
    const column = name === undefined ? undefined : columnNamed(name, headers);
    if (column === -1) missing.push(field);
    else if (column !== undefined || constant !== undefined) bindings.push({ field, column, constant });
  }
  const isBound = (field: string) => bindings.some((binding) => binding.field === field);
  for (const field of keys) if (!isBound(field) && !missing.includes(field)) missing.push(field);
  if (!facts.some(isBound) && !facts.some((field) => missing.includes(field))) missing.push('value');
  return { bindings, missing };
}

/** The place of a name among others: as it is written, else in other case. -1 where none is it, or several. */
export function columnNamed(name: string, names: readonly string[]): number {
  for (const form of [plain, (text: string) => plain(text).toLowerCase()]) {
    const forms = names.map(form);
    const place = forms.indexOf(form(name));
    if (place >= 0) return forms.includes(form(name), place + 1) ? -1 : place;
  }
  return -1;
}

/** What names a refusal quotes. */
export function columnsRefusal(missing: readonly string[], names: readonly string[]): Refusal {
  const known = names.filter(Boolean).slice(0, 12);
  return { detail: 'columns', missing, known: known.map((name) => name.slice(0, 40)) };
}

import type { Id } from '../feed.js';
import type { Place } from '../problem.js';
import type { Binding } from './column-map.js';
import type { Sayings } from './entities.js';
import type { FeedField } from './fields.js';
import { stepsOf } from './ids.js';
import type { RowReader } from './row-reader.js';
import type { Table } from './table.js';

/** From a pointer into the made document to the cell that it comes from, or the nearest thing. */
export function locator(
  table: Table,
  bindings: readonly Binding[],
  reader: RowReader,
  rows: readonly number[],
): (pointer: string) => Place {
  /** Made when the first problem is met. */
  let lists: Readonly<Record<string, readonly (readonly [Id, Sayings])[]>> | undefined;
  const said = (sayings: Sayings | undefined, fields: readonly string[]): Place | undefined => {
    for (const each of fields)
      for (const [field, { row, binding }] of sayings ?? [])
        if (field === each) return table.place(row, binding.column);
    return undefined;
  };
  return (pointer) => {
    const [list = '', index = '', field = '', inner = ''] = stepsOf(pointer);
    const row = rows[Number(index)];
    if (list === 'observations' && row !== undefined)
      return table.place(row, bindings.find((binding) => binding.field === field)?.column);
    lists ??= {
      localities: [...reader.localities.found],
      indicators: [...reader.indicators.found],
      groups: [...reader.groups.found],
    };
    const [id, sayings] = lists[list]?.[Number(index)] ?? [];
    const within = field === 'parts' || field === 'stages' ? reader[field].get(id ?? '') : undefined;
    return (
      said([...(within?.found.values() ?? [])][Number(inner)], ['part.name', 'part', 'stage']) ??
      said(sayings, [
        `locality.${field}`,
        `indicator.${field}`,
        'locality',
        'indicator',
        'indicator.group',
      ]) ??
      table.about?.[`feed.${list}` as FeedField]?.place ?? { pointer: '' }
    );
  };
}

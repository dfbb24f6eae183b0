import type { Binding, ColumnMap } from './column-map.js';
import type { CubeColumns } from './cube-columns.js';
import { columnFields, type ColumnField } from './fields.js';
import type { Table } from './table.js';

/** The rows that a data set gives: one for each of its cells. */
export interface Sheet {
  readonly cells: readonly number[];
  readonly columns: CubeColumns;
}

/** The rows of several data sets under each other, a column for each field that any of them says. */
export function sheetsAsTable(sheets: readonly Sheet[]): Table & { readonly fields: readonly ColumnField[] } {
  const fields = columnFields.filter((field) => sheets.some(({ columns }) => columns.has(field)));
  const rows = sheets.flatMap(({ cells, columns }) => {
    const row = fields.map((field) => columns.get(field));
    return cells.map((cell) => ({ cell, row }));
  });
  const value = fields.indexOf('value');
  return {
    fields,
    size: rows.length,
    cell: (number, column) => {
      const { cell, row } = rows[number]!;
      return row[column]?.said(cell);
    },
    place: (number, column = value) => {
      const { cell, row } = rows[number]!;
      return { pointer: (row[column] ?? row[value])?.pointer(cell) ?? '' };
    },
  };
}

/** What the data sets say, and what is declared of the rest. */
export function bindingsOf(fields: readonly ColumnField[], map: ColumnMap): readonly Binding[] {
  return columnFields.flatMap((field): Binding[] => {
    const [place, constant] = [fields.indexOf(field), map.get(field)?.constant];
    if (place < 0 && constant === undefined) return [];
    return [{ field, column: place < 0 ? undefined : place, constant }];
  });
}

/** The same rows, each with its source. */
export function withSource(sheet: Sheet, source: string | undefined, pointer: string): Sheet {
  const column = { said: () => source, pointer: () => pointer };
  return { ...sheet, columns: new Map([...sheet.columns, ['source', column]]) };
}

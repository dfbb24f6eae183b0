import { writeCsv } from '../format/csv.js';
import type { TableView } from './table-view.js';

/** Hands a reader the table as a file; `name` without its ending. */
export function downloadTable(name: string, { columns, rows }: TableView): void {
  const text = writeCsv([
    columns.map(({ words }) => words),
    ...rows.map(({ cells }) => cells.map(({ words, number }) => number ?? words)),
  ]);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  // The browser has taken what it saves by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

import { foldText } from '../format/collation.js';
import { writeCsv } from '../format/csv.js';
import type { TableView } from './table-view.js';

/** Longer names are cut by some systems, and then end in nothing. */
const longestName = 80;
/** Some browsers begin to save only after they have asked their reader where. */
const keptFor = 60_000;

/**
 * Hands a reader the table as a file that is named after it.
 * @param place whose figures they are, for the file's name; may be empty
 * @param lines what the file tells below it: the source above all
 */
export function saveTable({ name, columns, rows }: TableView, place: string, lines: readonly string[]): void {
  const text = writeCsv([
    columns.map(({ words, unit }) => (unit ? `${words} (${unit})` : words)),
    ...rows.map(({ cells }) => cells.map(({ words, number, saved }) => number ?? saved ?? words)),
    // Apart from the table: a sum or a filter takes in what lies below without a gap.
    ...(lines.length > 0 ? [[], ...lines.map((line) => [line])] : []),
  ]);
  saveFile(new Blob([text], { type: 'text/csv' }), `${name} ${place}`, 'csv');
}

/** @param name what the file is named after, as a reader reads it */
export function saveFile(content: Blob, name: string, extension: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(name)}.${extension}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keptFor);
}

/** "ho-so-nop-truc-tuyen": letters and digits that every system takes. */
function fileName(name: string): string {
  const words = foldText(name).match(/[a-z0-9]+/g) ?? ['chiso'];
  return words.join('-').slice(0, longestName);
}

/** A table as Vietnamese Excel opens it: semicolons, decimal commas, and the mark by which it knows UTF-8. */
import { numberFormat } from './intl-cache.js';

/** "4/5", "12/2022": a spreadsheet would read a day. */
const day = /^\s*\d+([/-]\d+){1,2}\s*$/;

export type CsvCell = string | number;

const byteOrderMark = '\u{feff}';
/**
 * Where a spreadsheet may find a formula: at the start of a cell, and behind a comma, tab or line break, where another cell
 * begins for one that parts cells by those: to it our quotes stand in the middle of a cell, and are none. A quote, doubled as we
 * write it, is an empty cell to such a one, and what follows it begins it.
 */
const formula = /^(?=[\t\r\n])|(?<=^|[,\t\r\n])(?!\n)(?=(?:(?![\t\r\n])[\s\p{C}"])*[=+\-@＝＋－＠])/gu;

/** Numbers stand plain, so that they can be calculated with; RFC 4180 for all else. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return plainNumber(cell);
  const safe = day.test(cell) ? `'${cell}` : cell.replace(formula, "'");
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All digits that a number has, and no exponent, which a spreadsheet in another language may not read. */
function plainNumber(value: number): string {
  return numberFormat('vi', { useGrouping: false, maximumSignificantDigits: 17 }).format(value || 0);
}

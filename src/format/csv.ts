/** A table as Vietnamese Excel opens it: semicolons, decimal commas, and the mark by which it knows UTF-8. */
import { numberFormat } from './intl-cache.js';

export type CsvCell = string | number;

const byteOrderMark = '\u{feff}';
/** Excel takes what begins so for a formula. */
const formula = /^[=+\-@\t\r\n]/;

/** Numbers stand plain, so that they can be calculated with; RFC 4180 for all else. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return plainNumber(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All digits that a number has, and no exponent, which a spreadsheet in another language may not read. */
function plainNumber(value: number): string {
  return numberFormat('vi', { useGrouping: false, maximumSignificantDigits: 17 }).format(value || 0);
}

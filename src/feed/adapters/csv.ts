/** Tables in long form, separated by semicolons, commas or tabs: `spec/feed.md` §6. */
import Papa from 'papaparse';
import type { Adapted, AdapterOptions } from '../adapter.js';
import { looksLikeHtml } from '../bytes.js';
import { ProblemLog } from '../read/problem-log.js';
import { isDamaged, isEmpty } from './cells.js';
import { bind, columnMapFrom, columnsRefusal, isRefusal, type Bound, type ColumnMap } from './column-map.js';
import { plain } from './ids.js';
import { documentFrom, languageOf, type Table } from './table.js';

/** Lines in which a header is looked for. */
const mostLeadingLines = 20;

interface Header extends Bound {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly row: number;
}

/** A table as a feed document. Its header names the fields, or `columns` says which column is which field. */
export function adaptCsv(pages: readonly string[], options: AdapterOptions): Adapted {
  const map = columnMapFrom(options);
  if (isRefusal(map)) return { refusal: map };
  const text = linesOf(pages[0] ?? '');
  // A page of HTML, JSON or a workbook of Excel under the name of a table.
  if (looksLikeHtml(text) || /^(?:\s*[{[]|PK\x03\x04)/.test(text)) return { refusal: { detail: 'not-csv' } };
  const declared = /^sep=(.)\1*$/i.exec(text.slice(0, text.indexOf('\n')))?.[1];
  // The line stays, as a blank one, so that rows are counted as a spreadsheet counts them.
  const table = declared ? text.slice(text.indexOf('\n')) : text;
  const header = headerOf(table, declared ? [declared] : [';', ',', '\t'], map);
  if (!header) return { refusal: { detail: 'not-csv' } };
  const { delimiter, columns, missing, bindings } = header;
  if (columns.some(isDamaged)) return { refusal: { detail: 'encoding' } };
  if (missing.length > 0) return { refusal: columnsRefusal(missing, columns) };
  const log = new ProblemLog();
  const language = languageOf(options, log);
  return documentFrom(tableOf(table, delimiter, header, log), bindings, map, language, log);
}

/** A text with one kind of line break, without a byte-order mark and the NUL bytes at its end. */
function linesOf(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '\0') end--;
  return text.slice(text.startsWith('\uFEFF') ? 1 : 0, end).replace(/\r\n?/g, '\n');
}

/** Splits by a delimiter. The library is told everything: it guesses nothing. */
function parse(text: string, delimiter: string, preview = 0): ReturnType<typeof Papa.parse> {
  return Papa.parse(text, { delimiter, newline: '\n', preview });
}

/** The header by that delimiter with which the columns are found; `undefined` for a text without any line. */
function headerOf(text: string, delimiters: readonly string[], map: ColumnMap): Header | undefined {
  const headers = delimiters.flatMap((delimiter): Header[] => {
    const { data } = parse(text, delimiter, mostLeadingLines);
    const row = data.findIndex((cells) => !cells.every(isEmpty));
    const columns = data[row]?.map(plain);
    return columns ? [{ delimiter, columns, row, ...bind(map, columns) }] : [];
  });
  headers.sort((a, b) => a.missing.length - b.missing.length || b.columns.length - a.columns.length);
  return headers[0];
}

/** The rows under the header that can be told apart. */
function tableOf(text: string, delimiter: string, { columns, row: first }: Header, log: ProblemLog): Table {
  const { data, errors } = parse(text, delimiter);
  const torn = new Set(errors.map(({ row }) => row));
  // Cells beyond the last name may have slipped there: “94,5” between commas.
  const width = columns.findLastIndex(Boolean) + 1;
  const rows: number[] = [];
  const place = (row: number, column?: number) => ({
    pointer: '',
    row: row + 1,
    ...(column === undefined ? {} : { column: columns[column] }),
  });
  for (let row = first + 1; row < data.length; row++) {
    const cells = data[row]!;
    const length = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
    if (torn.has(row)) log.add(() => ({ ...place(row), code: 'quote' }));
    else if (length > width)
      log.add(() => ({ ...place(row), code: 'cells', found: length, expected: width }));
    else if (length > 0) rows.push(row);
  }
  return {
    size: rows.length,
    cell: (row, column) => data[rows[row]!]![column],
    place: (row, column) => place(rows[row]!, column),
  };
}

/** The same data as the chart, as a table. Pure. */
import { columnWords } from '../../localization/compare.js';
import type { TableColumn, TableRow, TableView } from '../../shared/table-view.js';
import type { CompareView } from './compare.model.js';
import type { CompareRow } from './compare.views.js';

export function tableOf({ name, series, unit, all: rowsOf, foot }: CompareView): TableView {
  const all = rowsOf();
  const [footPeriod] = foot?.period.split(' · ') ?? [];
  const ranked = all.some(({ rank }) => rank !== undefined);
  // A date that all share is told once, by the foot.
  const dated = all.some(({ cells }) => cells.some(({ period }) => period !== '' && period !== footPeriod));
  const noted = all.some(({ notes }) => notes.length > 0);
  const hasNumbers = all.some(({ cells }) => cells.some(({ value }) => value !== null));
  const column = (words: string, kind: TableColumn['kind'] = 'words') => ({ words, kind });
  return {
    name,
    columns: [
      ...(ranked ? [column(columnWords('rank'), 'number')] : []),
      column(columnWords('locality'), 'head'),
      ...series.map((indicator) => ({
        ...column(series.length > 1 ? indicator : columnWords('value'), hasNumbers ? 'number' : 'words'),
        unit: hasNumbers ? unit : '',
      })),
      ...(dated ? [column(columnWords('period'))] : []),
      ...(noted ? [column(columnWords('note'), 'note')] : []),
    ],
    rows: all.map((row) => rowOf(row, { ranked, dated, noted })),
  };
}

interface Columns {
  readonly ranked: boolean;
  readonly dated: boolean;
  readonly noted: boolean;
}

function rowOf(row: CompareRow, { ranked, dated, noted }: Columns): TableRow {
  const { fullName, href, highlighted, rank, cells, notes } = row;
  const datesOf = (key: 'period' | 'when') =>
    [...new Set(cells.map((cell) => cell[key]).filter(Boolean))].join('; ') || '–';
  return {
    href,
    highlighted,
    cells: [
      ...(ranked ? [{ words: String(rank ?? '–') }] : []),
      { words: fullName },
      ...cells.map(({ words, number, status, missing }) => ({
        words: [words, status].filter(Boolean).join(', '),
        // Words that tell more than the number stay.
        number: status ? undefined : number,
        absent: missing,
      })),
      ...(dated ? [{ words: datesOf('period'), saved: datesOf('when') }] : []),
      ...(noted ? [{ words: notes.join(' ') }] : []),
    ],
  };
}

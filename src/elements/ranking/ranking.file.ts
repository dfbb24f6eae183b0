/** The table as a file: all rows that were found, in their order; no words in it that a spreadsheet takes for a date. Pure. */
import { columnWords } from '../../localization/compare.js';
import { periodWords } from '../../localization/periods.js';
import { parentWords } from '../../localization/ranking.js';
import { unitWords } from '../../localization/units.js';
import { exactNumber, figureView, subjectName } from '../../shared/figure.js';
import type { TableCell, TableView } from '../../shared/table-view.js';
import { headsOf, type Head } from './ranking.heads.js';
import type { Board, BoardRow, Column } from './ranking.model.js';
import type { Order } from './ranking.order.js';
import { rowView, type RowView } from './ranking.views.js';

/** `part`: the one whose figures are shown. */
export function fileOf(
  board: Board,
  rows: readonly BoardRow[],
  order: Order,
  part: string | undefined,
): TableView {
  const { columns, hasParents } = board;
  const heads = headsOf(board, order).filter(({ key }) => key !== undefined);
  const column = (words: string) => ({ words, kind: 'words' }) as const;
  const table = rows.map((row) => {
    const view = rowView(board, row, order.by, undefined);
    const cells = heads.flatMap(({ key }) => cellsOf(board, row, view, key, order));
    return { cells: [...cells, { words: noteOf(row, view) }] };
  });
  const hasNotes = table.some(({ cells }) => cells.at(-1)!.words !== '');
  return {
    name: columns.map(({ indicator }) => subjectName(indicator, part)).join(' '),
    columns: [
      ...heads.flatMap(({ key, words }) => [
        column(typeof key === 'number' ? headOf(columns[key]!, part) : words),
        ...(key === 'name' && hasParents ? [column(parentWords())] : []),
      ]),
      ...(hasNotes ? [column(columnWords('note'))] : []),
    ],
    rows: hasNotes ? table : table.map(({ cells }) => ({ cells: cells.slice(0, -1) })),
  };
}

/** "Hồ sơ nộp trực tuyến (%), quý III năm 2026". */
function headOf({ indicator, common }: Column, part: string | undefined): string {
  const { period, basis } = common;
  const unit = unitWords(2, indicator);
  const name = subjectName(indicator, part) + (unit && ` (${unit})`);
  return [name, period ? periodWords(period, basis, 'full') : ''].filter(Boolean).join(', ');
}

function cellsOf(
  { columns, hasParents }: Board,
  { name, parent, ranks, figures }: BoardRow,
  { rank, cells, places }: RowView,
  key: Head['key'],
  { by }: Order,
): readonly TableCell[] {
  if (key === 'rank') return [{ words: rank, number: ranks[by] }];
  if (key === 'change') return [{ words: places?.spoken ?? '' }];
  if (typeof key !== 'number') return [{ words: name }, ...(hasParents ? [{ words: parent }] : [])];
  const figure = figures[key];
  if (!figure) return [{ words: cells[key]!.words }];
  const words = figureView(columns[key]!.indicator, figure)?.spoken ?? '';
  return [{ words, number: exactNumber(columns[key]!.indicator, figure) }];
}

/** Its own dates in full, what is not final, and what else must be known. */
function noteOf({ figures }: BoardRow, { cells, notes }: RowView): string {
  const own = cells.flatMap(({ aside, status }, n) => {
    const figure = figures[n];
    if (!figure || !aside) return [];
    return [aside === status ? '' : periodWords(figure.period, figure.periodBasis, 'full'), status];
  });
  return [...own, ...notes].filter(Boolean).join('; ');
}

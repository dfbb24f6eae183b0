/** The words and bars of one row of a league table. Pure. */
import type { Id } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { formatNumber } from '../../format/numbers.js';
import { differenceWords } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { sameWords } from '../../localization/targets.js';
import { cellOf, hrefOf, type Cell } from '../../shared/cells.js';
import type { ChangeTone } from '../../shared/change-view.js';
import { figureNotes } from '../../shared/figure.js';
import type { Board, BoardRow, Column } from './ranking.model.js';
import { placesWords } from './ranking.summary.js';

export interface RankingCell extends Cell {
  /** Where its bar begins and how long it is, as shares of the scale. */
  readonly bar?: { readonly from: number; readonly size: number } | undefined;
}

export interface PlacesView {
  readonly sign: string;
  /** "2 bậc". */
  readonly words: string;
  readonly tone: ChangeTone;
  /** "tăng 2 bậc". */
  readonly spoken: string;
}

export interface RowView {
  readonly id: Id;
  readonly name: string;
  readonly parent: string;
  readonly href?: string | undefined;
  readonly highlighted: boolean;
  /** "2.900"; "–" where it has none. */
  readonly rank: string;
  readonly cells: readonly RankingCell[];
  /** Absent: the change of its place is not known. */
  readonly places?: PlacesView | undefined;
  readonly notes: readonly string[];
}

/** `by`: the column whose ranks are shown. */
export function rowView(board: Board, row: BoardRow, by: number, localityHref: string | undefined): RowView {
  const { columns, highlighted } = board;
  const { locality, name, parent, figures, ranks } = row;
  const locale = getLocale();
  const rank = ranks[by];
  return {
    id: locality.id,
    name,
    parent,
    href: hrefOf(locality, localityHref),
    highlighted: row === highlighted,
    rank: rank === undefined ? '–' : formatNumber(rank, locale),
    cells: columns.map((column, n) => {
      const cell = cellOf(
        column.indicator,
        { locality, figure: figures[n] },
        column.comparison,
        column.common,
      );
      return { ...cell, bar: barOf(column, cell.value) };
    }),
    places: placesView(row, columns[by]!),
    notes: columns.flatMap(({ indicator }, n) => {
      const notes = figures[n] ? figureNotes(indicator, figures[n]) : [];
      return columns.length > 1 ? notes.map((note) => `${textIn(indicator.name, locale)}: ${note}`) : notes;
    }),
  };
}

/** From zero, or the end of the scale that is nearest to it. */
function barOf({ scale }: Column, value: number | null): RankingCell['bar'] {
  if (!scale || value === null) return undefined;
  const { min, max } = scale;
  const share = (at: number) => (at - min) / (max - min);
  const zero = share(Math.min(max, Math.max(min, 0)));
  const end = share(value);
  return { from: Math.min(zero, end), size: Math.abs(end - zero) };
}

function placesView({ locality }: BoardRow, { changes }: Column): PlacesView | undefined {
  const places = changes?.places.get(locality);
  if (places === undefined) return undefined;
  return {
    sign: places === 0 ? '=' : places > 0 ? '▲' : '▼',
    words: places === 0 ? sameWords() : differenceWords(places, { unit: 'rank' }, 'card'),
    tone: places === 0 ? 'same' : places > 0 ? 'better' : 'worse',
    spoken: placesWords(places, ''),
  };
}

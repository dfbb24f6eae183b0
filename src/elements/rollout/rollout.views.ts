/** A rollout as a bar of stages, and as a table. Pure. */
import type { Indicator, Tone } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import { formatNumber } from '../../format/numbers.js';
import { columnWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { stageColumnWords } from '../../localization/rollout.js';
import type { Segment } from '../../shared/share-bar.js';
import type { TableCell, TableColumn, TableRow, TableView } from '../../shared/table-view.js';
import type { Stage, Tile } from './rollout.tiles.js';

const colors: Readonly<Record<Tone, string>> = {
  done: 'met',
  doing: 'behind',
  planned: 'behind',
  blocked: 'missed',
  none: 'muted',
};

export function segmentsOf(stages: readonly Stage[], total: number): readonly Segment[] {
  return stages.map(({ name, tone, tiles }, n) => ({
    sign: tone && tiles[0]!.sign,
    name: capitalize(name),
    words: formatNumber(tiles.length, getLocale()),
    ...(tone && { share: tiles.length / total, color: colors[tone], turn: n, isStriped: tone === 'planned' }),
  }));
}

/** Localities down, tasks across; a unit that was none in the period of one task has nothing to tell of it. */
export function gridOf(
  name: string,
  indicators: readonly Indicator[],
  columns: readonly (readonly Tile[])[],
): TableView {
  const byId = columns.map((column) => new Map(column.map((tile) => [tile.id, tile])));
  return {
    name,
    columns: [
      { words: columnWords('locality'), kind: 'head' },
      ...indicators.map((indicator) => note(textIn(indicator.name, getLocale()))),
    ],
    rows: [...new Map(byId.flatMap((tiles) => [...tiles]))].map(([id, tile]) =>
      rowOf(
        tile,
        byId.map((tiles) => cellOf(tiles.get(id))),
      ),
    ),
  };
}

/** The same data as the tiles. */
export function tableOf(name: string, head: string, stages: readonly Stage[]): TableView {
  return {
    name,
    columns: [{ words: head, kind: 'head' }, note(stageColumnWords())],
    rows: stages.flatMap(({ tiles }) => tiles.map((tile) => rowOf(tile, [cellOf(tile)]))),
  };
}

function note(words: string): TableColumn {
  return { words, kind: 'note' };
}

function rowOf({ fullName, href, highlighted }: Tile, cells: readonly TableCell[]): TableRow {
  return { href, highlighted, cells: [{ words: fullName }, ...cells] };
}

function cellOf(tile: Tile | undefined): TableCell {
  if (!tile) return { words: '–', absent: true };
  const { sign, spoken, aside, notes, kind } = tile;
  const said = [sign, spoken].filter(Boolean).join(' ');
  return { words: [said, aside, ...notes].filter(Boolean).join('; '), absent: kind === 'missing' };
}

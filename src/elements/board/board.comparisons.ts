/** Which widgets show indicators over several localities. Pure. */
import type { Feed, Id, Indicator } from '../../feed/feed.js';
import { hasFigure } from '../../feed/select.js';
import { cellOf, type Attributes, type Cell } from './board.cells.js';
import { manyUnits, type Scope } from './board.stage.js';

/** An indicator over several localities. */
export interface Compared {
  readonly indicator: Indicator;
  readonly scope: Scope;
}

/** More bars than this are cut; the table has them all. */
const mostBars = 12;

/** A table of more columns than this is hard to read. */
const mostColumns = 6;

const rowsOfPage = '10';

/** Indicators of the same localities share a table. */
interface Table {
  readonly attributes: Attributes;
  readonly key: string;
  readonly columns: Indicator[];
}

export function comparisonCells(feed: Feed, compared: readonly Compared[]): readonly Cell[] {
  const tables = new Map<string, Table>();
  const cells: Cell[] = [];
  for (const { indicator, scope } of compared) {
    if (indicator.kind === 'status') {
      cells.push(cellOf('chiso-rollout', [indicator], scope.attributes, 1, scope.key));
      continue;
    }
    for (const part of partsOf(feed, indicator, scope)) {
      const key = `${scope.key} ${part ?? ''}`;
      const attributes = { ...scope.attributes, ...(part !== undefined && { 'part-id': part }) };
      const count = scope.places.length;
      if (count <= manyUnits) cells.push(chartCell(feed, indicator, attributes, count, key));
      else {
        const table: Table = tables.get(key) ?? { attributes, key, columns: [] };
        tables.set(key, table);
        table.columns.push(indicator);
      }
    }
  }
  return [...cells, ...[...tables.values()].flatMap(tableCells)];
}

function chartCell(
  feed: Feed,
  indicator: Indicator,
  attributes: Attributes,
  count: number,
  key: string,
): Cell {
  const reference = feed.targets.has(indicator.id) ? 'average target' : 'average';
  const limit = count > mostBars ? { limit: String(mostBars) } : {};
  return cellOf('chiso-compare', [indicator], { ...attributes, reference, ...limit }, 1, key);
}

function tableCells({ attributes, key, columns }: Table): readonly Cell[] {
  const told = { ...attributes, limit: rowsOfPage };
  return [...Array(Math.ceil(columns.length / mostColumns)).keys()].map((n) =>
    cellOf('chiso-ranking', columns.slice(n * mostColumns, (n + 1) * mostColumns), told, 1, key),
  );
}

/** The whole; where nobody has one, each part that somebody has. */
function partsOf(feed: Feed, { id, parts }: Indicator, { places }: Scope): readonly (Id | undefined)[] {
  if (parts.length === 0) return [undefined];
  const rows = feed.observations.get(id);
  const known = new Set(
    places.flatMap((place) => (rows?.get(place.id) ?? []).filter(hasFigure).map(({ part }) => part)),
  );
  return known.has(undefined) || known.size === 0 ? [undefined] : [...known];
}

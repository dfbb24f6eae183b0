/** A feed of one figure, made of a widget's own attributes: it takes the same way as any other. */
import { unitNames, type UnitName } from '../feed/feed.js';

export interface LiteralFigure {
  readonly label?: string | undefined;
  readonly value?: string | undefined;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly goal?: number | undefined;
}

const id = 'literal';
/** A card without a heading of its own shows none. */
const noName = '\u00a0';

/** `undefined` where neither label nor value was given. A value that is no number is kept, for the reader to report. */
export function literalFeed({ label, value, unit, period, min, max, goal }: LiteralFigure): unknown {
  if (label === undefined && value === undefined) return undefined;
  const range = max === undefined ? undefined : [min ?? 0, max];
  return {
    chiso: 1,
    localities: [{ id, name: label ?? noName }],
    indicators: [
      {
        id,
        name: label ?? noName,
        ...(unit && { unit: unitOf(unit) }),
        ...(range && { range }),
        direction: 'none',
      },
    ],
    observations: [{ indicator: id, locality: id, period: period ?? null, value: numberOf(value) }],
    targets: goal === undefined ? [] : [{ indicator: id, by: null, min: goal }],
  };
}

function unitOf(unit: string): UnitName | { symbol: string } {
  const name = unit === '%' ? 'percent' : unit;
  return unitNames.find((known) => known === name) ?? { symbol: unit };
}

/** Written as in the feed, with a decimal point: "94,5" is not guessed at. */
function numberOf(value: string | undefined): number | string | null {
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

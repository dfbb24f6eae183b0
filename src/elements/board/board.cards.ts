/** Which widget shows an indicator at one locality. Pure. */
import type { Feed, Indicator, Locality, Observation, Target } from '../../feed/feed.js';
import { sameKind } from '../../feed/period.js';
import { hasFigure, latestFigure, targetsOf } from '../../feed/select.js';

export interface Card {
  readonly tag: 'chiso-kpi' | 'chiso-progress' | 'chiso-breakdown';
  readonly attributes: Readonly<Record<string, string>>;
  /** Numbers first, then what has only a target, then words and stages. */
  readonly order: number;
}

/** From as many figures of one kind on they are drawn as a small line. */
const sparkPoints = 3;

export function cardsOf(feed: Feed, indicator: Indicator, { id }: Locality): readonly Card[] {
  const rows = feed.observations.get(indicator.id)?.get(id) ?? [];
  const targets = targetsOf(feed, indicator.id, id);
  if (rows.length === 0 && targets.length === 0) return [];
  const card = (tag: Card['tag'], order: number, ...flags: string[]): Card => ({
    tag,
    attributes: Object.fromEntries(flags.map((flag) => [flag, ''])),
    order,
  });
  const latest = latestFigure(wholeOf(rows));
  const isNumber = indicator.kind === 'number' && typeof latest?.value === 'number';
  const hasParts = rows.some((row) => row.part !== undefined && hasFigure(row));
  const breakdown = hasParts ? [card('chiso-breakdown', 1)] : [];
  const hasTarget = indicator.kind === 'number' && indicator.unit !== 'rank' && targets.some(isNumeric);
  if (hasTarget) {
    const pace = targets.some(({ baseline }) => baseline) ? ['pace'] : [];
    return [card('chiso-progress', latest ? 0 : 2, ...pace), ...breakdown];
  }
  if (hasParts) return breakdown;
  if (isNumber && pointsOf(rows) >= sparkPoints) return [card('chiso-kpi', 0, 'trend')];
  if (isNumber && hasScale(indicator, latest)) return [card('chiso-progress', 0)];
  return [card('chiso-kpi', isNumber ? 0 : latest ? 3 : 2)];
}

function wholeOf(rows: readonly Observation[]): readonly Observation[] {
  return rows.filter(({ part }) => part === undefined);
}

function isNumeric({ min, max }: Target): boolean {
  return min !== undefined || max !== undefined;
}

/** Without a scale a bar would say nothing. */
function hasScale({ unit, range }: Indicator, { of }: Observation): boolean {
  return unit !== 'rank' && (range !== undefined || of !== undefined);
}

/** How many numbers there are of the latest one's kind of period. */
export function pointsOf(rows: readonly Observation[]): number {
  const numbers = wholeOf(rows).filter(({ value, period }) => value !== null && period !== null);
  const latest = numbers.at(-1)?.period;
  return numbers.filter(({ period }) => latest && sameKind(period!, latest)).length;
}

/** What is shown of a group besides its indicators one by one. Pure. */
import { directionOf } from '../../feed/comparability/index.js';
import type { Feed, Indicator, Locality, Observation } from '../../feed/feed.js';
import { latestFigure, seriesOf } from '../../feed/select.js';
import { pointsOf } from './board.cards.js';

/** A line over time is worth its room from as many points on; and of a few indicators the first is the chief one. */
const linePoints = 6;
const fewSeries = 6;

/** An index of fewer parts needs no picture. */
const fewestAxes = 3;

/** The indicator whose line is drawn large: the first of the group, where few have one. */
export function leadOf(
  feed: Feed,
  indicators: readonly Indicator[],
  { id }: Locality,
): Indicator | undefined {
  const long = indicators.filter(
    (indicator) =>
      indicator.kind === 'number' &&
      pointsOf(feed.observations.get(indicator.id)?.get(id) ?? []) >= linePoints,
  );
  return long.length <= fewSeries ? long[0] : undefined;
}

interface Component {
  readonly indicator: Indicator;
  readonly figure: Observation;
  readonly most: number;
}

/**
 * The components of an index: points out of a stated most, all of one direction and one date. Percentages of one group are
 * no index: nobody but the publisher could say so. A total of the others is none of them.
 */
export function componentsOf(
  feed: Feed,
  indicators: readonly Indicator[],
  { id }: Locality,
): readonly Indicator[] {
  const able = indicators.flatMap((indicator): Component[] => {
    const { kind, unit, range } = indicator;
    if (kind !== 'number' || !range || unit === 'percent' || unit === 'permille' || unit === 'rank')
      return [];
    const figure = latestFigure(seriesOf(feed, { indicator: indicator.id, locality: id }));
    return typeof figure?.value === 'number' && figure.period ? [{ indicator, figure, most: range[1] }] : [];
  });
  const [first] = able;
  const alike = able.filter(
    ({ indicator, figure }) =>
      directionOf(indicator) === directionOf(first!.indicator) &&
      figure.period!.text === first!.figure.period!.text,
  );
  const sum = alike.reduce((total, { most }) => total + most, 0);
  const components = alike.filter(({ most }) => most * 2 !== sum);
  return components.length >= fewestAxes ? components.map(({ indicator }) => indicator) : [];
}

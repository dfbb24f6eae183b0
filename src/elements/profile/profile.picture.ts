/** Whether several indicators may stand in one radar, and on which scale. Pure. */
import { directionOf } from '../../feed/comparability/index.js';
import { numberWords } from '../../localization/figures.js';
import {
  noScaleWords,
  oneScaleWords,
  ownScalesWords,
  radarRefusalWords,
  sharesWords,
  type RadarRefusal,
} from '../../localization/profile.js';
import type { Axis, Scale } from './profile.axes.js';

/** Fewer make no shape, and of more none can be read. */
const fewestAxes = 3;
const mostAxes = 10;

export interface Picture {
  /** Why there is no radar. */
  readonly refusal?: RadarRefusal | undefined;
  /** All indicators have this unit and scale; absent: each is read as a share of its own maximum. */
  readonly scale?: Scale | undefined;
}

export function pictureOf(axes: readonly Axis[]): Picture {
  const cells = axes.flatMap((axis) => axis.cells);
  const scales = axes.flatMap(({ indicator, cells: own }) =>
    own.map(({ scale }) => scale ?? indicator.range),
  );
  const [first] = scales;
  const isOne =
    first !== undefined &&
    new Set(scales.map((scale) => scale?.join())).size === 1 &&
    new Set(axes.map(({ indicator }) => JSON.stringify(indicator.unit))).size === 1;
  const isShared = isOne || scales.every((scale) => scale?.[0] === 0);
  const directions = new Set(axes.map(({ indicator }) => directionOf(indicator)));
  const drawn = axes.filter((axis) => axis.cells.some(({ share }) => share !== null));
  const refusal =
    axes.length > mostAxes
      ? 'many'
      : directions.size > 1
        ? 'directions'
        : !isShared || axes.some(({ indicator }) => indicator.unit === 'rank')
          ? 'scales'
          : drawn.length < fewestAxes
            ? 'few'
            : cells.some(({ share }) => share !== null && share < 0)
              ? 'outside'
              : undefined;
  return { refusal, scale: isOne ? first : undefined };
}

export function areAllScores(axes: readonly Axis[]): boolean {
  return axes.every(({ indicator }) => indicator.unit === 'score');
}

/** How the picture is to be read; of bars also why there is no radar, where a reader may expect one. */
export function pictureNotes(
  axes: readonly Axis[],
  { refusal, scale }: Picture,
  isRadar: boolean,
  isAsked: boolean,
): readonly string[] {
  if (isRadar) {
    if (!scale) return [sharesWords(areAllScores(axes))];
    const [min, max] = scale.map((end) => numberWords(end, axes[0]!.indicator)) as [string, string];
    return [oneScaleWords(min, max)];
  }
  const cells = axes.flatMap((axis) => axis.cells);
  const isUnscaled = cells.some(({ share, figure }) => share === null && figure && figure.value !== null);
  return [
    ...(refusal && (isAsked || axes.length >= fewestAxes) ? [radarRefusalWords(refusal)] : []),
    ...(!scale && cells.filter(({ share }) => share !== null).length > 1 ? [ownScalesWords()] : []),
    ...(isUnscaled ? [noScaleWords()] : []),
  ];
}

import { LineController, LineElement, PointElement, type Chart } from 'chart.js';
import type { CanvasDrawing } from './canvas-chart.js';
import { plainAxis, PlainScale } from './plain-scale.js';
import type { ColorRole, Palette } from './swatches.js';

export interface RadarSeries {
  /** Axis by axis from the top, clockwise; `null` has no point, and the line is open there. */
  readonly values: readonly (number | null)[];
  /** Points that are only bounds: they are drawn hollow. */
  readonly open: readonly boolean[];
  readonly color: ColorRole;
  /** Besides the colour: shape of the points and dashes of the line. */
  readonly shape: 'circle' | 'rect' | 'triangle';
  readonly dash: readonly number[];
}

export interface RadarChartData {
  readonly series: readonly RadarSeries[];
  readonly axes: number;
  /** Where the axes end; the outer ring is at 1. */
  readonly max: number;
}

/** How far the axes reach, as a share of the canvas: beyond is room for points and numbers. */
export const radarReach = 0.43;

const rings = [0.25, 0.5, 0.75, 1];

/**
 * Lines around a centre, one axis for each value; names and figures are text around the canvas. They are drawn as lines on
 * plain scales from the middle of the canvas: chart.js's own radar would weigh more than what it draws.
 */
export const radarDrawing: CanvasDrawing<'line', RadarChartData> = {
  components: [LineController, LineElement, PointElement, PlainScale],

  configuration() {
    const scale = { ...plainAxis, min: -0.5, max: 0.5 };
    return {
      type: 'line',
      data: { datasets: [] },
      options: { scales: { x: scale, y: { ...scale, reverse: true } } },
    };
  },

  fill(chart, { series, axes, max }, palette) {
    const all = [...Array(axes).keys()];
    const around = (distances: readonly (number | null)[]) =>
      [...distances, distances[0]!].map((distance, axis) =>
        distance === null ? { x: 0, y: NaN } : radarPlace(axis % axes, axes, distance / max),
      );
    const grid = (data: readonly Place[], color: string): Dataset => ({
      data: [...data],
      borderColor: color,
      borderWidth: 1,
      pointRadius: 0,
      order: 2,
    });
    chart.data = {
      datasets: [
        ...series.map((each) => lineOf(each, around(each.values), palette)),
        ...rings.map((ring) =>
          grid(around(all.map(() => ring)), ring === 1 ? palette.muted : palette.border),
        ),
        ...all.map((axis) => grid([radarPlace(0, axes, 0), radarPlace(axis, axes, 1)], palette.border)),
      ],
    };
  },
};

type Dataset = Chart<'line'>['data']['datasets'][number];

function lineOf({ open, color: role, shape, dash }: RadarSeries, data: Place[], palette: Palette): Dataset {
  const color = palette[role];
  const isOwn = role === 'highlight';
  // The last point is the first one again, and closes the line.
  const radius = shape === 'circle' ? 4.5 : 5.5;
  return {
    data,
    borderColor: color,
    borderWidth: isOwn ? 3 : 2,
    borderDash: [...dash],
    // The reader's own lies over the others.
    order: isOwn ? 0 : 1,
    clip: false,
    pointStyle: shape,
    pointRadius: [...open.map(() => radius), 0],
    pointBorderWidth: 2,
    pointBorderColor: color,
    pointBackgroundColor: open.map((isOpen) => (isOpen ? palette.surface : color)),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a value lies in the canvas, as shares of its width and height from the middle. */
export function radarPlace(axis: number, axes: number, distance: number): Place {
  const angle = (axis / axes) * 2 * Math.PI;
  return { x: Math.sin(angle) * distance * radarReach, y: -Math.cos(angle) * distance * radarReach };
}

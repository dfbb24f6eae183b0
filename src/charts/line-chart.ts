import { LineController, LineElement, PointElement, type Chart, type PointStyle } from 'chart.js';
import type { CanvasDrawing } from './canvas-chart.js';
import { plainAxis, PlainScale } from './plain-scale.js';
import { hasFewColors, type ColorRole, type Palette } from './swatches.js';

/** A bound points to where the figure may lie; a bar is a mark across; a corner is a point of a line only. */
export type PointShape = 'dot' | 'over' | 'under' | 'about' | 'bar' | 'corner';

export interface LinePoint {
  /** Days, of which the last of the period is the point's. */
  readonly x: number;
  readonly y: number;
  /** The first day of its period, from which a quiet stroke leads to the point. */
  readonly first?: number | undefined;
  readonly shape: PointShape;
  /** Not final: open inside, and the line to it is dashed. */
  readonly isHollow?: boolean | undefined;
  /** Whether the line leads to it from the point before. */
  readonly isJoined: boolean;
}

export interface ChartLine {
  readonly color: ColorRole;
  readonly width: number;
  readonly dash?: readonly number[] | undefined;
  readonly points: readonly LinePoint[];
}

export interface LineChartData {
  /** The first lies over the others. */
  readonly lines: readonly ChartLine[];
  readonly time: { readonly start: number; readonly end: number };
  /** A start above the end: the smallest is on top. */
  readonly value: { readonly start: number; readonly end: number };
}

/** Around the plot, so that points at its edges are whole. */
const chartMargin = 10;
/** The more points a line has, the smaller they are. */
const sizeOf = (count: number) => (count > 60 ? 2 : count > 12 ? 3 : 4);

/** Lines over time that are open where nothing joins their points. */
export const lineDrawing: CanvasDrawing<'line', LineChartData> = {
  components: [LineController, LineElement, PointElement, PlainScale],

  configuration() {
    return {
      type: 'line',
      data: { datasets: [] },
      options: { layout: { padding: chartMargin }, scales: { x: plainAxis, y: plainAxis } },
    };
  },

  fill(chart, { lines, time, value }, palette) {
    chart.data = { datasets: lines.flatMap((line) => [lineOf(line, palette), extentsOf(line, palette)]) };
    const { x, y } = chart.options.scales!;
    Object.assign(x!, { min: time.start, max: time.end });
    Object.assign(y!, {
      min: Math.min(value.start, value.end),
      max: Math.max(value.start, value.end),
      reverse: value.start > value.end,
    });
  },
};

type Dataset = Chart<'line'>['data']['datasets'][number];

const styles: Readonly<Record<PointShape, PointStyle>> = {
  dot: 'circle',
  over: 'triangle',
  under: 'triangle',
  about: 'rectRot',
  bar: 'line',
  corner: false,
};

/** Where colours are few: with the three that series have then, eight lines differ; none is the dash of a mean or a target. */
const seriesDashes = [[], [12, 4], [12, 4, 2, 4], [12, 4, 2, 4, 2, 4]] as const;

function dashOf(role: ColorRole): readonly number[] | undefined {
  const number = Number(role.slice('series-'.length));
  return hasFewColors() ? seriesDashes[(number - 1) % seriesDashes.length] : undefined;
}

/** A place without a number leaves the line open. */
const open = (x: number) => ({ x, y: NaN });

function lineOf({ color: role, width, dash = dashOf(role), points }: ChartLine, palette: Palette): Dataset {
  const color = palette[role];
  const places = points.flatMap((point) => (point.isJoined ? [point] : [undefined, point]));
  const each = <Value>(of: (point: LinePoint) => Value, other: Value) =>
    places.map((point) => (point ? of(point) : other));
  const size = sizeOf(points.length);
  return {
    data: places.map((point, n) => (point ? { x: point.x, y: point.y } : open(places[n + 1]!.x))),
    borderColor: color,
    borderWidth: width,
    ...(dash && { borderDash: [...dash] }),
    segment: {
      borderDash: ({ p1DataIndex }) => (places[p1DataIndex]?.isHollow ? [5, 4] : undefined),
    },
    clip: false,
    pointStyle: each(({ shape }) => styles[shape], false),
    pointRotation: each(({ shape }) => (shape === 'under' ? 180 : 0), 0),
    pointRadius: each(({ shape }) => (shape === 'dot' ? size : 6), 0),
    pointBackgroundColor: each(({ isHollow }) => (isHollow ? palette.surface : color), color),
    pointBorderColor: color,
    pointBorderWidth: 2,
  };
}

/** From the first day of each period to the last. */
function extentsOf({ color, points }: ChartLine, palette: Palette): Dataset {
  return {
    data: points.flatMap(({ x, y, first = x }) => (first < x ? [{ x: first, y }, { x, y }, open(x)] : [])),
    borderColor: palette[color],
    borderWidth: 1,
    clip: false,
    pointRadius: 0,
  };
}

import type { Chart, Plugin } from 'chart.js';
import type { CanvasDrawing, CanvasNow } from './canvas-chart.js';
import { plainAxis, PlainScale } from './plain-scale.js';
import { hasFewColors, type ColorRole, type Palette } from './swatches.js';

/** Where a bar stands in the canvas, CSS pixels from its top. */
export interface BarPlace {
  readonly center: number;
  /** Height that the bar may take. */
  readonly size: number;
  /** Where the words beside it stand, from the canvas's left. */
  readonly words: { readonly start: number; readonly end: number };
}

export interface BarSeries {
  /** From top to bottom; `null` has no bar. */
  readonly values: readonly (number | null)[];
  readonly colors: readonly ColorRole[];
}

export interface BarChartData {
  readonly series: readonly BarSeries[];
  readonly min: number;
  readonly max: number;
  /** Lines across all bars. */
  readonly lines: readonly { readonly value: number; readonly dash: readonly number[] }[];
  /** Measured anew whenever the chart is drawn; row by row, each series in turn. */
  readonly places: () => readonly BarPlace[];
}

const thickest = 24;
/** Beyond any canvas. */
const reach = 9999;

/**
 * Horizontal bars that stand where their labels do: rows are as high as their names need, which chart.js's own bars are
 * not. It keeps the canvas.
 */
export const barDrawing: CanvasDrawing<'line', BarChartData> = {
  components: [PlainScale],

  configuration(now) {
    return {
      type: 'line',
      data: { datasets: [] },
      plugins: [bars(now)],
      options: { scales: { x: plainAxis } },
    };
  },

  fill(chart, { min, max }) {
    Object.assign(chart.options.scales!['x']!, { min, max });
  },
};

function bars({ data, palette }: CanvasNow<BarChartData>): Plugin<'line'> {
  return {
    id: 'chiso-bars',
    afterDraw(chart: Chart<'line'>) {
      const now = data();
      if (!now) return;
      const colors = palette();
      const places = now.places();
      drawBars(chart, now, places, colors);
      drawLines(chart, now, colors);
      // No line runs through words.
      for (const { center, size, words } of places)
        chart.ctx.clearRect(words.start, center - size / 2, words.end - words.start, size);
    },
  };
}

function drawBars(
  { ctx, scales }: Chart<'line'>,
  { series, min, max }: BarChartData,
  places: readonly BarPlace[],
  palette: Palette,
): void {
  const height = Math.min(thickest, ...places.map(({ size }) => size - 2));
  const at = (value: number) => scales['x']!.getPixelForValue(value);
  const base = at(Math.min(max, Math.max(min, 0)));
  const round = palette.barRadius;
  const isStriped = hasFewColors();
  series.forEach(({ values, colors }, n) => {
    values.forEach((value, row) => {
      const place = places[row * series.length + n];
      if (value === null || !place) return;
      const end = at(value);
      ctx.fillStyle = palette[colors[row]!];
      ctx.beginPath();
      const box = [Math.min(base, end), place.center - height / 2, Math.abs(end - base), height] as const;
      // Corners are round where the bar ends, not where it begins, as far as it has room; older browsers have none.
      if ('roundRect' in ctx) ctx.roundRect(...box, end < base ? [round, 0, 0, round] : [0, round, round, 0]);
      else (ctx as CanvasRenderingContext2D).rect(...box);
      ctx.fill();
      if (!isStriped || n === 0) return;
      // One thick line of dashes over what is clipped, at the angle of its key: `theme/chart.ts`.
      ctx.save();
      ctx.clip();
      ctx.rotate(((n * 27 - 90) * Math.PI) / 180);
      stroke(ctx, [-reach, 0, reach, 0], palette.surface, reach, [2, 3]);
      ctx.restore();
    });
  });
}

/** On halos of the ground, which set them apart from the bars that they cross; no halo hides another line. */
function drawLines({ ctx, height, scales }: Chart<'line'>, { lines }: BarChartData, palette: Palette): void {
  const across = (value: number, color: string, width: number, dash: readonly number[]) => {
    const x = Math.round(scales['x']!.getPixelForValue(value));
    stroke(ctx, [x, 0, x, height], color, width, dash);
  };
  for (const { value } of lines) across(value, palette.surface, 4, []);
  for (const { value, dash } of lines) across(value, palette.text, 2, dash);
}

function stroke(
  ctx: CanvasRenderingContext2D,
  [startX, startY, endX, endY]: readonly [number, number, number, number],
  color: string,
  width: number,
  dash: readonly number[],
): void {
  ctx.beginPath();
  ctx.moveTo(startX, startY);
  ctx.lineTo(endX, endY);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.stroke();
}

import { BarController, BarElement, LinearScale, type Chart } from 'chart.js';
import type { CanvasDrawing } from './canvas-chart.js';
import { referenceLines } from './reference-lines.js';
import type { ColorRole, Palette } from './swatches.js';

/** Where a bar stands in the canvas, CSS pixels from its top. */
export interface BarPlace {
  readonly center: number;
  /** Height that the bar may take. */
  readonly size: number;
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
  readonly lines: readonly { readonly value: number; readonly dash: readonly number[] }[];
  /** Measured anew whenever the chart changes its size; row by row, each series in turn. */
  readonly places: () => readonly BarPlace[];
}

const thickest = 24;

/** Horizontal bars that stand where their labels do. */
export const barDrawing: CanvasDrawing<'bar', BarChartData> = {
  components: [BarController, BarElement, LinearScale],

  configuration({ data, palette }) {
    const lines = () => {
      const { text, surface } = palette();
      return (data()?.lines ?? []).map((line) => ({ ...line, color: text, halo: surface }));
    };
    return {
      type: 'bar',
      data: { datasets: [] },
      plugins: [referenceLines(lines)],
      options: {
        indexAxis: 'y',
        animation: false,
        events: [],
        maintainAspectRatio: false,
        layout: { autoPadding: false },
        scales: {
          x: { display: false },
          y: { type: 'linear', display: false, reverse: true, offset: false },
        },
      },
    };
  },

  fill(chart, data, palette) {
    chart.data = dataOf(data, data.places(), palette);
    const { x, y } = chart.options.scales!;
    Object.assign(x!, { min: data.min, max: data.max });
    Object.assign(y!, { min: 0, max: chart.height });
  },
};

/** Rows are as high as their names need. */
function dataOf(
  { series, min, max }: BarChartData,
  places: readonly BarPlace[],
  palette: Palette,
): Chart<'bar'>['data'] {
  const base = Math.min(max, Math.max(min, 0));
  const datasets = series.map((bars, n) => {
    const marks = bars.values.flatMap((value, row) => {
      const place = places[row * series.length + n];
      return value === null || !place
        ? []
        : [{ x: value, y: place.center, color: palette[bars.colors[row]!] }];
    });
    return {
      data: marks.map(({ x, y }) => ({ x, y })),
      backgroundColor: marks.map(({ color }) => color),
      base,
      grouped: false,
      barThickness: Math.min(thickest, ...places.map(({ size }) => size - 2)),
      borderRadius: 4,
    };
  });
  // chart.js types bars as numbers; on a linear axis they are points.
  return { datasets: datasets as unknown as Chart<'bar'>['data']['datasets'] };
}

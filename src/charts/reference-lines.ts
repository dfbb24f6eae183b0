import type { Chart, Plugin } from 'chart.js';

/** A dashed line across all bars. */
export interface ReferenceLine {
  readonly value: number;
  readonly color: string;
  /** Of the ground: sets the line apart from the bars that it crosses. */
  readonly halo: string;
  readonly dash: readonly number[];
}

/** Draws the lines over the bars of `chart`, at the places that `lines` tells at that moment. */
export function referenceLines(lines: () => readonly ReferenceLine[]): Plugin<'bar'> {
  return {
    id: 'chiso-reference-lines',
    afterDatasetsDraw(chart: Chart<'bar'>) {
      const { ctx, chartArea, scales } = chart;
      for (const { value, color, halo, dash } of lines()) {
        const x = Math.round(scales['x']!.getPixelForValue(value));
        ctx.save();
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.strokeStyle = halo;
        ctx.lineWidth = 4;
        ctx.stroke();
        ctx.strokeStyle = color;
        ctx.lineWidth = 2;
        ctx.setLineDash([...dash]);
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}

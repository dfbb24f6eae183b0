import type { Chart, ChartConfiguration } from 'chart.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { engine } from './engine.js';
import { referenceLines } from './reference-lines.js';
import { onPaletteChange, readPalette, type ColorRole, type Palette } from './swatches.js';

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
}

interface BarChartHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Horizontal bars on the canvas of a host. Nothing is drawn until the canvas comes near the screen or the page is printed;
 * the chart goes with its host and is back when the host is: chart.js does not see removals from a shadow root.
 */
export class BarChart implements ReactiveController {
  private readonly host: BarChartHost;
  private canvas: HTMLCanvasElement | undefined;
  private chart: Chart<'bar'> | undefined;
  private data: BarChartData | undefined;
  private watch: IntersectionObserver | undefined;
  private stopPalette: (() => void) | undefined;

  constructor(host: BarChartHost) {
    this.host = host;
    host.addController(this);
  }

  /** Draws `data` now, or as soon as it can be seen. To be called after each render of the host. */
  show(canvas: HTMLCanvasElement | undefined, data: BarChartData | undefined): void {
    this.data = data;
    if (canvas !== this.canvas) this.release();
    this.canvas = canvas;
    if (!canvas || !data) return;
    if (this.chart) this.refresh();
    else this.wait(canvas);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.draw);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.draw);
    this.release();
    this.canvas = undefined;
  }

  private wait(canvas: HTMLCanvasElement): void {
    if (this.watch) return;
    this.watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.draw();
      },
      { rootMargin: '300px' },
    );
    this.watch.observe(canvas);
  }

  private readonly draw = (): void => {
    this.watch?.disconnect();
    this.watch = undefined;
    if (this.chart || !this.canvas || !this.data) return;
    const Engine = engine();
    this.chart = new Engine(this.canvas, this.configuration());
    this.stopPalette = onPaletteChange(this.host.renderRoot, this.refresh);
    this.refresh();
  };

  private readonly refresh = (): void => {
    const { chart, data } = this;
    if (!chart || !data) return;
    const palette = readPalette(this.host.renderRoot);
    chart.data = dataOf(data, palette);
    const { x } = chart.options.scales!;
    x!.min = data.min;
    x!.max = data.max;
    chart.update('none');
  };

  private release(): void {
    this.watch?.disconnect();
    this.watch = undefined;
    this.stopPalette?.();
    this.stopPalette = undefined;
    this.chart?.destroy();
    this.chart = undefined;
  }

  private configuration(): ChartConfiguration<'bar'> {
    const lines = () => {
      const { text } = readPalette(this.host.renderRoot);
      return (this.data?.lines ?? []).map((line) => ({ ...line, color: text }));
    };
    return {
      type: 'bar',
      data: { labels: [], datasets: [] },
      plugins: [referenceLines(lines)],
      options: {
        indexAxis: 'y',
        animation: false,
        events: [],
        maintainAspectRatio: false,
        layout: { autoPadding: false },
        scales: { x: { display: false }, y: { display: false } },
      },
    };
  }
}

function dataOf({ series, min, max }: BarChartData, palette: Palette): Chart<'bar'>['data'] {
  return {
    labels: (series[0]?.values ?? []).map((_, n) => n),
    datasets: series.map(({ values, colors }) => ({
      data: [...values],
      base: Math.min(max, Math.max(min, 0)),
      backgroundColor: colors.map((role) => palette[role]),
      borderRadius: 4,
      categoryPercentage: 0.78,
      barPercentage: series.length > 1 ? 0.9 : 1,
      maxBarThickness: 26,
    })),
  };
}

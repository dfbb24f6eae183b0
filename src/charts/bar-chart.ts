import type { Chart, ChartConfiguration } from 'chart.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { engine } from './engine.js';
import { referenceLines } from './reference-lines.js';
import { onPaletteChange, readPalette, type ColorRole, type Palette } from './swatches.js';

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
  private printing: MediaQueryList | undefined;
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
    // Paper has colours of its own.
    this.printing = matchMedia('print');
    this.printing.addEventListener('change', this.refresh);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.draw);
    this.printing?.removeEventListener('change', this.refresh);
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
    this.fill(chart, data);
    chart.update('none');
  };

  private fill(chart: Chart<'bar'>, data: BarChartData): void {
    chart.data = dataOf(data, data.places(), readPalette(this.host.renderRoot));
    const { x, y } = chart.options.scales!;
    Object.assign(x!, { min: data.min, max: data.max });
    Object.assign(y!, { min: 0, max: chart.height });
  }

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
      const { text, surface } = readPalette(this.host.renderRoot);
      return (this.data?.lines ?? []).map((line) => ({ ...line, color: text, halo: surface }));
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
        onResize: (chart) => {
          if (this.data) this.fill(chart as Chart<'bar'>, this.data);
        },
        scales: {
          x: { display: false },
          y: { type: 'linear', display: false, reverse: true, offset: false },
        },
      },
    };
  }
}

/** Bars stand where their labels do: rows are as high as their names need. */
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

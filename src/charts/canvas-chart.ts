import type { Chart, ChartComponentLike, ChartConfiguration, ChartType } from 'chart.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { engine } from './engine.js';
import { onPaletteChange, readPalette, type Palette } from './swatches.js';

/** One kind of picture: how chart.js is set up for it, and how data come into it. */
export interface CanvasDrawing<Type extends ChartType, Data> {
  /** What chart.js needs for it. */
  readonly components: readonly ChartComponentLike[];
  /** Once; what it must know later it asks for. */
  configuration(now: CanvasNow<Data>): ChartConfiguration<Type>;
  /** On every change of data, size or colours. */
  fill(chart: Chart<Type>, data: Data, palette: Palette): void;
}

/** What is shown at the moment that it is asked. */
export interface CanvasNow<Data> {
  readonly data: () => Data | undefined;
  readonly palette: () => Palette;
}

interface CanvasHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * A drawing on the canvas of a host. Nothing is drawn until the canvas comes near the screen or the page is printed; the
 * chart goes with its host and is back when the host is: chart.js does not see removals from a shadow root.
 */
export class CanvasChart<Type extends ChartType, Data> implements ReactiveController {
  private readonly host: CanvasHost;
  private readonly drawing: CanvasDrawing<Type, Data>;
  private canvas: HTMLCanvasElement | undefined;
  private chart: Chart<Type> | undefined;
  private data: Data | undefined;
  private watch: IntersectionObserver | undefined;
  private printing: MediaQueryList | undefined;
  private stopPalette: (() => void) | undefined;

  constructor(host: CanvasHost, drawing: CanvasDrawing<Type, Data>) {
    this.host = host;
    this.drawing = drawing;
    host.addController(this);
  }

  /** Draws `data` now, or as soon as it can be seen. To be called after each render of the host. */
  show(canvas: HTMLCanvasElement | undefined, data: Data | undefined): void {
    this.data = data;
    if (canvas !== this.canvas) this.release();
    this.canvas = canvas;
    if (!canvas || data === undefined) return;
    if (this.chart) this.refresh();
    else this.wait(canvas);
  }

  /** Draws at once, with so many pixels to one of CSS, for a picture of it; without a number again as the screen has. */
  readonly sharpen = (ratio?: number): void => {
    this.draw();
    if (!this.chart) return;
    Object.assign(this.chart.options!, { devicePixelRatio: ratio });
    this.chart.resize();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.draw);
    this.printing = matchMedia('print');
    this.printing.addEventListener('change', this.fit);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.draw);
    this.printing?.removeEventListener('change', this.fit);
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
    if (this.chart || !this.canvas || this.data === undefined) return;
    const Engine = engine(this.drawing.components);
    const configuration = this.drawing.configuration({ data: () => this.data, palette: this.palette });
    const options = Object.assign(configuration.options!, {
      // Nothing moves, and what a mark says is told by text that everyone can reach.
      animation: false,
      events: [],
      maintainAspectRatio: false,
      onResize: this.fill,
    });
    options.layout = { ...options.layout, autoPadding: false };
    this.chart = new Engine(this.canvas, configuration);
    this.stopPalette = onPaletteChange(this.host.renderRoot, this.refresh);
    this.refresh();
  };

  private readonly refresh = (): void => {
    if (this.chart) this.fill(this.chart);
  };

  /** Paper has a width and colours of its own, and no size of an element there is told to who observes it. */
  private readonly fit = (): void => {
    this.chart?.resize();
    this.refresh();
  };

  /** Also on a change of size: chart.js itself would leave new lines without their looks then. */
  private readonly fill = (chart: Chart<Type>): void => {
    if (this.data === undefined) return;
    this.drawing.fill(chart, this.data, this.palette());
    chart.update('none');
  };

  private readonly palette = (): Palette => readPalette(this.host.renderRoot);

  private release(): void {
    this.watch?.disconnect();
    this.watch = undefined;
    this.stopPalette?.();
    this.stopPalette = undefined;
    this.chart?.destroy();
    this.chart = undefined;
  }
}

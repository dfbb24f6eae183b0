import { Scale, type CoreScaleOptions } from 'chart.js';

/** From `min` at one edge of the plot to `max` at the other. */
export interface PlainScaleOptions extends CoreScaleOptions {
  min: number;
  max: number;
}

declare module 'chart.js' {
  interface CartesianScaleTypeRegistry {
    'chiso-plain': { options: PlainScaleOptions };
  }
}

/** A scale that only places values. Axes, their names and figures are text around the canvas, which everyone can read. */
export class PlainScale extends Scale<PlainScaleOptions> {
  static readonly id = 'chiso-plain';

  /** It has neither ticks nor words, and takes no room from the plot. */
  override update(maxWidth: number, maxHeight: number): void {
    const { min, max } = this.getUserBounds();
    const isWide = this.isHorizontal();
    Object.assign(this, { min, max, width: isWide ? maxWidth : 0, height: isWide ? 0 : maxHeight });
  }

  /** Nothing of it is drawn. */
  _layers(): readonly never[] {
    return [];
  }

  override getPixelForValue(value: number): number {
    return this.getPixelForDecimal((value - this.min) / (this.max - this.min));
  }
}

/** The options of an axis that is not seen. */
export const plainAxis = { type: PlainScale.id, display: false } as const;

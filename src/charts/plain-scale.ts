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

  override determineDataLimits(): void {
    const { min, max } = this.getUserBounds();
    Object.assign(this, { min, max });
  }

  override getPixelForValue(value: number): number {
    return this.getPixelForDecimal((value - this.min) / (this.max - this.min));
  }
}

/** The options of an axis that is not seen. */
export const plainAxis = { type: PlainScale.id, display: false } as const;

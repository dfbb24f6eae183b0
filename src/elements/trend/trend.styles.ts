import { css } from 'lit';

/** The plot: a grid and words around a canvas, and the points as marks above it. */
export const styles = css`
  :host {
    --_min-block-size: 28.5em;
  }

  .chart {
    position: relative;
    container-type: inline-size;
    font-size: max(0.9em, 13px);
  }

  .plot {
    position: relative;
    font-size: max(1em, 16px);
    block-size: max(15em, var(--_chart-height));
    margin-block: 2.1em 2em;
    margin-inline: var(--_ticks) var(--_labels);
  }

  .words > *,
  .mark,
  .tick > span,
  .break > span {
    position: absolute;
    white-space: nowrap;
  }

  .unit,
  .tick,
  .time,
  .break {
    font-size: max(0.8em, 12px);
    color: var(--_muted);
  }

  .unit {
    position: absolute;
    inset: 0 0 auto;
    margin: 0;
  }

  .tick {
    inset-inline: 0;
    inset-block-end: calc(var(--_y) * 100%);
    border-block-end: 1px solid var(--_border);
  }

  .tick.zero {
    border-color: var(--_muted);
  }

  .tick > span {
    inset-inline-end: calc(100% + 10px);
    transform: translateY(-50%);
  }

  /* A period as long as it is, with its name below. */
  .time {
    display: flex;
    justify-content: center;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: calc(var(--_x) * 100% + 1px);
    inline-size: calc(var(--_size) * 100% - 2px);
    padding-block-start: 3px;
    border-block-start: 2px solid var(--_border);
  }

  .break {
    inset-block: -0.4em 0;
    inset-inline-start: calc(var(--_x) * 100%);
    border-inline-start: 2px dotted var(--_muted);
  }

  .break > span {
    inset-block-end: 100%;
    transform: translateX(calc(var(--_x) * -100%));
  }

  /* As far beyond the plot as the outermost points reach. */
  .canvas {
    inset: -10px;
    overflow: hidden;
    forced-color-adjust: none;
  }

  .mark {
    inset-inline-start: calc(var(--_x) * 100% - 12px);
    inset-block-end: calc(var(--_y) * 100% - 12px);
    block-size: 24px;
    inline-size: 24px;
    border-radius: 50%;
    pointer-events: none;
  }

  .last,
  .goal,
  .plot .tooltip {
    inset: auto auto calc(var(--_y) * 100% + 8px) calc(var(--_x) * 100%);
    transform: translateX(calc(var(--_x) * -100%));
    inline-size: max-content;
    max-inline-size: min(24em, 100%);
    white-space: normal;
  }

  .plot .under {
    inset-block: calc((1 - var(--_y)) * 100% + 8px) auto;
  }

  .last,
  .goal,
  .end {
    line-height: 1.4;
    text-shadow:
      0 0 2px var(--_surface),
      0 0 3px var(--_surface),
      0 0 4px var(--_surface);
  }

  /* What Chromium clears of a canvas is white on paper, not clear: it may lie over nothing. */
  @media print {
    .words {
      isolation: isolate;
    }

    .canvas {
      z-index: -1;
    }
  }

  @media (forced-colors: active) {
    .tick {
      border-color: GrayText;
    }
  }
`;

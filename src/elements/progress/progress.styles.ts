import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 10em;
    --_figure-size: 1.45em;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.1em 0.9em;
  }

  .top > .heading {
    flex: 1 1 9em;
  }

  .figure {
    column-gap: 0.25em;
  }

  .value {
    font-size: max(var(--_figure-size), 18px);
    letter-spacing: -0.01em;
  }

  .nothing .value,
  .in-words .value {
    font-size: max(1.05em, 16px);
  }

  .bar-area {
    margin-block: 0.35em 0.5em;
  }

  .marked {
    padding-block-start: 1.7em;
  }

  .track {
    position: relative;
    block-size: var(--_bar-size);
    border-radius: calc(var(--_bar-size) / 2);
    background: var(--_track);
  }

  .unfilled .track {
    background: none;
    border: 1px dashed var(--_muted);
  }

  .bar {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_from) * 100%);
    inline-size: calc((var(--_to) - var(--_from)) * 100%);
    min-inline-size: 2px;
    border-radius: inherit;
    background: var(--_accent);
    forced-color-adjust: none;
  }

  .bar.met {
    background: var(--_met);
  }

  /* A bound: where the figure ends is not known. */
  .bar.open {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    -webkit-mask-image: linear-gradient(to right, #000 calc(100% - 1.5em), rgb(0 0 0 / 35%));
    mask-image: linear-gradient(to right, #000 calc(100% - 1.5em), rgb(0 0 0 / 35%));
  }

  .zero {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--_zero) * 100%);
    border-inline-start: 1px solid var(--_muted);
  }

  .target-marker {
    position: absolute;
    inset-block: -5px;
    inset-inline-start: calc(var(--_mark-from) * 100% - 1px);
    inline-size: max(2px, calc((var(--_mark-to) - var(--_mark-from)) * 100%));
    background: var(--_text);
    forced-color-adjust: none;
  }

  .target-marker.span {
    opacity: 0.35;
  }

  /* The label slides along with its mark, so that it never leaves the track. */
  .target-label {
    position: absolute;
    inset-block-end: calc(100% + 6px);
    inset-inline-start: calc(var(--_mark-to) * 100%);
    transform: translateX(calc(var(--_mark-to) * -100%));
    max-inline-size: 100%;
    font-size: max(0.76em, 12px);
    font-weight: 600;
    line-height: 1.3;
    white-space: nowrap;
    color: var(--_text);
  }

  @media print {
    .track {
      border: 1px solid #888;
    }

    .bar,
    .target-marker {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
    }
  }
`;

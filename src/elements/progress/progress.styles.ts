import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 10em;
    --_figure-size: 1.45em;
    --_round: calc(var(--_bar-size) / 2);
  }

  :host([pace]) {
    --_min-block-size: 13.5em;
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
    container-type: inline-size;
    margin-block: 0.35em 0.5em;
  }

  .track {
    position: relative;
    block-size: var(--_bar-size);
    border-radius: var(--_bar-radius);
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

  @media print, (forced-colors: active) {
    .track {
      border: 1px solid;
    }
  }
`;

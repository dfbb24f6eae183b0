import { css } from 'lit';

/** Bars under the name of their indicator, or beside it where there is room. */
export const barsStyles = css`
  .bars > .axis {
    display: grid;
    gap: 0.1em 1em;
  }

  .bars .mark {
    inline-size: 100%;
  }

  .track {
    position: relative;
    flex: 1;
    block-size: var(--_bar-size);
    border-radius: var(--_bar-radius);
    background: var(--_track);
  }

  .track + .label {
    flex: 0 0 min(var(--_room), 55%);
  }

  .bar,
  .limit {
    position: absolute;
    inset-block: 0;
    forced-color-adjust: none;
  }

  .bar {
    inset-inline-start: calc(var(--_from) * 100%);
    inline-size: calc((var(--_to) - var(--_from)) * 100%);
    min-inline-size: 2px;
    border-radius: inherit;
    background: var(--_key);
  }

  /* A bound: where the figure ends is not known. */
  .bar.open {
    -webkit-mask-image: linear-gradient(to right, #000 calc(100% - 1.5em), rgb(0 0 0 / 35%));
    mask-image: linear-gradient(to right, #000 calc(100% - 1.5em), rgb(0 0 0 / 35%));
  }

  .limit {
    inset-block: -3px;
    inset-inline-start: calc(var(--_at) * 100% - 1px);
    border-inline-start: 2px solid var(--_text);
  }

  @container (min-width: 36em) {
    .bars > .axis {
      grid-template-columns: min(40cqi, var(--_names)) minmax(0, 1fr);
      align-items: center;
    }
  }

  @media print, (forced-colors: active) {
    .track {
      border: 1px solid;
    }
  }
`;

import { css } from 'lit';

/** The plot: a canvas for the bars, text over it. */
export const chartStyles = css`
  .chart {
    position: relative;
    container-type: inline-size;
    font-size: max(0.9em, 13px);
    min-block-size: var(--_chart-height);
    margin-block: calc(var(--_space) * 0.5) calc(var(--_space) * 0.25);
  }

  .plot {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--_names) + 0.75em) var(--_room);
    min-inline-size: 0;
    /* A canvas that is not drawn yet is 300 px wide. */
    overflow: hidden;
    pointer-events: none;
  }

  .plot canvas {
    display: block;
    forced-color-adjust: none;
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: inherit;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Above the bars, while a background of the row itself lies below them. */
  .mark {
    position: relative;
    display: grid;
    grid-template-columns: var(--_names) minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: max(2.1em, 26px);
    color: var(--_text);
    text-decoration: none;
    border-radius: 4px;
  }

  .mark:focus-visible {
    outline-offset: 0;
  }

  a .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .mark:hover .name {
    color: var(--_accent);
  }

  .name {
    padding-block: 0.15em;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .highlighted,
  .highlighted .label {
    font-weight: 700;
  }

  .highlighted .name {
    color: var(--_highlight);
  }

  .grouped > li + li {
    margin-block-start: 0.6em;
  }

  .labels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-inline-end: var(--_room);
    min-inline-size: 0;
  }

  .label {
    justify-self: start;
    inline-size: max-content;
    margin-inline-start: calc(var(--_at) * 100%);
    font-size: max(1em, 16px);
    max-inline-size: calc((1 - var(--_at, var(--_zero))) * 100% + var(--_room));
    padding: 0.1em 0 0.1em 8px;
    line-height: 1.45;
  }

  .name small {
    display: block;
    font-size: max(0.82em, 12px);
    font-weight: 400;
    color: var(--_muted);
  }

  .label.absent {
    margin-inline-start: calc(var(--_zero) * 100%);
    border-inline-start: 2px dotted var(--_muted);
    color: var(--_muted);
    font-weight: 400;
  }
`;

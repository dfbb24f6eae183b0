import { css } from 'lit';

/** Names and figures around the radar; where there is no room below it, by the numbers of the axes. */
export const radarStyles = css`
  .web {
    position: relative;
    inline-size: min(100%, 20em);
    aspect-ratio: 1;
    margin-inline: auto;
  }

  .plot {
    position: absolute;
    inset: 0;
    /* A canvas that is not drawn yet is 300 px wide. */
    overflow: hidden;
  }

  .plot canvas {
    display: block;
    forced-color-adjust: none;
  }

  .web > :is(.spot, .number-of) {
    position: absolute;
    inset-inline-start: calc(50% + var(--_x) * 100%);
    inset-block-start: calc(50% + var(--_y) * 100%);
    transform: translate(-50%, -50%);
  }

  .spot {
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
  }

  .spot.active {
    border: 2px solid var(--_text);
  }

  .radar > .axis {
    display: grid;
    grid-template-columns: minmax(0, 1fr) min(var(--_room) + 1.6em, 60%);
    gap: 0.1em 0.75em;
    align-items: baseline;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_border);
  }

  @container (min-width: 36em) {
    .radar {
      grid-template: var(--_rows) / minmax(0, 1fr) clamp(15em, 44cqi, 25em) minmax(0, 1fr);
      gap: 0.25em;
    }

    .radar > :is(.web, .axis) {
      grid-area: var(--_area);
    }

    .web {
      inline-size: 100%;
      align-self: center;
    }

    .number-of {
      display: none;
    }

    .radar > .axis {
      display: block;
      padding: 0;
      border: 0;
      align-self: center;
    }

    .radar > .low {
      align-self: end;
    }

    .before {
      text-align: end;
    }

    .before .mark {
      flex-direction: row-reverse;
      margin-inline-start: auto;
      text-align: end;
    }

    .middle {
      text-align: center;
    }

    .middle .values {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      column-gap: 1em;
    }
  }
`;

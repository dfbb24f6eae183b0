import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 12.5em;
  }

  .head {
    min-block-size: 2.55em;
  }

  .sparkline {
    display: block;
    inline-size: 100%;
    block-size: 34px;
    margin-block: 2px;
    overflow: visible;
    color: var(--_accent);
  }

  .sparkline path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .sparkline .end {
    stroke-width: 7;
  }
`;

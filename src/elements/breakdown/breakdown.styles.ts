import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 13em;
    --_figure-size: 1.8em;
    --_round: 6px;
  }
`;

import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 20em;
  }
`;

import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 20em;
  }

  .apart {
    font-size: max(0.84em, 12px);
    line-height: 1.5;
    color: var(--_muted);
  }
`;

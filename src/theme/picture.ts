import { css } from 'lit';

/** A card as a picture: without what only a reader at a screen can use. */
export const picture = css`
  .picture :is(.toolbar:not(.pager), .pager > :not(span), .arrow, .actions, .take, details) {
    display: none;
  }

  .picture {
    flex: none;
    max-inline-size: 46em;
    min-block-size: 0;
  }

  .picture .foot {
    padding-inline-end: 0;
  }

  .picture [data-label]::before {
    content: none;
  }
`;

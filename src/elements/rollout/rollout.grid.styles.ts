import { css } from 'lit';

/** Localities by tasks. */
export const grid = css`
  .grid {
    container-type: inline-size;
  }

  /* On a narrow screen each locality stands by itself, with the names of the tasks beside their stages. */
  @container (max-width: 34em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    tbody,
    tr,
    th {
      display: block;
    }

    tbody th {
      padding-block-start: 0.9em;
      font-weight: 700;
    }

    td {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.6em;
    }

    td::before {
      content: attr(data-label);
      color: var(--_muted);
    }
  }
`;

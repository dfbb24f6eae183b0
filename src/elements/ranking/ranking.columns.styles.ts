import { css } from 'lit';

/**
 * The columns; and on a narrow screen, where no table has room, rank and name on one line with the figures below, each with
 * the head of its column.
 */
export const columnStyles = css`
  .ranking {
    container-type: inline-size;
    margin-block: calc(var(--_space) * 0.25);
  }

  td.rank {
    font-size: max(1em, 16px);
  }

  .note {
    font-size: max(0.86em, 12px);
    color: var(--_muted);
  }

  .note p {
    margin: 0;
  }

  .sign {
    white-space: nowrap;
  }

  /* A head that is printed again on the next page leaves out what buttons hold. */
  @media print {
    .sort {
      display: contents;
    }
  }

  @container (min-inline-size: 34em) {
    .rank {
      inline-size: var(--_rank);
      text-align: end;
    }

    .name {
      min-inline-size: 10em;
    }

    .measured {
      inline-size: var(--_share);
      min-inline-size: 6em;
    }

    .note {
      min-inline-size: 8em;
      max-inline-size: 20em;
    }

    .pinned tr > * {
      border-block: 2px dashed var(--_muted);
    }
  }

  @container not (min-inline-size: 34em) {
    .scroller {
      overflow: visible;
    }

    table,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: min(var(--_rank), 3em) minmax(0, 1fr);
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_border);
    }

    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2em;
    }

    tr > * {
      padding: 0.1em 0;
      border: 0;
    }

    tr * {
      max-inline-size: 100%;
      overflow-wrap: anywhere;
    }

    tbody tr > * {
      grid-column: 2;
    }

    tbody .rank {
      grid-column: 1;
    }

    .figure-words {
      text-align: start;
    }

    .unsorted,
    tbody .nothing {
      display: none;
    }

    [data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      margin-inline-end: 0.5em;
      font-size: max(0.86em, 12px);
      font-weight: 400;
      color: var(--_muted);
    }

    tr.highlighted,
    tr.highlighted > * {
      box-shadow: none;
    }

    tr.highlighted {
      margin-inline-start: calc(-0.6em - 3px);
      padding-inline-start: 0.6em;
      border-inline-start: 3px solid var(--_highlight);
    }

    .pinned tr {
      border-block: 2px dashed var(--_muted);
    }
  }
`;

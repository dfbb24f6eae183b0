import { css } from 'lit';

/** The table of a chart: the same data, one button away. */
export const table = css`
  /* What is only spoken scrolls with it, or it would make the page as wide as the table. */
  .scroller {
    position: relative;
    overflow-x: auto;
    container-type: inline-size;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.88em, 13px);
    line-height: 1.45;
  }

  caption {
    padding-block-end: 0.4em;
    text-align: start;
    color: var(--_muted);
  }

  th,
  td {
    padding: 0.4em 0.6em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_border);
  }

  thead th {
    font-size: max(0.86em, 12px);
    font-weight: 600;
    color: var(--_muted);
  }

  tbody th {
    font-weight: 400;
  }

  .number {
    text-align: end;
  }

  td:is(.number, .words) {
    font-size: max(1em, 16px);
    white-space: nowrap;
  }

  td.absent {
    color: var(--_muted);
  }

  tr.highlighted > * {
    font-weight: 700;
    box-shadow: inset 3px 0 0 var(--_highlight);
  }

  tr.highlighted > * ~ * {
    box-shadow: none;
  }

  /* On a narrow screen notes stand below the figures, not beside them word by word. */
  @container not (min-inline-size: 28em) {
    .noted tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_border);
    }

    .noted tr > * {
      padding-block: 0;
      border: 0;
    }

    .noted tbody th {
      flex: 1 0 6em;
    }

    .noted .note {
      flex-basis: 100%;
      color: var(--_muted);
    }

    .noted thead .note {
      display: none;
    }
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
`;

import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 14em;
    --_figure-size: 1.8em;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 0.5em;
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }

  /* The colour of its stage at the start; the words keep that of text. */
  .tile {
    padding: 0.4em 0.7em 0.5em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid currentcolor;
    border-radius: 4px;
    break-inside: avoid;
  }

  .tile.tone-planned {
    border-inline-start-style: double;
  }

  .tone-none,
  .tone-words,
  .tone-number,
  .tone-apart,
  .tone-missing {
    color: var(--_muted);
  }

  .tile.tone-missing {
    border: 1px dashed var(--_muted);
    padding-inline-start: calc(0.7em + 3px);
  }

  .mark {
    display: block;
    inline-size: 100%;
    min-block-size: 26px;
    color: var(--_text);
    line-height: 1.4;
  }

  a.mark {
    text-decoration: none;
  }

  a .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .mark:hover .name {
    color: var(--_accent);
  }

  .name,
  .state,
  small {
    display: block;
  }

  .name {
    font-size: max(0.9em, 13px);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .state,
  small {
    font-size: max(0.8em, 12px);
    line-height: 1.4;
  }

  small {
    color: var(--_muted);
  }

  .state[part] {
    font-size: max(1em, 16px);
  }

  .tile.highlighted {
    border-block-color: var(--_highlight);
    border-inline-end-color: var(--_highlight);
  }

  .highlighted .name {
    font-weight: 700;
    color: var(--_highlight);
  }

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

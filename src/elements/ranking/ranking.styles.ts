import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 20em;
    --_round: 2px;
  }

  .toolbar {
    align-items: center;
    column-gap: 1em;
    font-size: max(0.84em, 13px);
  }

  .toolbar .action {
    align-self: center;
    font-size: inherit;
  }

  .toolbar .action[aria-disabled] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }

  .field {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    white-space: nowrap;
  }

  input {
    min-inline-size: 0;
    inline-size: 5em;
    min-block-size: 30px;
    padding: 0.2em 0.5em;
    font: inherit;
    font-size: max(1.15em, 16px);
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 4px;
  }

  .search input {
    inline-size: 16em;
  }

  .found {
    margin: 0;
    color: var(--_muted);
  }

  .sort {
    min-block-size: 26px;
    font-weight: inherit;
  }

  .sort:hover,
  button.place-name:hover {
    color: var(--_accent);
  }

  .arrow {
    font-size: max(0.8em, 12px);
  }

  th[aria-sort] {
    color: var(--_text);
  }

  .place-name {
    display: inline-flex;
    align-items: baseline;
    min-block-size: 24px;
  }

  .highlighted .place-name {
    color: var(--_highlight);
  }

  .ranking small {
    display: block;
    font-size: max(0.86em, 12px);
    font-weight: 400;
    color: var(--_muted);
  }

  .measure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.6em;
  }

  .measure small {
    inline-size: 100%;
  }

  /* As wide in each row: bars beside them are then of one scale. */
  .figure-words {
    inline-size: min(var(--_figure), 100%);
    font-size: max(1em, 16px);
    text-align: end;
  }

  .worded,
  .absent {
    inline-size: auto;
    text-align: start;
  }

  .absent {
    color: var(--_muted);
  }

  .track {
    flex: 1;
    min-inline-size: 3em;
  }

  .bar {
    display: block;
    margin-inline-start: calc(var(--_from) * 100%);
    inline-size: calc(var(--_size) * 100%);
    /* Next to nothing is seen; a real 0 has no length. */
    min-inline-size: min(2px, calc(var(--_size) * 1000000px));
    block-size: 0.7em;
    border-radius: var(--_bar-radius);
    background: var(--_series);
    forced-color-adjust: none;
  }

  .highlighted .bar {
    background: var(--_highlight);
  }
`;

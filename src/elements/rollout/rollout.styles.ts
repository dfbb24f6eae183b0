import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 14em;
    --_figure-size: 1.8em;
    --_round: 6px;
  }

  /* Stages stand in one row as long as their tiles do, each as wide as it has tiles: no column stays empty. */
  .stages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em;
  }

  .stages .line {
    flex: 0 0 100%;
  }

  .tiles {
    flex: var(--_tiles) 1 calc(var(--_tiles) * 12em - 0.5em);
    max-inline-size: min(100%, var(--_tiles) * 30em);
    display: grid;
    /* Where not all fit in one row, half stand in each of two, if those fit: 2 + 2 and 3 + 2, not 3 + 1 and 4 + 1. */
    --_unfit: calc((var(--_tiles) * 12em - 0.5em - 100%) * 999);
    --_two-rows: calc((100% + 0.5em) / var(--_half) - 0.55em);
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, max(11.5em, min(var(--_two-rows), var(--_unfit)))), 1fr)
    );
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* The colour of its stage at the start; the words keep that of text. */
  .tile {
    padding: 0.4em 0.7em 0.5em;
    line-height: 1.4;
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
  .tone-missing,
  small {
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
  }

  a.mark {
    text-decoration: none;
  }

  a .name {
    text-decoration: underline 1px;
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
`;

import { css } from 'lit';

/** Names stand at the ends of their lines, or in the legend with a number at the end: where room is scarce. */
export const labelStyles = css`
  .words .goal {
    font-size: max(0.85em, 12px);
    font-weight: 600;
    max-inline-size: max(10em, 50%);
  }

  .end {
    inset-inline-start: calc(100% + 0.75em);
    inset-block-end: calc(var(--_y) * 100% - 0.7em);
  }

  .highlighted {
    font-weight: 700;
    color: var(--_highlight);
  }

  .end .name {
    font-size: 0.9em;
  }

  .digit,
  .named,
  .numbered .end .name {
    display: none;
  }

  .numbered .digit {
    display: inline;
  }

  .numbered .named {
    display: list-item;
  }

  @container (max-inline-size: 34em) {
    .several .plot {
      margin-inline-end: 2.4em;
    }

    .end .name,
    .minor > span {
      display: none;
    }

    .digit {
      display: inline;
    }

    .named {
      display: list-item;
    }
  }

  .legend {
    margin-block-end: 0.25em;
  }

  .stroke {
    display: inline-block;
    inline-size: 1.6em;
    margin-inline-end: 0.4em;
    vertical-align: 0.25em;
    border-block-start: 2px dashed var(--_text);
  }

  .stroke.median {
    border-block-start-style: dotted;
  }
`;

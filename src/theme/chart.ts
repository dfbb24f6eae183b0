import { css } from 'lit';

/** What charts have in common: the sentence above, what is told of a mark, the legend. */
export const chart = css`
  .summary {
    margin: 0;
    font-size: max(0.88em, 13px);
    line-height: 1.5;
    color: var(--_muted);
  }

  .tooltip {
    position: absolute;
    z-index: 2;
    pointer-events: none;
    inset-block-start: calc(var(--_row) * 100% + 4px);
    inset-inline: min(var(--_names), 20%) 0;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: 26em;
    padding: 0.5em 0.75em;
    font-size: max(0.82em, 12px);
    line-height: 1.45;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.6);
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
  }

  :host([theme='plain']) .tooltip {
    background: Canvas;
  }

  .tooltip p {
    margin: 0;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: max(0.84em, 12px);
    line-height: 1.45;
  }

  .key {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border-radius: 2px;
    background: var(--_key);
    forced-color-adjust: none;
  }

  .key.line {
    inline-size: 2px;
    block-size: 17px;
    vertical-align: -4px;
    border-radius: 0;
    background: repeating-linear-gradient(var(--_text) 0 5px, transparent 5px 8px);
  }

  .key.dotted {
    background: repeating-linear-gradient(var(--_text) 0 2px, transparent 2px 5px);
  }

  .key.solid {
    background: var(--_text);
  }

  .turned {
    --_stripes: repeating-linear-gradient(
      calc(var(--_turn) * 27deg),
      transparent 0 3px,
      var(--_surface) 3px 5px
    );
  }

  .striped {
    background-image: var(--_stripes);
  }

  /* Few colours, of which some are the same, or a printer that has none. */
  @media print, (forced-colors: active) {
    .turned {
      background-image: var(--_stripes);
    }
  }

  /* Figures that may not stand beside the others. */
  .apart {
    font-size: max(0.84em, 12px);
    line-height: 1.5;
    color: var(--_muted);
  }
`;

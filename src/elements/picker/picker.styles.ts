import { css } from 'lit';

/** A quiet row of controls in the page, not a card. */
export const styles = css`
  .card {
    gap: calc(var(--_space) * 0.5);
    padding: 0;
    background: none;
    border: 0;
    box-shadow: none;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) var(--_space);
  }

  .field {
    position: relative;
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 28em;
  }

  label {
    position: relative;
    display: block;
  }

  .name {
    display: block;
    margin-block-end: 0.25em;
    font-size: max(0.84em, 13px);
    line-height: 1.45;
    color: var(--_muted);
  }

  /* Under 16 px a telephone enlarges the page when one types. */
  .control,
  .only {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 9px 0;
    font: inherit;
    font-size: max(1em, 16px);
  }

  .only {
    font-weight: 600;
  }

  .control,
  .popup {
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.6);
  }

  :host([theme='plain']) :is(.control, .popup) {
    background: Canvas;
  }

  .control {
    padding-inline: 0.75em 2.25em;
    text-overflow: ellipsis;
    white-space: normal;
    appearance: none;
  }

  .control:disabled {
    border-color: var(--_border);
  }

  .control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  label::after {
    content: '';
    position: absolute;
    inset-block-end: 20px;
    inset-inline-end: 1em;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }
`;

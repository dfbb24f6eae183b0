import { css } from 'lit';

/** A whole as one stacked bar, and the list of its parts. */
export const shareBar = css`
  .shares {
    forced-color-adjust: none;
    display: flex;
    gap: 2px;
    block-size: max(1.9em, 30px);
    margin-block: calc(var(--_space) * 0.4);
    border-radius: var(--_bar-radius);
    overflow: hidden;
  }

  /* A label that does not fit wraps after the empty first line, out of what is seen. */
  .share {
    flex: var(--_share) 0 0;
    min-inline-size: 3px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    overflow: hidden;
    background-color: var(--_key);
  }

  .share::before {
    content: '';
    block-size: 100%;
  }

  /* On the ground of the card, readable on any colour and pattern. */
  .share span {
    margin-inline: 4px;
    padding-inline: 5px;
    font-size: max(0.95em, 16px);
    font-weight: 700;
    line-height: 1.35;
    white-space: nowrap;
    color: var(--_text);
    background: var(--_surface);
    border-radius: 4px;
  }

  :host([theme='plain']) .share span {
    background: Canvas;
  }

  .untold {
    background: repeating-linear-gradient(-45deg, var(--_muted) 0 1px, var(--_surface) 1px 5px);
    border: 1px solid var(--_muted);
  }

  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), max-content));
    gap: 0.15em 1.4em;
    font-size: max(0.88em, 13px);
  }

  .parts li {
    display: flex;
    align-items: baseline;
    text-wrap: pretty;
  }

  .parts .key {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
  }

  .parts li > :last-child {
    min-inline-size: 0;
  }

  .parts b {
    display: inline-block;
    max-inline-size: 100%;
    font-size: max(1.05em, 16px);
  }

  .whole-line {
    grid-column: 1 / -1;
  }

  .parts .aside {
    color: var(--_muted);
  }
`;

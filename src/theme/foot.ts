import { css } from 'lit';

/** Period, source and what a page puts beside them, under a rule. */
export const foot = css`
  .foot {
    text-wrap: pretty;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 0.75);
    margin-block-start: auto;
    font-size: max(0.76em, 12px);
    line-height: 1.45;
    color: var(--_muted);
  }

  .actions {
    font-size: max(0.84em, 13px);
    color: var(--_accent);
  }

  .rule {
    position: relative;
    margin-block: auto 0;
    padding-block-start: calc(var(--_space) * 0.25);
  }

  .rule > .foot {
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_border);
  }
`;

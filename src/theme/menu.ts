import { css } from 'lit';

/** The menu at the foot of a card. */
export const menu = css`
  .taking > .foot {
    padding-inline-end: max(2.6em, 32px);
  }

  .more {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.75 - 4px);
    inset-inline-end: -5px;
    inline-size: max(2.3em, 28px);
    block-size: max(2.3em, 28px);
    font-size: max(0.75em, 12px);
    line-height: 1;
    text-align: center;
    color: var(--_muted);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.6);
  }

  .more:is(:hover, [aria-expanded='true']) {
    color: var(--_accent);
    background: var(--_track);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-start: 0.35em;
  }

  .ways > :is(p, textarea) {
    flex-basis: 100%;
    margin: 4px 0 0;
    font: inherit;
    font-size: max(0.84em, 13px);
  }

  textarea {
    min-block-size: 5em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
  }

  .ways[hidden] {
    display: none;
  }

  @media print {
    .take {
      display: none;
    }
  }
`;

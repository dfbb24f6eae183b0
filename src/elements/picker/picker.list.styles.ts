import { css } from 'lit';

/** What opens beside the field in which one types. */
export const listStyles = css`
  .popup {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    display: flex;
    flex-direction: column;
    max-block-size: var(--_room);
    overflow: hidden;
    font-size: max(0.94em, 14px);
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
  }

  .popup.above {
    inset-block: auto calc(100% + 4px);
  }

  .list,
  .list * {
    background: inherit;
  }

  .list {
    max-block-size: 20em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .group,
  .option,
  .more {
    margin: 0;
    padding: 0.5em 0.8em;
    line-height: 1.45;
  }

  .group,
  .more {
    font-size: max(0.88em, 12px);
    color: var(--_muted);
  }

  .group {
    position: sticky;
    inset-block-start: 0;
    font-weight: 600;
  }

  .option {
    padding-inline-start: 2em;
    scroll-margin-block-start: 2.5em;
    cursor: pointer;
  }

  .option[aria-selected='true'] {
    font-weight: 700;
  }

  .option[aria-selected='true']::before {
    content: '✓';
    float: inline-start;
    margin-inline-start: -1.2em;
  }

  .option:hover {
    background: var(--_track);
  }

  .option.active {
    color: var(--_accent-text);
    background: var(--_accent);
  }

  .more {
    flex: none;
  }

  * + .more {
    border-block-start: 1px solid var(--_border);
  }

  @media (pointer: coarse) {
    .option {
      padding-block: 12px;
    }
  }

  @media (forced-colors: active) {
    .option.active {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

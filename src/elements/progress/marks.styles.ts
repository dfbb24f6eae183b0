import { css } from 'lit';

/** What stands on the track, above it and below. */
export const marks = css`
  .zero {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--_zero) * 100%);
    border-inline-start: 1px solid var(--_muted);
  }

  .target-marker {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--_from) * 100% - 1px);
    inline-size: max(2px, calc((var(--_to) - var(--_from)) * 100%));
    background: var(--_muted);
    box-shadow: 0 0 0 1px var(--_surface);
    forced-color-adjust: none;
  }

  .target-marker.held {
    inset-block: -5px;
    background: var(--_text);
  }

  .target-marker.span {
    opacity: 0.35;
    box-shadow: none;
  }

  .labels {
    display: grid;
    grid-template-rows: repeat(9, auto);
    font-size: max(0.76em, 12px);
    line-height: 1.3;
    overflow-wrap: anywhere;
    color: var(--_muted);
  }

  .track {
    margin-block-start: 6px;
  }

  /* A label slides along with its mark, so that it never leaves the track. */
  .label {
    grid-area: calc(-2 - var(--_line)) / 1;
    display: flex;
    align-items: end;
  }

  .label::before {
    content: '';
    flex-grow: var(--_at);
  }

  .label::after {
    content: '';
    flex-grow: calc(1 - var(--_at));
  }

  .label.held {
    font-weight: 600;
    color: var(--_text);
  }

  .pace-marker {
    inline-size: 10px;
    block-size: 7px;
    margin-block: 2px 1px;
    margin-inline-start: calc(var(--_at) * 100% - 5px);
    background: var(--_text);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    forced-color-adjust: none;
  }

  /* Forty-eight times the size of a label. */
  @container (min-width: 36.5em) and (min-width: 576px) {
    .label {
      grid-row: calc(-2 - var(--_wide-line));
    }
  }
`;

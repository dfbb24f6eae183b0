import { css } from 'lit';

export const styles = css`
  :host {
    --_gap: calc(var(--_space) * 0.75);
  }

  /* A page of cards is no card itself. */
  .card {
    flex-flow: row wrap;
    gap: calc(var(--_space) * 1.5) var(--_gap);
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }

  .card[aria-busy] {
    min-block-size: var(--chiso-min-block-size, 30em);
  }

  /* The height that a page keeps for the board is not that of each card. */
  .card > * {
    --chiso-min-block-size: initial;
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  /* What is wrong with the feed is said before what is shown of it. */
  .card > .message.small {
    order: -1;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
  }

  .head .heading {
    font-size: max(1.6em, 20px);
    line-height: 1.3;
  }

  .description {
    margin: 0;
    max-inline-size: 75ch;
    font-size: max(0.9em, 13px);
    text-wrap: pretty;
    color: var(--_muted);
  }

  .section {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1fr);
    gap: var(--_gap);
  }

  .section > .heading {
    font-size: max(1.2em, 17px);
  }

  .ghost {
    display: grid;
    align-content: space-between;
    block-size: 11em;
    padding: var(--_space);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  @media print {
    .card {
      break-inside: auto;
    }

    .heading {
      break-after: avoid;
    }

    .cell {
      break-inside: avoid;
    }
  }
`;

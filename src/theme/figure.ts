import { css } from 'lit';

/** The figure is the picture: large numerals, qualifier and unit small beside it on one baseline. */
export const figure = css`
  .figure {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.3em;
    font-weight: 700;
  }

  .value {
    font-size: max(var(--_figure-size, 2.3em), 24px);
    line-height: 1.15;
    letter-spacing: -0.02em;
  }

  .long .value {
    font-size: max(calc(var(--_figure-size, 2.3em) * 0.8), 20px);
  }

  .beside {
    font-size: max(1em, 16px);
    font-weight: 600;
    line-height: 1.3;
    color: var(--_muted);
  }

  .percent {
    margin-inline-start: -0.15em;
  }

  .in-words .value {
    font-size: max(1.2em, 16px);
    line-height: 1.4;
    letter-spacing: normal;
    text-wrap: balance;
  }

  .nothing .value {
    font-weight: 600;
    color: var(--_muted);
  }

  .tone-done {
    color: var(--_met);
  }

  .tone-doing,
  .tone-planned {
    color: var(--_behind);
  }

  .tone-blocked {
    color: var(--_missed);
  }

  details {
    font-size: max(0.8em, 12px);
    line-height: 1.5;
    color: var(--_muted);
  }

  summary {
    display: inline-block;
    min-block-size: 24px;
    cursor: pointer;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
  }

  details p {
    margin: 0;
  }
`;

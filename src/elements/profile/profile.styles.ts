import { css } from 'lit';

export const styles = css`
  :host {
    --_min-block-size: 20em;
  }

  .chart {
    container-type: inline-size;
    font-size: max(0.9em, 13px);
    min-block-size: var(--_chart-height);
    margin-block: calc(var(--_space) * 0.5) calc(var(--_space) * 0.25);
  }

  .radar,
  .bars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .name {
    line-height: 1.35;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  small {
    display: block;
    font-size: max(0.82em, 12px);
    font-weight: 400;
    color: var(--_muted);
  }

  .mark {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 26px;
    border-radius: 4px;
  }

  .mark:focus-visible {
    outline-offset: 0;
  }

  .mark:hover .label {
    color: var(--_accent);
  }

  .label {
    min-inline-size: 0;
    font-size: max(1em, 16px);
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .highlighted {
    font-weight: 700;
  }

  .label.absent {
    padding-inline-start: 8px;
    border-inline-start: 2px dotted var(--_muted);
    font-weight: 400;
    color: var(--_muted);
  }

  .shape {
    flex: none;
    inline-size: 1.1em;
    text-align: center;
    line-height: 1;
    color: var(--_key);
    forced-color-adjust: none;
  }

  .values {
    position: relative;
  }

  tbody th {
    min-inline-size: 9em;
  }

  :is(.values, .web) .tooltip {
    inset-inline: 0;
  }
`;

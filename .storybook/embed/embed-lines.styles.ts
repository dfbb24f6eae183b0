import { css } from 'lit';

/** Quiet beside the story: the page of the Storybook, not of the portal. */
export const styles = css`
  :host {
    --ink: light-dark(#2e3438, #e3e8ed);
    --quiet: light-dark(#55606a, #a3b1be);
    --line: light-dark(#c9d1d8, #3a4652);
    --accent: light-dark(#0b5cab, #6db3f2);

    display: block;
    /* What is below keeps its place when the lines come. */
    min-block-size: 132px;
    font:
      13px/1.5 system-ui,
      'Noto Sans',
      sans-serif;
    color: var(--ink);
  }

  :host([data-none]) {
    min-block-size: 0;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 20px 0 0;
    padding: 12px 0 0;
    border: 0;
    border-block-start: 1px solid var(--line);
  }

  legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: 16px;
    font-weight: 600;
  }

  label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 24px;
    cursor: pointer;
  }

  input[type='radio'] {
    margin: 0;
    accent-color: var(--accent);
  }

  p {
    margin: 6px 0;
    font-size: 12px;
    color: var(--quiet);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    margin-block-start: 6px;
    font-size: 12px;
    line-height: 24px;
    color: var(--quiet);
    cursor: pointer;
  }

  .line {
    display: flex;
    gap: 6px;
  }

  .line input {
    flex: 1;
    min-inline-size: 0;
    padding: 5px 8px;
    font:
      12px/1.5 ui-monospace,
      'Liberation Mono',
      monospace;
    color: inherit;
    text-overflow: ellipsis;
    background: light-dark(#fff, #161d24);
    border: 1px solid var(--line);
    border-radius: 4px;
  }

  button {
    flex: none;
    min-inline-size: 6.5em;
    padding: 5px 10px;
    font: inherit;
    color: inherit;
    cursor: pointer;
    background: light-dark(#fff, #161d24);
    border: 1px solid var(--line);
    border-radius: 4px;
  }

  :is(input, button, summary):focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }

  /* Heard, not seen: the button says so too. */
  .copied {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

import { css } from 'lit';
import { foot } from './foot.js';
import { menu } from './menu.js';
import { picture } from './picture.js';

const own = css`
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.25);
    min-block-size: var(--chiso-min-block-size, var(--_min-block-size, 0px));
    flex: 1 0 auto;
    padding: var(--_space) calc(var(--_space) * 1.125) calc(var(--_space) * 0.75);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    font-style: normal;
    font-weight: 400;
    font-variant: lining-nums tabular-nums;
    line-height: 1.5;
    direction: ltr;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    -webkit-text-size-adjust: 100%;
    color: var(--_text);
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }

  :host([theme='plain']) .card {
    padding-inline: 0;
  }

  ::slotted([slot='heading']) {
    margin: 0;
    font: inherit;
  }

  .heading {
    margin: 0;
    font-size: max(0.9em, 13px);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  .place {
    margin: 0;
    font-size: max(0.8em, 12px);
    line-height: 1.45;
    color: var(--_muted);
  }

  .line {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.4em;
    align-items: baseline;
    font-size: max(0.84em, 12px);
    line-height: 1.45;
    overflow-wrap: anywhere;
    color: var(--_muted);
  }

  .sign {
    font-weight: 700;
  }

  .met {
    color: var(--_met);
  }

  .behind {
    color: var(--_behind);
  }

  .missed {
    color: var(--_missed);
  }

  .notes {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: max(0.76em, 12px);
    text-wrap: pretty;
    line-height: 1.45;
    color: var(--_muted);
  }

  /* What is too long for a row of its own, be it one word, goes on in the next. */
  :is(.top, .figure, .foot, .legend) > * {
    max-inline-size: 100%;
  }

  .message {
    margin: 0;
    font-size: max(0.9em, 13px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    color: var(--_muted);
  }

  .message p {
    margin: 0;
  }

  .message.small {
    font-size: max(0.8em, 12px);
  }

  .action {
    align-self: start;
    min-block-size: 26px;
    padding: 0.15em 0.1em;
    font-size: max(0.84em, 13px);
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .action:hover {
    text-decoration-thickness: 2px;
  }

  /* Bars, keys and marks are what is told, not decoration: they are printed where backgrounds are not. */
  @media print {
    .card {
      break-inside: avoid;
      box-shadow: none;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .action,
    .toolbar label,
    .tooltip,
    details:not([open]) {
      display: none;
    }
  }
`;

/**
 * The card that every widget is: heading above, what it shows, notes, and at the foot always period and source. Its type is
 * its own, whatever the page says of all elements; only family, size
 * and a reader's own spacing come from around it, unless the tokens name them. All languages that ship are written from left
 * to right, also on a page that is not: "5,5 điểm %" turned round says something else.
 */
export const card = [foot, menu, picture, own];

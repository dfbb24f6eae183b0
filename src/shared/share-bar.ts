/**
 * A whole as one stacked bar, and the list that names its parts. The list says as text all that the bar shows, so the bar
 * needs no stops for the keyboard, and is not read out.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { cssProperties, type CssProperties } from './css-properties.js';

export interface Segment {
  /** "✓": seen before its name, and not spoken, since the name says the same. */
  readonly sign?: string | undefined;
  readonly name: string;
  /** "21": stands in the segment too, where it fits. */
  readonly words: string;
  /** "(13%)", a date of its own. */
  readonly aside?: string | undefined;
  /** Of the bar, 0 to 1; absent: it has no place on it. */
  readonly share?: number | undefined;
  /** A colour of the tokens: `series-1`, `met`. */
  readonly color?: string | undefined;
  /** Hatched: nobody has told what of the whole this is. */
  readonly isUntold?: boolean | undefined;
  /** Its number: stripes, each at another angle, tell colours apart that are the same. */
  readonly turn?: number | undefined;
  readonly isStriped?: boolean | undefined;
}

export function renderShareBar(segments: readonly Segment[]): TemplateResult {
  return html`<div part="track" class="shares" aria-hidden="true">
    ${segments.map((segment) =>
      segment.share
        ? html`<div
            part="bar"
            class="share ${lookOf(segment)}"
            ${cssProperties({ '--_share': segment.share, ...colorsOf(segment) })}
          >
            ${segment.words ? html`<span>${segment.words}</span>` : nothing}
          </div>`
        : nothing,
    )}
  </div>`;
}

/** Without keys where there is no bar for them to explain. */
export function renderShareList(segments: readonly Segment[], hasBar: boolean): TemplateResult {
  return html`<ul part="legend" class="legend parts">
    ${segments.map((segment) => {
      const { sign, name, words, aside } = segment;
      return name
        ? html`<li class=${words ? '' : 'whole-line'}>
            ${hasBar ? html`<span class="key ${lookOf(segment)}" ${cssProperties(colorsOf(segment))}></span>` : nothing}
            <span
              >${sign ? html`<span aria-hidden="true">${sign} </span>` : nothing}${name}${words ? html`<span class="spoken">:</span> <b part="value">${words}</b>` : nothing}
              ${aside ? html`<span class="aside">${aside}</span>` : nothing}</span
            >
          </li>`
        : nothing;
    })}
  </ul>`;
}

function lookOf({ isUntold, isStriped, color }: Segment): string {
  return isUntold ? 'untold' : isStriped ? 'turned striped' : color ? 'turned' : '';
}

function colorsOf({ color, turn = 0 }: Segment): CssProperties {
  return color === undefined ? {} : { '--_key': `var(--_${color})`, '--_turn': turn };
}

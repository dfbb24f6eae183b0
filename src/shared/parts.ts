import { html, nothing, type TemplateResult } from 'lit';
import { descriptionWords, emptyWords } from '../localization/interface.js';
import { sameWords, type FigureView } from './figure.js';
import type { TargetView, VerdictView } from './target-view.js';

/** Letters from which a figure is set smaller, to stay on one line in a portal's column. */
const longFigure = 14;

/** A figure as it stands on a card, or that there is none: never an empty box, never a 0. */
export function renderFigure(figure: FigureView | undefined): TemplateResult {
  if (!figure) {
    return html`<p class="figure in-words nothing">
      <span part="message message-empty" class="value">${emptyWords()}</span>
    </p>`;
  }
  const { qualifier, value, unit, inWords, stage } = figure;
  const close = unit.startsWith('%') || unit.startsWith('‰');
  const long = [qualifier, value, unit].join(' ').length > longFigure;
  return html`<p class="figure ${inWords ? 'in-words' : long ? 'long' : ''}">
      ${qualifier ? html`<span part="qualifier" class="beside">${qualifier}</span>` : nothing}
      <span part="value" class="value"
        >${inWords && stage ? html`<span class="sign tone-${stage.tone}">${stage.sign}</span>&nbsp;` : nothing}${value}</span
      >
      ${unit ? html`<span part="unit" class="beside ${close ? 'percent' : ''}">${unit}</span>` : nothing}
    </p>
    ${stage && !sameWords(stage.name, value) ? html`<p class="line">${stage.name}</p>` : nothing}`;
}

/** The target, and what figure and target say together. */
export function renderTarget({ words, verdict }: TargetView): TemplateResult {
  return html`<p part="target" class="line" aria-hidden="true">${words}</p>
    ${verdict ? renderVerdict(verdict) : nothing}`;
}

/** A sign and a word besides the colour; `quiet`, below a verdict that says more, words alone. */
export function renderVerdict({ tone, sign, words, detail }: VerdictView, quiet = false): TemplateResult {
  return html`<p class="line" aria-hidden="true">
    <span part="verdict verdict-${tone}" class=${quiet ? '' : `sign ${tone}`}
      >${quiet ? words : `${sign}\u00a0${words}`}</span
    >
    ${detail}
  </p>`;
}

/** What the indicator counts, for who asks. */
export function renderDescription(text: string): TemplateResult {
  return html`<details part="description">
    <summary>${descriptionWords()}</summary>
    <p>${text}</p>
  </details>`;
}

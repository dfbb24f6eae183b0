/** One widget as several pages would have it. */
import { html, type TemplateResult } from 'lit';
import type { FeedDocument } from '../src/index.js';

const themes = [undefined, 'civic', 'plain', 'contrast'] as const;

/** Under the page's own look and the named ones. */
export function inThemes(
  data: FeedDocument,
  widget: (theme: (typeof themes)[number]) => TemplateResult,
): TemplateResult {
  return html`<chiso-feed .data=${data}><div class="cards wide">${themes.map(widget)}</div></chiso-feed>`;
}

const densities = [
  '--chiso-font-size: 0.8125em; --chiso-space: 0.6em',
  '--chiso-font-size: 1.125em; --chiso-space: 1.75em',
];

/** Dense and roomy; all other stories are as it is by default. */
export function inDensities(data: FeedDocument, widget: () => TemplateResult): TemplateResult {
  return html`<chiso-feed .data=${data}>
    <div class="cards wide">${densities.map((style) => html`<div style=${style}>${widget()}</div>`)}</div>
  </chiso-feed>`;
}

/** One figure in a chart of a profile: reached by keyboard and pointer, told in words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../feed/feed.js';
import { cssProperties } from '../../shared/css-properties.js';
import type { MarkFocus, MarkGrid, MarkKey } from '../../shared/mark-focus.js';
import type { Axis, ProfileCell } from './profile.axes.js';
import type { ProfileSeries } from './profile.model.js';

export interface MarkContext {
  readonly focus: MarkFocus;
  readonly onSelect: (id: Id) => void;
  readonly marks: MarkGrid;
  /** The mark that Tab comes to. */
  readonly stop: MarkKey | undefined;
  readonly series: readonly ProfileSeries[];
}

/** From where to where a chart reaches, in shares of the scale: what lies outside is drawn as it is. */
export function reachOf(axes: readonly Axis[]): { readonly start: number; readonly end: number } {
  const shares = axes.flatMap(({ cells }) => cells.map(({ share }) => share ?? 0));
  return { start: Math.min(0, ...shares), end: Math.max(1, ...shares) };
}

/** `n`: whose figure it is; `track`: its bar. Its name has the very words that are seen, by which it can be called (WCAG 2.2, 2.5.3). */
export function renderMark(
  { key, name, words, aside, missing, open }: ProfileCell,
  n: number,
  { focus, onSelect, marks, stop, series }: MarkContext,
  track: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { id, highlighted, signs, color } = series[n]!;
  const isOne = series.length === 1;
  return html`<button
    class="mark ${highlighted && !isOne ? 'highlighted' : ''}"
    data-mark=${key}
    type="button"
    tabindex=${key === stop ? 0 : -1}
    aria-current=${highlighted && !isOne ? 'true' : nothing}
    ${cssProperties({ '--_key': `var(--_${color})` })}
    @click=${() => {
      onSelect(id);
    }}
    @keydown=${(event: KeyboardEvent) => {
      focus.onKeyDown(event, key, marks);
    }}
    @focus=${() => {
      focus.focus(key);
    }}
    @blur=${focus.leave}
    @pointerenter=${() => {
      focus.enter(key);
    }}
    @pointerleave=${focus.leave}
  >
    <span class="spoken">${name}: </span>
    ${isOne ? nothing : html`<span class="shape" aria-hidden="true">${signs[open ? 1 : 0]}</span>`}${track}
    <span part="value" class="label ${missing ? 'absent' : ''}"
      >${words}${aside ? html`<span class="spoken">, </span><small>${aside}</small>` : nothing}</span
    >
  </button>`;
}

/** The name of an axis; a voice hears it with each figure. */
export function renderName({ name, aside }: Axis, number?: number): TemplateResult {
  return html`<div class="name" aria-hidden="true">
    ${number === undefined ? nothing : html`<b class="number-of">${number}.</b>`} ${name}
    ${aside ? html`<small>${aside}</small>` : nothing}
  </div>`;
}

/** `row`: below which part of the chart's height it stands. */
export function renderTooltip({ spoken, detail, notes }: ProfileCell, row: number): TemplateResult {
  return html`<div part="tooltip" class="tooltip" aria-hidden="true" ${cssProperties({ '--_row': row })}>
    <p>${[spoken, detail].filter(Boolean).join(', ')}</p>
    ${notes.map((note) => html`<p>${note}</p>`)}
  </div>`;
}

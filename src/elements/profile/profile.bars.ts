/** The bars of a profile: each figure on a track of its own scale, figures without a scale alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { cssProperties } from '../../shared/css-properties.js';
import type { ProfileCell } from './profile.axes.js';
import type { ProfileView } from './profile.model.js';
import { reachOf, renderMark, renderName, renderTooltip, type MarkContext } from './profile.mark.js';

export function renderBars({ axes }: ProfileView, context: MarkContext): TemplateResult {
  const { focus, series } = context;
  return html`<div class="bars">
    ${axes.map((axis) => {
      const { cells } = axis;
      const active = cells.findIndex(({ key }) => key === focus.active);
      const track = (cell: ProfileCell, n: number) =>
        cell.share === null ? nothing : renderTrack(cell, reachOf([axis]), series[n]!.highlighted);
      return html`<div part="row" class="axis">
        ${renderName(axis)}
        <div class="values">
          ${cells.map((cell, n) => renderMark(cell, n, context, track(cell, n)))}
          ${active < 0 ? nothing : renderTooltip(cells[active]!, (active + 1) / cells.length)}
        </div>
      </div>`;
    })}
  </div>`;
}

/**
 * From zero, or the nearest that the scale has, to the figure. Where the track begins before that, zero is marked, and where it
 * goes beyond the scale, its end.
 */
function renderTrack(
  { share, scale, open }: ProfileCell,
  { start, end }: ReturnType<typeof reachOf>,
  highlighted: boolean,
): TemplateResult {
  const [min, max] = scale!;
  const on = (place: number) => (place - start) / (end - start);
  const zero = on(Math.min(1, Math.max(0, -min / (max - min))));
  const top = on(share!);
  const mark = (at: number) => html`<span class="limit" ${cssProperties({ '--_at': at })}></span>`;
  return html`<span part="track" class="track" aria-hidden="true"
    ><span
      part="bar ${highlighted ? 'bar-highlight' : ''}"
      class="bar ${open ? 'open' : ''}"
      ${cssProperties({ '--_from': Math.min(zero, top), '--_to': Math.max(zero, top) })}
    ></span
    >${zero > 0 ? mark(zero) : nothing}${end > 1 ? mark(on(1)) : nothing}</span
  >`;
}

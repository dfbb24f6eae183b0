/** The radar of a profile: lines on a canvas; names and figures are text around it, or below it where there is no room. */
import { html, nothing, type TemplateResult } from 'lit';
import { radarPlace, type RadarChartData } from '../../charts/radar-chart.js';
import { cssProperties } from '../../shared/css-properties.js';
import type { ProfileView } from './profile.model.js';
import { reachOf, renderMark, renderName, renderTooltip, type MarkContext } from './profile.mark.js';

/** Numbers stand just outside the outer ring. */
const numbersAt = 1.11;

export function radarOf({ axes, series }: ProfileView): RadarChartData {
  return {
    axes: axes.length,
    max: reachOf(axes).end,
    series: series.map(({ color, shape, dash }, n) => ({
      ...{ color, shape, dash },
      values: axes.map(({ cells }) => cells[n]!.share),
      open: axes.map(({ cells }) => cells[n]!.open),
    })),
  };
}

export function renderRadar({ axes }: ProfileView, context: MarkContext): TemplateResult {
  const { focus } = context;
  const count = axes.length;
  const { end } = reachOf(axes);
  const at = (n: number, distance: number) => {
    const { x, y } = radarPlace(n, count, distance);
    return cssProperties({ '--_x': x, '--_y': y });
  };
  const points = axes.flatMap(({ cells }, n) =>
    cells.map((cell) => ({ cell, n, at: (cell.share ?? end) / end })),
  );
  const active = points.find(({ cell }) => cell.key === focus.active);
  return html`<div class="radar" ${cssProperties({ '--_rows': rowsOf(count) })}>
    <div
      class="web"
      aria-hidden="true"
      ${cssProperties({ '--_area': `2 / 2 / span ${pairsOf(count)} / auto` })}
    >
      <div class="plot"><canvas></canvas></div>
      ${axes.map((_, n) => html`<b class="number-of" ${at(n, numbersAt)}>${n + 1}</b>`)}
      ${points.map(({ cell: { key, share }, n, at: distance }) =>
        share === null
          ? nothing
          : html`<i
              class="spot ${key === focus.active ? 'active' : ''}"
              ${at(n, distance)}
              @pointerenter=${() => {
                focus.enter(key);
              }}
              @pointerleave=${focus.leave}
            ></i>`,
      )}
      ${active ? renderTooltip(active.cell, 0.5 + radarPlace(active.n, count, active.at).y) : nothing}
    </div>
    ${axes.map(
      (axis, n) =>
        html`<div class="axis ${sideOf(n, count)}" ${cssProperties({ '--_area': areaOf(n, count) })}>
          ${renderName(axis, n + 1)}
          <div class="values">${axis.cells.map((cell, each) => renderMark(cell, each, context))}</div>
        </div>`,
    )}
  </div>`;
}

/** Axes that stand level with each other, left and right. */
function pairsOf(count: number): number {
  return (count - 1) >> 1;
}

/** The first name above and, of an even number, one below take the room they need; each pair between has its share of the height. */
function rowsOf(count: number): string {
  const pairs = pairsOf(count);
  const level = (n: number) => 0.5 - Math.cos((n / count) * 2 * Math.PI) / 2;
  const ends = [...Array(pairs + 1).keys()].map((n) =>
    n === 0 ? 0 : n === pairs ? 1 : (level(n) + level(n + 1)) / 2,
  );
  const rows = ends.slice(1).map((end, n) => `${Math.round((end - ends[n]!) * 100)}fr`);
  return `auto ${rows.join(' ')} auto`;
}

function areaOf(n: number, count: number): string {
  if (n === 0) return '1 / 1 / auto / -1';
  if (n * 2 === count) return '-2 / 1 / auto / -1';
  return n * 2 < count ? `${n + 1} / 3` : `${count - n + 1} / 1`;
}

/** Where an axis stands; the lowest of an odd number points down. */
function sideOf(n: number, count: number): string {
  if ((n * 2) % count === 0) return 'middle';
  const low = count % 2 === 1 && Math.min(n, count - n) === pairsOf(count) ? 'low' : '';
  return `${n * 2 < count ? 'after' : 'before'} ${low}`;
}

/** The chart of a comparison: bars on a canvas, names and values as text over them, so that each can be read and reached. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BarChartData, BarPlace } from '../../charts/bar-chart.js';
import { renderSwatches, type ColorRole } from '../../charts/swatches.js';
import type { Id } from '../../feed/feed.js';
import { keysWords } from '../../localization/compare.js';
import type { Cell } from '../../shared/cells.js';
import { cssProperties } from '../../shared/css-properties.js';
import type { MarkFocus } from '../../shared/mark-focus.js';
import type { CompareView } from './compare.model.js';
import type { Reference } from './compare.references.js';
import type { CompareRow } from './compare.views.js';

export interface ChartHandlers {
  readonly onSelect: (id: Id) => void;
}

/** From the end of a bar nearly to its words: `compare.chart.styles.ts`. */
const beforeWords = 5;

/** Average dashed, median dotted, target solid. */
const dashes: Readonly<Record<Reference['kind'], readonly number[]>> = {
  average: [6, 4],
  median: [2, 3],
  target: [],
};
const keyClasses: Readonly<Record<Reference['kind'], string>> = {
  average: '',
  median: 'dotted',
  target: 'solid',
};

export function barsOf({ rows, series, references, scale }: CompareView, root: ParentNode): BarChartData {
  return {
    ...scale,
    series: series.map((_, n) => ({
      values: rows.map(({ cells }) => cells[n]?.value ?? null),
      colors: rows.map(({ highlighted }) => colorOf(n, series.length, highlighted)),
    })),
    lines: references.map(({ kind, value }) => ({ value, dash: dashes[kind] })),
    places: () => placesOf(root),
  };
}

/** Where the labels are: each bar stands before its own. */
function placesOf(root: ParentNode): readonly BarPlace[] {
  const plot = root.querySelector('.plot')!.getBoundingClientRect();
  return [...root.querySelectorAll('.label')].map((label) => {
    const { top, height, left, right } = label.getBoundingClientRect();
    const center = top - plot.top + height / 2;
    return { center, size: height, words: { start: left + beforeWords - plot.left, end: right - plot.left } };
  });
}

function colorOf(series: number, count: number, highlighted: boolean): ColorRole {
  if (count > 1) return `series-${series + 1}` as ColorRole;
  return highlighted ? 'highlight' : 'series';
}

export function renderChart(view: CompareView, focus: MarkFocus, handlers: ChartHandlers): TemplateResult {
  const { rows, scale } = view;
  const hasBars = rows.some(({ cells }) => cells.some(({ value }) => value !== null));
  const share = (value: number) => (value - scale.min) / (scale.max - scale.min);
  const zero = share(Math.min(scale.max, Math.max(scale.min, 0)));
  const ids = rows.map(({ id }) => id);
  const stop = focus.stopOf([ids], rows.find(({ highlighted }) => highlighted)?.id);
  const active = rows.find(({ id }) => id === focus.active);
  return html`<div
      part="chart"
      class="chart"
      ${cssProperties({
        '--_names': `min(40cqi, ${longest(rows) * 0.6 + 0.4}em)`,
        '--_room': hasBars ? `min(38cqi, ${roomFor(rows, share)}em)` : '0px',
        '--_zero': zero,
      })}
      @pointerleave=${focus.leave}
    >
      ${renderSwatches()}
      ${hasBars ? html`<div class="plot" aria-hidden="true"><canvas></canvas></div>` : nothing}
      <p class="spoken">${keysWords()}</p>
      <ol class="rows ${view.series.length > 1 ? 'grouped' : ''}">
        ${rows.map((row) => renderRow(row, { ids, focus, handlers, stop, share, zero }))}
      </ol>
      ${active ? renderTooltip(active, ids.indexOf(active.id) + 1, ids.length) : nothing}
    </div>
    ${renderLegend(view)}`;
}

interface RowContext {
  readonly ids: readonly Id[];
  readonly focus: MarkFocus;
  readonly handlers: ChartHandlers;
  readonly stop: Id | undefined;
  readonly share: (value: number) => number;
  /** Where bars begin, as a share of the scale. */
  readonly zero: number;
}

function renderRow(row: CompareRow, { ids, focus, handlers, stop, share, zero }: RowContext): TemplateResult {
  const { id, name, href, highlighted, cells, unseen } = row;
  const aside = asideOf(cells);
  const content = html`<span class="name"
      >${name}<span class="spoken">: </span>${aside ? html`<small>${aside}</small>` : nothing}</span
    ><span class="labels" aria-hidden=${cells.length > 1 ? 'true' : nothing}
      >${cells.map((cell) => renderLabel(cell, share, zero))}</span
    >${unseen ? html`<span class="spoken">; ${unseen}</span>` : nothing}`;
  const tabindex = id === stop ? 0 : -1;
  const onKeyDown = (event: KeyboardEvent) => {
    focus.onKeyDown(event, id, [ids]);
  };
  const onFocus = () => {
    focus.focus(id);
  };
  const onEnter = () => {
    focus.enter(id);
  };
  const onSelect = () => {
    handlers.onSelect(id);
  };
  return html`<li part="row ${highlighted ? 'row-highlight' : ''}" class=${highlighted ? 'highlighted' : ''}>
    ${
      href
        ? html`<a
            class="mark"
            data-mark=${id}
            href=${href}
            rel="noopener"
            tabindex=${tabindex}
            aria-current=${highlighted ? 'true' : nothing}
            @keydown=${onKeyDown}
            @focus=${onFocus}
            @blur=${focus.leave}
            @pointerenter=${onEnter}
            >${content}</a
          >`
        : html`<button
            class="mark"
            data-mark=${id}
            type="button"
            tabindex=${tabindex}
            aria-current=${highlighted ? 'true' : nothing}
            @click=${onSelect}
            @keydown=${onKeyDown}
            @focus=${onFocus}
            @blur=${focus.leave}
            @pointerenter=${onEnter}
          >
            ${content}
          </button>`
    }
  </li>`;
}

/** What is not the same for all rows, once for all figures of this one. */
function asideOf(cells: readonly Cell[]): string {
  return [...new Set(cells.map(({ aside }) => aside))].filter(Boolean).join('; ');
}

function renderLabel(
  { value, words, missing }: Cell,
  share: (value: number) => number,
  zero: number,
): TemplateResult {
  const absent = value === null;
  return html`<span
    part="value"
    class="label ${absent ? (missing ? 'absent' : 'in-words') : ''}"
    ${cssProperties(absent ? {} : { '--_at': Math.max(share(value), zero) })}
    >${words}</span
  >`;
}

function renderTooltip({ spoken, notes }: CompareRow, row: number, count: number): TemplateResult {
  return html`<div
    part="tooltip"
    class="tooltip"
    aria-hidden="true"
    ${cssProperties({ '--_row': row / count })}
  >
    <p>${spoken}</p>
    ${notes.map((note) => html`<p>${note}</p>`)}
  </div>`;
}

function renderLegend({ series, references }: CompareView): TemplateResult | typeof nothing {
  if (series.length < 2 && references.length === 0) return nothing;
  return html`<ul part="legend" class="legend">
    ${
      series.length > 1
        ? series.map(
            (name, n) =>
              html`<li>
                <span
                  class="key ${n > 0 ? 'turned' : ''}"
                  ${cssProperties({ '--_key': `var(--_series-${n + 1})`, '--_turn': n })}
                ></span
                >${name}
              </li>`,
          )
        : nothing
    }
    ${references.map(({ kind, words }) => html`<li><span class="key line ${keyClasses[kind]}"></span>${words}</li>`)}
  </ul>`;
}

/** Letters of the longest line at the start of the rows. */
function longest(rows: readonly CompareRow[]): number {
  return Math.max(4, ...rows.map(({ name, cells }) => Math.max(name.length, asideOf(cells).length * 0.85)));
}

/** Room on the right for labels: what the longest of them needs beyond the end of its own bar. */
function roomFor(rows: readonly CompareRow[], share: (value: number) => number): number {
  const widths = rows.flatMap(({ cells }) =>
    cells.map(({ value, words }) => {
      const width = words.length * 0.6 + 1.2;
      return value === null ? width * 0.3 : width * (0.35 + 0.65 * share(value));
    }),
  );
  return Math.ceil(Math.max(3, ...widths) * 10) / 10;
}

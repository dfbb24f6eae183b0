/** The rows of a page as a table. Its roles are written out: on a narrow screen it is laid out otherwise, and stays one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../feed/feed.js';
import { noBreakSpace } from '../../format/numbers.js';
import { cssProperties } from '../../shared/css-properties.js';
import type { Head } from './ranking.heads.js';
import type { Order, OrderKey } from './ranking.order.js';
import type { PlacesView, RankingCell, RowView } from './ranking.views.js';

export interface RankingTable {
  readonly name: string;
  readonly heads: readonly Head[];
  readonly order: Order;
  /** All rows that were found, and how many stand before the page. */
  readonly count: number;
  readonly before: number;
  readonly rows: readonly RowView[];
  /** The highlighted row, where it is not among them. */
  readonly above?: RowView | undefined;
  readonly below?: RowView | undefined;
}

export interface TableHandlers {
  readonly onOrder: (key: OrderKey) => void;
  readonly onSelect: (id: Id) => void;
}

export function renderRanking(table: RankingTable, handlers: TableHandlers): TemplateResult {
  const { name, heads, order, count, before, rows, above, below } = table;
  const shown = [above, ...rows, below].flatMap((row) => row ?? []);
  const figures = heads.filter(({ key }) => typeof key === 'number');
  const widths = figures.map((_, n) => Math.max(...shown.map(({ cells }) => lettersOf(cells[n]!))));
  const pinned = (row: RowView | undefined) =>
    row
      ? html`<tbody class="pinned">
          ${renderRow(row, nothing, heads, widths, handlers)}
        </tbody>`
      : nothing;
  const properties = cssProperties({
    '--_rank': heads[0]?.key !== 'rank' ? '0px' : figures.length > 1 ? '7em' : '3em',
    '--_share': `${50 / figures.length}%`,
  });
  return html`<div class="ranking" ${properties}>
    <div class="scroller">
      <table part="table" role="table" aria-rowcount=${count + 1}>
        <caption class="spoken">
          ${name}
        </caption>
        <thead>
          <tr role="row" aria-rowindex="1">
            ${heads.map((head) => renderHead(head, order, handlers))}
          </tr>
        </thead>
        ${pinned(above)}
        <tbody>
          ${rows.map((row, n) => renderRow(row, before + n + 2, heads, widths, handlers))}
        </tbody>
        ${pinned(below)}
      </table>
    </div>
  </div>`;
}

/** Words without a number wrap, and need no room of their own. */
function lettersOf({ words, value }: RankingCell): number {
  return value === null ? 0 : words.length;
}

function renderHead({ key, words, period }: Head, order: Order, { onOrder }: TableHandlers): TemplateResult {
  if (key === undefined) return html`<th role="columnheader" scope="col" class="unsorted">${words}</th>`;
  const { descending } = order;
  const sorted = key === order.key;
  const arrow = sorted ? (descending ? '▼' : '▲') : '↕';
  const onClick = () => {
    onOrder(key);
  };
  return html`<th
    role="columnheader"
    scope="col"
    class=${classOf(key)}
    aria-sort=${sorted ? (descending ? 'descending' : 'ascending') : nothing}
  >
    <button class="sort" type="button" @click=${onClick}>
      ${words}${noBreakSpace}<span class="arrow" aria-hidden="true">${arrow}</span>
      ${period ? html`<small>${period}</small>` : nothing}
    </button>
  </th>`;
}

function classOf(key: Head['key']): string {
  return typeof key === 'number' ? 'measured' : (key ?? 'note');
}

/** `widths`: letters of the widest figure of each indicator. */
function renderRow(
  row: RowView,
  index: number | typeof nothing,
  heads: readonly Head[],
  widths: readonly number[],
  { onSelect }: TableHandlers,
): TemplateResult {
  const { highlighted } = row;
  return html`<tr
    role="row"
    part="row ${highlighted ? 'row-highlight' : ''}"
    class=${highlighted ? 'highlighted' : ''}
    aria-rowindex=${index}
    aria-current=${highlighted ? 'true' : nothing}
  >
    ${heads.map(({ key, words }) => {
      if (key === 'name') return renderName(row, onSelect);
      // Of one indicator the heading tells what its figures are.
      const isLabelled = key === 'change' || (typeof key === 'number' && widths.length > 1);
      return html`<td
        role="cell"
        part="cell"
        class="${classOf(key)} ${isNothing(row, key) ? 'nothing' : ''}"
        data-label=${isLabelled ? words : nothing}
      >
        ${renderContent(row, key, widths)}
      </td>`;
    })}
  </tr>`;
}

function isNothing({ places, notes }: RowView, key: Head['key']): boolean {
  return key === 'change' ? !places : key === undefined && notes.length === 0;
}

function renderContent(
  { rank, cells, places, notes, highlighted }: RowView,
  key: Head['key'],
  widths: readonly number[],
): unknown {
  if (key === 'rank') return rank;
  if (key === 'change') return renderPlaces(places);
  if (typeof key === 'number') return renderFigure(cells[key]!, widths[key]!, highlighted);
  return notes.map((note) => html`<p part="footnote">${note}</p>`);
}

function renderName({ id, name, parent, href }: RowView, onSelect: (id: Id) => void): TemplateResult {
  const onClick = () => {
    onSelect(id);
  };
  return html`<th role="rowheader" part="cell" scope="row" class="name">
    ${
      href
        ? html`<a class="place-name" data-row=${id} href=${href} rel="noopener">${name}</a>`
        : html`<button class="place-name" data-row=${id} type="button" @click=${onClick}>${name}</button>`
    }
    ${parent ? html`<small>${parent}</small>` : nothing}
  </th>`;
}

function renderFigure(
  { words, aside, missing, bar }: RankingCell,
  letters: number,
  highlighted: boolean,
): TemplateResult {
  return html`<div class="measure" ${cssProperties({ '--_figure': `${letters * 0.62 + 0.6}em` })}>
    <span part="value" class="figure-words ${missing ? 'absent' : bar ? '' : 'worded'}">${words}</span>
    ${
      bar
        ? html`<span part="track" class="track" aria-hidden="true"
            ><span
              part="bar ${highlighted ? 'bar-highlight' : ''}"
              class="bar"
              ${cssProperties({ '--_from': bar.from, '--_size': bar.size })}
            ></span
          ></span>`
        : nothing
    }
    ${aside ? html`<small>${aside}</small>` : nothing}
  </div>`;
}

function renderPlaces(places: PlacesView | undefined): TemplateResult {
  if (!places) return html`–`;
  const { sign, words, tone, spoken } = places;
  return html`<span
    part="delta delta-${tone}"
    class="sign ${tone === 'better' ? 'met' : tone === 'worse' ? 'missed' : ''}"
    ><span aria-hidden="true">${sign} ${words}</span><span class="spoken">${spoken}</span></span
  >`;
}

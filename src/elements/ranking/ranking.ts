import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Feed, Id } from '../../feed/feed.js';
import { emptyWords } from '../../localization/interface.js';
import { matchCountWords } from '../../localization/picker.js';
import { pageWords, toRowWords } from '../../localization/ranking.js';
import { askedComparison } from '../../shared/asked-comparison.js';
import { words } from '../../shared/attributes.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import { ChisoSelectEvent } from '../../shared/events.js';
import { localityName } from '../../shared/figure.js';
import { Remembered } from '../../shared/remembered.js';
import { renderExcluded } from '../../shared/side-by-side.js';
import type { Unknown } from '../../shared/subject.js';
import { renderToolbar } from '../../shared/toolbar.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { chart } from '../../theme/chart.js';
import { host } from '../../theme/host.js';
import { skeleton } from '../../theme/skeleton.js';
import { table } from '../../theme/table.js';
import { tokens } from '../../theme/tokens.js';
import { columnStyles } from './ranking.columns.styles.js';
import { fileOf } from './ranking.file.js';
import { headsOf } from './ranking.heads.js';
import { boardOf, type Board, type BoardRow } from './ranking.model.js';
import {
  found,
  orderBy,
  ordered,
  pageOf,
  pageWith,
  type Order,
  type OrderKey,
  type Page,
} from './ranking.order.js';
import { styles } from './ranking.styles.js';
import { renderRanking } from './ranking.table.js';
import { renderPager, renderSearch } from './ranking.tools.js';
import { rowView } from './ranking.views.js';

const defaultLimit = 25;

/**
 * A league table of localities, of thousands if need be: ranks with ties, bars in the cells, how many places each has gained,
 * search without diacritics, order by any column, pages. The reader's own locality is always in sight.
 *
 * @tag chiso-ranking
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The table's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The table's own feed did not come, or is none.
 * @event {ChisoSelectEvent} chiso-select - The reader chose a locality.
 * @csspart container - The card.
 * @csspart heading - The indicator's name.
 * @csspart summary - The sentence that says what the table shows.
 * @csspart table - The table.
 * @csspart row - One locality; the highlighted one also `row-highlight`.
 * @csspart cell - A cell of it.
 * @csspart value - A figure.
 * @csspart track - The whole of a figure's scale.
 * @csspart bar - The bar of a figure; of the highlighted locality also `bar-highlight`.
 * @csspart delta - The places gained or lost; also `delta-better`, `delta-worse` or `delta-same`.
 * @csspart toolbar - Buttons and fields.
 * @csspart button - A button.
 * @csspart footnote - A note on the figures.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - The period of all.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 */
export class ChisoRanking extends Widget {
  static override styles = [tokens, host, card, skeleton, table, chart, styles, columnStyles];

  /** Ids of the indicators, apart by spaces: one column each. */
  @property({ converter: words }) indicators: readonly Id[] = [];

  /** The id of a locality whose children are ranked. */
  @property() of?: Id;

  /** `province`, `district`, `commune` …: all localities of that level that existed in the period. */
  @property() level?: string;

  /** The id of the locality to highlight; by default the selected one. */
  @property() highlight?: Id;

  /** How many rows on a page. */
  @property({ type: Number }) limit = 25;

  /** Where a locality's name leads, such as `/xa/{id}`. */
  @property({ attribute: 'locality-href' }) localityHref?: string;

  @state() private query = '';
  @state() private page = 1;
  /** Absent: by the first indicator. */
  @state() private order: Order | undefined;

  private readonly remembered = new Remembered<Board | Unknown>();
  /** The row to focus once it is rendered. */
  private awaited: Id | undefined;
  private isTurned = false;

  protected override willUpdate(changed: PropertyValues): void {
    // Columns of another question: what the old ones were ordered by says nothing of them.
    if (changed.has('indicators') || changed.has('indicator')) this.order = undefined;
  }

  protected override draw(feed: Feed): Drawing {
    const board = this.ask(feed);
    if ('noun' in board) return this.drawUnknown(board);
    const { reported, publishers } = board;
    return {
      state: reported > 0 ? 'ready' : 'empty',
      content: this.renderBoard(board, localityName(feed, this.of)),
      publishers,
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { awaited, isTurned } = this;
    this.awaited = undefined;
    this.isTurned = false;
    const top = isTurned ? this.renderRoot.querySelector('.ranking') : null;
    if (top && top.getBoundingClientRect().top < 0) top.scrollIntoView();
    if (awaited === undefined) return;
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')];
    names.find(({ dataset }) => dataset['row'] === awaited)?.focus();
  }

  private ask(feed: Feed): Board | Unknown {
    const { request, indicators, of, level, locality, highlight = locality } = this;
    const { isPartial } = this.feedController;
    const choice = { indicators, of, level, highlight };
    return this.remembered.of(feed, [choice, request, isPartial], () => {
      const asked = askedComparison(feed, choice, request, isPartial);
      return 'noun' in asked ? asked : boardOf(feed, asked);
    });
  }

  private renderBoard(board: Board, place: string): TemplateResult {
    const { rows: all, highlighted, foot, reported, excluded, notes } = board;
    const limit = this.limit >= 1 ? Math.trunc(this.limit) : defaultLimit;
    const asked = this.order;
    // Another period may lack the column.
    const isShown = asked && headsOf(board, asked).some(({ key }) => key === asked.key);
    const order = isShown ? asked : orderBy(board, 0, 0);
    const sorted = ordered(board, order);
    const rows = found(sorted, this.query);
    const page = pageOf(rows, this.page, limit, highlighted);
    const apart = page.above ?? page.below;
    const toRow = () => {
      const isFound = rows.includes(apart!);
      if (!isFound) this.query = '';
      this.page = pageWith(isFound ? rows : sorted, apart!, limit);
      this.awaited = apart!.locality.id;
    };
    const take = reported > 0 && { table: () => fileOf(board, rows, order, this.partId), place };
    return html`
      ${renderHeading(this.heading ?? board.name, this.headingLevel)}
      <p part="summary" class="summary">${board.summary}</p>
      ${reported === 0 ? html`<p part="message message-empty" class="message">${emptyWords()}</p>` : nothing}
      ${all.length > limit ? renderSearch(this.query, this.onSearch, this.statusWords(rows.length, page)) : nothing}
      ${rows.length > 0 || apart ? this.renderPage(board, order, page, rows.length, limit) : nothing}
      ${renderPager(page.number, page.count, this.onPage)} ${renderExcluded(excluded)} ${renderNotes(notes)}
      ${renderToolbar(apart ? [{ words: toRowWords(apart.name), onClick: toRow }] : [])}
      ${foot ? renderFoot(foot, this, take) : nothing}
    `;
  }

  private renderPage(board: Board, order: Order, page: Page, count: number, limit: number): TemplateResult {
    const view = (row: BoardRow) => rowView(board, row, order.by, this.localityHref);
    const { number, rows, above, below } = page;
    return renderRanking(
      {
        ...{ name: board.name, heads: headsOf(board, order), order, count, before: (number - 1) * limit },
        ...{ rows: rows.map(view), above: above && view(above), below: below && view(below) },
      },
      {
        onOrder: (key) => {
          this.turn(board, order, key);
        },
        onSelect: this.onSelect,
      },
    );
  }

  private statusWords(count: number, { number, count: pages }: Page): string {
    const found = this.query.trim() ? matchCountWords(count) : '';
    return [found, pages > 1 ? pageWords(number, pages) : ''].filter(Boolean).join(', ');
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<span class="bone row"></span>`;
    return html`<span class="bone wide"></span>${row}${row}${row}${row}${row}${row}`;
  }

  /** Another column in its own order; the same one turned round. */
  private turn(board: Board, order: Order, key: OrderKey): void {
    const turned = { ...order, descending: !order.descending };
    this.order = key === order.key ? turned : orderBy(board, key, order.by);
    this.page = 1;
  }

  private readonly onSearch = (query: string): void => {
    this.query = query;
    this.page = 1;
  };

  /** Who goes on by pointer reads on at the top; who does by keyboard stays at the button. */
  private readonly onPage = (page: number, event: Event): void => {
    this.page = page;
    if (event instanceof MouseEvent && event.detail > 0) this.isTurned = true;
  };

  private readonly onSelect = (id: Id): void => {
    if (this.dispatchEvent(new ChisoSelectEvent(id, undefined))) this.feedController.select({ locality: id });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-ranking': ChisoRanking;
  }
}

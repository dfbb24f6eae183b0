import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { barDrawing, type BarChartData } from '../../charts/bar-chart.js';
import { CanvasChart } from '../../charts/canvas-chart.js';
import { swatchStyles } from '../../charts/swatches.js';
import type { Feed, Id } from '../../feed/feed.js';
import { showChartWords, showTableWords } from '../../localization/compare.js';
import { emptyWords } from '../../localization/interface.js';
import { askedComparison, comparisonsOf } from '../../shared/asked-comparison.js';
import { words } from '../../shared/attributes.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import { ChisoSelectEvent, ChisoViewEvent, type View } from '../../shared/events.js';
import { localityName } from '../../shared/figure.js';
import { MarkFocus } from '../../shared/mark-focus.js';
import { Remembered } from '../../shared/remembered.js';
import { renderExcluded } from '../../shared/side-by-side.js';
import type { Unknown } from '../../shared/subject.js';
import { renderTable } from '../../shared/table-view.js';
import { renderToolbar } from '../../shared/toolbar.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { chart } from '../../theme/chart.js';
import { host } from '../../theme/host.js';
import { skeleton } from '../../theme/skeleton.js';
import { table } from '../../theme/table.js';
import { tokens } from '../../theme/tokens.js';
import { chartStyles } from './compare.chart.styles.js';
import { barsOf, renderChart, type ChartHandlers } from './compare.chart.js';
import { compareView, type CompareView } from './compare.model.js';
import type { SortKey, SortOrder } from './compare.rows.js';
import { styles } from './compare.styles.js';
import { tableOf } from './compare.table.js';

const mostIndicators = 4;
const defaultLimit = 20;

/**
 * Localities side by side as bars, on one indicator or on up to four of one unit, with the same data as a table. Only what
 * may be compared stands together; the rest is listed below with its reason.
 *
 * @tag chiso-compare
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The chart's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The chart's own feed did not come, or is none.
 * @event {ChisoSelectEvent} chiso-select - The reader chose a locality.
 * @event {ChisoViewEvent} chiso-view - The reader changed between chart and table.
 * @csspart container - The card.
 * @csspart heading - The indicator's name.
 * @csspart summary - The sentence that says what the chart shows.
 * @csspart chart - The bars with their names and values.
 * @csspart row - One locality; the highlighted one also `row-highlight`.
 * @csspart value - A figure at the end of its bar.
 * @csspart tooltip - What is known of the locality under pointer or focus.
 * @csspart legend - What colours and lines mean.
 * @csspart table - The table.
 * @csspart cell - A cell of it.
 * @csspart toolbar - The buttons.
 * @csspart button - A button.
 * @csspart footnote - A note on the figures.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - The period of all.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 */
export class ChisoCompare extends Widget {
  static override styles = [tokens, host, card, skeleton, table, chart, swatchStyles, chartStyles, styles];

  /** Ids of up to four indicators of one unit, apart by spaces. */
  @property({ converter: words }) indicators: readonly Id[] = [];

  /** Ids of the localities to compare. */
  @property({ converter: words }) localities: readonly Id[] = [];

  /** The id of a locality whose children are compared. */
  @property() of?: Id;

  /** `province`, `district`, `commune` …: all localities of that level that existed in the period. */
  @property() level?: string;

  /** The id of the locality to highlight; by default the selected one. */
  @property() highlight?: Id;

  /** Lines to draw: `average`, `median`, `target`. */
  @property({ converter: words }) reference: readonly string[] = [];

  /** `value`, `name`, `code` or `feed`. */
  @property() sort: SortKey = 'value';

  /** `asc` or `desc`; by default the best first. */
  @property() order?: SortOrder;

  /** How many bars at most; the highlighted one always stays. */
  @property({ type: Number }) limit = 20;

  /** `chart` or `table`. */
  @property({ reflect: true }) view: View = 'chart';

  /** Where a locality's name leads, such as `/xa/{id}`. */
  @property({ attribute: 'locality-href' }) localityHref?: string;

  @query('canvas') private readonly canvas?: HTMLCanvasElement;

  private readonly chart = new CanvasChart(this, barDrawing);
  private readonly markFocus = new MarkFocus(this);
  private readonly remembered = new Remembered<CompareView | Unknown>();
  private bars: BarChartData | undefined;

  protected override draw(feed: Feed): Drawing {
    this.bars = undefined;
    const view = this.compare(feed);
    if ('noun' in view) return this.drawUnknown(view);
    const isChart = this.view !== 'table' && view.rows.length > 0;
    if (isChart) this.bars = barsOf(view, this.renderRoot);
    const { reported, publishers } = view;
    return {
      state: reported > 0 ? 'ready' : 'empty',
      content: this.renderView(view, isChart, localityName(feed, this.of)),
      publishers,
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.chart.show(this.canvas ?? undefined, this.bars);
  }

  private compare(feed: Feed): CompareView | Unknown {
    const { request, indicators, localities, of, level, highlight, sort, order, localityHref } = this;
    const { isPartial } = this.feedController;
    const choice = { indicators, localities, of, level, highlight };
    const limit = this.limit >= 1 ? this.limit : defaultLimit;
    const options = { references: this.reference, sort, order, limit, localityHref };
    return this.remembered.of(feed, [choice, request, isPartial, options], () => {
      const asked = askedComparison(feed, choice, request, isPartial, mostIndicators);
      if ('noun' in asked) return asked;
      const comparisons = comparisonsOf(feed, asked.indicators, asked.question);
      return compareView(feed, asked.indicators, comparisons, {
        ...asked.question,
        named: asked.named,
        ...options,
      });
    });
  }

  private renderView(view: CompareView, isChart: boolean, place: string): TemplateResult {
    const { sharpen } = this.chart;
    const take = view.rows.length > 0 && { table: () => tableOf(view), place, sharpen };
    return html`
      ${renderHeading(this.heading ?? view.name, this.headingLevel)}
      <p part="summary" class="summary">${view.summary}</p>
      ${view.reported === 0 && !view.isGone ? html`<p part="message message-empty" class="message">${emptyWords()}</p>` : nothing}
      ${isChart ? renderChart(view, this.markFocus, this.handlers) : nothing}
      ${!isChart && view.rows.length > 0 ? renderTable(tableOf(view)) : nothing}
      ${renderExcluded(view.excluded)}
      ${renderNotes(isChart ? [...view.rowNotes, ...view.notes] : view.notes)}
      ${isChart && view.hidden ? html`<p part="footnote" class="notes rest">${view.hidden}</p>` : nothing}
      ${renderToolbar(view.rows.length > 0 ? [{ words: isChart ? showTableWords() : showChartWords(), onClick: this.onToggle }] : [])}
      ${view.foot ? renderFoot(view.foot, this, take) : nothing}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<span class="bone row"></span>`;
    return html`<span class="bone wide"></span>${row}${row}${row}${row}${row}${row}`;
  }

  private readonly handlers: ChartHandlers = {
    onSelect: (id) => {
      if (this.dispatchEvent(new ChisoSelectEvent(id, undefined)))
        this.feedController.select({ locality: id });
    },
  };

  private readonly onToggle = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
    this.dispatchEvent(new ChisoViewEvent(this.view));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-compare': ChisoCompare;
  }
}

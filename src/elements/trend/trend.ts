import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { CanvasChart } from '../../charts/canvas-chart.js';
import { lineDrawing, type LineChartData } from '../../charts/line-chart.js';
import { swatchStyles } from '../../charts/swatches.js';
import type { Feed, Id, Locality } from '../../feed/feed.js';
import { showChartWords, showTableWords } from '../../localization/compare.js';
import { emptyWords } from '../../localization/interface.js';
import { orderWords } from '../../localization/trend.js';
import { words } from '../../shared/attributes.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import { chosenLocalities, unknownLocality } from '../../shared/chosen-localities.js';
import { ChisoViewEvent, type View } from '../../shared/events.js';
import { MarkFocus } from '../../shared/mark-focus.js';
import { Remembered } from '../../shared/remembered.js';
import { renderExcluded } from '../../shared/side-by-side.js';
import { findPeriod, findSubject, type Unknown } from '../../shared/subject.js';
import { renderTable } from '../../shared/table-view.js';
import { renderToolbar } from '../../shared/toolbar.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { chart } from '../../theme/chart.js';
import { host } from '../../theme/host.js';
import { skeleton } from '../../theme/skeleton.js';
import { table } from '../../theme/table.js';
import { tokens } from '../../theme/tokens.js';
import { linesOf, renderChart } from './trend.chart.js';
import { labelStyles } from './trend.labels.styles.js';
import { trendView, type TrendOptions, type TrendView } from './trend.model.js';
import { styles } from './trend.styles.js';

/**
 * One indicator over time, of one to eight localities, on an honest time axis, with the same data as a table. A line joins
 * only figures of one series: it is open where a period has no figure, and ends where the series breaks; a target stands
 * at its date with the path to it. Figures that may not stand beside those of the other localities are listed below with
 * the reason. Use it where the course matters; for one figure and its change use `<chiso-kpi>`.
 *
 * @tag chiso-trend
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The chart's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The chart's own feed did not come, or is none.
 * @event {ChisoViewEvent} chiso-view - The reader changed between chart and table.
 * @csspart container - The card.
 * @csspart heading - The indicator's name.
 * @csspart summary - The sentence that says what the chart shows.
 * @csspart chart - The lines with their axes and names.
 * @csspart value - The last figure of a line.
 * @csspart target - A target, at its date.
 * @csspart tooltip - What is known of the point under pointer or focus.
 * @csspart legend - What colours, dashes and signs mean.
 * @csspart table - The table.
 * @csspart row - A row of it.
 * @csspart cell - A cell of it.
 * @csspart toolbar - The buttons.
 * @csspart button - A button.
 * @csspart footnote - A note on the figures, and why a line breaks.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - The first and the last period.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 */
export class ChisoTrend extends Widget {
  static override styles = [tokens, host, card, skeleton, table, chart, swatchStyles, styles, labelStyles];

  /** Ids of up to eight localities; by default the selected one. */
  @property({ converter: words }) localities: readonly Id[] = [];

  /** The first period, such as `2022` or `2022-06`. */
  @property() from?: string;

  /** The last period. */
  @property() to?: string;

  /** Lines to draw: `target`, `average`, `median`, or `none`; by default the target of a single locality. */
  @property({ converter: words }) reference: readonly string[] = [];

  /** `chart` or `table`. */
  @property({ reflect: true }) view: View = 'chart';

  @query('canvas') private readonly canvas?: HTMLCanvasElement;

  private readonly chart = new CanvasChart(this, lineDrawing);
  private readonly markFocus = new MarkFocus(this);
  private readonly remembered = new Remembered<TrendView>();
  private lines: LineChartData | undefined;

  protected override draw(feed: Feed): Drawing {
    this.lines = undefined;
    const options = this.options(feed);
    if ('noun' in options) return this.drawUnknown(options);
    const { from, to } = options;
    const { selection } = this.feedController;
    // A period that the reader has chosen is no mistake of the page.
    if (from && to && (this.to ?? this.period) !== undefined && from.first > to.last)
      return { state: 'error', content: renderOrder(from.text, to.text) };
    const question = [
      this.request,
      this.localities,
      from?.text,
      to?.text,
      this.to,
      this.reference,
      selection,
    ];
    const view = this.remembered.of(feed, question, () => trendView(feed, options));
    const isChart = this.view !== 'table' && view.hasPoints;
    if (isChart) this.lines = linesOf(view);
    const state = view.hasFigures ? 'ready' : 'empty';
    return { state, content: this.renderView(view, isChart), publishers: view.publishers };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.chart.show(this.canvas ?? undefined, this.lines);
  }

  /** Without a last period of its own, a trend ends with the one that is shown. */
  private options(feed: Feed): TrendOptions | Unknown {
    const { request } = this;
    const horizon = findPeriod(this.to);
    if (horizon.unknown) return horizon.unknown;
    const from = findPeriod(this.from);
    if (from.unknown) return from.unknown;
    const named = this.named(feed);
    if (named && 'noun' in named) return named;
    const { found, unknown } = findSubject(feed, {
      ...request,
      locality: named?.[0]?.id ?? request.locality,
    });
    if (unknown) return unknown;
    const { indicator, locality, part, asOf, period } = found;
    const localities = named ?? [locality];
    return {
      ...{ indicator, part, asOf, localities },
      from: from.found,
      to: horizon.found ?? period,
      horizon: horizon.found,
      highlight: request.locality,
      references: this.reference,
    };
  }

  private named(feed: Feed): readonly Locality[] | Unknown | undefined {
    const [first] = this.localities;
    if (first === undefined) return undefined;
    const found = chosenLocalities(feed, [], this, this.feedController.isPartial);
    return 'noun' in found || found.length > 0 ? found : unknownLocality(feed, first);
  }

  private renderView(view: TrendView, isChart: boolean): TemplateResult {
    const { hasFigures, hasPoints } = view;
    return html`
      ${renderHeading(this.heading ?? view.name, this.headingLevel)}
      <p part="summary" class="summary">${view.summary}</p>
      ${hasFigures ? nothing : html`<p part="message message-empty" class="message">${emptyWords()}</p>`}
      ${isChart ? renderChart(view, this.markFocus) : nothing}
      ${hasFigures && !isChart ? renderTable(view.table) : nothing} ${renderExcluded(view.excluded)}
      ${renderNotes(view.notes)}
      ${renderToolbar(hasPoints ? [{ words: isChart ? showTableWords() : showChartWords(), onClick: this.onToggle }] : [])}
      ${renderFoot(view.foot, this, hasFigures && { table: () => view.table, sharpen: this.chart.sharpen })}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<span class="bone row"></span>`;
    return html`<span class="bone wide"></span>${row}${row}${row}${row}${row}${row}`;
  }

  private readonly onToggle = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
    this.dispatchEvent(new ChisoViewEvent(this.view));
  };
}

function renderOrder(from: string, to: string): TemplateResult {
  return html`<p part="message message-error" class="message">${orderWords(from, to)}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-trend': ChisoTrend;
  }
}

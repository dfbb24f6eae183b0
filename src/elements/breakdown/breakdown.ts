import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Feed } from '../../feed/feed.js';
import { showChartWords, showTableWords } from '../../localization/compare.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import { ChisoViewEvent, type View } from '../../shared/events.js';
import { renderFigure } from '../../shared/parts.js';
import { renderShareBar, renderShareList } from '../../shared/share-bar.js';
import { findSubject } from '../../shared/subject.js';
import { renderTable } from '../../shared/table-view.js';
import { renderToolbar } from '../../shared/toolbar.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { chart } from '../../theme/chart.js';
import { figure } from '../../theme/figure.js';
import { host } from '../../theme/host.js';
import { shareBar } from '../../theme/share-bar.js';
import { skeleton } from '../../theme/skeleton.js';
import { table } from '../../theme/table.js';
import { tokens } from '../../theme/tokens.js';
import { breakdownView, type BreakdownView } from './breakdown.model.js';
import { styles } from './breakdown.styles.js';

/**
 * A whole and its parts: the figure, one stacked bar, and for each part its number and its share. The bar is never
 * stretched: what parts leave of the whole stays open, and parts that are more than it have none. Use it for indicators
 * that the feed gives `parts`; service levels and the like.
 *
 * @tag chiso-breakdown
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The widget's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The widget's own feed did not come, or is none.
 * @event {ChisoViewEvent} chiso-view - The reader changed between bar and table.
 * @csspart container - The card.
 * @csspart heading - The indicator's name.
 * @csspart place - The locality, where the page does not stand for it.
 * @csspart value - The whole, and the number of each part.
 * @csspart unit - The unit of the whole.
 * @csspart qualifier - "hơn", "khoảng", before the whole.
 * @csspart track - The whole as a bar.
 * @csspart bar - One part of it.
 * @csspart legend - The parts with number and share.
 * @csspart table - The table.
 * @csspart row - A row of it.
 * @csspart cell - A cell of it.
 * @csspart toolbar - The buttons.
 * @csspart button - A button.
 * @csspart footnote - A note on the figures.
 * @csspart summary - The sentence for who does not see the bar.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - Period and status.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 */
export class ChisoBreakdown extends Widget {
  static override styles = [tokens, host, card, skeleton, figure, table, chart, shareBar, styles];

  @state() private view: View = 'chart';

  protected override draw(feed: Feed): Drawing {
    // A part of a part is none.
    const { found, unknown } = findSubject(feed, { ...this.request, part: undefined });
    if (unknown) return this.drawUnknown(unknown);
    const view = breakdownView(feed, found, this.feedController.selection.locality);
    const { publishers } = view;
    return { state: view.figure ? 'ready' : 'empty', content: this.renderView(view), publishers };
  }

  private renderView(view: BreakdownView): TemplateResult {
    const { figure: whole, segments, hasBar } = view;
    const hasParts = whole !== undefined && segments.length > 0;
    const isTable = hasParts && this.view === 'table';
    return html`
      ${renderHeading(this.heading ?? view.name, this.headingLevel)}
      ${view.place ? html`<p part="place" class="place" aria-hidden="true">${view.place}</p>` : nothing}
      <div aria-hidden="true">${renderFigure(whole)}</div>
      <p part="summary" class="spoken">${view.summary}</p>
      ${isTable ? renderTable(view.table) : nothing}
      ${hasParts && !isTable ? html`${hasBar ? renderShareBar(segments) : nothing}${renderShareList(segments, hasBar)}` : nothing}
      ${renderNotes(view.notes)}
      ${renderToolbar(hasParts ? [{ words: isTable ? showChartWords() : showTableWords(), onClick: this.onToggle }] : [])}
      ${renderFoot(view.foot, this, whole && { table: () => view.table, place: view.fullPlace })}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="bone wide"></span><span class="bone tall"></span><span class="bone row"></span
      ><span class="bone short"></span>`;
  }

  private readonly onToggle = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
    this.dispatchEvent(new ChisoViewEvent(this.view));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-breakdown': ChisoBreakdown;
  }
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed } from '../../feed/feed.js';
import { flag, text } from '../../shared/attributes.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import type { ChangeView } from '../../shared/change-view.js';
import { literalFeed } from '../../shared/literal.js';
import { renderDescription, renderFigure, renderTarget } from '../../shared/parts.js';
import { findSubject } from '../../shared/subject.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { figure } from '../../theme/figure.js';
import { host } from '../../theme/host.js';
import { skeleton } from '../../theme/skeleton.js';
import { tokens } from '../../theme/tokens.js';
import { kpiView, type KpiBase, type KpiView } from './kpi.model.js';
import { styles } from './kpi.styles.js';
import { height, width, type Sparkline } from './sparkline.js';

/**
 * A card with one figure, stage or fact in words: value, unit, qualifier, change against a named base, target and
 * verdict, period and source. Use it for the figures that a page is about; for progress to a target use
 * `<chiso-progress>`.
 *
 * @tag chiso-kpi
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The card's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The card's own feed did not come, or is none.
 * @csspart container - The card.
 * @csspart heading - The indicator's name.
 * @csspart place - The locality, where the page does not stand for it.
 * @csspart value - The figure.
 * @csspart unit - Its unit.
 * @csspart qualifier - "hơn", "khoảng", before the figure.
 * @csspart sparkline - The line of `trend`.
 * @csspart delta - The change; also `delta-better`, `delta-worse` or `delta-same`.
 * @csspart target - The target.
 * @csspart verdict - What figure and target say; also `verdict-met`, `verdict-behind` or `verdict-missed`.
 * @csspart footnote - A note on the figure.
 * @csspart description - What the indicator counts, on request.
 * @csspart summary - The sentence for who does not see the card.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - Period and status.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 * @csspart button - A button: "Thử lại", or one of the menu.
 */
export class ChisoKpi extends Widget {
  static override styles = [tokens, host, card, skeleton, figure, styles];

  /** What the change is measured against: `previous`, `year-ago`, `target`, `average` or `none`. */
  @property() compare?: KpiBase;

  /** Draws the figures so far as a small line. */
  @property({ converter: flag }) trend = false;

  /** Rounds large figures, and says so. */
  @property({ converter: flag }) compact = false;

  /** Without a feed: the heading. */
  @property() label?: string;

  /** Without a feed: the figure, with a decimal point. */
  @property({ converter: text }) value?: string;

  /** Without a feed: `percent`, `person` and the like, or any sign. */
  @property() unit?: string;

  /** @internal */
  get literal(): unknown {
    return literalFeed(this);
  }

  protected override draw(feed: Feed): Drawing {
    const { selection } = this.feedController;
    const { found, unknown } = findSubject(feed, this.request);
    if (unknown) return this.drawUnknown(unknown);
    const view = kpiView(feed, found, { ...this.options, selected: selection.locality });
    const { figure: shown, publishers } = view;
    return { state: shown ? 'ready' : 'empty', content: this.renderView(view), publishers };
  }

  private get options() {
    return { compare: this.compare, trend: this.trend, compact: this.compact };
  }

  private renderView(view: KpiView): TemplateResult {
    return html`
      <div class="head">
        ${renderHeading(this.heading ?? view.name, this.headingLevel)}
        ${view.place ? html`<p part="place" class="place" aria-hidden="true">${view.place}</p>` : nothing}
      </div>
      <p part="summary" class="spoken">${view.summary}</p>
      <div aria-hidden="true">${renderFigure(view.figure)}</div>
      ${view.trend ? renderSparkline(view.trend) : nothing}
      ${view.change ? renderChange(view.change) : nothing}
      ${view.target ? renderTarget(view.target) : nothing} ${renderNotes(view.notes)}
      ${view.description ? renderDescription(view.description) : nothing}
      ${renderFoot(view.foot, this, view.figure && { table: view.table, place: view.fullPlace })}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="bone wide"></span><span class="bone tall"></span
      ><span class="bone short"></span>`;
  }
}

function renderSparkline({ path, end }: Sparkline): TemplateResult {
  return html`<svg
    part="sparkline"
    class="sparkline"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path d=${path}></path><path class="end" d="M${end.x} ${end.y}h0"></path>`}
  </svg>`;
}

function renderChange({ sign, words, base, tone }: ChangeView): TemplateResult {
  return html`<p class="line" aria-hidden="true">
    <span
      part="delta delta-${tone}"
      class="sign ${tone === 'better' ? 'met' : tone === 'worse' ? 'missed' : ''}"
      >${sign}&nbsp;${words}</span
    >
    ${base}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-kpi': ChisoKpi;
  }
}

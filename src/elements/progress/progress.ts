import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed } from '../../feed/feed.js';
import { capitalize } from '../../format/case.js';
import { flag, text } from '../../shared/attributes.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import { literalFeed } from '../../shared/literal.js';
import { renderDescription, renderFigure, renderVerdict } from '../../shared/parts.js';
import { findSubject } from '../../shared/subject.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { figure } from '../../theme/figure.js';
import { host } from '../../theme/host.js';
import { skeleton } from '../../theme/skeleton.js';
import { tokens } from '../../theme/tokens.js';
import { marks } from './marks.styles.js';
import { renderBar } from './progress.bar.js';
import { progressView, type ProgressView } from './progress.model.js';
import { styles } from './progress.styles.js';

/**
 * A bar for one figure on its honest scale, with marks where the targets are, a verdict in words and, if asked for, a mark
 * where the plan should be. A figure without a target and a target without a figure are both shown as what they are. Use
 * it for shares and for plans; without a scale it shows the figure alone.
 *
 * @tag chiso-progress
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The bar's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The bar's own feed did not come, or is none.
 * @csspart container - The card.
 * @csspart heading - The indicator's name.
 * @csspart place - The locality, where the page does not stand for it.
 * @csspart value - The figure.
 * @csspart unit - Its unit.
 * @csspart qualifier - "hơn", "khoảng", before the figure.
 * @csspart track - The whole scale.
 * @csspart bar - The figure on it.
 * @csspart target-marker - Where a target is.
 * @csspart pace-marker - Where the plan should be.
 * @csspart target - A target in words.
 * @csspart verdict - What figure and target, or figure and plan, say; also `verdict-met`, `verdict-behind` or `verdict-missed`.
 * @csspart footnote - A note on the figure.
 * @csspart description - What the indicator counts, on request.
 * @csspart summary - The sentence for who does not see the bar.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - Period and status.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 * @csspart button - A button: "Thử lại", or one of the menu.
 */
export class ChisoProgress extends Widget {
  static override styles = [tokens, host, card, skeleton, figure, styles, marks];

  /** The period of the target; by default the next one. */
  @property() target?: string;

  /** Shows where the plan should be at the date of the figure. */
  @property({ converter: flag }) pace = false;

  /** Without a feed: the heading. */
  @property() label?: string;

  /** Without a feed: the figure, with a decimal point. */
  @property({ converter: text }) value?: string;

  /** Without a feed: `percent`, `person` and the like, or any sign. */
  @property() unit?: string;

  /** Without a feed: the start of the scale. */
  @property({ type: Number }) min?: number;

  /** Without a feed: the end of the scale. */
  @property({ type: Number }) max?: number;

  /** Without a feed: the target, at least. */
  @property({ type: Number }) goal?: number;

  /** @internal */
  get literal(): unknown {
    return literalFeed(this);
  }

  protected override draw(feed: Feed): Drawing {
    const { selection } = this.feedController;
    const { found, unknown } = findSubject(feed, this.request);
    if (unknown) return this.drawUnknown(unknown);
    const { target, pace } = this;
    const view = progressView(feed, found, { target, pace, selected: selection.locality });
    const { figure: shown, publishers } = view;
    return { state: shown ? 'ready' : 'empty', content: this.renderView(view), publishers };
  }

  private renderView(view: ProgressView): TemplateResult {
    return html`
      <div class="top">
        ${renderHeading(this.heading ?? view.name, this.headingLevel)}
        <div aria-hidden="true">${renderFigure(view.figure)}</div>
      </div>
      <p part="summary" class="spoken">${view.summary}</p>
      ${view.place ? html`<p part="place" class="place" aria-hidden="true">${view.place}</p>` : nothing}
      ${renderBar(view)} ${renderTargets(view)} ${renderNotes(view.notes)}
      ${view.description ? renderDescription(view.description) : nothing}
      ${renderFoot(view.foot, this, view.figure && { table: view.table, place: view.fullPlace })}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span class="bone wide"></span><span class="bone track-bone"></span
      ><span class="bone short"></span>`;
  }
}

/** Of a target that is not yet due, the plan says more than that it is not met. */
function renderTargets({ target, pace, bar, noTarget, unmarked }: ProgressView): TemplateResult {
  const line = (words: string) => html`<p part="target" class="line" aria-hidden="true">${words}</p>`;
  const { words = noTarget, verdict, undated } = target ?? {};
  const ofPlan = pace?.verdict;
  const isPlanFirst = ofPlan && verdict?.tone === 'behind';
  const verdicts = [
    verdict ? renderVerdict(verdict, isPlanFirst) : nothing,
    ofPlan ? renderVerdict(ofPlan, verdict && !isPlanFirst) : nothing,
  ];
  return html`${bar?.marks[0]?.isHeld && verdict && !undated ? nothing : line(words)}
  ${!bar && pace?.plan ? line(capitalize(pace.plan.words)) : nothing}
  ${isPlanFirst ? verdicts.reverse() : verdicts} ${unmarked.map(line)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-progress': ChisoProgress;
  }
}

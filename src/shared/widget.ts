import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { updateWhenLocaleChanges } from '@lit/localize';
import type { Feed, Publisher } from '../feed/feed.js';
import { prepareNumbers } from '../format/numbers.js';
import { loadingWords } from '../localization/interface.js';
import { followPage, getLocale } from '../localization/locale.js';
import { flag, takeWords, text } from './attributes.js';
import { FeedController } from './feed-controller.js';
import {
  isNothing,
  renderAbsent,
  renderErrors,
  renderOutdated,
  renderProblems,
  renderStale,
  renderUnknown,
} from './messages.js';
import { Movable } from './movable.js';
import { States, type WidgetState } from './states.js';
import type { Request, Unknown } from './subject.js';
import { Validity } from './validity.js';

/** What a widget draws of a feed, and whether that is a figure. */
export interface Drawing {
  readonly state: Exclude<WidgetState, 'loading'>;
  readonly content: TemplateResult;
  /** Whose figures are shown; by default all publishers of the feed. */
  readonly publishers?: readonly Publisher[] | undefined;
}

/**
 * The attributes and states that all widgets share (`spec/elements.md` §1). A widget says what it draws of a feed that is
 * there; loading, absence, errors and fallback are drawn here, in one place.
 *
 * @cssprop [--chiso-font-family=inherit] - Typeface.
 * @cssprop [--chiso-font-size=inherit] - Size that all others follow.
 * @cssprop [--chiso-space=1em] - Inner distance.
 * @cssprop [--chiso-radius=10px] - Corners.
 * @cssprop [--chiso-border-width=1px] - Frame.
 * @cssprop [--chiso-shadow=none] - Shadow of the card.
 * @cssprop [--chiso-chart-height=0px] - Least height of a chart.
 * @cssprop [--chiso-bar-size=14px] - Thickness of a progress bar.
 * @cssprop [--chiso-bar-radius=by element] - Corners of every bar, as a length: the ends of progress, of a comparison, of a league table, of a whole.
 * @cssprop [--chiso-min-block-size=by element] - Height kept before data comes.
 * @cssprop [--chiso-color-text=#15202b · #e8edf2] - Text and figures.
 * @cssprop [--chiso-color-muted=#556472 · #a3b1be] - Quiet text.
 * @cssprop [--chiso-color-surface=#fff · #161d24] - Card.
 * @cssprop [--chiso-color-border=#d9e0e6 · #2c3843] - Frame and rules.
 * @cssprop [--chiso-color-accent=#0b5cab · #6db3f2] - Bars of progress, links, focus.
 * @cssprop [--chiso-color-accent-text=#fff · #0e1318] - Text on the accent.
 * @cssprop [--chiso-color-track=#e6ecf1 · #26313b] - What is not yet reached.
 * @cssprop [--chiso-color-met=#146c43 · #5fcf94] - Target met.
 * @cssprop [--chiso-color-behind=#8a5300 · #f0b45a] - Not yet met.
 * @cssprop [--chiso-color-missed=#b3261e · #ff8a80] - Missed.
 * @cssprop [--chiso-color-highlight=#b3470b · #ff9d5c] - The reader's own locality.
 * @cssprop [--chiso-color-series=#6f94bb · #5b81a6] - Bars of a comparison.
 * @cssprop [--chiso-color-series-1=#1f5a94 · #7fb2e5] - Bars of the first of several indicators; likewise to `-8`.
 * @cssstate loading - No feed yet.
 * @cssstate ready - A figure is shown.
 * @cssstate empty - The feed has no figure.
 * @cssstate stale - The last refresh failed, or a part is missing.
 * @cssstate error - No feed came, or the widget names something that is not there.
 */
export abstract class Widget extends Movable {
  protected static override finalize(): void {
    const isDone = Object.hasOwn(this, 'finalized');
    super.finalize();
    if (!isDone) takeWords(this);
  }

  /** A feed as an object; wins over every other source. */
  @property({ attribute: false }) data?: unknown;

  /** One or more feed addresses, apart by spaces. */
  @property() src?: string;

  /** The id of a `<chiso-feed>` anywhere in the document. */
  @property() feed?: string | undefined;

  /** The id of the indicator; not needed when the feed has only one. */
  @property() indicator?: string;

  /** The id of the locality; by default the selected one, or the only one. */
  @property() locality?: string;

  /** A period such as `2022`, `2022-Q4`, `2022-12`; by default the latest with a figure. */
  @property() period?: string;

  /** The id of one part of the whole. */
  @property({ attribute: 'part-id' }) partId?: string;

  /** A day: only what was measured in periods that end by then. */
  @property({ attribute: 'as-of', converter: text }) asOf?: string;

  /** Overrides the indicator's name. */
  @property({ converter: text }) heading?: string;

  /** 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** A named look: `civic`, `plain` or `contrast`. */
  @property({ reflect: true }) theme?: string;

  /** Leaves the source out. */
  @property({ attribute: 'without-source', converter: flag }) withoutSource = false;

  /** Leaves out the menu by which a reader copies and downloads what the widget shows. */
  @property({ attribute: 'without-actions', converter: flag }) withoutActions = false;

  protected readonly feedController = new FeedController(this);
  private readonly states = new States(this);
  private drawn: WidgetState = 'loading';
  private readonly validity = new Validity(this);
  private outdated: readonly Publisher[] = [];
  private hasShownFigure = false;

  constructor() {
    super();
    followPage();
    updateWhenLocaleChanges(this);
  }

  /** Asks for the feed again. */
  reload(): void {
    this.feedController.reload();
  }

  /** What is asked for: the widget's own attributes, else what is selected. */
  protected get request(): Request {
    const { selection } = this.feedController;
    return {
      indicator: this.indicator,
      locality: this.locality ?? selection.locality,
      part: this.partId,
      period: this.period ?? selection.period,
      asOf: this.asOf ?? selection.asOf,
    };
  }

  /** What the widget shows of a feed. */
  protected abstract draw(feed: Feed): Drawing;

  /** Grey shapes where the figure will stand. */
  protected abstract renderSkeleton(): TemplateResult;

  protected override render(): TemplateResult {
    const { state } = this.feedController;
    switch (state.status) {
      case 'pending':
        this.drawn = 'loading';
        return this.renderCard(this.hasFallback() ? this.renderFallback() : this.renderLoading(), true);
      case 'absent':
        this.drawn = 'error';
        return this.renderCard(html`${this.renderFallback()}${renderAbsent(state.id, state.known)}`);
      case 'error':
        this.drawn = 'error';
        return this.renderCard(html`${this.renderFallback()}${renderErrors(state.errors, this.retry)}`);
      case 'ready': {
        const feed = this.feedController.watch(state);
        const { state: drawn, content, publishers = feed.publishers } = this.draw(feed);
        this.drawn = drawn;
        this.outdated = this.validity.outdated(publishers);
        this.hasShownFigure ||= drawn === 'ready';
        return this.renderCard(html`
          ${content}
          ${
            this.feedController.areFaultsTold
              ? nothing
              : [
                  renderStale(state, this.retry),
                  renderOutdated(this.outdated, state.feed.publishers.length > 1),
                ]
          }
          ${this.feedController.isLiteral ? renderProblems(state.reading.problems) : nothing}
          ${drawn === 'ready' ? nothing : this.renderFallback()}
        `);
      }
    }
  }

  /** What the feed does not have, or no feed could: the rest of it may still come. */
  protected drawUnknown(unknown: Unknown): Drawing {
    return {
      state: isNothing(unknown) ? 'empty' : 'error',
      content: renderUnknown(unknown, this.feedController.isPartial),
    };
  }

  /** Who pressed "Thử lại" stays in the card when the button goes, be it at once or when an answer comes. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused?.matches('.retry') && !focused.isConnected) this.focusCard();
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.feedController;
    if (state.status === 'pending') prepareNumbers(getLocale());
    this.states.show(
      this.drawn,
      state.status === 'ready' && (this.feedController.isPartial || this.outdated.length > 0),
    );
  }

  /** Its language is not that of the page where the page speaks one that does not ship (WCAG 2.2, 3.1.2). */
  protected renderCard(content: TemplateResult, busy = false): TemplateResult {
    return html`<div part="container" class="card" lang=${getLocale()} aria-busy=${busy ? 'true' : nothing}>
      ${content}
    </div>`;
  }

  private renderLoading(): TemplateResult {
    return html`<span class="spoken">${loadingWords()}</span
      >${this.renderSkeleton()}${this.renderFallback()}`;
  }

  /** What the page shows without JavaScript stays until the first figure is there. Without it, it takes no room. */
  private renderFallback(): TemplateResult {
    return html`<div class="fallback" ?hidden=${!this.hasFallback()}>
      <slot @slotchange=${this.onSlotChange}></slot>
    </div>`;
  }

  private hasFallback(): boolean {
    if (this.hasShownFigure) return false;
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? node.localName !== 'script' && !node.hasAttribute('slot')
        : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
  }

  private readonly onSlotChange = (): void => {
    this.requestUpdate();
  };

  /** Only for the moment: a card is no stop of the Tab key, nor of a click. */
  private focusCard(): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    if (!card) return;
    card.tabIndex = -1;
    card.addEventListener(
      'blur',
      () => {
        card.removeAttribute('tabindex');
      },
      { once: true },
    );
    card.focus({ preventScroll: true });
  }

  private readonly retry = (): void => {
    this.reload();
  };
}

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { updateWhenLocaleChanges } from '@lit/localize';
import type { Feed } from '../feed/feed.js';
import { loadingWords } from '../localization/interface.js';
import { followPage } from '../localization/locale.js';
import { flag } from './attributes.js';
import { FeedController } from './feed-controller.js';
import { renderAbsent, renderErrors, renderProblems, renderStale } from './messages.js';
import { States, type WidgetState } from './states.js';

/** What a widget draws of a feed, and whether that is a figure. */
export interface Drawing {
  readonly state: Exclude<WidgetState, 'loading'>;
  readonly content: TemplateResult;
}

/**
 * The attributes and states that all widgets share (`spec/elements.md` §1). A widget says what it draws of a feed that is
 * there; loading, absence, errors and fallback are drawn here, in one place.
 */
export abstract class Widget extends LitElement {
  /** A feed as an object; wins over every other source. */
  @property({ attribute: false }) data?: unknown;

  /** One or more feed addresses, apart by spaces. */
  @property() src?: string;

  /** The id of a `<chiso-feed>` anywhere in the document. */
  @property() feed?: string;

  /** The id of the indicator; not needed when the feed has only one. */
  @property() indicator?: string;

  /** The id of the locality; by default the selected one, or the only one. */
  @property() locality?: string;

  /** A period such as `2022`, `2022-Q4`, `2022-12`; by default the latest with a figure. */
  @property() period?: string;

  /** The id of one part of the whole. */
  @property({ attribute: 'part-id' }) partId?: string;

  /** A day: only what was measured in periods that end by then. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Overrides the indicator's name. */
  @property() heading?: string;

  /** 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** A named look: `civic`, `plain` or `contrast`. */
  @property({ reflect: true }) theme?: string;

  /** Leaves the source out. */
  @property({ attribute: 'without-source', converter: flag }) withoutSource = false;

  protected readonly feedController = new FeedController(this);
  private readonly states = new States(this);
  private drawn: WidgetState = 'loading';

  constructor() {
    super();
    followPage();
    updateWhenLocaleChanges(this);
  }

  /** Asks for the feed again. */
  reload(): void {
    this.feedController.reload();
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
        const { state: drawn, content } = this.draw(state.feed);
        this.drawn = drawn;
        const present = state.feed.publishers.map(({ url }) => url);
        const missing = state.errors.flatMap(({ url }) => (present.includes(url) ? [] : url));
        return this.renderCard(html`
          ${content} ${renderStale(state.errors, missing, state.receivedAt, this.retry)}
          ${this.feedController.isLiteral ? renderProblems(state.reading.problems) : nothing}
        `);
      }
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.feedController;
    this.states.show(this.drawn, state.status === 'ready' && state.errors.length > 0);
  }

  private renderCard(content: TemplateResult, busy = false): TemplateResult {
    return html`<div part="container" class="card" aria-busy=${busy ? 'true' : nothing}>${content}</div>`;
  }

  private renderLoading(): TemplateResult {
    return html`<span class="spoken">${loadingWords()}</span
      >${this.renderSkeleton()}${this.renderFallback()}`;
  }

  /** What the page shows without JavaScript stays until the first figure is there. */
  private renderFallback(): TemplateResult {
    return html`<slot @slotchange=${this.onSlotChange}></slot>`;
  }

  private hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? node.localName !== 'script' && !node.hasAttribute('slot')
        : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
  }

  private readonly onSlotChange = (): void => {
    this.requestUpdate();
  };

  private readonly retry = (): void => {
    this.reload();
  };
}

import { ContextProvider } from '@lit/context';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formats, type Format } from '../../feed/adapter.js';
import { feedContext } from '../../feed/context.js';
import { FeedHub } from '../../feed/hub.js';
import { Announcer } from '../../shared/announce.js';
import { flag, takeWords, text } from '../../shared/attributes.js';
import { ownSource } from '../../shared/feed-choice.js';
import { enterFeed } from '../../shared/feed-registry.js';
import { Movable } from '../../shared/movable.js';

const shortestRefresh = 30;

/**
 * Shows nothing: loads one or several feeds, merges and refreshes them, keeps the last good one, and shares it with the
 * widgets inside it, and with those that name it by `feed="id"`, together with the selected locality and period. Use it
 * when more than one widget shows the same feed.
 *
 * @tag chiso-feed
 * @slot - The widgets, and whatever stands between them.
 * @event {ChisoLoadEvent} chiso-load - A feed was read; carries the problems of single rows.
 * @event {ChisoErrorEvent} chiso-error - A feed did not come, or is none.
 */
export class ChisoFeed extends Movable {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** One or more addresses, apart by spaces; several are merged. */
  @property() src?: string;

  /** A feed as an object; wins over `src`. */
  @property({ attribute: false }) data?: unknown;

  /** `feed`, `csv`, `json-stat` or `ckan`, where content, type and address do not show it. All but `feed` need the adapters. */
  @property() format?: Format;

  /** How a table writes numbers and dates: `vi` for `1.109,9` and `19/12/2022`. */
  @property() locale?: string;

  /** Which column is which field: `value: Kết quả; locality: Đơn vị; indicator = ky-so`. */
  @property() columns?: string;

  /** Keeps the last good feed for later visits, and shows it until an answer comes. */
  @property({ converter: flag }) persist = false;

  /** Seconds between refreshes, 30 at least; paused while the page is hidden. None by default. */
  @property({ type: Number }) refresh?: number;

  /** Seconds until an answer must be complete. */
  @property({ type: Number }) timeout = 20;

  /** The locality that is selected at first, for all widgets that name none. */
  @property() locality?: string;

  /** The period that is selected at first, for all widgets that name none. */
  @property() period?: string;

  /** A day: all widgets show only what was measured in periods that end by then, and say so. */
  @property({ attribute: 'as-of', converter: text }) asOf?: string;

  private readonly hub = new FeedHub();
  private ownKey: unknown;
  private leave: (() => void) | undefined;
  private leaveRegistry: (() => void) | undefined;
  private readonly announcer = new Announcer(this);

  constructor() {
    super();
    new ContextProvider(this, { context: feedContext, initialValue: this.hub });
  }

  /** Asks for the feed again. */
  reload(): void {
    this.hub.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.enter();
    this.leave = this.hub.subscribe(this.onChange);
    this.requestUpdate();
    // At once, not when the whole module has run: the feed is asked for while the widgets get ready.
    this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveRegistry?.();
    this.leave?.();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  protected static override finalize(): void {
    const isDone = Object.hasOwn(this, 'finalized');
    super.finalize();
    if (!isDone) takeWords(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) this.enter();
  }

  protected override willUpdate(): void {
    const { locality, period, asOf } = this;
    this.hub.selectByPage({ locality, period, asOf });
    const refresh = this.refresh ? Math.max(shortestRefresh, this.refresh) : undefined;
    const timeout = this.timeout > 0 ? this.timeout : 20;
    const { locale, columns, persist } = this;
    const format = formats.find((known) => known === this.format);
    const own = ownSource(this, this, { timeout, refresh, persist, format, locale, columns });
    if (own?.key === this.ownKey) return;
    this.ownKey = own?.key;
    this.hub.use(own?.create());
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  private enter(): void {
    this.leaveRegistry?.();
    this.leaveRegistry = this.id ? enterFeed(this.id, this.hub) : undefined;
  }

  private readonly onChange = (): void => {
    this.announcer.tell(this.hub.state);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-feed': ChisoFeed;
  }
}

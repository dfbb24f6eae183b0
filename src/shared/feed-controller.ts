import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedContext } from '../feed/context.js';
import type { Feed, Id } from '../feed/feed.js';
import { FeedHub, type Selection } from '../feed/hub.js';
import { lackTheSame, type ReadyState, type SourceState } from '../feed/source.js';
import { WatchedFeed } from '../feed/watch.js';
import { Announcer } from './announce.js';
import { literalSource, ownSource, type FeedAttributes } from './feed-choice.js';
import { feedIds, findFeed, onFeedsChange } from './feed-registry.js';
import { figuresOf, tellOfChange } from './news.js';

export interface FeedHost extends ReactiveControllerHost, HTMLElement, FeedAttributes {
  /** The id of a `<chiso-feed>`. */
  readonly feed?: string | undefined;
  /** A feed made of the element's own attributes. */
  readonly literal?: unknown;
}

export type FeedState =
  | SourceState
  /** The element, or its feed element, names no feed; or one (`id`) that the page has not; `known` are those it has. */
  | { readonly status: 'absent'; readonly id?: Id | undefined; readonly known: readonly Id[] };

const timeout = 20;

/** What the host was last drawn from. */
interface Drawn {
  readonly state: ReadyState;
  readonly feed: WatchedFeed;
  readonly selection: Selection;
}

/** Finds the feed of a widget, listens to it while the widget is connected, and renders the widget when it changes. */
export class FeedController implements ReactiveController {
  /** Whether the feed is made of the widget's own attributes. */
  isLiteral = false;
  private readonly host: FeedHost;
  private readonly own = new FeedHub();
  private readonly context: ContextConsumer<typeof feedContext, FeedHost>;
  private ownKey: unknown;
  /** The feed that the host shows, with what is selected of it. */
  hub: FeedHub | undefined;
  private leave: (() => void)[] = [];
  private unsubscribe: (() => void) | undefined;
  private drawn: Drawn | undefined;
  private watched: WatchedFeed | undefined;
  /** Of a host whose feed or selection has changed: what it showed until then. */
  private before: string | undefined;
  private readonly announcer: Announcer;

  constructor(host: FeedHost) {
    this.host = host;
    this.announcer = new Announcer(host);
    this.context = new ContextConsumer(host, { context: feedContext, subscribe: true });
    host.addController(this);
  }

  get state(): FeedState {
    if (this.hub?.hasSource) return this.hub.state;
    if (this.host.ownerDocument.readyState !== 'complete') return { status: 'pending' };
    return { status: 'absent', id: this.hub ? undefined : this.host.feed, known: feedIds() };
  }

  /** Whether a part of what was asked for did not come, or not yet. */
  get isPartial(): boolean {
    const { state } = this;
    return state.status === 'ready' && (state.missing.length > 0 || state.old.length > 0);
  }

  /** Whether who shares the feed tells what is wrong with it. */
  get areFaultsTold(): boolean {
    return this.hub?.tellsForAll ?? false;
  }

  get selection(): Selection {
    return this.hub?.selection ?? {};
  }

  /**
   * The feed to draw; the host is drawn again when that answers otherwise to what was asked of it. It is the same for one
   * and the same feed, so that what a host has computed of it can stay: what was asked then is still watched.
   */
  watch(state: ReadyState): Feed {
    if (this.watched?.isOf(state.feed) !== true) this.watched = new WatchedFeed(state.feed);
    this.watched.toldOf = this.areFaultsTold ? this.selection.locality : undefined;
    this.drawn = { state, feed: this.watched, selection: this.selection };
    return this.watched;
  }

  select(selection: Selection): void {
    this.hub?.select(selection);
  }

  reload(): void {
    this.hub?.reload();
  }

  hostConnected(): void {
    this.leave.push(onFeedsChange(this.update));
    if (this.host.ownerDocument.readyState !== 'complete') {
      addEventListener('load', this.update, { once: true });
    }
    // Who shares a feed and is registered after its widgets never saw their question.
    const board = this.host.closest('chiso-board:not(:defined)')?.localName;
    for (const tag of [customElements.get('chiso-feed') ? undefined : 'chiso-feed', board]) {
      if (tag === undefined) continue;
      void customElements.whenDefined(tag).then(() => {
        if (this.host.isConnected && !this.context.value) this.context.hostConnected();
      });
    }
    this.update();
  }

  hostUpdate(): void {
    this.drawn = undefined;
    if (!this.host.isConnected) return;
    const hub = this.find();
    if (hub === this.hub) return;
    this.detach();
    this.hub = hub;
    if (hub) this.unsubscribe = hub.subscribe(this.onChange);
    this.announce();
  }

  hostUpdated(): void {
    const { before } = this;
    this.before = undefined;
    if (before !== undefined && this.drawn && figuresOf(this.host) !== before) tellOfChange(this.host);
  }

  hostDisconnected(): void {
    this.detach();
    this.hub = undefined;
    this.context.value = undefined;
    for (const leave of this.leave.splice(0)) leave();
    removeEventListener('load', this.update);
  }

  private detach(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private find(): FeedHub | undefined {
    const { host } = this;
    const named = ownSource(host, host, { timeout });
    const literal = named || host.feed !== undefined ? undefined : literalSource(host.literal);
    this.isLiteral = literal !== undefined;
    const own = named ?? literal;
    if (own) {
      if (own.key !== this.ownKey) this.own.use(own.create());
      this.ownKey = own.key;
      return this.own;
    }
    if (host.feed !== undefined) return findFeed(host.feed);
    return this.context.value;
  }

  private readonly update = (): void => {
    this.host.requestUpdate();
  };

  private readonly onChange = (): void => {
    this.announce();
    if (this.isDrawn()) return;
    // As long as parts are awaited, what comes is no change.
    if (this.drawn?.state.awaited.length === 0) this.before ??= figuresOf(this.host);
    this.host.requestUpdate();
  };

  /** Whether the host already shows all that there is for it to show. */
  private isDrawn(): boolean {
    const { state, drawn } = this;
    return (
      state.status === 'ready' &&
      drawn?.selection === this.selection &&
      lackTheSame(drawn.state, state) &&
      drawn.feed.answersAs(state.feed)
    );
  }

  private announce(): void {
    if (this.hub === this.own) this.announcer.tell(this.own.state);
  }
}

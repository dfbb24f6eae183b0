import type { Id } from './feed.js';
import type { FeedSource, SourceState } from './source.js';

/** What a reader has chosen for all widgets of a feed. */
export interface Selection {
  readonly locality?: Id | undefined;
  readonly period?: string | undefined;
  /** A day: only what was measured in periods that end by then. Set by the page, not by the reader. */
  readonly asOf?: string | undefined;
}

/** A feed and the reader's selection, shared by the widgets that show it. Outlives a change of its source. */
export class FeedHub {
  /** Whether who shares it tells for all widgets what is wrong with the feed, and what became of the locality selected. */
  readonly tellsForAll: boolean = false;
  private readonly listeners = new Set<() => void>();
  private source: FeedSource | undefined;
  private leave: (() => void) | undefined;
  private selected: Selection = {};
  private byPage: Selection | undefined;

  /** Without a source it stays pending: one may still be named. */
  get hasSource(): boolean {
    return this.source !== undefined;
  }

  get state(): SourceState {
    return this.source?.state ?? { status: 'pending' };
  }

  get selection(): Selection {
    return this.selected;
  }

  /** What the page itself selects, for who chooses nothing. */
  get preset(): Selection {
    return this.byPage ?? {};
  }

  /** Whose selection it is: that of a board inside a feed is the feed's. */
  get chooser(): FeedHub {
    return this;
  }

  select(selection: Selection): void {
    const { selected } = this;
    const keys = Object.keys(selection) as (keyof Selection)[];
    if (keys.every((key) => key in selected && selection[key] === selected[key])) return;
    this.selected = { ...selected, ...selection };
    this.notify();
  }

  /** A change of what the page selects wins over what was chosen before; its beginning does not. */
  selectByPage(page: Selection): void {
    const { byPage, selected } = this;
    this.byPage = page;
    const keys = (Object.keys(page) as (keyof Selection)[]).filter(
      (key) => page[key] !== byPage?.[key] && (byPage !== undefined || !(key in selected)),
    );
    this.select(Object.fromEntries(keys.map((key) => [key, page[key]])));
  }

  /** Takes another source, or none; listens to it only while somebody listens here. */
  use(source: FeedSource | undefined): void {
    if (source === this.source) return;
    const leave = this.leave;
    this.source = source;
    // What both ask for is not broken off in between.
    this.leave = this.listeners.size > 0 ? source?.subscribe(this.notify) : undefined;
    leave?.();
    this.notify();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    this.leave ??= this.source?.subscribe(this.notify);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.leave?.();
      this.leave = undefined;
    };
  }

  reload(): void {
    this.source?.reload();
  }

  private readonly notify = (): void => {
    for (const listener of [...this.listeners]) listener();
  };
}

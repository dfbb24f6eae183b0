import type { FeedErrorKind } from '../feed/error.js';
import type { Id } from '../feed/feed.js';
import type { Problem } from '../feed/problem.js';

const reach = { bubbles: true, composed: true } as const;

/** A feed was read. */
export class ChisoLoadEvent extends Event {
  /** The first hundred problems of single rows. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** The address, or addresses, of the feed; empty for a document at hand. */
  readonly url: string;

  constructor(problems: readonly Problem[], problemCount: number, url: string) {
    super('chiso-load', reach);
    this.problems = problems;
    this.problemCount = problemCount;
    this.url = url;
  }
}

/** A feed did not come, or is none. */
export class ChisoErrorEvent extends Event {
  readonly kind: FeedErrorKind;
  readonly url: string;

  constructor(kind: FeedErrorKind, url: string) {
    super('chiso-error', reach);
    this.kind = kind;
    this.url = url;
  }
}

/** The reader chose a locality or a period. Cancelling it keeps the selection as it was. */
export class ChisoSelectEvent extends Event {
  readonly locality: Id | undefined;
  readonly period: string | undefined;

  constructor(locality: Id | undefined, period: string | undefined) {
    super('chiso-select', { ...reach, cancelable: true });
    this.locality = locality;
    this.period = period;
  }
}

export type View = 'chart' | 'table';
export type ProfileView = 'radar' | 'bars' | 'table';

/** The reader changed between chart and table. */
export class ChisoViewEvent extends Event {
  readonly view: View | ProfileView;

  constructor(view: View | ProfileView) {
    super('chiso-view', reach);
    this.view = view;
  }
}

/** By their names, where they are listened to: on a widget, and on the document that they rise to. */
declare global {
  interface HTMLElementEventMap {
    'chiso-load': ChisoLoadEvent;
    'chiso-error': ChisoErrorEvent;
    'chiso-select': ChisoSelectEvent;
    'chiso-view': ChisoViewEvent;
  }
  interface DocumentEventMap {
    'chiso-load': ChisoLoadEvent;
    'chiso-error': ChisoErrorEvent;
    'chiso-select': ChisoSelectEvent;
    'chiso-view': ChisoViewEvent;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { longestTimer } from '../feed/client.js';
import type { Publisher } from '../feed/feed.js';
import { validUntil } from '../feed/validity.js';

/** Knows by the reader's clock which publishers no longer stand by their figures, and renders its host when one stops. */
export class Validity implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private publishers: readonly Publisher[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  /** Those of the publishers that are out of date; from now on they are watched. */
  outdated(publishers: readonly Publisher[]): readonly Publisher[] {
    this.publishers = publishers;
    return publishers.filter((publisher) => endOf(publisher) < Date.now());
  }

  hostUpdated(): void {
    this.wait();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onVisible);
    this.wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onVisible);
    clearTimeout(this.timer);
  }

  private wait(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    const next = Math.min(...this.publishers.map(endOf).filter((end) => end >= now));
    if (!this.host.isConnected || next === Infinity) return;
    this.timer = setTimeout(this.onEnd, Math.min(next - now + 1, longestTimer));
  }

  private readonly onEnd = (): void => {
    this.host.requestUpdate();
  };

  /** Timers stand still in a page that sleeps. */
  private readonly onVisible = (): void => {
    if (!document.hidden) this.host.requestUpdate();
  };
}

function endOf(publisher: Publisher): number {
  return validUntil(publisher) ?? Infinity;
}

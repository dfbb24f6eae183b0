import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface RowFocusHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * One stop of the Tab key for all bars; arrows, Home and End move among them, Escape hides what is told of a bar. The row
 * under pointer or focus is the active one.
 */
export class RowFocus implements ReactiveController {
  /** The row that is told about; −1: none. */
  active = -1;
  private readonly host: RowFocusHost;
  private stop = -1;

  constructor(host: RowFocusHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.active = -1;
  }

  /** The row that Tab comes to: where the reader was, else the highlighted one, else the first. */
  stopOf(count: number, highlighted: number): number {
    return this.stop >= 0 && this.stop < count ? this.stop : Math.max(0, highlighted);
  }

  enter(row: number): void {
    this.activate(row);
  }

  leave(): void {
    this.activate(-1);
  }

  focus(row: number): void {
    this.stop = row;
    this.activate(row);
  }

  onKeyDown(event: KeyboardEvent, row: number, count: number): void {
    if (event.key === 'Escape') {
      this.leave();
      return;
    }
    const next = destination(event.key, row, count);
    if (next === undefined) return;
    event.preventDefault();
    this.stop = next;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelectorAll<HTMLElement>('.mark')[next]?.focus();
    });
  }

  private activate(row: number): void {
    if (row === this.active) return;
    this.active = row;
    this.host.requestUpdate();
  }
}

function destination(key: string, row: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(row + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(row - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

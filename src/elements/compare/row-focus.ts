import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../../feed/feed.js';

interface RowFocusHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode & Partial<Pick<DocumentOrShadowRoot, 'activeElement'>>;
}

/**
 * One stop of the Tab key for all bars; arrows, Home and End move among them, Escape hides what is told of a bar. The
 * locality under pointer or focus is the active one.
 */
export class RowFocus implements ReactiveController {
  /** The locality that is told about. */
  active: Id | undefined;
  private readonly host: RowFocusHost;
  private stop: Id | undefined;

  constructor(host: RowFocusHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.active = undefined;
  }

  /** Rows are told anew in another order: the focus goes with its locality. */
  hostUpdated(): void {
    const { renderRoot } = this.host;
    const focused = renderRoot.activeElement?.closest('li')?.dataset['id'];
    if (focused !== undefined && focused !== this.stop) this.markOf(this.stop)?.focus();
  }

  /** The locality that Tab comes to: where the reader was, else the highlighted one, else the first. */
  stopOf(ids: readonly Id[], highlighted: Id | undefined): Id | undefined {
    return [this.stop, highlighted].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  }

  enter(id: Id): void {
    this.activate(id);
  }

  leave(): void {
    this.activate(undefined);
  }

  focus(id: Id): void {
    this.stop = id;
    this.activate(id);
  }

  onKeyDown(event: KeyboardEvent, id: Id, ids: readonly Id[]): void {
    if (event.key === 'Escape') {
      this.leave();
      return;
    }
    const next = destination(event.key, ids.indexOf(id), ids.length);
    if (next === undefined) return;
    event.preventDefault();
    this.stop = ids[next];
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.markOf(ids[next])?.focus();
    });
  }

  private markOf(id: Id | undefined): HTMLElement | undefined {
    const rows = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.rows > li')];
    return rows.find(({ dataset }) => dataset['id'] === id)?.querySelector<HTMLElement>('.mark') ?? undefined;
  }

  private activate(id: Id | undefined): void {
    if (id === this.active) return;
    this.active = id;
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

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What of a chart a reader can stop at, by a key of the widget's own: a locality, a point, a part. */
export type MarkKey = string;

/** Marks as they lie: rows from the top, in each from the start of the line; of one row all four arrows lead along it. */
export type MarkGrid = readonly (readonly MarkKey[])[];

interface MarkFocusHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode & Partial<Pick<DocumentOrShadowRoot, 'activeElement'>>;
}

/**
 * One stop of the Tab key for all marks of a chart; arrows, Home and End move among them, Escape hides what is told of
 * one. Elements with `data-mark` are the marks; the one under pointer or focus is the active one.
 */
export class MarkFocus implements ReactiveController {
  /** The mark that is told about. */
  active: MarkKey | undefined;
  private readonly host: MarkFocusHost;
  private stop: MarkKey | undefined;
  /** The focus follows its mark: the reader has moved nowhere. */
  private isFollowing = false;

  constructor(host: MarkFocusHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.active = undefined;
    document.addEventListener('keydown', this.onPageKeyDown);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.onPageKeyDown);
  }

  /** Marks are told anew in another order: the focus goes with its mark. */
  hostUpdated(): void {
    const focused = this.host.renderRoot.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    if (focused === undefined || focused === this.stop) return;
    this.isFollowing = true;
    this.markOf(this.stop)?.focus();
    this.isFollowing = false;
  }

  /** The mark that Tab comes to: where the reader was, else the highlighted one, else the first. */
  stopOf(marks: MarkGrid, highlighted: MarkKey | undefined): MarkKey | undefined {
    const keys = marks.flat();
    return [this.stop, highlighted].find((key) => key !== undefined && keys.includes(key)) ?? keys[0];
  }

  readonly enter = (key: MarkKey): void => {
    this.activate(key);
  };

  readonly leave = (): void => {
    this.activate(undefined);
  };

  focus(key: MarkKey): void {
    if (key !== this.stop) {
      this.stop = key;
      this.host.requestUpdate();
    }
    this.activate(key);
  }

  onKeyDown(event: KeyboardEvent, key: MarkKey, marks: MarkGrid): void {
    const next = destination(event.key, key, marks);
    if (next === undefined) return;
    event.preventDefault();
    this.markOf(next)?.focus();
  }

  /** Wherever the focus is: what the pointer shows lies over something, too (WCAG 2.2, 1.4.13). */
  private readonly onPageKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.leave();
  };

  private markOf(key: MarkKey | undefined): HTMLElement | undefined {
    const marks = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-mark]')];
    return marks.find(({ dataset }) => dataset['mark'] === key);
  }

  private activate(key: MarkKey | undefined): void {
    if (this.isFollowing || key === this.active) return;
    this.active = key;
    this.host.requestUpdate();
  }
}

function destination(pressed: string, key: MarkKey, marks: MarkGrid): MarkKey | undefined {
  const rowNumber = marks.findIndex((row) => row.includes(key));
  const row = marks[rowNumber] ?? [];
  const column = row.indexOf(key);
  const along = (step: number) => row[clamp(column + step, row.length)];
  const across = (step: number) => {
    const other = marks[clamp(rowNumber + step, marks.length)] ?? [];
    return other[clamp(column, other.length)];
  };
  switch (pressed) {
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowDown':
      return marks.length > 1 ? across(1) : along(1);
    case 'ArrowUp':
      return marks.length > 1 ? across(-1) : along(-1);
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

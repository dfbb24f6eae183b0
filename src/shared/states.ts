/** What a widget shows now; a page can style it by `:state(…)`. */
export type WidgetState = 'loading' | 'ready' | 'empty' | 'error';

const names = ['loading', 'ready', 'empty', 'stale', 'error'] as const;

/** Sets the custom states of an element. Browsers without `:state()` go without: it is appearance only. */
export class States {
  private readonly set: Set<string> | undefined;

  constructor(host: HTMLElement) {
    this.set = internalsOf(host)?.states;
  }

  show(state: WidgetState, stale: boolean): void {
    for (const name of names) {
      if (name === state || (stale && name === 'stale')) this.add(name);
      else this.set?.delete(name);
    }
  }

  private add(name: string): void {
    try {
      this.set?.add(name);
    } catch {
      // Chromium before 125 takes only names that begin with two dashes.
    }
  }
}

function internalsOf(host: HTMLElement): ElementInternals | undefined {
  return typeof host.attachInternals === 'function' ? host.attachInternals() : undefined;
}

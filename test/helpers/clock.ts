/** What a browser's timers count up to; a longer one is over at once. */
const longestTimer = 2 ** 31 - 1;

/** A clock that stands still until a test moves it, in place of `setTimeout`, `Date.now` and the chance in a delay. */
export class FakeClock {
  now = 0;
  private readonly timers = new Map<number, { readonly due: number; readonly run: () => void }>();
  private readonly real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    now: Date.now,
    random: Math.random,
  };
  private lastId = 0;

  start(): void {
    this.now = Date.parse('2026-11-22T08:00:00Z');
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      this.timers.set(++this.lastId, { due: this.now + (wait > longestTimer ? 1 : wait), run });
      return this.lastId;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => this.timers.delete(id)) as typeof clearTimeout;
    Date.now = () => this.now;
    Math.random = () => 0.5;
  }

  stop(): void {
    const { setTimeout, clearTimeout, now, random } = this.real;
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Object.assign(Date, { now });
    Object.assign(Math, { random });
    this.timers.clear();
  }

  /** How many timers are set: one that nobody clears is a leak. */
  get waiting(): number {
    return this.timers.size;
  }

  /** Lets time pass, timer by timer, and everything happen that hangs on it. */
  async pass(seconds: number): Promise<void> {
    const end = this.now + seconds * 1000;
    await this.settle();
    for (let next = this.nextBy(end); next; next = this.nextBy(end)) {
      const [id, { due, run }] = next;
      this.timers.delete(id);
      this.now = due;
      run();
      await this.settle();
    }
    this.now = end;
  }

  /** Lets everything happen that needs no time. */
  settle(): Promise<void> {
    return new Promise((resolve) => this.real.setTimeout.call(globalThis, resolve));
  }

  private nextBy(end: number) {
    const due = [...this.timers].filter(([, timer]) => timer.due <= end);
    return due.sort(([, a], [, b]) => a.due - b.due)[0];
  }
}

/** A clock while the tests of a group run. */
export function useClock(): FakeClock {
  const clock = new FakeClock();
  beforeEach(() => {
    clock.start();
  });
  afterEach(() => {
    clock.stop();
  });
  return clock;
}

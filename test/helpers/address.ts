/** The page's address while the tests of a group run; put back after each. */
export interface Address {
  /** What stands behind the page, as a reader sees it, without what the test runner has there. */
  readonly written: string;
  /** The page as a reader opens it. */
  open(search: string): void;
  /** How many entries were made since the page was opened. */
  readonly entries: number;
  /** As the browser's button does: `test/demo/address.test.mjs` presses the real one. */
  back(): void;
  forward(): void;
}

/**
 * Entries are kept here and not in the browser: the test runner uses a page for many files, and a step back may leave the
 * tests for what was there before.
 */
export function useAddress(): Address {
  let home = '';
  let entries = 0;
  let stack: string[] = [];
  let place = 0;
  const go = (url: string) => {
    history.replaceState(null, '', url);
  };
  const step = (by: 1 | -1) => {
    const url = stack[place + by];
    if (url === undefined) throw new Error('There is no entry to step to.');
    place += by;
    go(url);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const start = () => {
    entries = 0;
    place = 0;
    stack = [location.href];
  };
  beforeEach(() => {
    home = location.href;
    start();
    history.pushState = (_state, _title, url) => {
      go(String(url));
      stack = [...stack.slice(0, place + 1), location.href];
      place++;
      entries++;
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
    go(home);
  });
  return {
    get written() {
      return location.search + location.hash;
    },
    open(search) {
      go(location.pathname + search);
      start();
    },
    get entries() {
      return entries;
    },
    back: () => {
      step(-1);
    },
    forward: () => {
      step(1);
    },
  };
}

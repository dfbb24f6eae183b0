import { waitUntil } from '@open-wc/testing';

/** The page's address while the tests of a group run; put back after each. */
export interface Address {
  /** What stands behind the page, as a reader sees it, without what the test runner has there. */
  readonly written: string;
  /** The page as a reader opens it. */
  open(search: string): void;
  /** How many entries were made since the page was opened. */
  readonly entries: number;
  back(): Promise<void>;
  forward(): Promise<void>;
}

export function useAddress(): Address {
  let home = '';
  let entries = 0;
  /** Entries behind the present one: who steps back before there is one leaves the tests. */
  let behind = 0;
  const pushState = history.pushState.bind(history);
  beforeEach(() => {
    home = location.href;
    entries = 0;
    behind = 0;
    history.pushState = (...state) => {
      pushState(...state);
      entries++;
      behind++;
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
    history.replaceState(null, '', home);
  });
  return {
    get written() {
      return location.search + location.hash;
    },
    open(search) {
      history.replaceState(null, '', location.pathname + search);
      entries = 0;
    },
    get entries() {
      return entries;
    },
    async back() {
      await waitUntil(() => behind > 0, 'there is nothing to step back to');
      behind--;
      await step(-1);
    },
    forward() {
      behind++;
      return step(1);
    },
  };
}

function step(by: 1 | -1): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.go(by);
  });
}

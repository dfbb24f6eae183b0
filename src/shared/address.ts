/** The page's address: what a reader can keep, send, and go back to. The only place that reads or writes it. */

export function addressParameter(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** Of several with one name the last. */
export function addressEntries(): readonly (readonly [name: string, value: string])[] {
  return [...new URLSearchParams(location.search)];
}

/** Of the address: in a sandboxed frame the document's own origin is opaque. */
export function pageOrigin(): string {
  return new URL(location.href).origin;
}

/** Whether a link, as it is written, stays on this server. */
export function isOwnAddress(link: string): boolean {
  try {
    return new URL(link, document.baseURI).origin === pageOrigin();
  } catch {
    return false;
  }
}

/**
 * The address of this page, at the element or the heading above it that an address can lead to; a hash that is the page's own
 * route stays.
 */
export function linkTo(element: Element): string {
  let place = element;
  for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode())
    place = root.host;
  const url = new URL(location.href);
  if (!/^#[/!]/.test(url.hash)) url.hash = idAt(place);
  return url.href;
}

function idAt(place: Element): string {
  if (place.id) return place.id;
  for (let around = place.parentElement; around; around = around.parentElement) {
    const headings = [...around.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]')];
    const above = headings.filter(
      (each) => each.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const id = above.at(-1)?.id ?? around.id;
    if (id) return id;
  }
  return '';
}

/**
 * Makes an entry of the history in which these parameters have these values, or are absent; all others, and the hash, stay
 * as they are written. A page that may not change its address (a sandboxed frame, a file) keeps the one that it has.
 */
export function writeAddress(parameters: ReadonlyMap<string, string | undefined>): void {
  const pairs = location.search.slice(1).split('&').filter(Boolean);
  const others = pairs.filter((pair) => !parameters.has(nameIn(pair)));
  const own = [...parameters].flatMap(([name, value]) =>
    value === undefined ? [] : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const url = new URL(location.href);
  url.search = [...others, ...own].join('&');
  if (url.href === location.href) return;
  try {
    // An absolute address: a relative one would follow <base href>.
    history.pushState(null, '', url.href);
  } catch {
    // What was chosen holds all the same, for this visit.
  }
}

/** The reader went back or forth in the history. */
export function onAddressChange(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('popstate', listener);
  };
}

function nameIn(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? '';
}

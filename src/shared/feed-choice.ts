/** Which feed an element shows: `spec/elements.md` §1, first match wins. */
import { AddressSource, type AddressOptions } from '../feed/address-source.js';
import { documentSource, textSource, type FeedSource } from '../feed/source.js';

export interface FeedAttributes {
  readonly data?: unknown;
  readonly src?: string | undefined;
}

/** A feed made of an element's own attributes; the same text is the same feed. */
export function literalSource(document: unknown): OwnSource | undefined {
  if (document === undefined) return undefined;
  return { key: `literal ${JSON.stringify(document)}`, create: () => documentSource(document) };
}

/** An element's own source, and the key that says whether a new one is needed. */
export interface OwnSource {
  readonly key: unknown;
  create(): FeedSource;
}

/** The element's own feed: `.data`, an inline JSON child, or `src`; `undefined` when it has none. */
export function ownSource(
  host: HTMLElement,
  { data, src }: FeedAttributes,
  options: AddressOptions,
): OwnSource | undefined {
  if (data !== undefined && data !== null) return { key: data, create: () => documentSource(data) };
  const inline = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (inline) return { key: `inline ${inline}`, create: () => textSource(inline) };
  const urls = urlsOf(src, host);
  if (urls.length === 0) return undefined;
  const key = JSON.stringify([urls, options]);
  return { key, create: () => new AddressSource(urls, options) };
}

/** Absolute addresses, each once. */
function urlsOf(src: string | undefined, { ownerDocument }: HTMLElement): readonly string[] {
  const urls = (src ?? '').split(/\s+/).filter(Boolean);
  return [...new Set(urls.map((url) => absolute(url, ownerDocument.baseURI)))];
}

/** An address that is none is kept as it stands, and fails when it is asked. */
function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

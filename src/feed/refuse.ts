import { parseDocument, type NotJsonError } from './bytes.js';
import { FeedError } from './error.js';
import { refuseDocument } from './read/read.js';

/** The feed document that `text` is. Throws a `FeedError` where it is none: `spec/feed.md` §3.2. */
export function documentFrom(text: string, url: string): unknown {
  const document = jsonFrom(text, url);
  acceptDocument(document, url);
  return document;
}

/** Throws a `FeedError` where `document` is not a feed. */
export function acceptDocument(document: unknown, url: string): void {
  const refusal = refuseDocument(document);
  if (!refusal) return;
  throw refusal.code === 'version'
    ? new FeedError('unsupported', url, { detail: 'version', version: refusal.found })
    : new FeedError('malformed', url, { detail: 'not-a-feed' });
}

/** What `text` is as JSON. Throws a `FeedError`. */
export function jsonFrom(text: string, url: string): unknown {
  try {
    return parseDocument(text);
  } catch (error) {
    const { html, found, at } = error as NotJsonError;
    if (html || !found) throw new FeedError('malformed', url, { detail: html ? 'html' : 'empty' });
    throw new FeedError('malformed', url, { detail: 'not-json', at });
  }
}

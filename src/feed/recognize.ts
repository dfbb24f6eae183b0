/** Which format an answer is in: `spec/feed.md` §6. */
import type { Format } from './adapter.js';
import { jsonFrom } from './refuse.js';

/** What an address answered. */
export interface Body {
  readonly text: string;
  /** Its content type; empty where the server names none. */
  readonly type: string;
}

export interface Recognized {
  readonly format: Format;
  /** What the text is as JSON; absent for a table. */
  readonly document?: unknown;
}

/**
 * The format of an answer: what the content shows, else what was `declared`, else what content type or address say. A
 * page of HTML is none, whatever its address promised. Throws a `FeedError` for what is no JSON and no table.
 */
export function recognize({ text, type }: Body, url: string, declared?: Format): Recognized {
  const isTable = declared === 'csv' || (!declared && (tableTypes.test(type) || tableNames.test(url)));
  if (isTable && !/^[\s\uFEFF]*[<{]/.test(text)) return { format: 'csv' };
  const document = jsonFrom(text, url);
  return { format: formatOf(document) ?? declared ?? 'feed', document };
}

const tableTypes = /^text\/(csv|tab-separated-values)\b/i;
const tableNames = /^[^?#]*\.(csv|tsv)(?=$|[?#])/i;

function formatOf(document: unknown): Format | undefined {
  if (typeof document !== 'object' || !document) return undefined;
  const has = (field: string) => Object.hasOwn(document, field);
  const { class: kind, result } = document as Readonly<Record<string, unknown>>;
  if (has('chiso')) return 'feed';
  if (kind === 'dataset' || kind === 'collection' || has('dataset')) return 'json-stat';
  const isAnswer = typeof result === 'object' && result !== null && 'records' in result;
  return isAnswer || (has('success') && has('help')) ? 'ckan' : undefined;
}

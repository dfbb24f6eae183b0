import { parseDocument } from '../bytes.js';
import { isObject } from '../read/entry.js';

/** What one page of an answer says. */
export interface Answer {
  readonly records: readonly unknown[];
  /** Its columns; absent where it does not list them. */
  readonly fields?: readonly string[];
  /** Records of a page at most. */
  readonly limit?: number;
  /** Records of all pages, unless the server estimates it. */
  readonly total?: number;
  /** Of the first record of the page among all. */
  readonly offset: number;
  /** The server left out the rest, and offers no pages. */
  readonly isTruncated: boolean;
}

const mostPages = 1000;

/** The answer that a text is; `undefined` where it is none, or one of failure. */
export function answerFrom(text: string): Answer | undefined {
  let document: unknown;
  try {
    document = parseDocument(text);
  } catch {
    return undefined;
  }
  if (!isObject(document) || document['success'] === false) return undefined;
  const { result } = document;
  if (!isObject(result) || !Array.isArray(result['records'])) return undefined;
  const { records, fields, limit, total, offset } = result;
  const columns = Array.isArray(fields)
    ? (fields as unknown[]).map((field) => isObject(field) && field['id'])
    : [];
  const isListed = columns.length > 0 && columns.every((id): id is string => typeof id === 'string');
  const isEstimated = result['total_was_estimated'] === true;
  return {
    records: records as unknown[],
    ...(isListed && { fields: columns }),
    ...(isCount(limit) && { limit }),
    ...(isCount(total) && !isEstimated && { total }),
    offset: isCount(offset) ? offset : 0,
    isTruncated: result['records_truncated'] === true,
  };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/**
 * The address of the page after those that came, made of the address of the first alone: an answer may name another
 * host. All pages but the last are of one length.
 */
export function nextCkanPage(pages: readonly string[], url: string): string | undefined {
  const [first, last, previous] = [0, -1, -2].map((at) => answerFrom(pages.at(at) ?? ''));
  if (!first || !last || pages.length >= mostPages) return undefined;
  if (pages.length > 1 && previous && isSame(previous, last)) return undefined;
  const { length } = first.records;
  const [, address = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const parameters = new URLSearchParams(query);
  const start = Number(parameters.get('offset')) || 0;
  const next = start + pages.length * length;
  if (length === 0 || last.records.length < length || !hasMore(last, next)) return undefined;
  parameters.set('offset', String(next));
  return `${address}?${parameters.toString()}`;
}

/** Whether more records follow the first `count`: by their total, or because the last page is full. */
function hasMore({ total, limit, records }: Answer, count: number): boolean {
  return total === undefined
    ? limit !== undefined && records.length > 0 && records.length >= limit
    : count < total;
}

/** Whether pages are all pages of one state of the data. */
export function fitTogether(answers: readonly Answer[]): boolean {
  const ids = new Set<unknown>();
  let count = answers[0]?.offset ?? 0;
  for (const page of answers.keys()) {
    const answer = answers[page]!;
    if (answer.isTruncated || answer.total !== answers[0]!.total) return false;
    if (page > 0 && isSame(answers[page - 1]!, answer)) return false;
    count += answer.records.length;
    for (const record of answer.records) {
      const id = isObject(record) ? record['_id'] : undefined;
      if (id !== undefined && ids.has(id)) return false;
      ids.add(id);
    }
  }
  return !hasMore(answers.at(-1)!, count) && count <= (answers[0]!.total ?? Infinity);
}

/** A server that knows no `offset` gives the same page again. */
function isSame({ records }: Answer, other: Answer): boolean {
  return (
    records.length > 0 &&
    records.length === other.records.length &&
    records.every((record, at) => hasSameCells(record, other.records[at]))
  );
}

/** Whether two records have the same texts and numbers; what is nested in a cell, however deep, is left alone. */
function hasSameCells(record: unknown, other: unknown): boolean {
  if (!isObject(record) || !isObject(other)) return false;
  return Object.keys(record).every(
    (name) => record[name] === other[name] || typeof record[name] === 'object',
  );
}

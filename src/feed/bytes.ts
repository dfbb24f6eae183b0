import { faultIn } from './json-fault.js';

const excerptLength = 40;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text that is no JSON document. */
export class NotJsonError extends SyntaxError {
  /** How the text begins, at most 40 characters; empty where there was none. */
  readonly found: string;
  /** Whether it looks like a page of HTML, as servers send for errors and log-ins. */
  readonly html: boolean;
  /** Where it stops being JSON, lines and columns from 1. */
  readonly at: Position;

  constructor(text: string) {
    super('The text is not JSON.');
    this.name = 'NotJsonError';
    this.at = positionIn(text);
    this.found = text.trimStart().slice(0, excerptLength);
    this.html = looksLikeHtml(text);
  }
}

/**
 * Parses the text of a feed. A byte-order mark in front and NUL bytes and white space at the end are dropped: statistics
 * servers send them (`spec/feed.md` §3.1). Throws a `NotJsonError`.
 */
export function parseDocument(text: string): unknown {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  let end = text.length;
  while (end > start && /[\0\s]/.test(text.charAt(end - 1))) end--;
  const json = text.slice(start, end);
  try {
    return JSON.parse(json);
  } catch {
    throw new NotJsonError(json);
  }
}

function positionIn(text: string): Position {
  const lines = text.slice(0, faultIn(text)).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Whether a text begins as markup does. No JSON begins with `<`. */
export function looksLikeHtml(text: string): boolean {
  return /^[\s\uFEFF]*<[!?a-z]/i.test(text);
}

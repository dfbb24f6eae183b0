/** The feed of a still: a file, or an address that is asked once. The widget itself reads it. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Refusal } from './refusal.mjs';

/** Where the page of a still lives: nothing of it goes over a network, `open-page.mjs` answers for it. */
export const origin = 'http://still.localhost';

const types = {
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
};
const patience = 20_000;
/** As much as a widget reads: 32 MiB. */
const limit = 32 * 1024 * 1024;

/**
 * The feed with its name, its address in the page and what it answers; of an address that does not answer the widget says so.
 */
export async function openFeed(place, words) {
  if (/^https?:/i.test(place)) {
    const url = readAddress(place, words);
    const answer = await ask(url.href, words).catch((error) => {
      if (error instanceof Refusal) throw error;
    });
    return { name: decodedName(url), url: url.href, isRemote: true, answer };
  }
  const name = basename(place);
  const body = await readFile(place).catch((error) => {
    throw new Refusal(words.unreadable(place, error.code));
  });
  const type = types[extname(place).toLowerCase()] ?? 'application/json; charset=utf-8';
  const url = `${origin}/feed/${encodeURIComponent(name)}`;
  return { name, url, isRemote: false, answer: { status: 200, type, body: body.subarray(0, limit + 1) } };
}

function readAddress(place, words) {
  try {
    const url = new URL(place);
    // No server is told of it.
    url.hash = '';
    return url;
  } catch {
    throw new Refusal(words.unreadable(place, 'address'));
  }
}

function decodedName({ pathname, host }) {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** What an address answers, whatever its status. Of what is too large comes a byte too much, and the widget says so. */
export async function ask(url, words) {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  const { origin: answered } = new URL(response.url);
  if (answered !== new URL(url).origin) throw new Refusal(words.redirected(url, answered));
  const parts = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    if ((size += part.length) > limit) break;
  }
  const body = Buffer.concat(parts).subarray(0, limit + 1);
  return { status: response.status, type: response.headers.get('content-type') ?? '', body };
}

/** Whether reading it takes the module for tables and other people's formats. */
export function needsAdapters({ answer }, format) {
  if (format) return format !== 'feed';
  if (!answer || answer.status >= 400) return false;
  const text = answer.body.toString('utf8');
  // What is no JSON at all is told of as such.
  if (/^[\s\uFEFF]*</.test(text)) return false;
  const document = documentOf(answer);
  return document ? !Object.hasOwn(document, 'chiso') : !/^[\s\uFEFF]*[{[]/.test(text);
}

/** How many rows a feed has; `undefined` of a table, which only the widget can read. */
export function rowCountOf({ answer }) {
  const rows = answer && documentOf(answer)?.observations;
  return Array.isArray(rows) ? rows.length : undefined;
}

function documentOf({ body }) {
  try {
    return Object(JSON.parse(body.toString('utf8').replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}

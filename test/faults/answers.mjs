// Answers of the fault server: functions of request, response and the server's note of the visit.
import { gzipSync } from 'node:zlib';
import { feedText, hugeParts, loginPage } from './documents.mjs';

const json = 'application/json; charset=utf-8';

export function answer(body, { status = 200, ...headers } = { 'content-type': json }) {
  return (_, response) => response.writeHead(status, headers).end(body);
}

export const good = (value) => answer(feedText(value));
export const empty = (status) => answer('', { status });
export const htmlPage = (status = 200) =>
  answer(loginPage, { status, 'content-type': 'text/html; charset=utf-8' });

/** One answer after the other, the last again and again. */
export function inTurn(...answers) {
  let turn = 0;
  return (...visit) => answers[Math.min(turn++, answers.length - 1)](...visit);
}

// Broken connections

export const reset = (request) => request.socket.resetAndDestroy();
export const notHttp = (request) => request.socket.end('SSH-2.0-OpenSSH_9.2\r\n');

const half = (text) => text.slice(0, text.length / 2);

/** Promises the whole feed, sends half of it; then the connection is cut, or closed as if all were said. */
export function truncated(how) {
  const text = Buffer.from(feedText(13));
  return ({ socket }, response) => {
    response.writeHead(200, { 'content-type': json, 'content-length': text.length });
    response.write(half(text), () => (how === 'cut' ? socket.resetAndDestroy() : socket.end()));
  };
}

/** In chunks, of which the last never comes. */
export function withoutLastChunk({ socket }, response) {
  response.writeHead(200, { 'content-type': json });
  response.write(half(feedText(13)), () => socket.end());
}

/** Half of a feed, and nothing that says so: the end of the connection is the end of the body. */
export function halfWithoutLength(_, response) {
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, { 'content-type': json, connection: 'close' });
  response.write(half(feedText(13)));
  response.end();
}

// Slow ones

export const silence = () => undefined;

export function headersOnly(_, response) {
  response.writeHead(200, { 'content-type': json }).flushHeaders();
}

/** Sends a text at 1 kB/s. */
export function trickle(text) {
  const bytes = Buffer.from(text);
  return (_, response) => {
    response.writeHead(200, { 'content-type': json });
    let at = 0;
    const timer = setInterval(() => {
      if (at >= bytes.length) response.end();
      else response.write(bytes.subarray(at, (at += 50)));
    }, 50);
    response.on('close', () => clearInterval(timer));
  };
}

/** 50 MB, as fast as the client takes them; the visit counts what it took. */
export async function huge(_, response, visit) {
  const { head, filler, times, tail } = hugeParts(13);
  response.writeHead(200, { 'content-type': json });
  const write = (bytes) =>
    new Promise((resolve) => {
      const left = () => resolve(false);
      response.once('close', left);
      response.write(bytes, (error) => {
        response.off('close', left);
        if (!error) visit.sent += bytes.length;
        resolve(!error);
      });
    });
  let isThere = await write(head);
  for (let n = 0; isThere && n < times; n++) isThere = await write(filler);
  if (isThere) response.end(tail);
}

// Other addresses, other times

/** An answer that takes the request to another path of the server. */
export const redirect = (path) => answer('', { status: 302, location: path });

/** A path that leads to itself. */
export const redirectLoop = ({ url }, response) => response.writeHead(302, { location: url }).end();

/** A feed that the browser may keep, but has to ask about: 304 where it has this one. */
export const revalidated = (value) => (request, response) => {
  const headers = { 'content-type': json, etag: `"so-${value}"`, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === headers.etag) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(feedText(value));
};

/** A file as web servers hand it out that say nothing of its age: browsers take an old one for new for days. */
export const ageless = (value) => (_, response) => {
  response.removeHeader('cache-control');
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toUTCString();
  response.writeHead(200, { 'content-type': json, 'last-modified': monthAgo }).end(feedText(value));
};

export const tooMany = (retryAfter, headers) =>
  answer('', { status: 429, 'retry-after': retryAfter, ...headers });

// Encodings

/** The text, gzipped, and said to be. */
export const gzip = (text) => answer(gzipSync(text), { 'content-type': json, 'content-encoding': 'gzip' });

/** As text of a server that forgot to say that it is gzipped. */
export const gzipUnsaid = (text) => answer(gzipSync(text));

/** Said to be gzip, and plain text. */
export const gzipUntrue = (text) => answer(text, { 'content-type': json, 'content-encoding': 'gzip' });

/** Gzip with its end missing. */
export function gzipTruncated(text) {
  const bytes = gzipSync(text);
  return answer(bytes.subarray(0, bytes.length / 2), { 'content-type': json, 'content-encoding': 'gzip' });
}

let hugeZip;

/** 50 MB in 50 kB. */
export function gzipHuge(...visit) {
  const { head, filler, times, tail } = hugeParts(13);
  hugeZip ??= gzipSync(head + filler.toString('latin1').repeat(times) + tail);
  answer(hugeZip, { 'content-type': json, 'content-encoding': 'gzip' })(...visit);
}

/** The feed is one redirect further. */
export const redirected = (value) => (request, response) =>
  (request.url.endsWith('?moi') ? good(value) : redirect(`${request.url}?moi`))(request, response);

/** A text with white space at its end, of so many bytes in all. */
export function padded(text, size) {
  const bytes = Buffer.alloc(size, ' ');
  bytes.write(text);
  return answer(bytes);
}

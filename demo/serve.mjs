// Serves the demo at / and the build at /chiso/: `npm start`.
import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));
const demo = folder('./');
const build = folder('../dist/');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const encoders = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/**
 * Starts the server on this machine only. `port: 0` takes any free port; without `strict` a taken port means the next one.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ port = 4173, strict = port === 0 } = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const bound = await listen(server, port, strict ? 1 : 100);
  return {
    url: `http://localhost:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) reject(error);
      else resolve(listen(server, port + 1, tries - 1));
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const file = locate(pathname);
  const found = file && (await stat(file).catch(() => undefined));
  if (found?.isDirectory() && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    return;
  }
  const target = found?.isDirectory() ? join(file, 'index.html') : file;
  const body = target && (await readFile(target).catch(() => undefined));
  if (!body) {
    response.writeHead(404, { 'content-type': types['.txt'] }).end(`404: ${pathname}\n`);
    return;
  }
  await send(request, response, body, types[extname(target)] ?? 'application/octet-stream');
}

/** The file of an address, or nothing where the address leads out of the two folders. */
function locate(pathname) {
  let name;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  const [root, inside] = name.startsWith('/chiso/') ? [build, name.slice('/chiso/'.length)] : [demo, name];
  const file = join(root, inside);
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
}

async function send(request, response, body, type) {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = type.includes('charset') && Object.keys(encoders).find((name) => accepted.includes(name));
  const sent = encoding ? await encoders[encoding](body) : body;
  if (encoding) Object.assign(headers, { 'content-encoding': encoding, vary: 'accept-encoding' });
  response.writeHead(200, { ...headers, 'content-length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function open(url) {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const { PORT, CI } = process.env;
  const { url } = await serve({ port: PORT ? Number(PORT) : 4173 });
  console.log(`\nChiso demo: ${url}\n`);
  if (process.stdout.isTTY && !CI) open(url);
}

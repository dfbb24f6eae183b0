/** The page that a widget is shown on. It is answered from here: no port is opened, and nothing but the feed is asked for. */
import { readFile } from 'node:fs/promises';
import { ask, origin } from './feed.mjs';

/** Around the widget, CSS pixels. */
const margin = 16;
/** Pixels of the PNG to one of CSS: sharp on paper and on the screens of phones. */
const scale = 2;
const folders = { '/chiso/': '../dist/', '/still/': './page/' };

/** The look of the sheet that the widget lies on: the font, which widgets take from their page, and the ground. */
const sheet = `<!doctype html><html><head><meta charset="utf-8"><style>
html { color-scheme: light; background: #fff }
html[data-scheme='dark'] { color-scheme: dark; background: #0e1318 }
body { margin: 0; padding: ${margin}px; font: 16px/1.5 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; --chiso-min-block-size: 0px }
.made { margin: 8px 0 0; font-size: 12px; color: #52606d }
html[data-scheme='dark'] .made { color: #a9b6c2 }
</style></head><body></body></html>`;

/** A page as wide as the picture, with `errors` of scripts and `warnings` that widgets write for who publishes the feed. */
export async function openPage(browser, feed, width, words) {
  const page = await browser.newPage();
  const told = { errors: [], warnings: [] };
  page.on('pageerror', (error) => told.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'warn') told.warnings.push(message.text());
  });
  await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answerTo(request.url(), feed, words).then(
      (answer) => (answer ? request.respond(answer) : request.abort('failed')),
      () => request.abort('failed'),
    );
  });
  await page.goto(`${origin}/`);
  return { page, told };
}

/** The sheet, the modules, the feed, and further pages of the same feed on its own server; to all else nobody answers. */
async function answerTo(address, feed, words) {
  if (address === feed.url) return feed.answer && respond(feed.answer);
  const url = new URL(address);
  if (feed.isRemote && url.origin === new URL(feed.url).origin) return respond(await ask(address, words));
  if (url.origin !== origin) return undefined;
  if (url.pathname === '/') return respond({ status: 200, type: 'text/html; charset=utf-8', body: sheet });
  const [path, folder] = Object.entries(folders).find(([start]) => url.pathname.startsWith(start)) ?? [];
  if (!path) return undefined;
  const body = await readFile(new URL(folder + url.pathname.slice(path.length), import.meta.url));
  return respond({ status: 200, type: 'text/javascript; charset=utf-8', body });
}

function respond({ status, type, body }) {
  return { status, contentType: type, body, headers: { 'access-control-allow-origin': '*' } };
}

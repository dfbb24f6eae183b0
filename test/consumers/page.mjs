// Serves what a consumer built, and looks at it as its reader does.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export function launch() {
  return puppeteer.launch({ executablePath: findBrowser(), args: browserArgs });
}

/** The first page of a folder, as soon as each of its widgets shows a figure; `complaints` are errors on its console. */
export async function open(browser, folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    const body = await readFile(join(folder, file)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tab = await browser.newPage();
  const complaints = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await tab.goto(`http://localhost:${server.address().port}/`);
  const close = async () => {
    await tab.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { tab, complaints, close };
}

/** Waits until the shown text of the first element of that name has these words in it. */
export function says(tab, element, words) {
  return tab.waitForFunction(
    (name, expected) => {
      const { shadowRoot } = document.querySelector(name) ?? {};
      return shadowRoot?.querySelector('.card')?.textContent.includes(expected);
    },
    { timeout: 10_000 },
    element,
    words,
  );
}

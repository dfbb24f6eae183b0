/** The built Storybook on a server of its own, and what runs in its page. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Builds it into a temporary folder; `entries` are its stories and pages. */
export function buildStorybook() {
  const site = mkdtempSync(join(tmpdir(), 'chiso-storybook-'));
  execFileSync(
    join(root, 'node_modules/.bin/storybook'),
    ['build', '--quiet', '--disable-telemetry', '--output-dir', site],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    try {
      const body = await readFile(join(site, path));
      response.writeHead(200, {
        'content-type': `${types[extname(path)] ?? 'image/svg+xml'}; charset=utf-8`,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return {
    entries: Object.values(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')).entries),
    /** Its address, once it is served. */
    async serve() {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${server.address().port}`;
    },
    close() {
      server.close();
      rmSync(site, { recursive: true, force: true });
    },
  };
}

/** The address of a story in a language and a scheme; without the panel that asks axe by itself. */
export function storyPath(id, { locale, theme }) {
  return `iframe.html?id=${id}&viewMode=story&globals=locale:${locale};theme:${theme};a11y.manual:!true`;
}

/* Below: what runs in the page. */

/** Changes to another story in the open page: far quicker than to load it. Resolves with what became of it. */
export function show(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const outcomes = ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing'];
  const outcome = Promise.race([
    ...outcomes.map((name) => new Promise((resolve) => channel.once(name, () => resolve(name)))),
    new Promise((resolve) => setTimeout(resolve, 10_000, 'nothing in ten seconds')),
  ]);
  channel.emit('forceRemount', { storyId });
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  return outcome;
}

export function isSettled() {
  const widgets = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    /^chiso-(?!feed)/.test(localName),
  );
  return (
    widgets.length > 0 &&
    widgets.every((widget) => widget.matches(':is(:state(ready), :state(empty), :state(error))'))
  );
}

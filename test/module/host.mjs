// A strict host of the built modules, and a browser that looks at its pages: `spec/quality.md`, "Trust".
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, afterEach, before } from 'node:test';
import { launchBrowser } from '../launch.mjs';

/** The strictest policy of `spec/quality.md`, word by word. */
export const strictest = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'"],
  "require-trusted-types-for 'script'",
].join('; ');
const withFrames = `${strictest}; frame-src 'self'`;
const reportsTo = '/reports';

export const types = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Collects what the policy reports and what widgets tell, from before the module runs. */
const witness = `
  window.told = { violations: [], problems: [], warnings: [], errors: [] };
  document.addEventListener('securitypolicyviolation', (event) => told.violations.push(event.violatedDirective + ' ' + event.sourceFile + ' ' + event.sample));
  document.addEventListener('chiso-load', (event) => told.problems.push(...event.problems));
  addEventListener('error', (event) => told.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => told.errors.push(String(event.reason)));
  const { warn } = console;
  console.warn = (...words) => { told.warnings.push(words.join(' ')); warn(...words); };
`;

const built = {
  'chiso.js': types.js,
  'chiso-adapters.js': types.js,
  'chiso.css': types.css,
  'embed.html': types.html,
};

/** A page that loads modules from these addresses. */
export function page(body, modules = ['/chiso.js']) {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiso</title>
<link rel="icon" href="/icon.png"><link rel="stylesheet" href="/chiso.css"><script src="/witness.js"></script>
${modules.map((src) => `<script type="module" src="${src}"></script>`).join('')}</head><body>${body}</body></html>`;
}

/**
 * A host and a browser for the tests around it. `files` by their paths: `[type, body, policy]`, or `(url, send) => void` with
 * `send(type, body, policy)`; the built modules are among them. Each test opens one tab, of which `requests`, `complaints`
 * (errors on its console) and `reports` (what the browser tells the host of its policy) are kept.
 */
export function useHost(files) {
  const all = { '/witness.js': [types.js, witness], '/icon.png': ['image/png', ''], ...files };
  const host = {
    origin: undefined,
    tab: undefined,
    requests: [],
    complaints: [],
    reports: [],
    open,
    settled,
    told,
  };
  let server;
  let browser;

  before(async () => {
    for (const [name, type] of Object.entries(built)) {
      const file = new URL(`../../dist/${name}`, import.meta.url);
      assert.ok(existsSync(file), `dist/${name} is missing: run \`npm run build\` first`);
      all[`/${name}`] = [type, readFileSync(file)];
    }
    server = createServer((request, response) => {
      const url = new URL(request.url, 'http://localhost');
      if (url.pathname === reportsTo) {
        request.setEncoding('utf8').on('data', (report) => host.reports.push(report));
      }
      const send = (type, body, policy = withFrames) => {
        response.writeHead(type ? 200 : 404, {
          'content-type': type ?? 'text/plain',
          'content-security-policy': `${policy}; report-uri ${reportsTo}`,
          // A sandboxed frame is of no origin at all.
          'access-control-allow-origin': '*',
        });
        response.end(body);
      };
      const file = all[url.pathname] ?? [];
      if (typeof file === 'function') file(url, send);
      else send(...file);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    host.origin = `http://localhost:${server.address().port}`;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  });

  afterEach(() => host.tab?.close());

  /** Shows a page until each of its widgets is in one of the states. */
  async function open(path, ...states) {
    host.tab = await browser.newPage();
    host.requests = [];
    host.complaints = [];
    host.reports = [];
    host.tab.on('request', (request) => host.requests.push(request.url()));
    host.tab.on('pageerror', (error) => host.complaints.push(String(error)));
    host.tab.on('console', (message) => {
      if (message.type() === 'error') host.complaints.push(message.text());
    });
    await host.tab.goto(host.origin + path);
    await settled(...states);
    return host.tab;
  }

  async function settled(...states) {
    await host.tab.waitForFunction(
      (names) =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('chiso-') && localName !== 'chiso-feed')
          .every((widget) => names.some((name) => widget.matches(`:state(${name})`))),
      {},
      states,
    );
  }

  /** What the witness has heard. */
  function told() {
    return host.tab.evaluate(() => window.told);
  }

  return host;
}

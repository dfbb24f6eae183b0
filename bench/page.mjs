// `npm run bench -- page [rounds]`: the page of 12 figures, 6 progress bars and 2 comparisons of 34 localities on a slow
// phone: processor slowed 4 times, 1.6 Mbit/s, 150 ms. Needs `npm run build`.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../test/browser.mjs';
import { byChiso, byHand } from './page/document.mjs';
import { feed } from './page/feed.mjs';
import { median } from './median.mjs';

const contenders = [
  ['by hand, HTML and Intl', 'limit'],
  ['chart.js by hand', 'chart-js'],
  ['chiso.js', 'chiso'],
];
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };
/**
 * What a slow phone is. The server is slow, not the browser: a browser that watches its network parses a whole module anew
 * to tell which line asked for a file.
 */
const latency = 150;
const bytesPerMillisecond = 200;
const slowdown = 4;

/** Prints medians of `rounds`; in each, every contender in turn. × is to the page by hand in the same round. */
export async function comparePages(rounds = 7) {
  const files = await filesOf();
  const link = slowLink();
  const server = createServer(async (request, response) => {
    const name = request.url.slice(1);
    const body = files.get(name);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': types[name.split('.').at(-1)], 'content-encoding': 'br' };
    await passed(latency);
    response.writeHead(200, headers);
    for (let at = 0; at < body.length; at += packet) {
      await link(packet);
      response.write(body.subarray(at, at + packet));
    }
    response.end();
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const browser = await launch({ executablePath: findBrowser(), args: browserArgs });
  try {
    const all = [];
    for (let round = 0; round < rounds; round++) {
      const times = {};
      for (const [, name] of contenders)
        times[name] = await visit(browser, `http://127.0.0.1:${server.address().port}/${name}.html`);
      all.push(times);
    }
    report(await browser.version(), all);
  } finally {
    await browser.close();
    server.close();
  }
}

const packet = 4000;

/** One line for all answers: each waits until what is before it has passed. */
function slowLink() {
  let free = 0;
  return (bytes) => {
    const now = performance.now();
    free = Math.max(free, now) + bytes / bytesPerMillisecond;
    return passed(free - now);
  };
}

function passed(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function filesOf() {
  const dist = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url));
  const files = {
    'feed.json': JSON.stringify(feed),
    'chiso.html': byChiso(),
    'chiso.js': dist('chiso.js'),
    'chiso.css': dist('chiso.css'),
  };
  for (const name of ['limit', 'chart-js']) {
    files[`${name}.html`] = byHand(name);
    files[`${name}.js`] = await bundle(name);
  }
  return new Map(Object.entries(files).map(([name, body]) => [name, brotliCompressSync(body)]));
}

async function bundle(name) {
  const entry = fileURLToPath(new URL(`page/${name}.mjs`, import.meta.url));
  const options = { bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' };
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  return outputFiles[0].text;
}

/** Milliseconds from the navigation to the frame in which all figures, and all charts near the screen, are painted. */
async function visit(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 360, height: 780 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction('globalThis.seen?.charts', { timeout: 60_000 });
    return await page.evaluate('globalThis.seen');
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything else of it. */
function watch() {
  const seen = { shift: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const all = (selector, isThere) => {
    const found = [...document.querySelectorAll(selector)];
    return found.length > 0 && found.every(isThere);
  };
  const isReady = (element) => element.matches(':defined') && element.matches(':state(ready)');
  const signs = {
    figures: () =>
      document.documentElement?.dataset.figures === 'painted' || all('chiso-kpi, chiso-progress', isReady),
    // A chart that no reader is near to is not drawn: its names and values are there.
    charts: () => document.documentElement?.dataset.charts === 'painted' || all('chiso-compare', isReady),
  };
  const look = () => {
    for (const [name, isThere] of Object.entries(signs)) {
      if (seen[name] || !isThere()) continue;
      requestAnimationFrame(() => {
        setTimeout(() => {
          seen[name] ??= performance.now();
        });
      });
    }
    if (!seen.charts) requestAnimationFrame(look);
  };
  look();
}

function report(version, all) {
  console.log(
    `\n${version}; a page on a slow phone, medians of ${all.length} rounds; × is to the page by hand`,
  );
  for (const [words, name] of contenders) {
    const cells = ['figures', 'charts'].map((sign) => {
      const time = median(all.map((times) => times[name][sign]));
      const ratio = median(all.map((times) => times[name][sign] / times.limit[sign]));
      return `${sign} ${time.toFixed(0)} ms ${ratio.toFixed(2)} ×`;
    });
    const shift = median(all.map((times) => times[name].shift)).toFixed(3);
    console.log(`${words.padEnd(28)}${cells.join('   ')}   layout shift ${shift}`);
  }
}

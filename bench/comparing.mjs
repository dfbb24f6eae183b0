// `npm run bench -- comparing [rounds]`: localities side by side, from data at hand to paint, beside what others need.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../test/browser.mjs';
import { median } from './median.mjs';

const counts = [34, 3321];
const contenders = [
  ['hand-written, visible rows', 'limit'],
  ['chart.js by hand', 'chart-js'],
  ['ECharts', 'echarts'],
  ['<chiso-compare>', 'chiso-compare'],
  ['<chiso-ranking>', 'chiso-ranking'],
];

/** Prints medians of `rounds`; in each, every contender in a page of its own, in turn. × is to chart.js by hand with 34 bars in the same round. */
export async function compareContenders(rounds = 7) {
  const scripts = new Map();
  for (const [, name] of contenders) scripts.set(name, await bundle(name));
  const browser = await launch({ executablePath: findBrowser(), args: browserArgs, protocolTimeout: 0 });
  const times = new Map();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [, name] of contenders) {
        for (const count of counts) {
          const measured = await inPage(browser, scripts.get(name), count);
          for (const [act, time] of Object.entries(measured)) keep(times, [name, count, act], time);
        }
      }
    }
    report(await browser.version(), times, rounds);
  } finally {
    await browser.close();
  }
}

function keep(times, key, time) {
  const text = JSON.stringify(key);
  times.set(text, [...(times.get(text) ?? []), time]);
}

async function inPage(browser, script, count) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto('data:text/html,<!doctype html><html lang="vi"><body></body></html>');
    await page.addScriptTag({ type: 'module', content: script });
    await page.waitForFunction('globalThis.measure');
    return await page.evaluate((many) => globalThis.measure(many), count);
  } finally {
    await page.close();
  }
}

async function bundle(name) {
  const folder = (file) => fileURLToPath(new URL(`comparing/${file}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [folder('measure.mjs')],
    alias: { contender: folder(`${name}.mjs`) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

function report(version, times, rounds) {
  console.log(
    `\n${version}; localities side by side, from data at hand to paint, medians of ${rounds} rounds`,
  );
  console.log(
    '× is the median ratio to chart.js by hand with 34 bars in the same round. Ours read a feed first.\n',
  );
  const base = times.get(JSON.stringify(['chart-js', 34, 'first']));
  for (const [words, name] of contenders) {
    for (const count of counts) {
      const cells = [...times.keys()]
        .map((text) => JSON.parse(text))
        .filter((key) => key[0] === name && key[1] === count)
        .map((key) => {
          const own = times.get(JSON.stringify(key));
          const ratio = median(own.map((time, round) => time / base[round]));
          return `${key[2]} ${median(own).toFixed(0)} ms ${ratio.toFixed(2)} ×`;
        });
      console.log(`${words.padEnd(28)}${String(count).padStart(6)}   ${cells.join('   ')}`);
    }
  }
}

// `npm run bench -- reading [rows …]`: what it costs to read a feed from its text to the model, as ratios to `JSON.parse` of
// that text in the same round.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../test/browser.mjs';

const memory = '--max-old-space-size=4000';
const defaultSizes = [10_000, 100_000, 1_000_000];
/** What the columns are. */
const legend = `Times are medians; × is the median of each round's ratio to JSON.parse in that round. First time: nothing compiled yet,
beside the JSON.parse of that round. Bare reader: bench/reading-limit.mjs, types and an index and nothing more. Longest slice: what others wait for.
`;
const roundsOf = (rows) => (rows > 500_000 ? 5 : rows > 50_000 ? 15 : 31);

/** Prints what reading feeds of so many rows costs. */
export async function compareReading(asked) {
  const sizes = asked.length > 0 ? asked : defaultSizes;
  const folder = mkdtempSync(join(tmpdir(), 'chiso-bench-'));
  const script = join(folder, 'reading.mjs');
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('reading.mjs', import.meta.url))],
      outfile: script,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    });
    const node = `Node ${process.version}, ${availableParallelism()} cores`;
    report(
      node,
      sizes.map((rows) => inNode(rows, script)),
    );
    report(...(await inBrowser(sizes, script)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each size in a process of its own, without the heap of an earlier one. */
function inNode(rows, script) {
  const code = `
    import { measure } from ${JSON.stringify(pathToFileURL(script).href)};
    console.log(JSON.stringify(await measure(${rows}, ${roundsOf(rows)})));`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', memory, '--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  );
  return status === 0 ? JSON.parse(stdout) : { rows, failed: stderr.trim() };
}

/** Each size in a page of its own. */
async function inBrowser(sizes, script) {
  const browser = await launch({
    executablePath: findBrowser(),
    args: [...browserArgs, `--js-flags=--expose-gc ${memory}`],
    protocolTimeout: 0,
  });
  try {
    const results = [];
    for (const rows of sizes) results.push(await inPage(browser, rows, script));
    return [await browser.version(), results];
  } finally {
    await browser.close();
  }
}

async function inPage(browser, rows, script) {
  const page = await browser.newPage();
  try {
    const content = `${readFileSync(script, 'utf8')}\nglobalThis.measure = measure;`;
    await page.addScriptTag({ type: 'module', content });
    await page.waitForFunction('globalThis.measure');
    return await page.evaluate((...args) => globalThis.measure(...args), rows, roundsOf(rows));
  } catch (error) {
    return { rows, failed: error.message };
  } finally {
    await page.close();
  }
}

function report(where, results) {
  const ms = (time) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
  const cell = (measured) => (measured ? `${ms(measured.time)} ${measured.ratio.toFixed(2)} ×` : '–');
  const table = results.map(({ rows, failed, bytes, parse, read, slices, limit, first, longest }) => [
    rows.toLocaleString('en'),
    ...(failed
      ? [failed]
      : [`${(bytes / 1e6).toFixed(1)} MB`, ms(parse.time), ...[read, first, slices, limit].map(cell)]),
    longest === undefined ? '–' : ms(longest),
  ]);
  const columns = [
    'rows',
    'text',
    'JSON.parse',
    'readFeed',
    '… first time',
    '… in slices',
    'bare reader',
    'longest slice',
  ];
  console.log(
    `\n${where}; from text to model, medians of ${results.map(({ rows }) => roundsOf(rows)).join(', ')} rounds`,
  );
  console.log(legend);
  for (const row of [columns, ...table]) console.log(row.map((words) => words.padStart(17)).join(''));
}

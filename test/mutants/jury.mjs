// A thread that hears of a mutant and answers whether the tests notice it: `{ tests, failure }`, how many ran and what failed.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { expect } from '@esm-bundle/chai/esm/chai.js';
import { context } from 'esbuild';

/** Milliseconds. All tests together take a tenth of a second; what takes fifty times as long runs for ever. */
const timeout = 5_000;

const tests = fileURLToPath(new URL('../feed/comparability/', import.meta.url));
let mutant;
let count;

const mutation = {
  name: 'mutation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@open-wc\/testing$/ }, ({ path }) => ({ path, namespace: 'testing' }));
    onLoad({ filter: /./, namespace: 'testing' }, () => ({
      contents: 'export const { expect } = globalThis;',
    }));
    onLoad({ filter: /[\\/]src[\\/]feed[\\/]comparability[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: mutated(readFileSync(path, 'utf8'), basename(path)),
      loader: 'ts',
    }));
  },
};

const bundle = await context({
  stdin: {
    contents: readdirSync(tests)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `import './${file}';`)
      .join('\n'),
    resolveDir: tests,
  },
  plugins: [mutation],
  bundle: true,
  // package.json calls all but a few modules free of side effects, tests too.
  ignoreAnnotations: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  logLevel: 'silent',
});

Object.assign(globalThis, {
  expect,
  describe: (_name, body) => body(),
  it: (name, body) => {
    count += 1;
    if (body() instanceof Promise)
      throw new Error(`"${name}" has to wait, which no test of pure modules needs.`);
  },
});

parentPort.on('message', async (message) => {
  mutant = message;
  count = 0;
  const [{ text }] = (await bundle.rebuild()).outputFiles;
  parentPort.postMessage({ failure: failureOf(text), tests: count });
});

function mutated(text, file) {
  return file === mutant?.file ? text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end) : text;
}

/** Each test runs as it is declared; the first that fails ends the script. */
function failureOf(script) {
  try {
    runInThisContext(script, { timeout });
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

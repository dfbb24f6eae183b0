import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchersOf } from './test/engines.mjs';

// The browser inherits it: no test may depend on where it runs.
process.env.TZ ??= 'Asia/Ho_Chi_Minh';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
  ],
  browsers: launchersOf((process.env.CHISO_ENGINES ?? 'chromium').split(' ')),
  // Two at once on few cores are no faster, and no longer alike.
  concurrentBrowsers: 1,
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><title>Chiso</title></head><body><script type="module" src="${testFramework}"></script></body></html>`,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countsReporter()],
};

/** Writes `{ passed, failed, skipped }` where test/run.mjs reads it; a file that did not run to its end is one failure more. */
function countsReporter() {
  const file = process.env.CHISO_TEST_COUNTS;
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { errors, testResults, passed } of sessions) {
        const own = { passed: 0, failed: 0, skipped: 0 };
        count(testResults, own);
        if (errors?.length || (!passed && own.failed === 0)) own.failed += 1;
        for (const key of Object.keys(counts)) counts[key] += own[key];
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function count(suite, counts) {
  for (const test of suite?.tests ?? [])
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

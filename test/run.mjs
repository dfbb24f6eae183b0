// `npm test`: every check of the project, one closing line. `npm run test:engines`: what runs in a browser, in all three engines.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { allEngines, installedEngines } from './engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'chiso-test-'));
process.chdir(root);

// What is right only in the time zone of the person who wrote it is wrong.
process.env.TZ ??= 'Asia/Ho_Chi_Minh';
process.env.PATH = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Tests in Node whose pages other engines show too; the rest asks the driver what WebKit's does not tell. */
const pageTests = {
  firefox: ['test/hosts', 'test/faults', 'test/module'],
  webkit: ['test/hosts', 'test/faults', 'test/module/frame'],
};

const isOfEngines = process.argv[2] === 'engines';
const engines = isOfEngines ? allEngines() : (process.env.CHISO_ENGINES?.split(' ') ?? installedEngines());

if (!isOfEngines) checks();
for (const engine of engines) {
  suite(`tests in ${engine}`, () => browserTests(engine));
  const folders = pageTests[engine];
  if (folders) suite(`pages in ${engine}`, () => nodeTests(folders, { CHISO_ENGINES: engine }));
}

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ✗ ${name}`).join('\n')}`);
console.log(`\nThe browser tests ran in ${engines.join(', ')}.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function checks() {
  step('localization: extracted messages are current', () =>
    unchanged('src/localization/xliff', 'lit-localize', ['extract'], 'run `npm run localize:extract`'),
  );
  step('localization: every message is translated, generated files are current', () =>
    unchanged(
      'src/localization/generated',
      'lit-localize',
      ['build'],
      'run `npm run localize:build`',
      (output) => output.split('\n').filter((line) => line.includes('is missing, using canonical text')),
    ),
  );
  step('build', () => command('npm', ['run', '--silent', 'build']));
  step('types', () => command('npm', ['run', '--silent', 'typecheck']));
  step('lint', () => command('npm', ['run', '--silent', 'lint']));
  suite('tests in Node', () => nodeTests(['test'], { CHISO_ENGINES: 'chromium' }));
}

/** A check that passes or fails as a whole; it returns its complaints. */
function step(name, check) {
  const complaints = check();
  add(name, complaints.length > 0 ? { failed: 1 } : { passed: 1 });
  console.log(complaints.length > 0 ? `✗ ${name}\n${complaints.join('\n')}` : `✓ ${name}`);
}

/** A test runner with counts of its own: that it crashed, or ran nothing, is a failure too. */
function suite(name, run) {
  console.log(`\n${name}`);
  let status = 1;
  let counts = {};
  try {
    ({ status, counts } = run());
  } catch (error) {
    console.log(error.message);
  }
  const { passed = 0, failed = 0 } = counts;
  const silent = passed + failed === 0 || (status !== 0 && failed === 0);
  add(name, silent ? { ...counts, failed: failed + 1 } : counts);
  console.log(
    `${silent || failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${silent ? ', not run to the end' : ''}.`,
  );
}

function add(name, { passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(name);
}

function nodeTests(folders, env) {
  const report = join(mkdtempSync(join(reports, 'node-')), 'tap');
  const files = folders.flatMap(filesIn).filter((file) => file.endsWith('.test.mjs'));
  // Without names Node would look for tests by itself, and find this file.
  if (files.length === 0) return { status: 1, counts: {} };
  const reporters = ['spec', 'stdout', 'tap', report];
  const flags = reporters.map((value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`);
  const { status } = spawnSync(process.execPath, ['--test', ...flags, ...files], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const tap = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (key) => Number(new RegExp(`^# ${key} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    status,
    counts: {
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped') + count('todo'),
    },
  };
}

function browserTests(engine) {
  const report = join(reports, `${engine}.json`);
  const env = {
    ...process.env,
    CHROME_PATH: findBrowser(),
    CHISO_ENGINES: engine,
    CHISO_TEST_COUNTS: report,
  };
  const { status } = shell('web-test-runner', [], { stdio: ['ignore', 'inherit', 'inherit'], env });
  return { status, counts: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {} };
}

/** Runs a program that rewrites a folder; complains where that changes it, and leaves the folder as it was. */
function unchanged(folder, program, args, advice, inspect = () => []) {
  const before = contents(folder);
  const { status, output } = captured(program, args);
  const after = contents(folder);
  for (const file of after.keys()) if (!before.has(file)) rmSync(file);
  for (const [file, text] of before) {
    if (after.get(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (status !== 0) return [output];
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  return [...inspect(output), ...stale.map((file) => `${relative(root, file)} is not current: ${advice}`)];
}

function command(program, args) {
  const { status, output } = captured(program, args);
  return status === 0 ? [] : [output];
}

function captured(program, args) {
  const { status, stdout, stderr, error } = shell(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    status,
    output: `${stdout ?? ''}${stderr ?? ''}${error ? `${program}: ${error.message}` : ''}`.trim(),
  };
}

/** On Windows npm's programs are scripts, which only a shell starts. */
function shell(program, args, options) {
  return spawnSync(program, args, { shell: process.platform === 'win32', ...options });
}

function contents(folder) {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(file, 'utf8')]));
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

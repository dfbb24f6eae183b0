// `npm run mutants`: changes src/feed/comparability/ in one place after the other, wherever a verdict, a sign or a refusal is
// made, and fails where the tests in test/feed/comparability/ do not notice.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { equivalents } from './mutants/equivalents.mjs';
import { mutantsOf } from './mutants/mutations.mjs';

// What is right only in the time zone of the person who wrote it is wrong.
process.env.TZ ??= 'Asia/Ho_Chi_Minh';

const folder = 'src/feed/comparability/';
const sources = new URL(`../${folder}`, import.meta.url);
const start = performance.now();

const [original] = await judge([undefined]);
if (original.failure || original.tests === 0) {
  console.log(`The tests fail without any mutant: ${original.failure ?? 'there are none'}`);
  process.exit(1);
}

const files = readdirSync(sources).sort();
const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(new URL(file, sources), 'utf8')));
const answers = await judge(mutants);
const survivors = mutants.filter((_, n) => !answers[n].failure);
const isExcused = (mutant) => equivalents.some((entry) => isSame(entry, mutant));
const noticeable = survivors.filter((mutant) => !isExcused(mutant));
const stale = equivalents.filter((entry) => !survivors.some((mutant) => isSame(entry, mutant)));

for (const file of files) {
  const own = (list) => list.filter((mutant) => mutant.file === file).length;
  if (own(mutants) > 0)
    console.log(
      `${file.padEnd(16)}${String(own(mutants) - own(survivors)).padStart(5)} killed${String(own(survivors)).padStart(4)} survived, ${own(survivors.filter(isExcused))} of them equivalent`,
    );
}
for (const { file, line, code, from, to } of noticeable)
  console.log(`\n✗ ${folder}${file}:${line}  ${code}\n    ${oneLine(from)}\n  → ${oneLine(to)}`);
for (const { file, line, from, to } of stale)
  console.log(
    `\n✗ test/mutants/equivalents.mjs excuses no survivor: ${file}  ${line}\n    ${from}\n  → ${to}`,
  );

const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `\n${mutants.length} mutants: ${mutants.length - survivors.length} killed, ${survivors.length - noticeable.length} equivalent, ${noticeable.length} survived; ${original.tests} tests, ${seconds} s`,
);
process.exitCode = noticeable.length + stale.length > 0 ? 1 : 0;

/** The answers of the jury on each mutant, by as many threads as there are cores. */
async function judge(all) {
  const found = [];
  const queue = [...all.keys()];
  const threads = Math.min(queue.length, availableParallelism());
  await Promise.all(
    Array.from({ length: threads }, async () => {
      let thread = jury();
      while (queue.length > 0) {
        const n = queue.shift();
        thread.postMessage(all[n]);
        try {
          [found[n]] = await once(thread, 'message');
        } catch (error) {
          // A mutant that eats all memory has been noticed; anything else, as one that is no TypeScript, is a defect here.
          if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
          found[n] = { failure: error.message };
          thread = jury();
        }
      }
      await thread.terminate();
    }),
  );
  return found;
}

function jury() {
  return new Worker(new URL('mutants/jury.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
}

function isSame(entry, { file, code, from, to }) {
  return (
    entry.file === file && entry.line === code && entry.from === oneLine(from) && entry.to === oneLine(to)
  );
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ');
}

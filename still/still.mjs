#!/usr/bin/env node
/** `chiso-still FEED WIDGET …`: a widget as static HTML, as a picture, and as embed code. For who it is: `--help`. */
import process from 'node:process';
import { openBrowser } from './browser.mjs';
import { refuseExisting, targetOf, writeForms } from './files.mjs';
import { makeStill } from './make.mjs';
import { languageOf, readOptions } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { usageIn, wordsIn } from './words.mjs';

/** A longer line is told of on the screen, and stands in the file. */
const longestLine = 4000;

const args = process.argv.slice(2);
const words = wordsIn(languageOf(args));
try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const task = readOptions(args);
  if (task.help) return console.log(usageIn(task.lang));
  const target = await targetOf(task);
  await refuseExisting(target, task, words);
  const browser = await openBrowser(words);
  try {
    const { forms, notes } = await makeStill(task, browser, target);
    for (const note of notes) console.error(note);
    const paths = await writeForms(target, forms, words);
    if (forms.code) console.log(shortened(forms.code, paths.code));
    console.error(Object.values(paths).join('\n'));
  } finally {
    await browser.close();
  }
}

function shortened(code, path) {
  const lines = code.split('\n');
  return lines
    .map((line) => (line.length > longestLine ? words.tooLong(line.length, path) : line))
    .join('\n');
}

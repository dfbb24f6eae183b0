#!/usr/bin/env node
/** `chiso-still FEED WIDGET …`: a widget as static HTML, as a picture, and as embed code. For who it is: `--help`. */
import process from 'node:process';
import { openBrowser } from './browser.mjs';
import { targetOf, writeForms } from './files.mjs';
import { makeStill } from './make.mjs';
import { languageOf, readOptions } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { wordsIn } from './words.mjs';

/** A longer line is told of on the screen, and stands in the file. */
const longestLine = 4000;

const args = process.argv.slice(2);
const words = wordsIn(languageOf(args, process.env));
try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const task = readOptions(args, process.env);
  if (task.help) return console.log(words.usage());
  const target = await targetOf(task);
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

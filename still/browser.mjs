/** The reader's own Chromium, Chrome or Edge, driven by puppeteer-core, which a project that makes stills installs. */
import process from 'node:process';
import { chromiumArgs, chromiumCommands, chromiumPlaces, findProgram, isExecutable } from './programs.mjs';
import { Refusal } from './refusal.mjs';

/** Starts a browser. Throws a `Refusal` of one line where puppeteer-core or a browser is missing. */
export async function openBrowser(words) {
  const puppeteer = await import('puppeteer-core').catch((error) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND') throw new Refusal(words.noPuppeteer());
    throw error;
  });
  const executablePath = pathOf(words);
  try {
    return await puppeteer.default.launch({ executablePath, args: chromiumArgs });
  } catch (error) {
    throw new Refusal(words.browserFailed(executablePath, String(error.message).split('\n')[0]));
  }
}

function pathOf(words) {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (isExecutable(CHROME_PATH)) return CHROME_PATH;
    throw new Refusal(words.noSuchBrowser(CHROME_PATH));
  }
  const found = findProgram(chromiumCommands, chromiumPlaces);
  if (!found) throw new Refusal(words.noBrowser());
  return found;
}

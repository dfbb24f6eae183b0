// A browser for the tests that Node drives, of the engine that `CHISO_ENGINES` names.
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser, findFirefox, findWebKit, firefoxPrefs } from './browser.mjs';
import { launchWebKit } from './webkit/browser.mjs';

export const engine = process.env.CHISO_ENGINES ?? 'chromium';

/** @param {import('puppeteer-core').LaunchOptions} options for Chromium */
export function launchBrowser(options = {}) {
  if (engine === 'webkit') return launchWebKit(findWebKit());
  if (engine === 'firefox')
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: firefoxPrefs,
    });
  return puppeteer.launch({ executablePath: findBrowser(), args: browserArgs, ...options });
}

// The engines that the tests in the browser run in: Chromium always, Firefox and WebKit where they are installed.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {
  browserArgs,
  findBrowser,
  findFirefox,
  findWebKit,
  firefoxPrefs,
  installPackages,
} from './browser.mjs';
import { webkitLauncher } from './webkit/launcher.mjs';

/** Debian's names of what the two other engines need. */
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'];

/** The names of the engines that are installed, in the order in which they run. */
export function installedEngines() {
  return Object.keys(engines).filter((name) => name === 'chromium' || engines[name].programs() !== undefined);
}

/** All three, or an error of one line. */
export function allEngines() {
  const names = Object.keys(engines);
  if (installedEngines().length < names.length) installPackages(packages);
  const missing = names.filter((name) => !installedEngines().includes(name));
  if (missing.length === 0) return names;
  throw new Error(`Not installed: ${missing.join(', ')} (on Debian: apt-get install ${packages.join(' ')}).`);
}

/** What the test runner starts for each of these names; throws where one isn't installed. */
export function launchersOf(names) {
  return names.map((name) => {
    const engine = engines[name];
    if (!engine) throw new Error(`No engine is called ${name}: ${Object.keys(engines).join(', ')}.`);
    const programs = engine.programs();
    if (!programs) throw new Error(`${name} is not installed.`);
    return engine.launch(programs);
  });
}

const engines = {
  chromium: {
    programs: () => ({ executablePath: findBrowser() }),
    launch: ({ executablePath }) =>
      chromeLauncher({ concurrency: 1, launchOptions: { executablePath, args: browserArgs } }),
  },
  firefox: {
    programs: () => {
      const executablePath = findFirefox();
      return executablePath && { executablePath };
    },
    launch: ({ executablePath }) =>
      chromeLauncher({
        concurrency: 1,
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPrefs },
      }),
  },
  webkit: {
    programs: findWebKit,
    launch: webkitLauncher,
  },
};

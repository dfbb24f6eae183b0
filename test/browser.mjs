// Browsers for tests and scripts: a Chromium that is there, or Debian's; Firefox and WebKit where they are.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import {
  chromiumArgs,
  chromiumCommands,
  chromiumPlaces,
  findProgram,
  isExecutable,
} from '../still/programs.mjs';

/** Debian's default sans-serif lacks Vietnamese letters; Noto has them. */
const packages = ['chromium', 'fonts-noto-core'];

const isRoot = process.getuid?.() === 0;

export const browserArgs = [...chromiumArgs, '--lang=vi'];

/** The path of a Chromium-like browser; installs Debian's where that is possible, else throws one line. */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (isExecutable(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names no program: ${CHROME_PATH}`);
  }
  const found = search() ?? (installPackages(packages) ? search() : undefined);
  if (found) return found;
  throw new Error(
    'No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to one (on Debian: apt-get install chromium).',
  );
}

/** The path of Firefox, where it is installed. */
export const findFirefox = () =>
  findProgram(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);

/** The paths of what drives WebKit, where all of it is installed. */
export function findWebKit() {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
  const programs = {
    driver: findProgram(['WebKitWebDriver']),
    miniBrowser: findProgram(
      ['MiniBrowser'],
      folders.map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`),
    ),
    xvfb: findProgram(['Xvfb']),
  };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}

/** For Firefox: the language of our readers. */
export const firefoxPrefs = { 'intl.accept_languages': 'vi' };

const search = () => findProgram(chromiumCommands, chromiumPlaces);

/** Installs Debian's packages; false where that is not Debian, not for this user, or fails. */
export function installPackages(names) {
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) return false;
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  const run = (...args) =>
    execFileSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...names);
    return true;
  } catch {
    return false;
  }
}

// Browsers for tests and scripts: a Chromium that is there, or Debian's; Firefox and WebKit where they are.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** Debian's default sans-serif lacks Vietnamese letters; Noto has them. */
const packages = ['chromium', 'fonts-noto-core'];

const isRoot = process.getuid?.() === 0;

/** Launch arguments. The sandbox is off only for root, who cannot have one; the rest keeps Chromium off the network. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-field-trial-config',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=vi',
];

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

const search = () => findProgram(commands, usualPlaces);

/** The path of the first of these commands that is there, or else of these files. */
export function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

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

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// What the site is made of, from Debian's packages: programs are installed, WordPress itself is only unpacked.
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Programs by the package that brings them; none of these packages starts a service. */
const programs = {
  'php-cli': '/usr/bin/php',
  'mariadb-server-core': '/usr/sbin/mariadbd',
  // What makes a new data directory asks it for its options.
  'mariadb-client-core': '/usr/bin/my_print_defaults',
};
const aptGet = '/usr/bin/apt-get';
const isRoot = process.getuid?.() === 0;

/** Installs what lacks where that is possible, else throws one line. */
export async function installPrograms() {
  if (!isExecutable(aptGet))
    throw new Error('WordPress comes from Debian’s packages: run this where apt-get is.');
  const lacking = Object.keys(programs).filter((name) => !isExecutable(programs[name]));
  if (!(await hasMysqli())) lacking.push('php-mysql');
  if (!lacking.length) return;
  if (!isRoot)
    throw new Error(
      `Programs lack: run, as root, apt-get install --no-install-recommends ${lacking.join(' ')}`,
    );
  console.log(`Installing ${lacking.join(', ')} with apt-get …`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...lacking]);
}

/**
 * Unpacks WordPress and the theme that its package recommends. They are not installed: the package depends on Apache, which
 * would begin to serve this machine.
 * @param {string} folder
 * @param {AbortSignal} signal
 * @returns {Promise<{ root: string, theme: string }>} where WordPress is, and which theme it has
 */
export async function unpackWordPress(folder, signal) {
  await mkdir(folder);
  const unpack = async (name) => {
    await download(name, folder, signal);
    const file = join(
      folder,
      (await readdir(folder)).find((each) => each.startsWith(`${name}_`)),
    );
    await run('dpkg-deb', ['--extract', file, folder], { signal });
    return file;
  };
  const file = await unpack('wordpress');
  const { stdout } = await run('dpkg-deb', ['--field', file, 'Recommends'], { signal });
  const [themePackage, theme] = stdout.match(/wordpress-theme-([a-z]+)/);
  await unpack(themePackage);
  return { root: join(folder, 'usr/share/wordpress'), theme };
}

async function download(name, cwd, signal) {
  try {
    await apt(['download', name], { cwd, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (!isRoot)
      throw new Error(`The package ${name} does not come: run, as root, apt-get update`, { cause: error });
    await apt(['update'], { signal });
    await apt(['download', name], { cwd, signal });
  }
}

async function hasMysqli() {
  try {
    await run(programs['php-cli'], ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']);
    return true;
  } catch {
    return false;
  }
}

/** Waits for another apt-get to end. */
async function apt(args, options) {
  await run(aptGet, ['-o', 'DPkg::Lock::Timeout=600', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 16 * 1024 * 1024,
    ...options,
  });
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// A consumer of the package as anybody has it: the packed tarball, unpacked beside the packages that the consumer names.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** The tarball of the build that is there, in a new folder of its own. */
export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), 'chiso-consumers-'));
  // Without scripts: `prepack` would build once more.
  const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(stdout);
  return { folder, tarball: join(folder, filename) };
}

/** A copy of a consumer with all that its package.json names: only Chiso is a copy, all others are those of this project. */
export async function install(name, { folder, tarball }) {
  const project = join(folder, name);
  await cp(here(name), project, { recursive: true });
  await cp(here('feed.json'), join(project, name === 'html' ? '' : 'public', 'feed.json'));
  const modules = join(project, 'node_modules');
  await mkdir(modules);
  await run('tar', ['-xzf', tarball, '-C', modules]);
  await rename(join(modules, 'package'), join(modules, 'chiso'));
  const [own, chiso] = await Promise.all([project, join(modules, 'chiso')].map(readPackage));
  const names = Object.keys({ ...own.dependencies, ...own.devDependencies, ...chiso.dependencies });
  for (const each of names.filter((dependency) => dependency !== 'chiso')) {
    const link = join(modules, each);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', each), link, 'junction');
  }
  return project;
}

/** Runs a program of a package that the consumer names, and fails with what it said. */
export async function runIn(project, program, ...args) {
  const file = join(project, 'node_modules', program);
  try {
    await run(process.execPath, [file, ...args], { cwd: project, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

async function readPackage(folder) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

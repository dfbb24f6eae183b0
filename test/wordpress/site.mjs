// A WordPress on loopback: database, installation, what the administrator puts in place once, servers.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unpackWordPress } from './packages.mjs';

const run = promisify(execFile);
const here = (name) => new URL(name, import.meta.url);
const path = (name) => fileURLToPath(here(name));
const built = ['chiso.js', 'chiso.css', 'embed.html', 'chiso.LICENSES.txt'];

/** The line of the guide, printed into the head of each page as a site's own plugin does that. */
const plugin = (integrity) => `<?php
add_action('wp_head', function () {
?>
<script type="module" src="/chiso/chiso.js" integrity="${integrity}"></script>
<link rel="stylesheet" href="/chiso/chiso.css">
<?php
});
`;

/**
 * A site that can be closed from now on, also while it starts; all that it writes is in a temporary folder.
 * @returns {Promise<{ start: (feed: string) => Promise<Started>, close: () => Promise<void> }>}
 * @typedef {{ origin: string, hardened: string, password: string, versions: Record<string, string> }} Started
 *   `hardened` is another door to the same site, behind which nobody may write any HTML; `password` is everybody's
 */
export async function newSite() {
  const folder = await mkdtemp(join(tmpdir(), 'chiso-wordpress-'));
  const closing = new AbortController();
  const children = [];

  return {
    /** @param {string} feed the name of a feed of demo/feeds, which is to be at `/so-lieu/` */
    start: (feed) => startSite({ folder, launch, signal: closing.signal }, feed),
    async close() {
      closing.abort();
      await Promise.all(children.map(stop));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  /** Starts a server and waits until it takes connections. */
  async function launch(name, address, command, args, env) {
    closing.signal.throwIfAborted();
    const file = join(folder, `${name}.log`);
    const log = openSync(file, 'a');
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', log, log] });
    closeSync(log);
    children.push(child);
    await answers(address, child, file);
  }
}

async function startSite({ folder, launch, signal }, feed) {
  const { root, theme } = await unpackWordPress(join(folder, 'packages'), signal);
  await putInPlace(root, feed);
  const socket = join(folder, 'mariadb.sock');
  await startDatabase({ folder, launch, signal }, socket);
  const [port, hardenedPort] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const password = randomBytes(18).toString('base64url');
  const env = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    SITE_ORIGIN: origin,
    SITE_DB_SOCKET: socket,
    SITE_DB_USER: userInfo().username,
    SITE_SECRET: randomBytes(32).toString('hex'),
  };
  const options = ['-d', 'sendmail_path=/bin/false', '-d', `sys_temp_dir=${folder}`];
  const { stdout } = await run('php', [...options, path('site/install.php'), root], {
    env: { ...env, SITE_PASSWORD: password, SITE_THEME: theme },
    signal,
  });
  const serve = (name, at, more) => {
    const where = ['-S', `127.0.0.1:${at}`, '-t', root, path('site/router.php')];
    return launch(name, { host: '127.0.0.1', port: at }, 'php', [...options, ...where], { ...env, ...more });
  };
  await serve('php', port, {});
  await serve('php-hardened', hardenedPort, { SITE_HARDENED: '1' });
  return { origin, hardened: `http://127.0.0.1:${hardenedPort}`, password, versions: JSON.parse(stdout) };
}

/** The administrator's step of the guide: the built files, the feed, and the line in every page. */
async function putInPlace(root, feed) {
  await copyFile(here('site/wp-config.php'), join(root, 'wp-config.php'));
  await mkdir(join(root, 'chiso'));
  for (const name of built) await copyFile(here(`../../dist/${name}`), join(root, 'chiso', name));
  await mkdir(join(root, 'so-lieu'));
  await copyFile(here(`../../demo/feeds/${feed}`), join(root, 'so-lieu', feed));
  const integrity = (await readFile(here('../../dist/chiso.integrity.txt'), 'utf8')).trim();
  await mkdir(join(root, 'wp-content/mu-plugins'));
  await writeFile(join(root, 'wp-content/mu-plugins/chiso.php'), plugin(integrity));
}

/** No network and no passwords: whoever may open the temporary folder may ask. */
async function startDatabase({ folder, launch, signal }, socket) {
  const data = [`--datadir=${join(folder, 'data')}`, `--user=${userInfo().username}`];
  await run('mariadb-install-db', ['--no-defaults', ...data, '--skip-test-db'], { signal });
  const access = ['--skip-networking', '--skip-grant-tables', `--socket=${socket}`];
  const files = [`--pid-file=${join(folder, 'mariadb.pid')}`, `--tmpdir=${folder}`];
  await launch('mariadb', { path: socket }, '/usr/sbin/mariadbd', [
    ...['--no-defaults', ...data, ...access, ...files],
    '--innodb-flush-log-at-trx-commit=0',
  ]);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a server takes connections; fails with its last words if it ends before. */
async function answers(address, child, log) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const socket = connect(address);
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await pause(100);
    } finally {
      socket.destroy();
    }
  }
  const words = (await readFile(log, 'utf8')).trim().split('\n').slice(-5).join('\n');
  throw new Error(`${child.spawnfile} does not answer:\n${words}`);
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(patience);
}

// WebKit under Debian: WebKitWebDriver and MiniBrowser on a screen of Xvfb, spoken to by plain WebDriver.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

export class WebKit {
  /** @type {import('node:child_process').ChildProcess[]} */
  processes = [];
  session = '';
  firstWindow = '';
  /** Ends with what is being done. */
  turn = Promise.resolve();

  static async start({ driver, miniBrowser, xvfb }) {
    const webkit = new WebKit();
    try {
      const display = await webkit.startScreen(xvfb);
      const port = await freePort();
      webkit.processes.push(
        spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
          env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
          stdio: 'ignore',
        }),
      );
      webkit.address = `http://127.0.0.1:${port}/session`;
      await webkit.openSession(miniBrowser);
      return webkit;
    } catch (error) {
      await webkit.stop();
      throw error;
    }
  }

  /** The server chooses the number of its screen and writes it to the pipe. */
  async startScreen(xvfb) {
    const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.processes.push(server);
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  async openSession(binary) {
    const capabilities = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const body = { capabilities: { alwaysMatch: capabilities } };
    for (let attempt = 1; this.session === ''; attempt += 1) {
      try {
        const { sessionId } = await this.request('POST', '', body);
        this.session = `/${sessionId}`;
      } catch (error) {
        if (attempt === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    this.firstWindow = await this.command('GET', 'window');
    await this.command('POST', 'window/rect', { x: 0, y: 0, width: 800, height: 700 });
  }

  command(method, name, body) {
    return this.request(method, `${this.session}/${name}`, body);
  }

  async request(method, path, body) {
    const answer = await fetch(this.address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value;
  }

  async stop() {
    if (this.session !== '') await this.request('DELETE', this.session).catch(() => undefined);
    for (const each of this.processes.reverse()) each.kill();
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// WebKit for the test runner.
import { WebKit } from './driver.mjs';
import { keyboardOf, mouseOf } from './input.mjs';

/**
 * @param {{ driver: string, miniBrowser: string, xvfb: string }} programs their paths
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher(programs) {
  /** @type {Promise<WebKit> | undefined} */
  let starting;
  /** @type {string | undefined} */
  let active;
  const webkit = () => (starting ??= WebKit.start(programs));
  const command = async (...args) => (await webkit()).command(...args);
  const page = { keyboard: keyboardOf(command), mouse: mouseOf(command) };

  return {
    name: 'WebKit',
    // The commands of the test runner then press keys and move the mouse of a page that looks like puppeteer's.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => id === active,
    getBrowserUrl: () => command('GET', 'url'),
    async startSession(id, url) {
      active = id;
      await command('POST', 'url', { url });
    },
    async stopSession() {
      active = undefined;
      // Ends whatever the page still runs.
      await command('POST', 'url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit is driven without a window to debug in.');
    },
    async stop() {
      await (await starting)?.stop();
    },
  };
}

/** Takes the picture at the top of README.md from the built demo: `npm run picture`. */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../test/browser.mjs';
import { serve } from './serve.mjs';

const demo = await serve({ port: 0 });
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArgs });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1180, height: 1120, deviceScaleFactor: 1.5 });
  await page.goto(new URL('cho-lach.html', demo.url).href, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: fileURLToPath(new URL('chiso.png', import.meta.url)) });
} finally {
  await browser.close();
  await demo.close();
}

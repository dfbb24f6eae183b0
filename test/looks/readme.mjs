/** The picture at the top of README.md: what one line, `<chiso-board>`, makes of a feed. */
import { serve } from '../../demo/serve.mjs';
import { inPage, ready } from './studio.mjs';

/** @returns {Promise<Uint8Array>} a WebP */
export async function photographReadme(browser) {
  const demo = await serve({ port: 0 });
  try {
    return await inPage(browser, { width: 1000, height: 2400, scale: 1.5 }, async (page) => {
      await page.goto(new URL('chi-so-phuc-vu.html', demo.url).href, { waitUntil: 'networkidle0' });
      await ready(page);
      const clip = await page.evaluate(lookAtBoard);
      return page.screenshot({ clip, type: 'webp', quality: 80 });
    });
  } finally {
    await demo.close();
  }
}

/** Runs in the page: from the first heading to the first cards of the second group, and so four kinds of widgets. */
function lookAtBoard() {
  const margin = 8;
  const [first, second] = document.querySelector('chiso-board').shadowRoot.querySelectorAll('.section');
  const y = first.getBoundingClientRect().top - margin;
  const { bottom } = second.querySelector('.cell').getBoundingClientRect();
  return { x: 0, y, width: innerWidth, height: bottom + margin - y };
}

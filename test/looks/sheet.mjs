/** Stories on a contact sheet, widget by widget, with the name, the widths and the schemes of each. */
import { dataUrl } from './pictures.mjs';
import { inPage, setMarkup } from './studio.mjs';

/** Chromium draws 16,384 pixels at most, some programs read 16,000: rather than longer, a sheet gets columns. */
const longest = 16_000;
const gap = 48;

const style = `<style>
  body { margin: 0; background: #c3cad1; color: #15202b }
  main { padding: ${gap}px; columns: var(--columns, 1); column-gap: ${gap}px }
  h1 { margin: 56px 0 24px; font-size: 44px; line-height: 1.2; break-after: avoid }
  h1:first-child { margin-top: 0 }
  figure { display: inline-block; width: max-content; margin: 0 ${gap}px 40px 0; vertical-align: top }
  figcaption { margin-bottom: 6px; font-weight: 700; font-size: 24px }
  div { display: flex; gap: 12px; align-items: start }
  p { margin: 0 0 4px; font-size: 16px }
  img { display: block }
</style>`;

/**
 * @param {Map<string, object[]>} views of the stories, by their ids
 * @param {number} scale of the sheet: 1 is as on a screen
 * @returns {Promise<Uint8Array>} a PNG
 */
export function drawSheet(browser, stories, views, scale) {
  const chapters = [...new Set(stories.map(widgetOf))].map((widget) => {
    const figures = stories
      .filter((story) => widgetOf(story) === widget)
      .map(({ id, name }) => figure(name, views.get(id)));
    return `<h1>${widget}</h1><section>${figures.join('')}</section>`;
  });
  return inPage(browser, { scale }, async (page) => {
    await setMarkup(page, `${style}<main>${chapters.join('')}</main>`);
    const widest = await page.evaluate(widestFigure);
    for (let columns = 1, height = Infinity; height * scale > longest; columns++) {
      const width = columns * (widest + 2 * gap) + gap;
      await page.setViewport({ width, height: 100, deviceScaleFactor: scale });
      height = await page.evaluate(layOut, columns);
    }
    return page.screenshot({ fullPage: true });
  });
}

export function widgetOf({ title }) {
  return title.split('/').at(-1);
}

function figure(name, views) {
  const pictures = views.filter(isOther).map(({ theme, picture }) => {
    const widths = views.filter((view) => view.theme === theme && isSame(view.picture, picture));
    const caption = `${theme}, ${widths.map(({ width }) => width).join(' and ')} px`;
    return `<div style="display: block"><p>${caption}</p><img src="${dataUrl(picture)}"></div>`;
  });
  return `<figure><figcaption>${name}</figcaption><div>${pictures.join('')}</div></figure>`;
}

/** A narrow widget looks the same on a broad page: once is enough. */
function isOther({ theme, picture }, n, views) {
  return !views.slice(0, n).some((view) => view.theme === theme && isSame(view.picture, picture));
}

function isSame(a, b) {
  return Buffer.compare(a, b) === 0;
}

/* Below: what runs in the page. */

function widestFigure() {
  return Math.max(...[...document.querySelectorAll('figure')].map(({ offsetWidth }) => offsetWidth));
}

/** @returns {number} how high the sheet is then */
function layOut(columns) {
  document.body.style.setProperty('--columns', columns);
  return document.body.scrollHeight;
}

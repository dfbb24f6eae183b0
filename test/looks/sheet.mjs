/** All looks on one picture, widget by widget, each with the name of its story. */
import { dataUrl } from './look.mjs';

const width = 2400;

/** @param {Map<string, Uint8Array>} looks by the ids of their stories */
export async function drawSheet(browser, looks) {
  const widgets = new Set([...looks.keys()].map(widgetOf));
  const tilesOf = (widget) =>
    [...looks]
      .filter(([id]) => widgetOf(id) === widget)
      .map(tile)
      .join('');
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 1000 });
    await page.setContent(`<body style="margin: 24px; font: 14px sans-serif; background: #cfd6dd">
      ${[...widgets].map((widget) => `<h1>${widget}</h1><main style="columns: 4">${tilesOf(widget)}</main>`).join('')}`);
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}

function tile([id, picture]) {
  return `<figure style="margin: 0 0 16px; break-inside: avoid"><figcaption>${id.split('--')[1]}</figcaption>
    <img style="max-width: 100%" src="${dataUrl(picture)}"></figure>`;
}

function widgetOf(id) {
  return id.split('--')[0];
}

/** Stories as a reader sees them: of each four pictures side by side, two widths in two schemes, at half size. */
import { isSettled, show, storyPath } from '../stories/storybook.mjs';

const variants = ['light', 'dark'].flatMap((theme) => [360, 760].map((width) => ({ theme, width })));
/** Charts are drawn when they are near the screen: here all are. */
const height = 4000;
const scale = 0.5;
/** By the clock of every page: what was loaded at some time says when. */
const now = Date.UTC(2026, 10, 22, 1);

/** @returns {Promise<Map<string, Uint8Array>>} a WebP for each story, by its id */
export async function looksOf(browser, address, stories) {
  const rows = [];
  for (const variant of variants) rows.push(await photograph(browser, address, stories, variant));
  const looks = new Map();
  for (const [n, { id }] of stories.entries())
    looks.set(
      id,
      await beside(
        browser,
        rows.map((row) => row[n]),
      ),
    );
  return looks;
}

/** All stories in one page: to change to another is far quicker than to load it. */
async function photograph(browser, address, stories, { theme, width }) {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument((time) => {
      Date.now = () => time;
    }, now);
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.goto(`${address}/${storyPath(stories[0].id, { locale: 'vi', theme })}`);
    await page.waitForSelector('#storybook-root > *');
    const pictures = [];
    for (const { id, tags } of stories) {
      const outcome = await page.evaluate(show, id);
      if (outcome !== 'storyRendered') throw new Error(`${id}: ${outcome}`);
      if (!tags.includes('loading')) await page.waitForFunction(isSettled);
      await page.evaluate(twoFrames);
      pictures.push(await (await page.$('#storybook-root')).screenshot());
    }
    return pictures;
  } finally {
    await page.close();
  }
}

/** A chart is painted in the frame after it has its room. */
function twoFrames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Puts pictures on one, from left to right. */
async function beside(browser, pictures) {
  const page = await browser.newPage();
  try {
    const images = pictures.map((picture) => `<img src="${dataUrl(picture, 'png')}">`).join('');
    await page.setContent(
      `<body style="margin: 0"><div style="display: inline-flex; gap: 8px; align-items: start">${images}</div>`,
    );
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    return await (await page.$('div')).screenshot({ type: 'webp', quality: 60 });
  } finally {
    await page.close();
  }
}

/** What share of the pixels differs by more than smoothing does; 1 where the sizes do. */
export async function differenceOf(browser, before, after) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(share, dataUrl(before), dataUrl(after));
  } finally {
    await page.close();
  }
}

export function dataUrl(picture, type = 'webp') {
  return `data:image/${type};base64,${Buffer.from(picture).toString('base64')}`;
}

/** Runs in a page. */
async function share(...urls) {
  const noticeable = 48;
  const [a, b] = await Promise.all(
    urls.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let n = 0; n < a.data.length; n += 4)
    if ([0, 1, 2].some((channel) => Math.abs(a.data[n + channel] - b.data[n + channel]) > noticeable))
      differing++;
  return differing / (a.width * a.height);
}

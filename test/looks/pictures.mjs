/** Pictures as such, put side by side and compared, in a page that is open anyway. */
import { setMarkup } from './studio.mjs';

/** @param {Uint8Array[]} pictures from left to right; @returns {Promise<Uint8Array>} a WebP */
export async function sideBySide(page, pictures) {
  const images = pictures.map((picture) => `<img src="${dataUrl(picture)}">`).join('');
  await setMarkup(page, `<div style="display: inline-flex; gap: 8px; align-items: start">${images}</div>`);
  return (await page.$('div')).screenshot({ type: 'webp', quality: 60 });
}

/** What share of the pixels differs by more than smoothing does; 1 where the sizes do. */
export function differenceOf(page, before, after) {
  return page.evaluate(share, dataUrl(before), dataUrl(after));
}

export function dataUrl(picture) {
  const type = picture[0] === 0x89 ? 'png' : 'webp';
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

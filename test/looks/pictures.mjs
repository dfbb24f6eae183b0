/** Pictures as such, put side by side and compared, in a page that is open anyway. */
import { setMarkup } from './studio.mjs';

/** @param {Uint8Array[]} pictures from left to right; @returns {Promise<Uint8Array>} a WebP */
export async function sideBySide(page, pictures) {
  const images = pictures.map((picture) => `<img src="${dataUrl(picture)}">`).join('');
  await setMarkup(page, `<div style="display: inline-flex; gap: 8px; align-items: start">${images}</div>`);
  return (await page.$('div')).screenshot({ type: 'webp', quality: 60 });
}

/**
 * What share of the pixels differs by more than smoothing does; 1 where the sizes do.
 * @param options `shrink`: of how many pixels each one is made; `slack`: by how many the sizes may differ
 */
export function differenceOf(page, before, after, { shrink = 1, slack = 0 } = {}) {
  return page.evaluate(share, dataUrl(before), dataUrl(after), shrink, slack);
}

export function dataUrl(picture) {
  const type = picture[0] === 0x89 ? 'png' : 'webp';
  return `data:image/${type};base64,${Buffer.from(picture).toString('base64')}`;
}

/** Runs in a page. */
async function share(before, after, shrink, slack) {
  const noticeable = 48;
  const images = await Promise.all(
    [before, after].map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return image;
    }),
  );
  const sizes = ['width', 'height'].map((side) => images.map((image) => image[side]));
  if (sizes.some(([one, other]) => Math.abs(one - other) > slack)) return 1;
  const [width, height] = sizes.map((each) => Math.min(...each));
  const [small, low] = [width, height].map((length) => Math.floor(length / shrink));
  const [a, b] = images.map((image) => {
    const pen = new OffscreenCanvas(small, low).getContext('2d');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, width, height, 0, 0, small, low);
    return pen.getImageData(0, 0, small, low).data;
  });
  let differing = 0;
  for (let n = 0; n < a.length; n += 4)
    if ([0, 1, 2].some((channel) => Math.abs(a[n + channel] - b[n + channel]) > noticeable)) differing++;
  return differing / (small * low);
}

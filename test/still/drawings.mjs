// A picture as SVG: what it holds, and how far it is from the same as PNG.
import assert from 'node:assert/strict';
import { onPage } from './desk.mjs';

/** Of 255: a pixel beyond is another one, not the same letter drawn a hair apart. */
const apart = 96;
/** Share of the pixels that may be another one: edges of letters, bars and stripes. */
const tolerance = 0.01;
/** The same of any square of the picture, of this many pixels a side: a word that is missing would be more. */
const square = 64;
const tolerancePerSquare = 0.08;

const dataUrl = (type, content) => `data:${type};base64,${Buffer.from(content).toString('base64')}`;

/** Draws both pictures at the size of the PNG; tells their sizes, and how much of them differs, and is no ground. */
export function compared({ svg, png }) {
  return onPage((page) =>
    page.evaluate(
      async (addresses, limit, side) => {
        const [drawn, taken] = await Promise.all(
          addresses.map(async (src) => {
            const image = Object.assign(new Image(), { src });
            await image.decode();
            return image;
          }),
        );
        const { naturalWidth: width, naturalHeight: height } = taken;
        const [a, b] = [drawn, taken].map((image) => {
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context.drawImage(image, 0, 0, width, height);
          return context.getImageData(0, 0, width, height).data;
        });
        let different = 0;
        const squares = new Map();
        let inked = 0;
        for (let at = 0; at < a.length; at += 4) {
          const of = [0, 1, 2];
          if (of.some((channel) => Math.abs(a[at + channel] - b[at + channel]) > limit)) {
            different++;
            const pixel = at / 4;
            const key = `${Math.floor((pixel % width) / side)} ${Math.floor(pixel / width / side)}`;
            squares.set(key, (squares.get(key) ?? 0) + 1);
          }
          if (of.some((channel) => b[at + channel] !== b[channel])) inked++;
        }
        const pixels = width * height;
        return {
          size: [drawn.naturalWidth, drawn.naturalHeight],
          png: [width, height],
          different: different / pixels,
          inked: inked / pixels,
          worst: Math.max(0, ...squares.values()) / side ** 2,
        };
      },
      [dataUrl('image/svg+xml', svg), dataUrl('image/png', png)],
      apart,
      square,
    ),
  );
}

export function assertSame({ different, worst }) {
  const told = `${(different * 100).toFixed(2)}% of the pixels differ, ${(worst * 100).toFixed(1)}% in one square`;
  assert.ok(different < tolerance && worst < tolerancePerSquare, told);
}

/** What a reader of XML makes of a drawing. */
export function read(svg) {
  return onPage((page) =>
    page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [...xml.querySelectorAll('*')];
      const root = xml.documentElement;
      return {
        fault: xml.querySelector('parsererror')?.textContent,
        names: [...new Set(all.map(({ localName }) => localName))].sort(),
        attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))],
        values: all.flatMap((each) => [...each.attributes].map(({ value }) => value)),
        root: Object.fromEntries(root.getAttributeNames().map((name) => [name, root.getAttribute(name)])),
        // Widgets end names by a mark that nobody sees, against names that run to the left.
        pieces: [...xml.querySelectorAll('text')].map(({ textContent }) =>
          textContent.replace(/\u200e$/, ''),
        ),
        text: [...xml.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      };
    }, svg),
  );
}

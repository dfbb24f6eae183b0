import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyWidget, feedFile, onPage, still } from './desk.mjs';

/** Of 255: a pixel beyond is another one, not the same letter drawn a hair apart. */
const apart = 96;
/** Share of the pixels that may be another one: edges of letters, bars and stripes. */
const tolerance = 0.01;
/** The same of any square of the picture, of this many pixels a side: a word that is missing would be more. */
const square = 64;
const tolerancePerSquare = 0.08;

const dataUrl = (type, content) => `data:${type};base64,${Buffer.from(content).toString('base64')}`;

/** Draws both pictures at the size of the PNG; tells their sizes, and how much of them differs, and is no ground. */
function compared({ svg, png }) {
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

function assertSame({ different, worst }) {
  const told = `${(different * 100).toFixed(2)}% of the pixels differ, ${(worst * 100).toFixed(1)}% in one square`;
  assert.ok(different < tolerance && worst < tolerancePerSquare, told);
}

/** What a reader of XML makes of a drawing. */
function read(svg) {
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
        text: root.textContent,
      };
    }, svg),
  );
}

const drawn = ['circle', 'clipPath', 'defs', 'g', 'linearGradient', 'path', 'rect', 'stop', 'svg', 'text'];

export function pictureCases() {
  describe('the pictures of a still', () => {
    for (const [feed, widget, ...args] of everyWidget)
      it(`of ${widget} are the same as SVG and as PNG`, async () => {
        const { forms } = await still(feed, widget, ...args, '--lang=vi');
        const { size, png, inked, ...differences } = await compared(forms);
        assert.deepEqual(
          png,
          size.map((length) => length * 2),
        );
        assert.equal(size[0], widget === 'board' ? 900 : 640);
        assert.ok(inked > 0.02, `${inked} of the picture is not ground`);
        assertSame(differences);
      });

    for (const [feed, widget, ...args] of everyWidget)
      it(`of ${widget} say as SVG what they show, and hold nothing but shapes and text`, async () => {
        const { forms, sentence, content } = await still(feed, widget, ...args, '--lang=vi');
        const { fault, names, attributes, values, root, text } = await read(forms.svg);
        assert.equal(fault, undefined);
        assert.deepEqual(
          names.filter((name) => !drawn.includes(name)),
          [],
        );
        assert.deepEqual(
          attributes.filter((name) => /^on|href|^style$|^class$/.test(name)),
          [],
        );
        assert.deepEqual(
          values.filter((value) =>
            /url\((?!#chiso-\d+\))|^(?!http:\/\/www\.w3\.org\/2000\/svg$)https?:|NaN|undefined/.test(value),
          ),
          [],
        );
        assert.equal(root.role, 'img');
        assert.equal(root['aria-label'], sentence);
        assert.ok(sentence.length > 20);
        assert.equal(root.lang, 'vi');
        assert.equal(root.viewBox, `0 0 ${root.width} ${root.height}`);
        assert.ok(text.replace(/\s/g, '').includes(content.figure.replace(/\s/g, '')));
        // What only a reader at a screen can use.
        assert.ok(!/Xem bảng|Tải về|Tìm |↕/.test(text), text);
      });

    it('draw a bar for each figure of a comparison, and none for a missing one', async () => {
      const [feed, widget, ...args] = everyWidget[2];
      const { forms } = await still(feed, widget, ...args, '--lang=vi');
      const chart = /<svg x=[^]*?<\/svg>/.exec(forms.svg)[0];
      assert.equal(chart.match(/fill="#6f94bb"/g).length, 33);
    });

    it('are well formed, whatever a feed says', async () => {
      const name = '\u0001\ud800]]><script>&"\'\n</svg>';
      const path = feedFile('la.json', {
        chiso: 1,
        localities: [{ id: 'a', name }],
        indicators: [{ id: 'x', name, unit: { symbol: name } }],
        observations: [{ indicator: 'x', locality: 'a', period: '2026', value: 1 }],
      });
      const { forms } = await still(path, 'kpi', '--form=svg');
      const { fault, names, text } = await read(forms.svg);
      assert.equal(fault, undefined);
      assert.ok(!names.includes('script'));
      assert.ok(text.includes(']]><script>&"'), text);
    });

    it('follow the scheme and the width that are asked for', async () => {
      const { forms } = await still(
        ...everyWidget[0],
        '--theme=dark',
        '--width=360',
        '--lang=en',
        '--form=svg',
        '--form=png',
      );
      const { root, text } = await read(forms.svg);
      assert.equal(root.width, '360');
      assert.match(forms.svg, /fill="#161d24"/);
      assert.match(text, /Source: illustrative data/);
      assertSame(await compared(forms));
      assert.deepEqual(Object.keys(forms), ['svg', 'png']);
    });

    it('name the columns on a narrow page, where a style sheet does so for the widget', async () => {
      const [feed, widget, ...args] = everyWidget[4];
      const { forms } = await still(
        feed,
        widget,
        ...args,
        'limit=5',
        '--width=360',
        '--form=svg',
        '--form=png',
      );
      const { text } = await read(forms.svg);
      assert.match(text, /Hạng so với quý II\/2026/);
      assertSame(await compared(forms));
    });
  });
}

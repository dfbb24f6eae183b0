/** The colours that a reader has chosen, in Chromium's light and dark palettes: nothing keeps another, nothing is lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useHost } from '../module/host.mjs';
import { drawAll, files } from './media.mjs';

describe('forced colours', () => {
  const host = useHost(files);

  async function open(scheme) {
    const tab = await host.open('/all', 'ready');
    const client = await tab.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: scheme },
      ],
    });
    await drawAll(tab);
    await tab.evaluate(() => {
      window.systemColors = () =>
        ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight'].map((name) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = name;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        });
      window.all = (selector) =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => /^chiso-(?!feed)/.test(localName))
          .flatMap((widget) => [...widget.shadowRoot.querySelectorAll(selector)]);
    });
    return tab;
  }

  for (const scheme of ['light', 'dark']) {
    it(`are all that a canvas and the keys to it are drawn with, ${scheme}`, async () => {
      const tab = await open(scheme);
      const { swatches, keys, known } = await tab.evaluate(() => ({
        swatches: all('.swatches i').map((role) => [role.className, getComputedStyle(role).color]),
        keys: all('.key[style*=key], .share[style*=key]').map((key) => [
          key.className,
          getComputedStyle(key).backgroundColor,
        ]),
        known: systemColors(),
      }));
      assert.ok(swatches.length > 50 && keys.length > 10);
      for (const [name, color] of [...swatches, ...keys])
        assert.ok(known.includes(color), `${name}: ${color}`);
    });

    it(`paint a canvas of each kind of chart, ${scheme}`, async () => {
      const tab = await open(scheme);
      const canvases = await tab.evaluate(() => {
        const known = systemColors().map((color) =>
          color
            .match(/[\d.]+/g)
            .slice(0, 3)
            .map(Number),
        );
        const isKnown = (color) =>
          known.some((each) => each.every((value, n) => Math.abs(value - color[n]) < 3));
        return all('canvas').map((canvas) => {
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          const counts = new Map();
          for (let n = 0; n < data.length; n += 4)
            if (data[n + 3] === 255) {
              const color = data.slice(n, n + 3).join();
              counts.set(color, (counts.get(color) ?? 0) + 1);
            }
          // Where two of them meet their edges are mixed: each mixture is rare.
          const most = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 3);
          return most.map(([color]) => `${color} ${isKnown(color.split(',').map(Number))}`);
        });
      });
      assert.equal(canvases.length, 4);
      for (const [first, ...others] of canvases) {
        assert.match(first, /true$/);
        assert.ok(
          others.some((color) => color.endsWith('true')),
          others.join('; '),
        );
      }
    });

    it(`leave an edge to every track, and every bar and mark on it to be seen, ${scheme}`, async () => {
      const tab = await open(scheme);
      const { tracks, marks, canvas } = await tab.evaluate(() => ({
        canvas: systemColors()[0],
        tracks: all(':is(.bars, .bar-area) .track').map((track) => getComputedStyle(track).borderTopStyle),
        marks: all('.bar, .target-marker, .pace-marker').map(
          (mark) => getComputedStyle(mark).backgroundColor,
        ),
      }));
      assert.ok(tracks.length >= 6 && marks.length >= 12);
      assert.deepEqual([...new Set(tracks)], ['solid']);
      for (const color of marks) assert.notEqual(color, canvas);
    });

    it(`show the focus on every control, and the reader’s own locality by its weight too, ${scheme}`, async () => {
      const tab = await open(scheme);
      const { outlines, canvas, own } = await tab.evaluate(() => {
        const stops = all('.mark, button, a, input, select, summary').filter(
          (each) => each.tabIndex >= 0 || each.matches('.mark'),
        );
        return {
          canvas: systemColors()[0],
          outlines: stops
            .filter((stop) => stop.getClientRects().length > 0 && !stop.matches('div'))
            .map((stop) => {
              stop.focus({ focusVisible: true });
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
              return [stop.outerHTML.slice(0, 80), outlineStyle, parseFloat(outlineWidth), outlineColor];
            }),
          own: all('.highlighted :is(.name, .place-name), .end.highlighted').map(
            (name) => getComputedStyle(name).fontWeight,
          ),
        };
      });
      assert.ok(outlines.length > 60);
      for (const [name, style, width, color] of outlines) {
        assert.ok(style !== 'none' && width >= 2, `${name}: ${style} ${width}`);
        assert.notEqual(color, canvas, name);
      }
      assert.ok(own.length >= 4);
      assert.deepEqual([...new Set(own)], ['700']);
    });
  }
});

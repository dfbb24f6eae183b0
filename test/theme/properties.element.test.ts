/** The custom properties: each that is documented is seen in some widget, in what the browser computes of it or paints. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { communeFeed, manyCommunes, oneFigure } from '../helpers/feeds.js';
import { elementsInManifest } from '../helpers/manifest.js';
import { input, pickerOf, settle } from '../helpers/picker.js';
import { silence, useServer } from '../helpers/server.js';
import { wholeFeed } from '../helpers/stages.js';
import { mount, show } from '../helpers/widgets.js';

/** Of every element, so that no other reason makes one of them what a property asks for. */
const looked = [
  ...['fontFamily', 'fontSize', 'color', 'paddingTop', 'minBlockSize', 'blockSize', 'boxShadow'],
  ...['backgroundColor', 'borderTopColor', 'borderTopWidth', 'borderTopLeftRadius', 'outlineColor'],
] as const;

/** Values that are found nowhere else. */
const lengths: Readonly<Record<string, string>> = {
  '--chiso-font-size': '21px',
  '--chiso-space': '23px',
  '--chiso-radius': '29px',
  '--chiso-border-width': '5px',
  '--chiso-chart-height': '777px',
  '--chiso-bar-size': '19px',
  '--chiso-bar-radius': '37px',
  '--chiso-min-block-size': '1234px',
};
const others: Readonly<Record<string, string>> = {
  '--chiso-font-family': 'Georgia',
  '--chiso-shadow': 'rgb(4, 5, 6) 0px 0px 7px 0px',
};

/** Of each property a value of its own; those that are not lengths or words are colours. */
function valueOf(property: string, n: number): string {
  return lengths[property] ?? others[property] ?? `rgb(201, ${n}, 99)`;
}

/** What a browser computes of all that is drawn; without the swatches, which nobody sees. */
function computed(roots: readonly ShadowRoot[]): Set<string> {
  const all = roots.flatMap((root) => [...root.querySelectorAll('*:not(.swatches, .swatches *)')]);
  return new Set(
    all.flatMap((element) => {
      const style = getComputedStyle(element);
      return looked.map((name) => style[name]);
    }),
  );
}

describe('custom properties', () => {
  const server = useServer();
  const [first, ...rest] = elementsInManifest.filter(({ properties }) => properties.length > 0);
  const documented = first!.properties;
  let seen: Set<string>;

  before(async () => {
    server.start();
    const { style } = document.documentElement;
    for (const [n, name] of documented.entries()) style.setProperty(name, valueOf(name, n));
    const picker = await pickerOf(manyCommunes(40));
    input(picker).click();
    await settle(picker);
    input(picker).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await settle(picker);
    const late = (by: string, min: number) => oneFigure(80, { targets: [{ by, min }] });
    const widgets = [
      picker,
      await mount('chiso-kpi', { src: server.at(silence) }),
      await show('chiso-kpi', oneFigure(9)),
      await show('chiso-progress', late('2025', 90)),
      await show('chiso-progress', late('2022', 90)),
      await show('chiso-progress', late('2022', 70)),
      await show('chiso-compare', communeFeed(), { reference: 'average' }),
      await show('chiso-ranking', communeFeed(), { highlight: 'an-phu' }),
      await show('chiso-breakdown', wholeFeed(36, [1, 2, 3, 4, 5, 6, 7, 8])),
    ];
    seen = computed(widgets.map(({ shadowRoot }) => shadowRoot!));
    for (const name of documented) style.removeProperty(name);
    server.stop();
  });

  it('are the same for all widgets', () => {
    for (const { tag, properties } of rest) expect(properties, tag).to.deep.equal(documented);
  });

  for (const [n, name] of documented.entries()) {
    it(`${name} is seen`, () => {
      expect(seen.has(valueOf(name, n)), [...seen].join('\n')).to.be.true;
    });
  }
});

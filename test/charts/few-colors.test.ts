/**
 * Charts where colours are few, as a reader has chosen them or a printer has them: what differs by colour differs by a
 * pattern too. The rules for it are let hold on the screen: not every browser can be told that it prints.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../src/index.js';
import type { ChisoCompare } from '../../src/elements/compare/compare.js';
import { compare } from '../helpers/compare.js';
import { documentOf, type RowDraft } from '../helpers/drafts.js';
import { communeFeed } from '../helpers/feeds.js';
import { months, trend } from '../helpers/trend.js';
import { parts } from '../helpers/widgets.js';

const query = 'print, (forced-colors: active)';

/** Makes every rule for forced colours one for all, until what it returns is called. */
function force({ shadowRoot }: Element): () => void {
  const media = shadowRoot!.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSMediaRule ? [rule.media] : []))
    .filter(({ mediaText }) => mediaText.includes('forced-colors'));
  const texts = media.map(({ mediaText }) => mediaText);
  for (const each of media) each.mediaText = 'all';
  return () => {
    media.forEach((each, n) => (each.mediaText = texts[n]!));
  };
}

async function drawn(element: Element): Promise<Chart<'line'>> {
  const find = () => Chart.getChart(element.shadowRoot!.querySelector('canvas')!);
  await waitUntil(find, 'nothing is drawn');
  return find() as unknown as Chart<'line'>;
}

const eight = [...'abcdefgh'];
const rows: RowDraft[] = eight.flatMap((id, n) => months([10 * n, 10 * n + 5], id));

function lines(element: Element): Promise<readonly string[]> {
  return drawn(element).then(({ data }) =>
    data.datasets
      .filter(({ pointRadius }) => Array.isArray(pointRadius))
      .map(({ borderColor, borderDash = [] }) => `${borderColor as string} ${String(borderDash)}`),
  );
}

/** How much of the middle of each bar is not of the ground. */
async function filled(element: ChisoCompare): Promise<readonly number[]> {
  const { ctx, width, currentDevicePixelRatio: ratio } = await drawn(element);
  const ground = getComputedStyle(element.shadowRoot!.querySelector('.swatch-surface')!).color;
  const plot = element.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
  return parts(element, 'value').map((label) => {
    const { top, height, left } = label.getBoundingClientRect();
    const y = Math.round((top - plot.top + height / 2) * ratio);
    const end = Math.min(width, left - plot.left - 6) * ratio;
    const { data } = ctx.getImageData(0, y, Math.round(end), 1);
    const colors = Array.from({ length: data.length / 4 }, (_, n) => [...data.slice(n * 4, n * 4 + 3)]);
    return colors.filter((color) => `rgb(${color.join(', ')})` !== ground).length / colors.length;
  });
}

async function grouped(): Promise<ChisoCompare> {
  const ids = ['ky-so', 'so-2', 'so-3', 'so-4'];
  const more = ids.slice(1).map((indicator) => ({
    ...{ indicator, locality: 'an-phu', period: '2022-12', value: 90 },
  }));
  return compare(communeFeed([84, 58, 95], { indicators: ids.map((id) => ({ id })), rows: more }), {
    indicators: ids.join(' '),
    localities: 'an-phu',
  });
}

const stripesOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.legend .key')].map(
    (key) => getComputedStyle(key).backgroundImage,
  );

describe('few colours', () => {
  const matchMedia = window.matchMedia.bind(window);

  beforeEach(() => {
    window.matchMedia = (asked) => matchMedia(asked === query ? 'all' : asked);
  });
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  it('draw eight lines of a trend apart, by colour and dash together', async () => {
    const element = await trend(documentOf({ rows }), { localities: eight.join(' ') });
    const stop = force(element);
    try {
      const roles = eight.map((_, n) => element.shadowRoot!.querySelector(`.swatch-series-${n + 1}`)!);
      const colors = new Set(roles.map((role) => getComputedStyle(role).color));
      expect(colors.size, 'there are more than readers have').to.equal(3);
      await waitUntil(async () => {
        const used = (await lines(element)).map((line) => line.replace(/ [^ ]*$/, ''));
        return used.every((color) => colors.has(color) || used.indexOf(color) === 0);
      });
      const found = await lines(element);
      expect(found).to.have.length(8);
      expect(new Set(found).size, found.join('\n')).to.equal(8);
    } finally {
      stop();
    }
  });

  it('leave the dashes of means and targets to them', async () => {
    const target = { by: '2023', min: 90 };
    const data = documentOf({ rows, targets: [target] });
    const element = await trend(data, { localities: eight.join(' '), reference: 'average median target' });
    const dashes = (await drawn(element)).data.datasets.map(({ borderDash = [] }) => String(borderDash));
    const known = ['6,4', '2,3', '3,4'];
    expect(dashes.filter((dash) => known.includes(dash)).length).to.equal(3);
  });

  it('draw bars of a group apart by stripes, as their keys have them', async () => {
    const element = await grouped();
    const stop = force(element);
    try {
      await waitUntil(async () => (await filled(element))[1]! < 0.9);
      const [first, ...others] = await filled(element);
      expect(first).to.be.above(0.98);
      for (const share of others) expect(share).to.be.within(0.3, 0.9);
      const [plain, ...keys] = stripesOf(element);
      expect(plain).to.equal('none');
      expect(new Set(keys).size).to.equal(3);
      for (const key of keys) expect(key).to.include('repeating-linear-gradient');
    } finally {
      stop();
    }
  });
});

describe('as many colours as there are', () => {
  it('need no dashes and no stripes', async () => {
    const found = await lines(await trend(documentOf({ rows }), { localities: eight.join(' ') }));
    expect(found.filter((line) => !line.endsWith(' '))).to.deep.equal([]);
    const element = await grouped();
    for (const share of await filled(element)) expect(share).to.be.above(0.98);
    expect(new Set(stripesOf(element))).to.deep.equal(new Set(['none']));
  });
});

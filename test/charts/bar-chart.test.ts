/** The bars of a comparison, as they are painted. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../src/index.js';
import type { ColorRole } from '../../src/charts/swatches.js';
import type { ChisoCompare } from '../../src/elements/compare/compare.js';
import { compare } from '../helpers/compare.js';
import { communeFeed } from '../helpers/feeds.js';
import { has, parts, show } from '../helpers/widgets.js';

function canvasOf(element: ChisoCompare): HTMLCanvasElement {
  return element.shadowRoot!.querySelector('canvas')!;
}

function isDrawn(element: ChisoCompare): boolean {
  return has(element, 'canvas') && Chart.getChart(canvasOf(element)) !== undefined;
}

async function drawn(element: ChisoCompare): Promise<Chart> {
  await waitUntil(() => isDrawn(element), 'nothing is drawn');
  return Chart.getChart(canvasOf(element))!;
}

/** Where a bar begins and ends, and the middle of its line; CSS pixels. */
interface Place {
  readonly base: number;
  readonly x: number;
  readonly y: number;
}

/** The bars as they are painted: what is not empty in the middle of each label's line, from where bars begin. */
function bars(element: ChisoCompare, { ctx, width, scales, currentDevicePixelRatio: ratio }: Chart): Place[] {
  const base = scales['x']!.getPixelForValue(0);
  return labels(element).flatMap(({ center }) => {
    const { data } = ctx.getImageData(0, Math.round(center * ratio), Math.round(width * ratio), 1);
    const painted = Array.from({ length: data.length / 4 }, (_, n) => n).filter(
      (n) => data[n * 4 + 3]! > 127,
    );
    const [first] = painted;
    if (first === undefined) return [];
    const [start, end] = [first / ratio, (painted.at(-1)! + 1) / ratio];
    const isBelow = Math.abs(end - base) < Math.abs(start - base);
    return [isBelow ? { base: end, x: start, y: center } : { base: start, x: end, y: center }];
  });
}

function colorAt({ ctx, currentDevicePixelRatio: ratio }: Chart, x: number, y: number): string {
  const [red, green, blue] = ctx.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data;
  return `rgb(${[red, green, blue].join(', ')})`;
}

/** The colour in the middle of a bar; of several series, bars are counted row by row. */
function barColor(element: ChisoCompare, chart: Chart, bar: number): string {
  const { x, y, base } = bars(element, chart)[bar]!;
  return colorAt(chart, (x + base) / 2, y);
}

function tokenColor(element: ChisoCompare, role: ColorRole): string {
  return getComputedStyle(element.shadowRoot!.querySelector(`.swatch-${role}`)!).color;
}

async function turns(element: ChisoCompare, row: number, color: string): Promise<void> {
  const chart = await drawn(element);
  const found = () => barColor(element, chart, row);
  await waitUntil(() => found() === color, `${found()} does not turn ${color}`);
}

/** Labels, relative to the plot. */
function labels(element: ChisoCompare) {
  const plot = element.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
  return parts(element, 'value').map((label) => {
    const { left, top, height } = label.getBoundingClientRect();
    return { left: left - plot.left, center: top + height / 2 - plot.top };
  });
}

/** A comparison further down than the page is watched. */
async function below(): Promise<{ near: ChisoCompare; far: ChisoCompare }> {
  const root = await fixture('<div><div></div><div style="block-size: 3000px"></div><div></div></div>');
  const [near, far] = [document.createElement('chiso-compare'), document.createElement('chiso-compare')];
  root.firstElementChild!.append(near);
  root.lastElementChild!.append(far);
  near.data = far.data = communeFeed();
  await far.updateComplete;
  return { near, far };
}

describe('the bars of <chiso-compare>', () => {
  describe('drawing', () => {
    it('has a bar for each figure, and none for what is missing', async () => {
      const element = await compare(communeFeed([84, null, 95]));
      expect(bars(element, await drawn(element))).to.have.length(2);
    });

    it('ends each bar where its label begins, in the middle of its line', async () => {
      const element = await compare(communeFeed([84, 58, 95, 71.5, 0]));
      const found = bars(element, await drawn(element));
      const written = labels(element).filter(({ left }) => left > 1);
      expect(found).to.have.length(written.length);
      for (const [n, { left }] of written.entries()) expect(found[n]!.x).to.be.closeTo(left, 1);
    });

    it('keeps bars and labels together when the page gets narrow and names take more lines', async () => {
      const element = await compare(communeFeed([84, 58]), {});
      const chart = await drawn(element);
      element.style.inlineSize = '220px';
      await waitUntil(() => {
        const found = bars(element, chart);
        return (
          found.length === 2 && labels(element).every(({ left }, n) => Math.abs(found[n]!.x - left) < 1.5)
        );
      });
      expect(chart.width).to.be.lessThan(220);
    });

    it('draws bars below zero to the left of it', async () => {
      const element = await compare(communeFeed([10, -5], { indicators: [{ unit: 'count' }] }));
      const [up, down] = bars(element, await drawn(element));
      expect(up!.x).to.be.greaterThan(up!.base);
      expect(down!.x).to.be.lessThan(down!.base);
      expect(down!.base).to.be.closeTo(up!.base, 1);
    });

    it('draws its line where the target is', async () => {
      const data = communeFeed([84, 58], { targets: [{ indicator: 'ky-so', by: '2025', min: 90 }] });
      const element = await compare(data, { reference: 'target' });
      const chart = await drawn(element);
      const x = Math.round(chart.scales['x']!.getPixelForValue(90));
      expect(colorAt(chart, x, chart.height / 2)).to.equal(tokenColor(element, 'text'));
    });

    it('leaves its line open where words stand', async () => {
      const data = communeFeed([40, 87], { targets: [{ indicator: 'ky-so', by: '2025', min: 90 }] });
      const element = await compare(data, { reference: 'target', order: 'asc' });
      const chart = await drawn(element);
      const at = (place: number) =>
        colorAt(chart, Math.round(chart.scales['x']!.getPixelForValue(90)), labels(element)[place]!.center);
      const text = tokenColor(element, 'text');
      expect([at(0), at(1)]).to.deep.equal([text, 'rgb(0, 0, 0)'], 'only the second label lies on the line');
    });

    it('has no canvas where there is nothing to draw', async () => {
      const element = await compare(communeFeed([null, null]));
      expect(has(element, 'canvas')).to.be.false;
    });

    it('draws one group of bars for each indicator', async () => {
      const rows = [{ indicator: 'lien-thong', locality: 'hoa-nghia', period: '2022-12', value: 30 }];
      const element = await compare(communeFeed([84], { indicators: [{}, { id: 'lien-thong' }], rows }), {
        indicators: 'ky-so lien-thong',
      });
      const chart = await drawn(element);
      expect(barColor(element, chart, 0)).to.equal(tokenColor(element, 'series-1'));
      expect(barColor(element, chart, 1)).to.equal(tokenColor(element, 'series-2'));
    });
  });

  describe('theme', () => {
    it('paints the highlighted bar in another colour than the others', async () => {
      const element = await compare(communeFeed([84, 58]), { highlight: 'son-dinh' });
      const chart = await drawn(element);
      expect(barColor(element, chart, 0)).to.equal(tokenColor(element, 'series'));
      expect(barColor(element, chart, 1)).to.equal(tokenColor(element, 'highlight'));
      expect(barColor(element, chart, 0)).not.to.equal(barColor(element, chart, 1));
    });

    const color = 'rgb(1, 2, 3)';
    for (const [where, target] of [
      ['the element', (element: ChisoCompare) => element],
      ['an element around it', (element: ChisoCompare) => element.parentElement!],
      ['the page', () => document.documentElement],
    ] as const) {
      it(`follows a custom property of ${where} at once`, async () => {
        const element = await compare(communeFeed([84, 58]));
        const chart = await drawn(element);
        const before = barColor(element, chart, 0);
        const { style } = target(element);
        try {
          style.setProperty('--chiso-color-series', color);
          await turns(element, 0, color);
          expect(Chart.getChart(canvasOf(element)) === chart, 'it is the same chart').to.be.true;
        } finally {
          style.removeProperty('--chiso-color-series');
        }
        await turns(element, 0, before);
      });
    }

    it('follows light and dark', async () => {
      const element = await compare(communeFeed([84, 58]));
      const root = element.parentElement!;
      root.style.colorScheme = 'light';
      const light = tokenColor(element, 'series');
      await turns(element, 0, light);
      root.style.colorScheme = 'dark';
      await waitUntil(() => tokenColor(element, 'series') !== light);
      await turns(element, 0, tokenColor(element, 'series'));
    });

    it('follows a named look', async () => {
      const element = await compare(communeFeed([84, 58]));
      const before = barColor(element, await drawn(element), 0);
      element.theme = 'contrast';
      await waitUntil(() => tokenColor(element, 'series') !== before);
      await turns(element, 0, tokenColor(element, 'series'));
    });

    it('has the colours of the page when it was hidden while they changed', async () => {
      const element = await compare(communeFeed([84, 58]));
      await drawn(element);
      element.hidden = true;
      element.style.setProperty('--chiso-color-series', color);
      await waitUntil(() => canvasOf(element).getBoundingClientRect().width === 0);
      element.hidden = false;
      await turns(element, 0, color);
    });
  });

  describe('life on a page', () => {
    const running = () => Object.keys(Chart.instances).length;

    it('goes with its element, and is back with it', async () => {
      const before = running();
      const element = await compare(communeFeed([84, 58]));
      const root = element.parentElement!;
      const canvas = (await drawn(element)).canvas;
      element.remove();
      expect(Chart.getChart(canvas)).to.equal(undefined);
      expect(running()).to.equal(before);
      root.append(element);
      expect(bars(element, await drawn(element))).to.have.length(2);
      expect(running()).to.equal(before + 1);
    });

    it('stays drawn when its element is moved', async () => {
      const element = await compare(communeFeed([84, 58]));
      await drawn(element);
      const other = await fixture('<div></div>');
      other.append(element);
      const chart = await drawn(element);
      expect(barColor(element, chart, 0)).to.equal(tokenColor(element, 'series'));
    });

    it('goes with the chart view, and is back with it', async () => {
      const before = running();
      const element = await compare(communeFeed([84, 58]));
      await drawn(element);
      element.view = 'table';
      await element.updateComplete;
      expect(running()).to.equal(before);
      element.view = 'chart';
      await element.updateComplete;
      expect(bars(element, await drawn(element))).to.have.length(2);
    });

    it('draws other figures in the same chart', async () => {
      const element = await compare(communeFeed([84, 58]));
      const chart = await drawn(element);
      element.data = communeFeed([84, 58, 95]);
      await element.updateComplete;
      expect(Chart.getChart(canvasOf(element)) === chart, 'it is the same chart').to.be.true;
      await waitUntil(() => bars(element, chart).length === 3, 'it does not grow with its figures');
    });

    it('leaves nothing behind after many comings and goings', async () => {
      const before = running();
      for (let n = 0; n < 20; n++) {
        const element = await show('chiso-compare', communeFeed([84, 58]));
        dispatchEvent(new Event('beforeprint'));
        element.remove();
      }
      expect(running()).to.equal(before);
    });
  });

  describe('off screen', () => {
    it('draws nothing until it comes near', async () => {
      const { near, far } = await below();
      await drawn(near);
      expect(isDrawn(far)).to.be.false;
      far.scrollIntoView();
      await drawn(far);
      scrollTo(0, 0);
    });

    it('draws nothing when its figures change', async () => {
      const { near, far } = await below();
      await drawn(near);
      far.data = near.data = communeFeed([1, 2]);
      await far.updateComplete;
      expect(isDrawn(far)).to.be.false;
    });

    it('draws when the page is printed', async () => {
      const { near, far } = await below();
      await drawn(near);
      dispatchEvent(new Event('beforeprint'));
      expect(isDrawn(far)).to.be.true;
      expect(bars(far, Chart.getChart(canvasOf(far))!)).to.have.length(4);
    });

    it('draws nothing for print once it is taken out', async () => {
      const { near, far } = await below();
      await drawn(near);
      const canvas = canvasOf(far);
      far.remove();
      dispatchEvent(new Event('beforeprint'));
      expect(Chart.getChart(canvas)).to.equal(undefined);
    });
  });
});

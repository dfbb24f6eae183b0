/** The radar of a profile, as it is painted. */
import { expect, waitUntil } from '@open-wc/testing';
import { Chart, type ChartDataset, type LineElement } from 'chart.js';
import '../../src/define/profile.js';
import { radarReach } from '../../src/charts/radar-chart.js';
import type { ColorRole } from '../../src/charts/swatches.js';
import type { ChisoProfile } from '../../src/elements/profile/profile.js';
import { indexFeed, profile, type Figure } from '../helpers/profile.js';
import { has, type Attributes } from '../helpers/widgets.js';

const figures = [9, 10, 22, 11, 18];

function canvasOf(element: ChisoProfile): HTMLCanvasElement {
  return element.shadowRoot!.querySelector('canvas')!;
}

async function drawn(element: ChisoProfile): Promise<Chart> {
  await waitUntil(() => has(element, 'canvas') && Chart.getChart(canvasOf(element)), 'nothing is drawn');
  return Chart.getChart(canvasOf(element))!;
}

async function radar(a: readonly Figure[] = figures, attributes: Attributes = {}, b?: readonly Figure[]) {
  const element = await profile(indexFeed({ a, ...(b && { b }) }), {
    locality: 'a',
    ...(b && { localities: 'a b' }),
    ...attributes,
  });
  return { element, chart: await drawn(element) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points of a line, from the middle of the canvas and as shares of what the axes reach; the last closes the line. */
function placesOf(chart: Chart, line: number): Point[] {
  return chart.getDatasetMeta(line).data.map((point) => {
    const { x, y } = point.getProps(['x', 'y'], true);
    return {
      x: (x - chart.width / 2) / (chart.width * radarReach),
      y: (y - chart.height / 2) / (chart.height * radarReach),
    };
  });
}

function points(chart: Chart, series = 0): Point[] {
  return placesOf(chart, series).slice(0, -1);
}

function distance({ x, y }: Point): number {
  return Math.hypot(x, y);
}

function color(element: ChisoProfile, role: ColorRole): string {
  return getComputedStyle(element.shadowRoot!.querySelector(`.swatch-${role}`)!).color;
}

function style(chart: Chart, series = 0): ChartDataset<'line'> {
  return chart.data.datasets[series] as ChartDataset<'line'>;
}

describe('the radar of <chiso-profile>', () => {
  it('puts each figure at its share of its own maximum, clockwise from the top', async () => {
    const { chart } = await radar();
    const found = points(chart);
    for (const [n, share] of [0.5, 0.5, 1, 0.5, 1].entries()) {
      expect(distance(found[n]!)).to.be.closeTo(share, 0.02);
    }
    expect(found[0]!.y).to.be.lessThan(0);
    expect(found[0]!.x).to.be.closeTo(0, 0.01);
    expect(found[1]!.x).to.be.greaterThan(0);
    expect(found[4]!.x).to.be.lessThan(0);
  });

  it('has its spots where its points are', async () => {
    const { element, chart } = await radar();
    const { left, top } = canvasOf(element).getBoundingClientRect();
    const spots = [...element.shadowRoot!.querySelectorAll('.spot')].map((spot) =>
      spot.getBoundingClientRect(),
    );
    for (const [n, point] of chart.getDatasetMeta(0).data.slice(0, -1).entries()) {
      const { x, y } = point.getProps(['x', 'y'], true) as Point;
      expect(spots[n]!.left + 12 - left).to.be.closeTo(x, 1.5);
      expect(spots[n]!.top + 12 - top).to.be.closeTo(y, 1.5);
    }
  });

  it('leaves its line open at what is missing, and draws no point there', async () => {
    const { chart } = await radar([9, 10, null, 11, 18]);
    const line = chart.getDatasetMeta(0).dataset as unknown as LineElement & {
      segments: readonly { start: number; end: number }[];
    };
    expect(line.segments.map(({ start, end }) => [start, end])).to.deep.equal([
      [0, 1],
      [3, 5],
    ]);
    expect((chart.getDatasetMeta(0).data[2] as unknown as { skip: boolean }).skip).to.be.true;
  });

  it('closes its line where it began', async () => {
    const places = placesOf((await radar()).chart, 0);
    expect(places).to.have.length(6);
    expect(places.at(-1)).to.deep.equal(places[0]);
  });

  it('puts a 0 in the middle', async () => {
    const { chart } = await radar([0, 10, 22, 11, 18]);
    expect(distance(points(chart)[0]!)).to.be.lessThan(0.01);
    expect((chart.getDatasetMeta(0).data[0] as unknown as { skip: boolean }).skip).to.be.false;
  });

  it('draws a figure above its maximum outside the outer ring', async () => {
    const { chart } = await radar([27, 10, 22, 11, 18]);
    const found = points(chart);
    expect(distance(found[0]!)).to.be.closeTo(1, 0.02);
    expect(distance(found[2]!)).to.be.closeTo(1 / 1.5, 0.02);
  });

  it('draws a bound hollow', async () => {
    const { element, chart } = await radar([{ value: 9, qualifier: 'over' }, 10, 22, 11, 18]);
    const surface = color(element, 'surface');
    const fills = style(chart).pointBackgroundColor as string[];
    expect(fills.map((fill) => fill === surface)).to.deep.equal([true, false, false, false, false]);
  });

  it('tells localities apart by colour, shape and dash', async () => {
    const { element, chart } = await radar(figures, {}, [18, 18, 18, 18, 18]);
    expect(style(chart).borderColor).to.equal(color(element, 'highlight'));
    expect(style(chart, 1).borderColor).to.equal(color(element, 'series-1'));
    expect(style(chart).pointStyle).not.to.equal(style(chart, 1).pointStyle);
    expect(style(chart).borderDash).not.to.deep.equal(style(chart, 1).borderDash);
  });

  it('follows a custom property at once', async () => {
    const { element, chart } = await radar();
    element.style.setProperty('--chiso-color-highlight', 'rgb(1, 2, 3)');
    await waitUntil(() => style(chart).borderColor === 'rgb(1, 2, 3)');
  });

  it('draws rings at quarters of the scale, none in the middle, and never beyond the maximum', async () => {
    const { chart } = await radar([27, 10, 22, 11, 18]);
    const rings = [1, 2, 3, 4].map((line) => placesOf(chart, line).map(distance));
    for (const [n, share] of [0.25, 0.5, 0.75, 1].entries())
      for (const found of rings[n]!) expect(found).to.be.closeTo(share / 1.5, 0.01);
  });

  it('goes with the radar view, and is back with it', async () => {
    const before = Object.keys(Chart.instances).length;
    const { element } = await radar();
    element.view = 'bars';
    await element.updateComplete;
    expect(Object.keys(Chart.instances).length).to.equal(before);
    element.view = 'radar';
    await element.updateComplete;
    expect(points(await drawn(element))).to.have.length(5);
  });
});

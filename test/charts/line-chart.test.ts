/** The lines of a trend, as they are painted. */
import { expect, waitUntil } from '@open-wc/testing';
import { Chart, type PointElement } from 'chart.js';
import '../../src/define/trend.js';
import type { ColorRole } from '../../src/charts/swatches.js';
import type { ChisoTrend } from '../../src/elements/trend/trend.js';
import { documentOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { marks, months, trend } from '../helpers/trend.js';
import { has, type Attributes } from '../helpers/widgets.js';

const canvasOf = (element: ChisoTrend) => element.shadowRoot!.querySelector('canvas')!;

async function drawn(element: ChisoTrend): Promise<Chart> {
  await waitUntil(() => has(element, 'canvas') && Chart.getChart(canvasOf(element)), 'nothing is drawn');
  return Chart.getChart(canvasOf(element))!;
}

async function draw(draft: Draft, attributes: Attributes = {}) {
  const element = await trend(documentOf(draft), attributes);
  return { element, chart: await drawn(element) };
}

/** Points of all lines, without those that stand for a gap. */
function points(chart: Chart, dataset = 0): PointElement[] {
  return (chart.getDatasetMeta(dataset).data as PointElement[]).filter(({ skip }) => !skip);
}

function colorAt({ ctx, currentDevicePixelRatio: ratio }: Chart, x: number, y: number): string {
  const [red, green, blue, alpha] = ctx.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data;
  return alpha === 0 ? 'nothing' : `rgb(${[red, green, blue].join(', ')})`;
}

function tokenColor(element: ChisoTrend, role: ColorRole): string {
  return getComputedStyle(element.shadowRoot!.querySelector(`.swatch-${role}`)!).color;
}

/** The colours on the straight way between two points, without those near them. */
function between(chart: Chart, a: PointElement, b: PointElement): Set<string> {
  const shares = Array.from({ length: 41 }, (_, n) => 0.3 + n / 100);
  return new Set(shares.map((share) => colorAt(chart, a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)));
}

describe('the lines of <chiso-trend>', () => {
  it('pass through each figure, where its mark is', async () => {
    const { element, chart } = await draw({ rows: months([40, 58, 20]) });
    const { left, top } = canvasOf(element).getBoundingClientRect();
    for (const [n, mark] of marks(element).entries()) {
      const box = mark.getBoundingClientRect();
      expect(points(chart)[n]!.x).to.be.closeTo(box.left + 12 - left, 1);
      expect(points(chart)[n]!.y).to.be.closeTo(box.top + 12 - top, 1);
    }
  });

  it('stand on real time: at the last day of each period', async () => {
    const { chart } = await draw({
      rows: [
        ['a', '2022-01-01', 1],
        ['a', '2022-01-11', 2],
        ['a', '2022-04-11', 3],
      ],
    });
    const [first, second, last] = points(chart);
    expect((second!.x - first!.x) / (last!.x - first!.x)).to.be.closeTo(0.1, 0.002);
    const { chart: mixed } = await draw({
      rows: [
        ['a', '2021', 1],
        ['a', '2022-01', 2],
        ['a', '2022-Q1', 3],
      ],
    });
    const all = [0, 2, 4].map((dataset) => points(mixed, dataset)[0]!.x);
    expect((all[1]! - all[0]!) / (all[2]! - all[0]!)).to.be.closeTo(31 / 90, 0.002);
  });

  it('join what follows, and are open where a period is missing', async () => {
    const { element, chart } = await draw({ rows: months([80, 60, null, 40]) });
    const [a, b, c] = points(chart);
    expect([...between(chart, a!, b!)]).to.deep.equal([tokenColor(element, 'series-1')]);
    expect([...between(chart, b!, c!)]).to.deep.equal(['nothing']);
  });

  it('do not cross a break', async () => {
    const indicator = { breaks: [{ at: '2022-02', reason: 'mới' }] };
    const { chart } = await draw({ indicator, rows: months([80, 40]) });
    const [a, b] = points(chart);
    expect([...between(chart, a!, b!)]).to.deep.equal(['nothing']);
  });

  it('are dashed to an estimate, which is hollow', async () => {
    const { element, chart } = await draw({
      rows: [...months([80]), ['a', '2022-02', 40, { status: 'estimate' }]],
    });
    const [a, b] = points(chart);
    expect([...between(chart, a!, b!)])
      .to.include('nothing')
      .and.include(tokenColor(element, 'series-1'));
    expect(colorAt(chart, b!.x, b!.y)).to.equal(tokenColor(element, 'surface'));
    expect(colorAt(chart, a!.x, a!.y)).to.equal(tokenColor(element, 'series-1'));
  });

  it('have a point of another shape for a bound', async () => {
    const rows: RowDraft[] = [
      ...months([50]),
      ['a', '2022-02', 50, { qualifier: 'over' }],
      ['a', '2022-03', 50, { qualifier: 'under' }],
      ['a', '2022-04', 50, { qualifier: 'about' }],
    ];
    const { chart } = await draw({ rows });
    const shapes = points(chart).map(({ options }) =>
      [options.pointStyle as string, options.rotation].join(' '),
    );
    expect(shapes).to.deep.equal(['circle 0', 'triangle 0', 'triangle 180', 'rectRot 0']);
  });

  it('have no stroke where all periods are of one kind', async () => {
    const { chart } = await draw({ rows: months([40, 60]) });
    const [first] = points(chart);
    expect(colorAt(chart, first!.x - 12, first!.y)).to.equal('nothing');
  });

  it('have a quiet stroke from the first day of a period to the last, and none for a day', async () => {
    const { element, chart } = await draw({
      rows: [
        ['a', '2021', 50],
        ['a', '2022-01-05', 80],
      ],
    });
    const [year] = points(chart);
    expect(colorAt(chart, year!.x / 2, year!.y)).not.to.equal('nothing');
    const day = points(chart, 2)[0]!;
    expect(colorAt(chart, day.x - 12, day.y)).to.equal('nothing');
    expect(tokenColor(element, 'series-1')).to.equal(colorAt(chart, day.x, day.y));
  });

  it('have the highlighted locality in the warm colour, over the others', async () => {
    const rows = [...months([50, 60]), ...months([50, 60], 'b')];
    const { element, chart } = await draw({ rows }, { localities: 'a b', locality: 'b' });
    const [, end] = points(chart);
    expect(colorAt(chart, end!.x, end!.y)).to.equal(tokenColor(element, 'highlight'));
  });

  it('lead to a target by a dashed path', async () => {
    const targets = [{ by: '2023', min: 80, baseline: { value: 10, period: '2021' } }];
    const { element, chart } = await draw({ rows: months([50]), targets });
    const [start, end] = points(chart, 2);
    expect(chart.scales['x']!.getPixelForValue(Date.parse('2023-12-31') / 86_400_000)).to.be.closeTo(
      end!.x,
      0.5,
    );
    expect([...between(chart, start!, end!)])
      .to.include('nothing')
      .and.include(tokenColor(element, 'muted'));
  });

  it('have the best rank on top', async () => {
    const { chart } = await draw({ indicator: { unit: 'rank' }, rows: months([20, 3]) });
    const [worse, better] = points(chart);
    expect(better!.y).to.be.lessThan(worse!.y);
  });

  it('follow a custom property at once', async () => {
    const { element, chart } = await draw({ rows: months([50]) });
    element.style.setProperty('--chiso-color-series-1', 'rgb(1, 2, 3)');
    const [point] = points(chart);
    await waitUntil(() => colorAt(chart, point!.x, point!.y) === 'rgb(1, 2, 3)');
  });

  it('go with the chart view and with their element, and are back with them', async () => {
    const running = () => Object.keys(Chart.instances).length;
    const before = running();
    const { element } = await draw({ rows: months([50, 60]) });
    element.view = 'table';
    await element.updateComplete;
    expect(running()).to.equal(before);
    element.view = 'chart';
    await element.updateComplete;
    await drawn(element);
    element.remove();
    expect(running()).to.equal(before);
  });

  it('are not drawn for who does not see: the canvas is hidden from a voice', async () => {
    const { element } = await draw({ rows: months([50, 60]) });
    expect(canvasOf(element).closest('[aria-hidden="true"]')).to.exist;
  });
});

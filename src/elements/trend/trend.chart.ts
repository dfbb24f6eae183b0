/** The chart of a trend: lines and points on a canvas, all words as text over them, so that each can be read and reached. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartLine, LineChartData, LinePoint, PointShape } from '../../charts/line-chart.js';
import { renderSwatches } from '../../charts/swatches.js';
import { sameKind } from '../../feed/period.js';
import { breakMarkWords, trendKeysWords } from '../../localization/trend.js';
import { cssProperties } from '../../shared/css-properties.js';
import type { MarkFocus, MarkGrid, MarkKey } from '../../shared/mark-focus.js';
import { shareOn, type Tick } from './trend.axes.js';
import { endLabels, renderLabels, renderLegend, renderTargets } from './trend.labels.js';
import type { MeanView, TargetLine, TrendView } from './trend.model.js';
import { dayOf, type Drawn, type Point } from './trend.series.js';
import { isTentative, type PointView, type SeriesView } from './trend.views.js';

const shapes: Readonly<Record<Drawn['qualifier'], PointShape>> = {
  exact: 'dot',
  over: 'over',
  atLeast: 'over',
  under: 'under',
  atMost: 'under',
  about: 'about',
};

export function linesOf({ series, means, targets, axes }: TrendView): LineChartData {
  const [start, ...others] = series.flatMap(({ series: { lines } }) =>
    lines.flatMap((line) => line.map(({ figure }) => figure.period)),
  );
  // Where all are months, or years, the axis tells how long each is.
  const isMixed = others.some((period) => !sameKind(period, start!));
  const own = series.flatMap(({ series: { lines }, color, highlighted }): readonly ChartLine[] =>
    lines.map((line) => ({
      color,
      width: highlighted || series.length === 1 ? 3 : 2,
      points: line.map((point) => pointOf(point, isMixed)),
    })),
  );
  const isFirst = ({ color }: ChartLine) => Number(color === 'highlight');
  return {
    ...axes,
    lines: [
      ...own.sort((a, b) => isFirst(b) - isFirst(a)),
      ...means.flatMap(meanLines),
      ...targets.flatMap((target) => targetLines(target, axes.time.start, axes.time.end)),
    ],
  };
}

function pointOf({ figure, isJoined }: Point, isMixed: boolean): LinePoint {
  const { period, value, qualifier } = figure;
  return {
    x: dayOf(period.last),
    y: value,
    first: isMixed ? dayOf(period.first) : undefined,
    shape: shapes[qualifier],
    isHollow: isTentative(figure),
    isJoined,
  };
}

/** Average dashed, median dotted; one that no line leads to is a short mark. */
function meanLines({ kind, lines }: MeanView): readonly ChartLine[] {
  return lines.map((line) => ({
    color: 'text',
    width: 2,
    dash: kind === 'average' ? [6, 4] : [2, 3],
    points: line.map((mean, n) => ({
      x: dayOf(mean.period.last),
      y: mean[kind],
      shape: mean.isJoined || line[n + 1]?.isJoined ? 'corner' : 'bar',
      isJoined: mean.isJoined,
    })),
  }));
}

/** The path to a target, a mark at its day, or, where it has none, a line for any day. */
function targetLines({ day, values, from }: TargetLine, start: number, end: number): readonly ChartLine[] {
  const at = (x: number, y: number, shape: PointShape, isJoined: boolean) => ({ x, y, shape, isJoined });
  const line = (points: readonly LinePoint[]): ChartLine => ({
    color: 'muted',
    width: 2,
    dash: [3, 4],
    points,
  });
  if (day === undefined)
    return values.map((value) => line([at(start, value, 'corner', false), at(end, value, 'corner', true)]));
  const marks = values.map((value, n) => at(day, value, 'bar', n > 0 || from !== undefined));
  return [line(from ? [at(from.day, from.value, 'corner', false), ...marks] : marks)];
}

export function renderChart(view: TrendView, focus: MarkFocus): TemplateResult {
  const { series, valueTicks, timeTicks, unit, breaks, axes } = view;
  const labels = endLabels(view);
  const letters = Math.max(...valueTicks.map(({ words }) => words.length));
  const points = series.flatMap((each) => each.points);
  const active = points.find(({ key }) => key === focus.active);
  const onPointerMove = (event: PointerEvent) => {
    const key = nearest(points, event);
    if (key !== undefined) focus.enter(key);
  };
  return html`<div
    part="chart"
    class="chart ${series.length > 1 ? 'several' : ''} ${labels.isNumbered ? 'numbered' : ''}"
    @pointerleave=${focus.leave}
  >
    ${renderSwatches()}
    <p class="spoken">${trendKeysWords()}</p>
    ${unit ? html`<p class="unit" aria-hidden="true">${unit}</p>` : nothing}
    <div
      class="plot"
      ${cssProperties({ '--_ticks': `${letters * 0.5 + 0.5}em`, '--_labels': `${labels.width}em` })}
      @pointermove=${onPointerMove}
      @pointerdown=${onPointerMove}
    >
      <div class="words" aria-hidden="true">
        ${valueTicks.map(renderValueTick)}
        ${timeTicks.map((tick, n) => renderTimeTick(tick, timeTicks.length > 3 && n % 2 > 0))}
        ${breaks.map(({ day }, n) => {
          const x = shareOn(axes.time, day);
          const isNear = breaks.some((other, m) => m < n && x - shareOn(axes.time, other.day) < 0.2);
          return html`<span class="break" ${cssProperties({ '--_x': x })}
            >${isNear ? nothing : html`<span>${breakMarkWords()}</span>`}</span
          >`;
        })}
        <div class="canvas"><canvas></canvas></div>
        ${renderTargets(view)} ${renderLabels(view, labels)}
      </div>
      ${series.map((each) => renderMarks(each, view, focus))} ${active ? renderTooltip(active) : nothing}
    </div>
    ${renderLegend(view)}
  </div>`;
}

function renderValueTick({ at, words, isZero }: Tick): TemplateResult {
  return html`<span class="tick ${isZero ? 'zero' : ''}" ${cssProperties({ '--_y': at })}
    ><span>${words}</span></span
  >`;
}

function renderTimeTick({ at, size, words }: Tick, isMinor: boolean): TemplateResult {
  return html`<span class="time ${isMinor ? 'minor' : ''}" ${cssProperties({ '--_x': at, '--_size': size })}
    ><span>${words}</span></span
  >`;
}

function renderMarks(
  { points }: SeriesView,
  { series }: TrendView,
  focus: MarkFocus,
): readonly TemplateResult[] {
  const rows = series.filter((each) => each.points.length > 0);
  const stop = focus.stopOf(
    rows.map((each) => each.points.map(({ key }) => key)),
    (rows.find(({ highlighted }) => highlighted) ?? rows[0])?.points.at(-1)?.key,
  );
  const grid = gridOf(rows, points);
  return points.map(({ key, x, y, words }) => {
    const onKeyDown = (event: KeyboardEvent) => {
      focus.onKeyDown(event, key, grid);
    };
    const onFocus = () => {
      focus.focus(key);
    };
    return html`<span
      class="mark"
      role="img"
      aria-label=${words}
      data-mark=${key}
      tabindex=${key === stop ? 0 : -1}
      ${cssProperties({ '--_x': x, '--_y': y })}
      @keydown=${onKeyDown}
      @focus=${onFocus}
      @blur=${focus.leave}
    ></span>`;
  });
}

/** For each point of a row, the point of every other row that is nearest in time: up and down lead to those. */
function gridOf(rows: readonly SeriesView[], own: readonly PointView[]): MarkGrid {
  return rows.map(({ points }) => {
    if (points === own) return own.map(({ key }) => key);
    const apart = (point: PointView, x: number) => Math.abs(point.x - x);
    return own.map(({ x }) => points.reduce((a, b) => (apart(b, x) < apart(a, x) ? b : a)).key);
  });
}

function nearest(
  points: readonly PointView[],
  { currentTarget, clientX, clientY }: PointerEvent,
): MarkKey | undefined {
  const { left, bottom, width, height } = (currentTarget as Element).getBoundingClientRect();
  const distance = ({ x, y }: PointView) =>
    Math.hypot(left + x * width - clientX, bottom - y * height - clientY);
  let found: PointView | undefined;
  for (const point of points) if (!found || distance(point) < distance(found)) found = point;
  return found?.key;
}

function renderTooltip({ x, y, words, notes }: PointView): TemplateResult {
  return html`<div
    part="tooltip"
    class="tooltip ${y > 0.6 ? 'under' : ''}"
    aria-hidden="true"
    ${cssProperties({ '--_x': x, '--_y': y })}
  >
    <p>${words}</p>
    ${notes.map((note) => html`<p>${note}</p>`)}
  </div>`;
}

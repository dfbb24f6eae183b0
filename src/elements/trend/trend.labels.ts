/** Names and values at the ends of lines, and the legend of what is not named there. */
import { html, nothing, type TemplateResult } from 'lit';
import { cssProperties } from '../../shared/css-properties.js';
import { shareOn, spread } from './trend.axes.js';
import type { TrendView } from './trend.model.js';
import type { SeriesView } from './trend.views.js';

/** Longer names stand in the legend, and a number at the end of the line. */
const mostLetters = 24;
/** A line of text as a share of the chart's height. */
const lineHeight = 0.1;

export interface EndLabels {
  readonly isNumbered: boolean;
  /** Room that the labels need beside the plot, in letters of their size. */
  readonly width: number;
  /** Where that of each line stands: moved apart from the others. */
  readonly places: ReadonlyMap<SeriesView, number>;
}

export function endLabels({ series }: TrendView): EndLabels {
  const named = series.filter(({ points }) => points.length > 0);
  const letters = Math.max(
    ...named.map(({ name, lastNumber, lastTime }) => `${name} ${lastNumber}${lastTime}`.length),
  );
  const isNumbered = letters > mostLetters;
  const moved = spread(
    named.map(({ points }) => points.at(-1)!.y),
    lineHeight,
  );
  const places = new Map(named.map((each, n) => [each, moved[n]!]));
  return { isNumbered, width: series.length === 1 ? 1 : isNumbered ? 2 : letters * 0.5 + 2.8, places };
}

export function renderLabels(
  { series, targets, axes }: TrendView,
  { places }: EndLabels,
): readonly TemplateResult[] {
  if (series.length > 1)
    return series.map((each, n) => {
      const place = places.get(each);
      return place === undefined
        ? html``
        : html`<span class="end ${each.highlighted ? 'highlighted' : ''}" ${cssProperties({ '--_y': place })}
            >${renderKey(each, n)}<span class="name"
              >${each.name} <strong part="value">${each.lastNumber}</strong>${each.lastTime}</span
            ></span
          >`;
    });
  return series.flatMap(({ points, lastNumber }) => {
    const [before, end] = [points.at(-2), points.at(-1)];
    if (!end) return [];
    const isTargetOver = targets.some(({ day, values }) => {
      const at = day === undefined ? 1 : shareOn(axes.time, day);
      const over = shareOn(axes.value, values[0]!) - end.y;
      return Math.abs(at - end.x) < 0.25 && over >= 0 && over < 0.2;
    });
    const isUnder = isTargetOver || (before !== undefined && before.y > end.y && end.y > 0.12);
    return [
      html`<strong
        part="value"
        class="last ${isUnder ? 'under' : ''}"
        ${cssProperties({ '--_x': end.x, '--_y': end.y })}
        >${lastNumber}</strong
      >`,
    ];
  });
}

/** Its colour, and a number where the name has no room. */
function renderKey({ color }: SeriesView, n: number): TemplateResult {
  return html`<span class="key" ${cssProperties({ '--_key': `var(--_${color})` })}></span
    ><strong class="digit">${n + 1}</strong>`;
}

export function renderTargets({ targets, axes, series }: TrendView): readonly TemplateResult[] {
  const tops = targets.map(({ values }) => shareOn(axes.value, Math.max(...values)));
  const places = spread(tops, lineHeight);
  const last = series.length === 1 ? series[0]!.points.at(-1) : undefined;
  return targets.map(({ words, day }, n) => {
    const x = day === undefined ? freeEnd(series, tops[n]!) : shareOn(axes.time, day);
    // Clear of the last figure, which stands above.
    const isUnder =
      last !== undefined && Math.abs(last.x - x) < 0.25 && last.y > tops[n]! && last.y - tops[n]! < 0.2;
    return html`<span
      part="target"
      class="goal ${isUnder ? 'under' : ''}"
      ${cssProperties({ '--_x': x, '--_y': places[n]! })}
      >${words}</span
    >`;
  });
}

/** Where along a line that has no date its words are clear of the points: at its start or at its end. */
function freeEnd(series: readonly SeriesView[], place: number): 0 | 1 {
  const room = (isThere: (x: number) => boolean) => {
    const points = series.flatMap((each) => each.points).filter(({ x }) => isThere(x));
    return Math.min(1, ...points.map(({ y }) => Math.abs(y - place - lineHeight / 2)));
  };
  return room((x) => x < 0.6) > room((x) => x > 0.4) ? 0 : 1;
}

export function renderLegend({ series, means, signs }: TrendView): TemplateResult | typeof nothing {
  const names = series.length > 1 ? series.filter(({ points }) => points.length > 0) : [];
  if (names.length + means.length + signs.length === 0) return nothing;
  return html`<ul part="legend" class="legend">
    ${names.map(
      (each) =>
        html`<li class="named">
          ${renderKey(each, series.indexOf(each))} ${each.name} <strong>${each.last}</strong>${each.lastTime}
        </li>`,
    )}
    ${means.map(({ kind, words }) => html`<li><span class="stroke ${kind}"></span>${words}</li>`)}
    ${signs.map(({ sign, words }) => html`<li><span aria-hidden="true">${sign}</span> ${words}</li>`)}
  </ul>`;
}

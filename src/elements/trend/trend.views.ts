/** The words of each figure of a trend, and where it stands on the axes. Pure. */
import type { ColorRole } from '../../charts/swatches.js';
import type { Id, Indicator, Locality, Observation } from '../../feed/feed.js';
import type { Period } from '../../feed/period.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { statusWords } from '../../localization/terms.js';
import { isShare, qualifierWords, withUnit } from '../../localization/units.js';
import { figureNotes, figureView } from '../../shared/figure.js';
import { shareOn, type Axis } from './trend.axes.js';
import { dayOf, type Drawn, type LocalitySeries } from './trend.series.js';

/** Both axes of the chart. */
export interface Axes {
  readonly time: Axis;
  readonly value: Axis;
}

export interface PointView {
  /** Of this point among all of the chart. */
  readonly key: string;
  /** Shares of the axes. */
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly notes: readonly string[];
}

export interface SeriesView {
  readonly id: Id;
  readonly name: string;
  readonly color: ColorRole;
  readonly highlighted: boolean;
  readonly series: LocalitySeries;
  /** The earliest first. */
  readonly points: readonly PointView[];
  /** The last figure; as it stands at the end of its line, where the axis tells the unit. */
  readonly last: string;
  readonly lastNumber: string;
  /** When that was, where other lines end later. */
  readonly lastTime: string;
}

export function seriesView(
  indicator: Indicator,
  series: LocalitySeries,
  n: number,
  {
    axes,
    highlight,
    isAlone,
    end,
  }: {
    readonly axes: Axes;
    readonly highlight: Id | undefined;
    readonly isAlone: boolean;
    /** The latest period of all. */
    readonly end: Period | undefined;
  },
): SeriesView {
  const { locality, figures } = series;
  const highlighted = !isAlone && locality.id === highlight;
  const last = figures.at(-1);
  const view = last && figureView(indicator, last);
  return {
    id: locality.id,
    name: nameOf(locality),
    color: highlighted ? 'highlight' : (`series-${n + 1}` as ColorRole),
    highlighted,
    series,
    points: figures.map((figure) => ({
      key: `${locality.id} ${figure.period.text}`,
      x: shareOn(axes.time, dayOf(figure.period.last)),
      y: shareOn(axes.value, figure.value),
      words: [isAlone ? '' : textIn(locality.name, getLocale()), pointWords(indicator, figure)]
        .filter(Boolean)
        .join(', '),
      notes: figureNotes(indicator, figure),
    })),
    last: view?.text ?? '',
    lastNumber: [view?.qualifier, isShare(view?.unit ?? '') ? withUnit(view!.value, view!.unit) : view?.value]
      .filter(Boolean)
      .join(' '),
    lastTime:
      last && last.period.text !== end?.text
        ? `, ${periodWords(last.period, last.periodBasis, 'short')}`
        : '',
  };
}

/** The name without its type word. */
export function nameOf({ short, name }: Locality): string {
  return textIn(short ?? name, getLocale());
}

/** "tháng 12/2022: hơn 58%, ước tính". */
function pointWords(indicator: Indicator, figure: Observation): string {
  const when = periodWords(figure.period, figure.periodBasis, 'phrase');
  return `${when}: ${cellWords(indicator, figure)}`;
}

/** A figure with what is not ordinary about it. */
export function cellWords(indicator: Indicator, figure: Observation): string {
  const { text, stage } = figureView(indicator, figure) ?? { text: '' };
  return [stage ? `${stage.sign} ${text}` : text, statusTag(figure)].filter(Boolean).join(', ');
}

function statusTag({ status }: Observation): string {
  return status === 'official' ? '' : statusWords(status);
}

/** Not final: it may still change. */
export function isTentative({ status }: Observation): boolean {
  return status === 'estimate' || status === 'preliminary';
}

export interface Sign {
  readonly sign: string;
  readonly words: string;
}

/** What the points mean that are no ordinary ones. */
export function signsOf(figures: readonly Drawn[]): readonly Sign[] {
  const statuses = [...new Set(figures.filter(isTentative).map(({ status }) => statusWords(status)))];
  const bounds = new Map<string, Set<string>>();
  for (const figure of figures) {
    const sign = signs[figure.qualifier];
    if (!sign) continue;
    const words = bounds.get(sign) ?? new Set();
    bounds.set(sign, words.add(qualifierWords(figure)));
  }
  return [
    ...(statuses.length > 0 ? [{ sign: '○', words: capitalize(statuses.join(', ')) }] : []),
    ...[...bounds].map(([sign, words]) => ({ sign, words: capitalize([...words].join(', ')) })),
  ];
}

const signs: Readonly<Record<Drawn['qualifier'], string>> = {
  exact: '',
  over: '▲',
  atLeast: '▲',
  under: '▼',
  atMost: '▼',
  about: '◆',
};

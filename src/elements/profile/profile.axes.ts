/** The figures of a profile: each indicator an axis with a figure of each locality, all of one period. Pure. */
import { directionOf, type Comparison } from '../../feed/comparability/index.js';
import type { Feed, Indicator, Locality, Observation } from '../../feed/feed.js';
import { comparePeriods, type Period } from '../../feed/period.js';
import { textIn } from '../../feed/text.js';
import { lowerFirst } from '../../format/case.js';
import { numberWords } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { lowerIsBetterWords, maximumWords, ofMaximumWords } from '../../localization/profile.js';
import { isShare, unitWords } from '../../localization/units.js';
import { comparisonsOf, type AskedQuestion } from '../../shared/asked-comparison.js';
import { cellOf, comparedRows, type Cell, type Common } from '../../shared/cells.js';
import { figureNotes, figureView, subjectName } from '../../shared/figure.js';
import type { MarkKey } from '../../shared/mark-focus.js';

export type Scale = readonly [min: number, max: number];

export interface ProfileCell extends Pick<Cell, 'words' | 'aside' | 'missing'> {
  readonly key: MarkKey;
  readonly locality: Locality;
  /** Absent: nothing was reported, or it is listed apart. */
  readonly figure?: Observation | undefined;
  /** Absent: nothing says how far the figure could go. */
  readonly scale?: Scale | undefined;
  /** Where the figure lies on its scale, 0 to 1 and beyond; `null`: nowhere, and `words` say why. */
  readonly share: number | null;
  /** "15,2 điểm", for a table that has the maximum in a column; `words` are "15,2/18 điểm". */
  readonly plain: string;
  /** A bound: where it ends is not known. */
  readonly open: boolean;
  /** "Công khai, minh bạch, Tỉnh A". */
  readonly name: string;
  /** "Công khai, minh bạch, Tỉnh A: 15,2 trong số 18 điểm". */
  readonly spoken: string;
  /** "84,44% so với điểm tối đa"; empty where the figure is a share itself. */
  readonly detail: string;
  readonly notes: readonly string[];
  /** It has a figure that may not stand beside the others, and is listed apart. */
  readonly isApart: boolean;
}

export interface Axis {
  readonly indicator: Indicator;
  readonly name: string;
  /** Where the scale ends if the figures do not say so; that less is better. */
  readonly aside: string;
  /** "18 điểm"; empty without a maximum. */
  readonly maximum: string;
  readonly cells: readonly ProfileCell[];
}

/**
 * One period for all: the one asked for, else the latest that any of the indicators has. Of one locality nothing is
 * compared: its figures are those that its cards show of that period.
 */
export function profileComparisons(
  feed: Feed,
  indicators: readonly Indicator[],
  asked: AskedQuestion,
): readonly Comparison[] {
  const question = { ...asked, alone: asked.localities.length === 1 };
  const each = comparisonsOf(feed, indicators, question);
  const latest = each.reduce<Period | null>(
    (a, { period = null }) => (comparePeriods(a, period) < 0 ? period : a),
    null,
  );
  const isAsked = question.period !== undefined || !latest;
  return isAsked ? each : comparisonsOf(feed, indicators, { ...question, period: latest });
}

export interface AxisOptions extends Common {
  readonly localities: readonly Locality[];
  readonly part?: string | undefined;
}

export function axisOf(indicator: Indicator, comparison: Comparison, options: AxisOptions): Axis {
  const { range, unit } = indicator;
  const name = subjectName(indicator, options.part);
  const cells = options.localities.map((locality) =>
    profileCell(indicator, locality, comparison, name, options),
  );
  // What figures are out of is their own.
  const isOwn = cells.some(({ figure }) => figure?.of !== undefined && figure.of !== range?.[1]);
  const max = range && unit !== 'rank' && !isOwn ? numberWords(range[1], indicator) : '';
  // Figures say it themselves ("15,2/18"), but for shares, of which all but 100% goes without saying.
  const isTold = !isShare(unitWords(0, indicator)) || range?.[1] === 100;
  return {
    indicator,
    name,
    aside: [
      max && !isTold ? `${lowerFirst(maximumWords())} ${max}` : '',
      directionOf(indicator) === 'down' ? lowerIsBetterWords() : '',
    ]
      .filter(Boolean)
      .join(', '),
    maximum: max,
    cells,
  };
}

function profileCell(
  indicator: Indicator,
  locality: Locality,
  comparison: Comparison,
  axis: string,
  options: AxisOptions,
): ProfileCell {
  const [row] = comparedRows([comparison]).filter((each) => each.locality === locality);
  const figure = row?.figures[0];
  const scale = scaleOf(indicator, figure);
  const share = shareOn(scale, figure);
  // Points are out of a most; the end of any other range is no denominator.
  const isScore = indicator.unit === 'score';
  const whole = figure?.of ?? (isScore && scale && scale[0] >= 0 ? scale[1] : undefined);
  const ofWhole = figure && { ...figure, of: whole };
  const cell = cellOf(indicator, { locality, figure: ofWhole }, comparison, options);
  const place = options.localities.length > 1 ? textIn(locality.name, getLocale()) : '';
  const spoken = (ofWhole && figureView(indicator, ofWhole)?.spoken) ?? cell.words;
  const name = [axis, place].filter(Boolean).join(', ');
  const isShareItself = isShare(unitWords(0, indicator));
  return {
    ...cell,
    key: `${locality.id} ${indicator.id}`,
    locality,
    figure: cell.missing ? undefined : figure,
    scale,
    share,
    plain: (figure && figureView(indicator, figure)?.text) ?? cell.words,
    open: figure !== undefined && figure.qualifier !== 'exact',
    name,
    spoken: `${name}: ${[spoken, cell.aside].filter(Boolean).join(', ')}`,
    detail:
      share === null ||
      figure?.qualifier !== 'exact' ||
      scale?.[0] !== 0 ||
      isShareItself ||
      whole === undefined
        ? ''
        : ofMaximumWords(shareWords(share), isScore),
    notes: figure ? figureNotes(indicator, figure) : [],
    isApart: !row && comparison.excluded.some((excluded) => excluded.locality === locality),
  };
}

/** "84,44%". */
export function shareWords(share: number): string {
  return numberWords(share * 100, { unit: 'percent' });
}

/** The figure's own denominator, else the indicator's range; places have no scale. */
function scaleOf(indicator: Indicator, figure: Observation | undefined): Scale | undefined {
  const { range, unit } = indicator;
  if (unit === 'rank') return undefined;
  const of = isShare(unitWords(0, indicator)) ? undefined : figure?.of;
  const scale = of === undefined ? range : ([0, of] as const);
  return scale && scale[0] < scale[1] ? scale : undefined;
}

/** To twelve digits: 15,3 of 18 is as much as 18,7 of 22. A number beyond all scales has no place on one. */
function shareOn(scale: Scale | undefined, figure: Observation | undefined): number | null {
  if (!scale || figure?.value === undefined || figure.value === null) return null;
  const share = Number(((figure.value - scale[0]) / (scale[1] - scale[0])).toPrecision(12));
  return Number.isFinite(share * 100) ? share : null;
}

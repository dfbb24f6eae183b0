/** What a reader must know of a trend besides its figures. Pure. */
import type { Feed, Indicator } from '../../feed/feed.js';
import { comparePeriods } from '../../feed/period.js';
import { hasFigure } from '../../feed/select.js';
import { textIn } from '../../feed/text.js';
import { noSharedTargetWords, standingRefusalWords } from '../../localization/compare.js';
import { dateWords } from '../../localization/dates.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { changeReason, otherTargetWords } from '../../localization/targets.js';
import { breakWords, inWordsWords, undatedWords } from '../../localization/trend.js';
import { figureNotes, figureView, frozenNotes } from '../../shared/figure.js';
import { endedNotes, endedUnitsNotes, madeOfNotes } from '../../shared/successors.js';
import { targetView } from '../../shared/target-view.js';
import type { Axis } from './trend.axes.js';
import type { Means, Targets } from './trend.references.js';
import { dayOf, latestOf, type LocalitySeries, type SeriesQuestion } from './trend.series.js';

/** A day from which figures are of another series. */
export interface BreakView {
  readonly day: number;
  readonly note: string;
}

/** Those that the publisher states, and those that the figures show; only where the axis reaches. */
export function breaksOf(
  { breaks }: Indicator,
  series: readonly LocalitySeries[],
  { start, end }: Axis,
): readonly BreakView[] {
  const locale = getLocale();
  const stated = breaks.map(({ at, reason }) => ({
    day: dayOf(at.first),
    place: '',
    words: breakWords(periodWords(at, 'stated', 'full'), textIn(reason, locale)),
  }));
  const shown = series.flatMap(({ locality, ends }) =>
    ends
      .filter(({ refusal }) => refusal.reason !== 'break')
      .map(({ day, after, refusal }) => {
        const isPeriod = dayOf(after.period.first) === day;
        const iso = new Date(day * 86_400_000).toISOString();
        const when = isPeriod ? periodWords(after.period, after.periodBasis, 'full') : dateWords(iso, 'full');
        return { day, place: textIn(locality.name, locale), words: breakWords(when, changeReason(refusal)) };
      }),
  );
  const notes = new Map<string, { day: number; places: Set<string> }>();
  for (const { day, place, words } of [...stated, ...shown]) {
    const known = notes.get(words) ?? { day, places: new Set() };
    notes.set(words, known);
    known.places.add(place);
  }
  return [...notes]
    .map(([words, { day, places }]) => {
      const isOfAll = places.has('') || places.size === series.length;
      return { day, note: isOfAll ? words : `${[...places].join(', ')}: ${words}` };
    })
    .filter(({ day }) => start < day && day <= end)
    .sort((a, b) => a.day - b.day);
}

export interface NoteContext {
  readonly targets: Targets;
  readonly isTargetAsked: boolean;
  readonly means: Means | undefined;
}

export function trendNotes(
  feed: Feed,
  series: readonly LocalitySeries[],
  { indicator, part, asOf }: SeriesQuestion,
  { targets, isTargetAsked, means }: NoteContext,
): readonly string[] {
  const [only] = series;
  const isAlone = series.length === 1;
  const isUnitNew = only?.ends.some(({ refusal }) => refusal.reason === 'unit-changed');
  const localities = series.map(({ locality }) => locality);
  const isNoneShared = targets.own.length + targets.others.length === 0 && feed.targets.has(indicator.id);
  return [
    ...(isAlone && isUnitNew ? madeOfNotes(feed, only!.locality) : []),
    ...targets.others.map((target) => otherTargetWords(target, indicator)),
    ...(isAlone ? verdictNotes(indicator, only!, targets) : []),
    ...(!isAlone && isTargetAsked && isNoneShared && part === undefined ? [noSharedTargetWords()] : []),
    ...(means ? meanNotes(means) : []),
    ...figureNotesOf(indicator, series),
    ...unseenNotes(indicator, series),
    ...(isAlone ? endedNotes(feed, only!.locality) : endedUnitsNotes(localities)),
    ...frozenNotes(asOf),
  ];
}

function verdictNotes(indicator: Indicator, series: LocalitySeries, { own }: Targets): readonly string[] {
  const figure = latestOf(series);
  return own.flatMap((target) => targetView(indicator, figure, target).notes);
}

function meanNotes({ lines, gaps }: Means): readonly string[] {
  const known = [...lines.flat(), ...gaps].sort((a, b) => comparePeriods(a.period, b.period));
  const periods = known.map(({ period, basis }) => periodWords(period, basis, 'short'));
  const notes = gaps.map((gap) => ({ n: known.indexOf(gap), note: standingRefusalWords(gap.refusal) }));
  return grouped(notes, periods).map(({ when, note }) => (when ? `${when}: ${note}` : note));
}

/** What must be known of single figures, once for all that it is said of. */
function figureNotesOf(indicator: Indicator, series: readonly LocalitySeries[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { locality, rows } of series) {
    const figures = rows.filter(hasFigure);
    const periods = figures.map(({ period, periodBasis }) => periodWords(period, periodBasis, 'short'));
    const notes = figures.flatMap((figure, n) => figureNotes(indicator, figure).map((note) => ({ n, note })));
    for (const { when, note } of grouped(notes, periods)) {
      const words = when ? `, ${when}: ${note}` : `: ${note}`;
      places.set(words, [...(places.get(words) ?? []), textIn(locality.name, getLocale())]);
    }
  }
  return [...places].map(([words, those]) =>
    those.length === series.length ? words.slice(2) : those.join(', ') + words,
  );
}

/** More periods than these are told by the first and the last. */
const mostPeriods = 3;

/** Each note once, with those of the `periods`, in their order, that it is said of; with none where it is said of all. */
function grouped(
  notes: readonly { readonly n: number; readonly note: string }[],
  periods: readonly string[],
): readonly { readonly when: string; readonly note: string }[] {
  const places = new Map<string, number[]>();
  for (const { n, note } of notes) places.set(note, [...(places.get(note) ?? []), n]);
  return [...places].map(([note, those]) => {
    const [first, last] = [those[0]!, those.at(-1)!];
    const isRun = last - first === those.length - 1;
    const named = those.slice(0, mostPeriods).map((n) => periods[n]);
    const list = named.join(', ') + (those.length > mostPeriods ? ' …' : '');
    const when = isRun && those.length > mostPeriods ? `${periods[first]} – ${periods[last]}` : list;
    return { when: those.length === periods.length ? '' : when, note };
  });
}

/** What has no place in the chart. */
function unseenNotes(indicator: Indicator, series: readonly LocalitySeries[]): readonly string[] {
  const rows = series.flatMap(({ locality, rows }) => rows.map((row) => ({ locality, row })));
  const undated = rows.filter(({ row }) => row.period === null && row.value !== null);
  const list = undated.map(({ locality, row }) => {
    const place = series.length > 1 ? `${textIn(locality.name, getLocale())}: ` : '';
    return place + (figureView(indicator, row)?.text ?? '');
  });
  const isDrawn = series.some(({ figures }) => figures.length > 0);
  const isInWords = isDrawn && rows.some(({ row }) => row.value === null && hasFigure(row));
  return [
    ...(list.length > 0 ? [undatedWords(list.join('; '))] : []),
    ...(isInWords ? [inWordsWords()] : []),
  ];
}

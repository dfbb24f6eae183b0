/** The change of a figure against a named base, or why there is none. Pure. */
import {
  changeBetween,
  directionOf,
  gapToAverage,
  type AverageRefusal,
  type ChangeRefusal,
} from '../feed/comparability/index.js';
import type { Feed, Indicator, Observation } from '../feed/feed.js';
import { previousFigure, seriesOf, yearAgoFigure } from '../feed/select.js';
import { standingRefusalWords } from '../localization/compare.js';
import { differenceWords, visibleDifference } from '../localization/figures.js';
import { periodWords } from '../localization/periods.js';
import {
  averageBaseWord,
  changeBaseWords,
  changeRefusalWords,
  changeSentence,
  gapSentence,
  sameWords,
  type ChangeBase,
} from '../localization/targets.js';
import { levelWords, shareWords } from '../localization/terms.js';
import type { Subject } from './subject.js';
import { madeOfNotes } from './successors.js';

export type ChangeTone = 'better' | 'worse' | 'same';

export interface ChangeView {
  readonly sign: string;
  /** "4,37 điểm %". */
  readonly words: string;
  /** "so với tháng 9/2022". */
  readonly base: string;
  readonly tone: ChangeTone;
  readonly sentence: string;
}

export interface ChangeAnswer {
  readonly view?: ChangeView | undefined;
  readonly notes: readonly string[];
}

const none: ChangeAnswer = { notes: [] };

export function changeView(
  feed: Feed,
  subject: Subject,
  figure: Observation,
  base: ChangeBase,
): ChangeAnswer {
  if (figure.value === null) return none;
  return base === 'average' ? againstAverage(feed, subject, figure) : overTime(feed, subject, figure, base);
}

function overTime(
  feed: Feed,
  subject: Subject,
  figure: Observation,
  base: 'previous' | 'year-ago',
): ChangeAnswer {
  const series = seriesOf(feed, {
    ...subject,
    indicator: subject.indicator.id,
    locality: subject.locality.id,
  });
  const earlier = base === 'previous' ? previousFigure(series, figure) : yearAgoFigure(series, figure);
  if (!earlier) return none;
  const when = (style: 'phrase' | 'full') => periodWords(earlier.period, earlier.periodBasis, style);
  const change = changeBetween(feed, earlier, figure);
  if (change.refusal) return { notes: refusalNotes(feed, subject, earlier, change.refusal) };
  const difference = visibleDifference(change.difference, subject.indicator);
  const sentence = changeSentence(
    riseOf(difference, subject.indicator),
    differenceWords(difference, subject.indicator, 'sentence'),
    changeBaseWords(base, when('full')),
  );
  return { view: view(subject, difference, changeBaseWords(base, when('phrase')), sentence), notes: [] };
}

/** Why a figure is not compared with an earlier one; of a unit that began after that one also of which it was made. */
export function refusalNotes(
  feed: Feed,
  { locality }: Subject,
  { period, periodBasis }: Observation,
  refusal: ChangeRefusal,
): readonly string[] {
  const note = changeRefusalWords(refusal, periodWords(period, periodBasis, 'phrase'));
  const isNew =
    refusal.reason === 'unit-changed' && period !== null && period.first < (locality.validFrom ?? '');
  return isNew ? [note, ...madeOfNotes(feed, locality)] : [note];
}

/** Against the mean of the units of the same level in the figure's own period, of those that have reported. */
function againstAverage(
  feed: Feed,
  { indicator, locality, asOf }: Subject,
  figure: Observation,
): ChangeAnswer {
  const gap = gapToAverage(feed, figure, asOf);
  if (gap.refusal) return { notes: [averageRefusalWords(gap.refusal)] };
  const difference = visibleDifference(gap.difference, indicator);
  const share = shareWords(gap.reported, gap.peers.length, levelWords([locality.level]), 'written');
  const sentence = gapSentence(difference, differenceWords(difference, indicator, 'sentence'));
  return { view: view({ indicator }, difference, changeBaseWords('average', share), sentence), notes: [] };
}

function averageRefusalWords(reason: AverageRefusal): string {
  return reason === 'undated' || reason === 'incomparable' || reason === 'words'
    ? changeRefusalWords({ reason }, averageBaseWord())
    : standingRefusalWords(reason);
}

function view(
  { indicator }: Pick<Subject, 'indicator'>,
  difference: number,
  base: string,
  sentence: string,
): ChangeView {
  return {
    sign: difference === 0 ? '=' : riseOf(difference, indicator) > 0 ? '▲' : '▼',
    words: difference === 0 ? sameWords() : differenceWords(difference, indicator, 'card'),
    base,
    tone: toneOf(difference, indicator),
    sentence,
  };
}

/** Whether more is better is the indicator's to say; where it says nothing, a change is only a change. */
function toneOf(difference: number, indicator: Indicator): ChangeTone {
  const direction = directionOf(indicator);
  if (difference === 0 || direction === 'none') return 'same';
  return difference > 0 === (direction === 'up') ? 'better' : 'worse';
}

/** From the 15th place to the 12th is up three places. */
export function riseOf(difference: number, { unit }: Pick<Indicator, 'unit'>): number {
  return unit === 'rank' ? -difference : difference;
}

/** The sentence of a trend. Pure. */
import { changeBetween } from '../../feed/comparability/index.js';
import type { Feed, Id, Observation, Target } from '../../feed/feed.js';
import { hasFigure, nextTarget, seriesOf, yearAgoFigure } from '../../feed/select.js';
import { textIn } from '../../feed/text.js';
import { lowerFirst } from '../../format/case.js';
import { compareSentence, missingWords } from '../../localization/compare.js';
import { differenceWords, visibleDifference } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { emptySentence, figureSentence } from '../../localization/sentences.js';
import { changeRefusalWords, targetWords } from '../../localization/targets.js';
import { courseWords, onlyFigureWords, type DatedWords } from '../../localization/trend.js';
import { riseOf } from '../../shared/change-view.js';
import { extremeClauses, reportedClause } from '../../shared/comparison-summary.js';
import { figureView, subjectName, whenWords } from '../../shared/figure.js';
import { basisOf } from '../../shared/side-by-side.js';
import { targetView } from '../../shared/target-view.js';
import type { Together } from './trend.apart.js';
import { latestOf, type LocalitySeries, type SeriesQuestion } from './trend.series.js';
import { cellWords } from './trend.views.js';

/** Of more, only the highest and the lowest are named. */
const mostNamed = 4;

export function trendSummary(
  feed: Feed,
  together: Together,
  question: SeriesQuestion,
  targets: readonly Target[],
  highlight: Id | undefined,
): string {
  const [only, another] = together.series;
  return only && !another
    ? courseSentence(feed, only, question, targets)
    : latestSentence(together, question, highlight);
}

/** One locality: from its first figure to its last, where the two may be compared. */
function courseSentence(
  feed: Feed,
  series: LocalitySeries,
  question: SeriesQuestion,
  targets: readonly Target[],
): string {
  const { indicator, part } = question;
  const name = subjectName(indicator, part);
  const fullPlace = textIn(series.locality.name, getLocale());
  const place = fullPlace === name ? '' : fullPlace;
  const figure = latestOf(series);
  const view = figure && figureView(indicator, figure);
  const goal = nextTarget(targets, figure);
  const verdict = goal && targetView(indicator, figure, goal).verdict?.sentence;
  const goals = [...targets.map((target) => targetWords(target, indicator)), verdict ?? ''];
  if (!figure || !view) return emptySentence(place, name, goals.filter(Boolean));
  const { course, refusal } = courseOf(feed, series, figure, question);
  const said = goals.filter(Boolean);
  if (course) {
    const subject = [place, name].filter(Boolean).join(', ');
    return compareSentence(subject, '', [course, ...said.map(lowerFirst)]);
  }
  const when = whenWords(figure);
  return figureSentence(place, name, view.spoken, when, [...(refusal ? [refusal] : []), ...said]);
}

/** The change from the first figure to the last one; of a running total from the same period a year ago. */
function courseOf(
  feed: Feed,
  { locality, rows, lines, figures }: LocalitySeries,
  figure: Observation,
  { indicator, part, asOf }: SeriesQuestion,
): { readonly course?: string; readonly refusal?: string } {
  const line = lines.find((points) => points.some((point) => point.figure === figure));
  const first = line?.[0]?.figure;
  const base = (indicator.cumulative ? yearAgoFigure(rows, figure) : undefined) ?? first;
  if (!base || base === figure) {
    // Also of the periods that are not shown.
    const all = seriesOf(feed, { indicator: indicator.id, locality: locality.id, part, asOf });
    const isOnly = figures.length === 1 && all.filter(hasFigure).length === 1;
    return isOnly ? { refusal: onlyFigureWords() } : {};
  }
  const change = changeBetween(feed, base, figure);
  if (change.refusal) {
    const words = changeRefusalWords(change.refusal, periodWords(base.period, base.periodBasis, 'phrase'));
    return { refusal: words.replace(/\.$/, '') };
  }
  const difference = visibleDifference(change.difference, indicator);
  const [from, to] = [base, figure].map((each) => ({
    figure: figureView(indicator, each)!.spoken,
    period: whenWords(each),
  })) as [DatedWords, DatedWords];
  const rise = riseOf(difference, indicator);
  return { course: courseWords(rise, from, to, differenceWords(difference, indicator, 'sentence')) };
}

/** Several localities: how each stands in the latest period that one of them has; nothing of what is listed apart. */
function latestSentence(
  { series, comparison, excluded }: Together,
  { indicator, part }: SeriesQuestion,
  highlight: Id | undefined,
): string {
  const name = subjectName(indicator, part);
  const { period = null } = comparison;
  if (excluded.length === 0 && !series.some(latestOf)) return emptySentence('', name, []);
  const basis = basisOf(comparison);
  const named = series.filter(({ locality }) => series.length <= mostNamed || locality.id === highlight);
  const clauses = named.flatMap((each) => {
    const figure = latestOf(each);
    if (excluded.some((its) => its.locality === each.locality && its.figure === (figure ?? its.figure)))
      return [];
    const words = figure ? cellWords(indicator, figure) : missingWords();
    const isOwn = figure && (figure.period?.text !== period?.text || figure.periodBasis !== basis || !period);
    const when = isOwn ? ` (${periodWords(figure.period, figure.periodBasis, 'phrase')})` : '';
    return `${textIn(each.locality.name, getLocale())}: ${words}${when}`;
  });
  const isRanked = series.length > mostNamed && !comparison.refusal;
  return compareSentence(name, period ? periodWords(period, basis, 'full') : '', [
    reportedClause(indicator, comparison),
    ...clauses,
    ...(isRanked ? extremeClauses(indicator, comparison) : []),
  ]);
}

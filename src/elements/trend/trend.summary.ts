/** The sentence of a trend. Pure. */
import { changeBetween, compareLocalities } from '../../feed/comparability/index.js';
import type { Feed, Id, Observation, Target } from '../../feed/feed.js';
import { comparePeriods, type Period } from '../../feed/period.js';
import { nextTarget, yearAgoFigure } from '../../feed/select.js';
import { textIn } from '../../feed/text.js';
import { lowerFirst } from '../../format/case.js';
import { compareSentence, missingWords } from '../../localization/compare.js';
import { differenceWords, visibleDifference } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { emptySentence, figureSentence } from '../../localization/sentences.js';
import { changeRefusalWords, targetWords } from '../../localization/targets.js';
import { courseWords, onlyFigureWords, type DatedWords } from '../../localization/trend.js';
import { extremeClauses, reportedClause } from '../../shared/comparison-summary.js';
import { figureView, subjectName } from '../../shared/figure.js';
import { targetView } from '../../shared/target-view.js';
import { latestOf, type LocalitySeries, type SeriesQuestion } from './trend.series.js';
import { cellWords, statusTag } from './trend.views.js';

/** Of more, only the highest and the lowest are named. */
const mostNamed = 4;

export function trendSummary(
  feed: Feed,
  series: readonly LocalitySeries[],
  question: SeriesQuestion,
  targets: readonly Target[],
  highlight: Id | undefined,
): string {
  const [only] = series;
  return only && series.length === 1
    ? courseSentence(feed, only, question, targets)
    : latestSentence(feed, series, question, highlight);
}

/** One locality: from its first figure to its last, where the two may be compared. */
function courseSentence(
  feed: Feed,
  series: LocalitySeries,
  { indicator, part }: SeriesQuestion,
  targets: readonly Target[],
): string {
  const name = subjectName(indicator, part);
  const fullPlace = textIn(series.locality.name, getLocale());
  const place = fullPlace === name ? '' : fullPlace;
  const figure = latestOf(series);
  const view = figure && figureView(indicator, figure);
  const goal = nextTarget(targets, figure);
  const verdict = goal && targetView(indicator, figure, goal).verdict?.sentence;
  const goals = [...targets.map((target) => targetWords(target, indicator)), verdict ?? ''];
  if (!figure || !view) return emptySentence(place, name, goals.filter(Boolean));
  const { course, refusal } = courseOf(feed, series, figure);
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
  { rows, lines, figures }: LocalitySeries,
  figure: Observation,
): { readonly course?: string; readonly refusal?: string } {
  const indicator = feed.indicators.get(figure.indicator)!;
  const line = lines.find((points) => points.some((point) => point.figure === figure));
  const first = line?.[0]?.figure;
  const base = (indicator.cumulative ? yearAgoFigure(rows, figure) : undefined) ?? first;
  if (!base || base === figure) return figures.length === 1 ? { refusal: onlyFigureWords() } : {};
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
  // From the 15th place to the 12th is up three places.
  const rise = indicator.unit === 'rank' ? -difference : difference;
  return { course: courseWords(rise, from, to, differenceWords(difference, indicator, 'sentence')) };
}

/** With a status that is not the ordinary one: "tháng 12 năm 2022, ước tính". */
function whenWords(figure: Observation): string {
  const when = periodWords(figure.period, figure.periodBasis, 'full');
  return [when, statusTag(figure)].filter(Boolean).join(', ');
}

/** Several localities: how each stands in the latest period that one of them has. */
function latestSentence(
  feed: Feed,
  series: readonly LocalitySeries[],
  { indicator, part, asOf }: SeriesQuestion,
  highlight: Id | undefined,
): string {
  const name = subjectName(indicator, part);
  const period = latestPeriod(series);
  if (!period) return emptySentence('', name, []);
  const comparison = compareLocalities(feed, {
    ...{ indicator: indicator.id, part, asOf, period, highlight },
    localities: series.map(({ locality }) => locality),
  });
  const named = series.filter(({ locality }) => series.length <= mostNamed || locality.id === highlight);
  const clauses = named.map((each) => {
    const figure = latestOf(each);
    const words = figure ? cellWords(indicator, figure) : missingWords();
    const own = figure && figure.period?.text !== period.text ? figure : undefined;
    const when = own ? ` (${periodWords(own.period, own.periodBasis, 'phrase')})` : '';
    return `${textIn(each.locality.name, getLocale())}: ${words}${when}`;
  });
  const isRanked = series.length > mostNamed && !comparison.refusal;
  return compareSentence(name, periodWords(period, 'stated', 'full'), [
    reportedClause(indicator, comparison),
    ...clauses,
    ...(isRanked ? extremeClauses(indicator, comparison) : []),
  ]);
}

function latestPeriod(series: readonly LocalitySeries[]): Period | undefined {
  const periods = series.flatMap(({ figures }) => figures.at(-1)?.period ?? []);
  return periods.sort(comparePeriods).at(-1);
}

/** What a profile of several indicators shows of a feed. Pure. */
import type { Feed, Id, Indicator, Locality, Publisher } from '../../feed/feed.js';
import type { Period } from '../../feed/period.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import type { ColorRole } from '../../charts/swatches.js';
import type { RadarSeries } from '../../charts/radar-chart.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { mostLocalitiesWords } from '../../localization/profile.js';
import type { Foot } from '../../shared/card.js';
import { firstOf } from '../../shared/chosen-localities.js';
import { feedFoot, figureFoot, frozenNotes, whenWords } from '../../shared/figure.js';
import { basisOf, excludedViews, statusOf, type ExcludedView } from '../../shared/side-by-side.js';
import { publishersOf, sourcesOf } from '../../shared/sources.js';
import { absentNotes, endedNotes } from '../../shared/successors.js';
import { axisOf, profileComparisons, type Axis } from './profile.axes.js';
import { pictureNotes, pictureOf } from './profile.picture.js';
import { profileSummary } from './profile.summary.js';

export interface ProfileQuestion {
  /** The name of the group that the indicators are. */
  readonly group?: string | undefined;
  readonly localities: readonly Locality[];
  readonly period?: Period | 'latest' | undefined;
  readonly part?: Id | undefined;
  readonly asOf?: string | undefined;
  readonly highlight?: Id | undefined;
  readonly view?: string | undefined;
}

/** One locality: by its colour, and by the shape of its points besides. */
export interface ProfileSeries extends Pick<RadarSeries, 'color' | 'shape' | 'dash'> {
  readonly id: Id;
  readonly name: string;
  readonly highlighted: boolean;
  /** Of its points: exact, and only a bound. */
  readonly signs: readonly [exact: string, open: string];
}

export interface ProfileView {
  readonly name: string;
  readonly summary: string;
  readonly shown: 'radar' | 'bars' | 'table';
  /** The other ways to show the same. */
  readonly others: readonly ProfileView['shown'][];
  readonly series: readonly ProfileSeries[];
  readonly axes: readonly Axis[];
  readonly excluded: readonly ExcludedView[];
  readonly notes: readonly string[];
  readonly foot: Foot;
  readonly publishers?: readonly Publisher[] | undefined;
  readonly reported: number;
}

const mostLocalities = 3;
const shapes = [
  { shape: 'circle', signs: ['●', '○'], dash: [] },
  { shape: 'rect', signs: ['■', '□'], dash: [7, 4] },
  { shape: 'triangle', signs: ['▲', '△'], dash: [2, 3] },
] as const;

export function profileView(
  feed: Feed,
  indicators: readonly Indicator[],
  { localities: named, ...question }: ProfileQuestion,
): ProfileView {
  const chosen = firstOf(named, mostLocalities, question.highlight);
  const comparisons = profileComparisons(feed, indicators, { ...question, localities: chosen });
  const localities = chosen.filter((locality) => comparisons.some(({ asked }) => asked.includes(locality)));
  const absent = absentNotes(feed, comparisons, chosen, 'comparison');
  const period = comparisons.find((comparison) => comparison.period)?.period;
  const status = statusOf(comparisons);
  const basis = basisOf({
    period,
    localities: comparisons.flatMap((comparison) => comparison.localities),
    excluded: comparisons.flatMap((comparison) => comparison.excluded),
  });
  const axes = indicators.map((indicator, n) =>
    axisOf(indicator, comparisons[n]!, { ...question, localities, period, status, basis }),
  );
  const picture = pictureOf(axes);
  const views = picture.refusal ? (['bars', 'table'] as const) : (['radar', 'bars', 'table'] as const);
  const shown = views.find((each) => each === question.view) ?? views[0];
  const figures = comparisons.flatMap((comparison) =>
    [...comparison.localities, ...comparison.excluded].flatMap(({ figure }) => figure ?? []),
  );
  const [figure] = figures;
  const when = period ? periodWords(period, basis, 'short') : '';
  const said = period ? whenWords({ period, periodBasis: basis, status }) : '';
  const name = nameOf(question.group, axes, localities.length > 0 ? localities : chosen);
  return {
    name,
    summary: localities.length > 0 ? profileSummary(name, said, localities, axes, picture) : absent.join(' '),
    shown,
    others: views.filter((each) => each !== shown),
    // Who is left keeps its colour and shape from one period to the next.
    series: seriesOf(chosen, question.highlight).filter(({ id }) =>
      localities.some((each) => each.id === id),
    ),
    axes,
    excluded: comparisons.flatMap((comparison, n) =>
      excludedViews(comparison, indicators[n]!, indicators.length > 1),
    ),
    notes: [
      ...(shown === 'table' || !figure
        ? []
        : pictureNotes(axes, picture, shown === 'radar', question.view === 'radar')),
      ...(named.length > chosen.length ? [mostLocalitiesWords(chosen.length, named.length)] : []),
      ...(localities.length > 0 ? absent : []),
      ...figureNotesOf(axes, localities),
      ...localities.flatMap((locality) => endedNotes(feed, locality)),
      ...frozenNotes(question.asOf),
    ],
    foot: {
      ...(figure
        ? figureFoot({ ...figure, period: period ?? null, periodBasis: basis, status })
        : { ...feedFoot(feed), period: capitalize(when) }),
      ...(figure && { sources: sourcesOf(figures) }),
      ...(!period && { period: '' }),
    },
    publishers: publishersOf(figures),
    reported: figures.length,
  };
}

/** The group, or the one indicator; several indicators of no group are a profile of their localities. */
function nameOf(group: string | undefined, axes: readonly Axis[], localities: readonly Locality[]): string {
  const [only] = axes;
  if (group !== undefined) return group;
  if (only && axes.length === 1) return only.name;
  return localities.map(({ name }) => textIn(name, getLocale())).join(' · ');
}

function seriesOf(localities: readonly Locality[], highlight: Id | undefined): readonly ProfileSeries[] {
  let others = 0;
  return localities.map(({ id, name }, n) => ({
    ...shapes[n]!,
    id,
    name: textIn(name, getLocale()),
    highlighted: id === highlight,
    color: id === highlight ? 'highlight' : (`series-${++others}` as ColorRole),
  }));
}

/** Each note once, with the figures that it is about where it is not about all. */
function figureNotesOf(axes: readonly Axis[], localities: readonly Locality[]): readonly string[] {
  const cells = axes.flatMap(({ name, cells: own }) =>
    own
      .filter(({ figure }) => figure)
      .map(({ locality, notes }) => {
        const place = localities.length > 1 ? textIn(locality.name, getLocale()) : '';
        return { about: [name, place].filter(Boolean).join(', '), notes };
      }),
  );
  return [...new Set(cells.flatMap(({ notes }) => notes))].map((note) => {
    const about = cells.filter(({ notes }) => notes.includes(note)).map((cell) => cell.about);
    return about.length === cells.length ? note : `${about.join('; ')}: ${note}`;
  });
}

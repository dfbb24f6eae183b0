/** What a comparison of localities shows of a feed. Pure. */
import { directionOf, exactDifference, type Comparison } from '../../feed/comparability/index.js';
import type { Feed, Id, Indicator, Locality, Publisher } from '../../feed/feed.js';
import { hiddenWords } from '../../localization/compare.js';
import { unitWords } from '../../localization/units.js';
import { figureFoot, subjectName } from '../../shared/figure.js';
import { basisOf, excludedViews, statusOf, type ExcludedView } from '../../shared/side-by-side.js';
import { publishersOf, sourcesOf } from '../../shared/sources.js';
import { absentNotes } from '../../shared/successors.js';
import type { Foot } from '../../shared/card.js';
import { compareSummary } from './compare.summary.js';
import { rowView, type CompareRow } from './compare.views.js';
import { comparisonNotes } from './compare.notes.js';
import { referencesOf, type Reference } from './compare.references.js';
import { limitRows, rowsOf, type Row, type SortKey, type SortOrder } from './compare.rows.js';

export interface CompareOptions {
  readonly highlight?: Id | undefined;
  /** Those whose absence a reader would notice. */
  readonly named?: readonly Locality[] | undefined;
  readonly references: readonly string[];
  readonly sort: SortKey;
  readonly order?: SortOrder | undefined;
  readonly limit: number;
  readonly part?: Id | undefined;
  readonly asOf?: string | undefined;
  /** `/xa/{id}`: where a locality's name leads; by default its own page. */
  readonly localityHref?: string | undefined;
}

export interface CompareView {
  readonly name: string;
  readonly summary: string;
  /** The indicators that share the scale. */
  readonly series: readonly string[];
  /** Of all figures. */
  readonly unit: string;
  /** Rows of the chart: at most `limit`, the highlighted one always among them. */
  readonly rows: readonly CompareRow[];
  /** Rows of the table: made when they are asked for, since there may be thousands. */
  readonly all: () => readonly CompareRow[];
  readonly excluded: readonly ExcludedView[];
  readonly references: readonly Reference[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly notes: readonly string[];
  readonly foot?: Foot | undefined;
  /** What a reader must know of single rows of the chart; the table has a column for it. */
  readonly rowNotes: readonly string[];
  /** Whose figures are shown; absent where there are none. */
  readonly publishers?: readonly Publisher[] | undefined;
  readonly reported: number;
  /** Whether all that were named did not exist in the period: then the sentence says that. */
  readonly isGone: boolean;
  /** What the chart leaves out and the table has; empty where that is nothing. */
  readonly hidden: string;
}

export function compareView(
  feed: Feed,
  indicators: readonly Indicator[],
  comparisons: readonly Comparison[],
  options: CompareOptions,
): CompareView {
  const [first] = indicators as [Indicator, ...Indicator[]];
  const main = comparisons[0]!;
  const drawn = indicators.filter(({ unit }) => sameUnit(unit, first.unit));
  const shown = comparisons.filter((_, n) => drawn.includes(indicators[n]!));
  const rows = rowsOf(shown, { ...options, direction: directionOf(first) });
  const limited = limitRows(rows, options.limit, options.highlight);
  // A line across the bars of several indicators would speak of one of them only.
  const isGrouped = drawn.length > 1;
  const references = isGrouped ? [] : referencesOf(feed, first, main, options);
  const absent = absentNotes(feed, shown, options.named ?? [], 'comparison');
  const isGone = absent.length > 0 && shown.every(({ asked }) => asked.length === 0);
  const status = statusOf(shown);
  const basis = basisOf(main);
  const view = (row: Row) =>
    rowView(row, drawn, shown as [Comparison, ...Comparison[]], { ...options, status, basis });
  const shownRows = limited.map(view);
  let all: readonly CompareRow[] | undefined;
  const figure =
    rows.flatMap(({ figures }) => figures.flatMap((each) => each ?? []))[0] ?? main.excluded[0]?.figure;
  const figures = [
    ...rows.flatMap((row) => row.figures),
    ...shown.flatMap(({ excluded }) => excluded.map((each) => each.figure)),
  ];
  const foot =
    figure && figureFoot({ ...figure, period: main.period ?? figure.period, periodBasis: basis, status });
  return {
    name: drawn.map((indicator) => subjectName(indicator, options.part)).join(' · '),
    summary: isGone
      ? absent.join(' ')
      : compareSummary(drawn as [Indicator, ...Indicator[]], main, rows, options),
    series: drawn.map((indicator) => subjectName(indicator, options.part)),
    unit: unitWords(2, first),
    rows: shownRows,
    rowNotes: [
      ...new Set(shownRows.flatMap(({ fullName, notes }) => notes.map((note) => `${fullName}: ${note}`))),
    ],
    all: () => (all ??= rows.map(view)),
    excluded: shown.flatMap((comparison, n) => excludedViews(comparison, drawn[n]!, isGrouped)),
    publishers: publishersOf(figures),
    references,
    scale: scaleOf(drawn, limited, references),
    notes: [
      ...(isGone ? [] : absent),
      ...comparisonNotes(feed, indicators, drawn, main, references, options),
    ],
    foot: foot && { ...foot, sources: sourcesOf(figures), ...(main.period === undefined && { period: '' }) },
    isGone,
    reported: Math.max(...shown.map(({ reported, excluded }) => reported + excluded.length)),
    hidden: rows.length > limited.length ? hiddenWords(rows.length - limited.length) : '',
  };
}

function sameUnit(a: Indicator['unit'], b: Indicator['unit']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** From zero, or the indicator's range, to whatever is drawn. */
function scaleOf(
  drawn: readonly Indicator[],
  rows: readonly Row[],
  references: readonly Reference[],
): CompareView['scale'] {
  const values = rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.value ?? []));
  const ends = drawn.flatMap(({ range }) => range ?? []);
  const all = [...(ends.length > 0 ? ends : [0]), ...values, ...references.map(({ value }) => value)];
  const min = Math.min(...all);
  const max = Math.max(...all);
  return min === max ? { min, max: exactDifference(min, -1) } : { min, max };
}

/** What a league table knows of a feed: made once for a question, whatever is then searched, sorted or paged. Pure. */
import { directionOf, exactDifference, type Comparison } from '../../feed/comparability/index.js';
import type { Feed, Id, Indicator, Observation, Publisher } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { compareNames, searchText } from '../../format/collation.js';
import { columnWords, standingRefusalWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { noDirectionWords, rankChangeRefusalWords } from '../../localization/ranking.js';
import { comparisonsOf, type AskedComparison } from '../../shared/asked-comparison.js';
import type { Foot } from '../../shared/card.js';
import { comparedRows, type Common, type ComparedRow } from '../../shared/cells.js';
import { figureFoot, figureNotes, frozenNotes, subjectName } from '../../shared/figure.js';
import { basisOf, excludedViews, statusOf, type ExcludedView } from '../../shared/side-by-side.js';
import { publishersOf, sourcesOf } from '../../shared/sources.js';
import { absentNotes, endedUnitsNotes } from '../../shared/successors.js';
import { rankChanges, type RankChanges } from './ranking.changes.js';
import { rankingSummary } from './ranking.summary.js';

export interface Column {
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  /** The indicator's; "Số liệu" above the only one. */
  readonly name: string;
  /** Where that is not the same for all columns. */
  readonly period: string;
  readonly common: Common;
  /** Absent: a place in an order has no length. */
  readonly scale?: { readonly min: number; readonly max: number } | undefined;
  readonly isRanked: boolean;
  readonly changes?: RankChanges | undefined;
}

export interface BoardRow extends ComparedRow {
  readonly name: string;
  /** The name of the unit that holds it, where there are several. */
  readonly parent: string;
  /** What it is found by: the words of its names, each behind a space. */
  readonly key: string;
}

export interface Board {
  readonly name: string;
  readonly columns: readonly [Column, ...Column[]];
  /** In the order of their names. */
  readonly rows: readonly BoardRow[];
  readonly hasParents: boolean;
  readonly hasNotes: boolean;
  readonly highlighted?: BoardRow | undefined;
  readonly summary: string;
  readonly excluded: readonly ExcludedView[];
  readonly notes: readonly string[];
  readonly foot?: Foot | undefined;
  readonly publishers?: readonly Publisher[] | undefined;
  readonly reported: number;
}

export function boardOf(feed: Feed, { indicators, question, named }: AskedComparison): Board {
  const comparisons = comparisonsOf(feed, indicators, question);
  const [main] = comparisons;
  const { part, asOf, highlight } = question;
  const status = statusOf(comparisons);
  const isOne = indicators.length === 1;
  const sameTime = comparisons.every(({ period }) => period?.text === main.period?.text);
  const compared = comparedRows(comparisons);
  const columns = indicators.map((indicator, n): Column => {
    const comparison = comparisons[n]!;
    const { period } = comparison;
    const basis = basisOf(comparison);
    return {
      indicator,
      comparison,
      name: isOne ? columnWords('value') : subjectName(indicator, part),
      period: period && !sameTime ? periodWords(period, basis, 'short') : '',
      common: { period, basis, status },
      scale: indicator.unit === 'rank' ? undefined : scaleOf(indicator, comparison),
      isRanked: comparison.localities.some(({ rank }) => rank !== undefined),
      changes: rankChanges(feed, indicator, comparison, question),
    };
  }) as [Column, ...Column[]];
  const rows = rowsOf(feed, compared);
  const apart = comparisons.flatMap(({ excluded }) => excluded.map(({ figure }) => figure));
  const figures = [...compared.flatMap((row) => row.figures), ...apart];
  const highlighted = rows.find(({ locality }) => locality.id === highlight);
  return {
    name: indicators.map((indicator) => subjectName(indicator, part)).join(' · '),
    columns,
    rows,
    hasParents: rows.some(({ parent }) => parent !== ''),
    hasNotes: rows.some(({ figures }) =>
      figures.some((figure, n) => figure && figureNotes(indicators[n]!, figure).length > 0),
    ),
    highlighted,
    summary: rankingSummary(columns, highlighted, part),
    excluded: comparisons.flatMap((comparison, n) => excludedViews(comparison, indicators[n]!, !isOne)),
    notes: [
      ...absentNotes(feed, comparisons, named, 'ranking'),
      ...new Set(columns.flatMap(columnNotes)),
      ...endedUnitsNotes(main.asked),
      ...frozenNotes(asOf),
    ],
    foot: footOf(figures, columns[0].common, sameTime),
    publishers: publishersOf(figures),
    reported: figures.filter(Boolean).length,
  };
}

function rowsOf(feed: Feed, compared: readonly ComparedRow[]): readonly BoardRow[] {
  const locale = getLocale();
  const nameOf = (id: Id | undefined) => {
    const name = id === undefined ? undefined : feed.localities.get(id)?.name;
    return name === undefined ? '' : textIn(name, locale);
  };
  const parents = new Map(
    [...new Set(compared.map(({ locality }) => locality.parent))].map((id) => [id, nameOf(id)]),
  );
  const rows = compared.map((row): BoardRow => {
    const { name: text, short = '', code = '', parent: id } = row.locality;
    const name = textIn(text, locale);
    const parent = parents.get(id) ?? '';
    const key = ` ${searchText([name, textIn(short, locale), code, parent].join(' '))}`;
    return { ...row, name, parent: parents.size > 1 ? parent : '', key };
  });
  const compare = compareNames();
  return rows.sort((a, b) => compare(a.name, b.name));
}

/** From zero, or the indicator's range, to whatever is drawn. */
function scaleOf({ range = [0, 0] }: Indicator, { localities }: Comparison): Column['scale'] {
  const all = [...range, ...localities.flatMap(({ figure }) => figure?.value ?? [])];
  const min = Math.min(...all);
  const max = Math.max(...all);
  return { min, max: min === max ? exactDifference(min, -1) : max };
}

/** Why there are no ranks, or no change of them. */
function columnNotes({ indicator, comparison, changes }: Column): readonly string[] {
  const { refusal, reported } = comparison;
  if (reported < 2) return [];
  if (refusal) return [standingRefusalWords(refusal)];
  if (directionOf(indicator) === 'none') return [noDirectionWords()];
  if (!changes?.refusal) return [];
  return [rankChangeRefusalWords(changes.refusal, periodWords(changes.period, 'stated', 'phrase'))];
}

function footOf(
  figures: readonly (Observation | undefined)[],
  { period, basis, status }: Common,
  sameTime: boolean,
): Foot | undefined {
  const figure = figures.find(Boolean);
  if (!figure) return undefined;
  const foot = figureFoot({ ...figure, period: period ?? figure.period, periodBasis: basis, status });
  return { ...foot, sources: sourcesOf(figures), ...((!period || !sameTime) && { period: '' }) };
}

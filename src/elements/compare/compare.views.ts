/** The words of each row of a comparison, and of the figures that stand apart. Pure. */
import type { Comparison } from '../../feed/comparability/index.js';
import type { Id, Indicator, Locality, Observation, PeriodBasis, Status } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import { apartWords, exclusionWords, missingWords, rankWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { statusWords } from '../../localization/terms.js';
import { figureNotes, figureView } from '../../shared/figure.js';
import type { Row } from './compare.rows.js';

/** One figure of a row. */
export interface Cell {
  /** Where its bar ends; `null`: there is none, and `words` say why. */
  readonly value: number | null;
  readonly words: string;
  /** What is not the same for all: its own date, a status. */
  readonly aside: string;
  /** A status that is not that of all. */
  readonly status: string;
  readonly missing: boolean;
  readonly period: string;
}

export interface CompareRow {
  readonly id: Id;
  readonly name: string;
  readonly fullName: string;
  readonly href?: string | undefined;
  readonly highlighted: boolean;
  readonly rank?: number | undefined;
  readonly cells: readonly Cell[];
  /** All of the row in words. */
  readonly spoken: string;
  /** What a voice adds to what is seen of the row. */
  readonly unseen: string;
  readonly notes: readonly string[];
}

export interface ExcludedView {
  readonly name: string;
  readonly words: string;
  /** Reason and scope. */
  readonly reason: string;
}

export interface RowOptions {
  readonly highlight?: Id | undefined;
  readonly localityHref?: string | undefined;
  /** The status that the foot tells of all, and how their period is known. */
  readonly status: Status;
  readonly basis: PeriodBasis;
}

export function rowView(
  { locality, figures, rank }: Row,
  indicators: readonly Indicator[],
  comparisons: readonly [Comparison, ...Comparison[]],
  options: RowOptions,
): CompareRow {
  const [main] = comparisons;
  const locale = getLocale();
  const fullName = textIn(locality.name, locale);
  const cells = figures.map((figure, n) => {
    const isApart = comparisons[n]?.excluded.some((excluded) => excluded.locality === locality) ?? false;
    return figure ? cellOf(indicators[n]!, figure, main, options) : emptyCell(isApart);
  });
  const place = rank === undefined ? '' : rankWords(rank, main.reported);
  const spokenCells = cells.map(({ words, aside }, n) => {
    const name = indicators.length > 1 ? textIn(indicators[n]!.name, locale) : '';
    return [name, [words, aside].filter(Boolean).join(', ')].filter(Boolean).join(': ');
  });
  return {
    id: locality.id,
    name: textIn(locality.short ?? locality.name, locale),
    fullName,
    href: hrefOf(locality, options.localityHref),
    highlighted: locality.id === options.highlight,
    rank,
    cells,
    spoken: `${fullName}: ${[...spokenCells, place].filter(Boolean).join('; ')}`,
    unseen: [...(indicators.length > 1 ? spokenCells : []), place].filter(Boolean).join('; '),
    notes: figures.flatMap((figure, n) => (figure ? figureNotes(indicators[n]!, figure) : [])),
  };
}

/** Not reported; or reported, but listed apart. */
function emptyCell(isApart: boolean): Cell {
  return {
    value: null,
    words: isApart ? apartWords() : missingWords(),
    aside: '',
    status: '',
    missing: true,
    period: '',
  };
}

function cellOf(
  indicator: Indicator,
  figure: Observation,
  { period }: Comparison,
  options: RowOptions,
): Cell {
  const shown = figureView(indicator, figure);
  if (!shown) return emptyCell(false);
  const own = periodWords(figure.period, figure.periodBasis, 'short');
  const sameDate =
    period !== undefined && figure.period?.text === period.text && figure.periodBasis === options.basis;
  const status = figure.status === options.status ? '' : statusWords(figure.status);
  const words = shown.inWords && shown.stage ? `${shown.stage.sign} ${shown.text}` : shown.text;
  return {
    value: figure.value,
    words,
    aside: [sameDate ? '' : own, status].filter(Boolean).join(', '),
    status,
    missing: false,
    period: capitalize(own),
  };
}

/** The status that the foot tells of all, or the ordinary one. */
export function statusOf(comparisons: readonly Comparison[]): Status {
  const compared = comparisons.flatMap(({ localities }) => localities);
  const statuses = new Set(compared.flatMap(({ figure }) => figure?.status ?? []));
  const [only = 'official'] = statuses;
  return statuses.size === 1 ? only : 'official';
}

/** How the one period is known, where it is the same for all. */
export function basisOf({ localities, excluded, period }: Comparison): PeriodBasis {
  const figures = [...localities, ...excluded].flatMap(({ figure }) => figure ?? []);
  const bases = new Set(
    figures.map((figure) => (figure.period?.text === period?.text ? figure.periodBasis : 'stated')),
  );
  const [only = 'stated'] = bases;
  return bases.size === 1 ? only : 'stated';
}

/** `{id}` in the page's own pattern; else the page that the feed names. */
function hrefOf({ id, url }: Locality, pattern: string | undefined): string | undefined {
  return pattern?.replaceAll('{id}', encodeURIComponent(id)) ?? url;
}

export function excludedViews(
  { excluded }: Comparison,
  indicator: Indicator,
  isGrouped: boolean,
): readonly ExcludedView[] {
  const locale = getLocale();
  return excluded
    .filter(({ reason }) => reason !== 'words')
    .map(({ locality, figure, reason, break: broken }) => {
      const when = reason === 'undated' ? '' : periodWords(figure.period, figure.periodBasis, 'short');
      const scope = figure.scope === undefined ? '' : textIn(figure.scope, locale);
      return {
        name: [textIn(locality.name, locale), isGrouped ? textIn(indicator.name, locale) : '']
          .filter(Boolean)
          .join(', '),
        words: [figureView(indicator, figure)?.text, when].filter(Boolean).join(', '),
        reason: [exclusionWords(reason), broken ? textIn(broken.reason, locale) : '', scope]
          .filter(Boolean)
          .join(': '),
      };
    });
}

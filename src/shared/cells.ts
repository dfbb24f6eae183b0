/** The rows of localities side by side: their figures, in words, with what is not the same for all. Pure. */
import type { Comparison, ExcludedFigure } from '../feed/comparability/index.js';
import type { Indicator, Locality, Observation, PeriodBasis, Status } from '../feed/feed.js';
import type { Period } from '../feed/period.js';
import { isLink } from '../feed/read/values.js';
import { capitalize } from '../format/case.js';
import { apartWords, missingWords } from '../localization/compare.js';
import { periodWords } from '../localization/periods.js';
import { statusWords } from '../localization/terms.js';
import { exactNumber, figureView } from './figure.js';

/** A locality with its figures and ranks, one for each comparison. */
export interface ComparedRow {
  readonly locality: Locality;
  readonly figures: readonly (Observation | undefined)[];
  readonly ranks: readonly (number | undefined)[];
}

/** One row for each locality that stands in one of the comparisons; facts in words stand beside the numbers. */
export function comparedRows(comparisons: readonly Comparison[]): ComparedRow[] {
  const byLocality = comparisons.map(
    ({ localities, excluded }) =>
      new Map([...localities, ...inWords(excluded)].map((each) => [each.locality, each])),
  );
  const asked = new Set(comparisons.flatMap((comparison) => comparison.asked));
  const localities = [...asked].filter((locality) => byLocality.some((found) => found.has(locality)));
  return localities.map((locality) => ({
    locality,
    figures: byLocality.map((found) => found.get(locality)?.figure),
    ranks: byLocality.map((found) => found.get(locality)?.rank),
  }));
}

function inWords(excluded: readonly ExcludedFigure[]): readonly Comparison['localities'][number][] {
  return excluded.filter(({ reason }) => reason === 'words');
}

/** One figure of a row. */
export interface Cell {
  /** Where its bar ends; `null`: there is none, and `words` say why. */
  readonly value: number | null;
  readonly words: string;
  /** Of an exact figure, for who calculates with it. */
  readonly number?: number | undefined;
  /** What is not the same for all: its own date, a status. */
  readonly aside: string;
  /** A status that is not that of all. */
  readonly status: string;
  readonly missing: boolean;
  readonly period: string;
  /** The same in full: to a spreadsheet it is no date of its own. */
  readonly when: string;
}

/** What the foot, or the head of a column, tells of all figures. */
export interface Common {
  readonly period?: Period | undefined;
  readonly basis: PeriodBasis;
  readonly status: Status;
}

export function cellOf(
  indicator: Indicator,
  { locality, figure }: { readonly locality: Locality; readonly figure: Observation | undefined },
  comparison: Comparison | undefined,
  { period, basis, status: ofAll }: Common,
): Cell {
  const shown = figure && figureView(indicator, figure);
  if (!shown) {
    const isApart =
      !figure && comparison?.excluded.some((excluded) => excluded.locality === locality) === true;
    const words = isApart ? apartWords() : missingWords();
    return { value: null, words, aside: '', status: '', missing: true, period: '', when: '' };
  }
  const own = periodWords(figure.period, figure.periodBasis, 'short');
  const sameDate =
    period !== undefined && figure.period?.text === period.text && figure.periodBasis === basis;
  const status = figure.status === ofAll ? '' : statusWords(figure.status);
  return {
    value: figure.value,
    number: exactNumber(indicator, figure),
    words: shown.inWords && shown.stage ? `${shown.stage.sign} ${shown.text}` : shown.text,
    aside: [sameDate ? '' : own, status].filter(Boolean).join(', '),
    status,
    missing: false,
    period: capitalize(own),
    when: periodWords(figure.period, figure.periodBasis, 'full'),
  };
}

/** `{id}` in the page's own pattern, if that is a link at all; else the page that the feed names. */
export function hrefOf({ id, url }: Locality, pattern: string | undefined): string | undefined {
  const href = pattern?.replaceAll('{id}', encodeURIComponent(id));
  return href !== undefined && isLink(href) ? href : url;
}

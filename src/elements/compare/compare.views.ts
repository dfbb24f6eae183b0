/** The words of each row of a comparison. Pure. */
import type { Comparison } from '../../feed/comparability/index.js';
import type { Id, Indicator, PeriodBasis, Status } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { rankWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { cellOf, hrefOf, type Cell } from '../../shared/cells.js';
import { figureNotes } from '../../shared/figure.js';
import type { Row } from './compare.rows.js';

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
  const common = { ...options, period: main.period };
  const cells = figures.map((figure, n) =>
    cellOf(indicators[n]!, { locality, figure }, comparisons[n], common),
  );
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

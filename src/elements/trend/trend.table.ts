/** The same data as the chart, as a table: a row for each period, a column for each locality. Pure. */
import type { Indicator, Observation } from '../../feed/feed.js';
import { comparePeriods } from '../../feed/period.js';
import { hasFigure } from '../../feed/select.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import { averageWords, columnWords, medianWords, missingWords } from '../../localization/compare.js';
import { numberWords } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { periodWords } from '../../localization/periods.js';
import { unitWords } from '../../localization/units.js';
import { exactNumber, figureNotes } from '../../shared/figure.js';
import type { TableCell, TableColumn, TableView } from '../../shared/table-view.js';
import type { Mean } from './trend.references.js';
import type { LocalitySeries } from './trend.series.js';
import { cellWords } from './trend.views.js';

export type MeanKind = 'average' | 'median';

export function tableOf(
  name: string,
  indicator: Indicator,
  series: readonly LocalitySeries[],
  means: ReadonlyMap<MeanKind, readonly Mean[]>,
): TableView {
  const rows = rowsOf(series);
  const notesOf = (figures: readonly (Observation | undefined)[]) =>
    figures.flatMap((figure, n) => {
      const notes = figure ? figureNotes(indicator, figure) : [];
      const place = series.length > 1 ? `${textIn(series[n]!.locality.name, getLocale())}: ` : '';
      return notes.map((note) => place + note);
    });
  const hasNotes = rows.some(({ figures }) => notesOf(figures).length > 0);
  const kind: TableColumn['kind'] = indicator.kind === 'status' ? 'words' : 'number';
  const unit = unitWords(2, indicator);
  return {
    name,
    columns: [
      { words: columnWords('period'), kind: 'head' },
      ...series.map(({ locality }) => ({
        words: series.length > 1 ? textIn(locality.name, getLocale()) : columnWords('value'),
        kind,
        unit,
      })),
      ...[...means.keys()].map((mean) => ({
        words: meanWords(mean, '').trim(),
        kind: 'number' as const,
        unit,
      })),
      ...(hasNotes ? [{ words: columnWords('note'), kind: 'note' as const }] : []),
    ],
    rows: rows.map(({ words, saved, figures }) => ({
      cells: [
        { words, saved },
        ...figures.map((figure) => cellOf(indicator, figure)),
        ...[...means].map(([mean, line]) => {
          const found = line.find(({ period }) => figures.some((row) => row?.period?.text === period.text));
          return { words: found ? numberWords(found[mean], indicator) : '–' };
        }),
        ...(hasNotes ? [{ words: notesOf(figures).join(' ') }] : []),
      ],
    })),
  };
}

export function meanWords(kind: MeanKind, value: string): string {
  return kind === 'average' ? averageWords(value) : medianWords(value);
}

function cellOf(indicator: Indicator, figure: Observation | undefined): TableCell {
  const words = figure && cellWords(indicator, figure);
  if (!words) return { words: missingWords(), absent: true };
  // Words that tell more than the number, such as a status, stay.
  return { words, number: figure.status === 'official' ? exactNumber(indicator, figure) : undefined };
}

interface Row {
  readonly words: string;
  readonly saved: string;
  /** One for each locality; absent: not reported. */
  readonly figures: (Observation | undefined)[];
}

/**
 * Periods with the way they are known, the latest first. Two of one name, a half and the span of its days, stand one below
 * the other where both have a figure.
 */
function rowsOf(series: readonly LocalitySeries[]): readonly Row[] {
  const rows = new Map<string, Row[]>();
  const all = series.flatMap((each, n) => each.rows.map((figure) => ({ figure, n })));
  all.sort((a, b) => comparePeriods(b.figure.period, a.figure.period));
  for (const { figure, n } of all) {
    const nameIn = (style: 'short' | 'full') =>
      capitalize(periodWords(figure.period, figure.periodBasis, style));
    const words = nameIn('short');
    const named = rows.get(words) ?? [];
    rows.set(words, named);
    let row = named.find(({ figures: { [n]: known } }) => !known || !hasFigure(known));
    if (!row && (named.length === 0 || hasFigure(figure)))
      named.push((row = { words, saved: nameIn('full'), figures: series.map(() => undefined) }));
    if (row) row.figures[n] = figure;
  }
  return [...rows.values()].flat();
}

/** The words of each part of a whole, in the list and in the table. Pure. */
import type { Indicator, Observation } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { breakdownColumnWords, shareOfWholeWords } from '../../localization/breakdown.js';
import { columnWords, missingWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { isShare, unitWords } from '../../localization/units.js';
import { exactNumber, figureView, ownWords } from '../../shared/figure.js';
import type { Segment } from '../../shared/share-bar.js';
import type { TableView } from '../../shared/table-view.js';
import type { PartFigure, Parts } from './breakdown.parts.js';

/** As many as the tokens have for series. */
const colors = 8;

export interface Entry extends Segment {
  /** "13%"; empty where there is none. */
  readonly percent: string;
  readonly own: string;
}

export function entryOf(
  { part, figure, share, refusal }: PartFigure,
  n: number,
  indicator: Indicator,
  found: Parts,
): Entry {
  const view = figure && figureView(indicator, figure);
  const isShown = share !== undefined && found.isWithin;
  // A part of 100% is its own share.
  const isPercent = view?.unit === '%' && found.whole?.value === 100;
  const percent = isShown && !isPercent ? shareOfWholeWords(share) : '';
  const own = figure && found.main ? ownWords(figure, found.main).join(', ') : '';
  // A figure of another date is no part of what is left.
  const mayBeRest = !figure || refusal === 'bounded' || refusal === 'words';
  // The unit is said of the whole already.
  const isPlain = found.whole && view && !view.inWords && !isShare(view.unit);
  return {
    name: textIn(part.name, getLocale()),
    words: isPlain ? [view.qualifier, view.value].filter(Boolean).join(' ') : (view?.text ?? missingWords()),
    aside: percent || own ? `(${[percent, own].filter(Boolean).join('; ')})` : '',
    ...(isShown
      ? { share, color: `series-${(n % colors) + 1}`, turn: n, isStriped: n >= colors }
      : { isUntold: found.difference > 0 && mayBeRest }),
    percent,
    own,
  };
}

export function tableOf(
  name: string,
  indicator: Indicator,
  { whole, parts }: Parts,
  entries: readonly Entry[],
): TableView {
  const shared = entries.some(({ percent }) => percent);
  const dated = entries.some(({ own }) => own);
  const row = (head: string, figure: Observation | undefined, percent: string, own: string) => ({
    cells: [
      { words: head },
      {
        words: (figure && figureView(indicator, figure)?.text) ?? missingWords(),
        number: figure && exactNumber(indicator, figure),
        absent: !figure,
      },
      ...(shared ? [{ words: percent || '–' }] : []),
      ...(dated ? [{ words: own || '–' }] : []),
    ],
  });
  return {
    name,
    columns: [
      { words: breakdownColumnWords('part'), kind: 'head' },
      { words: columnWords('value'), kind: 'number', unit: unitWords(2, indicator) },
      ...(shared ? [{ words: breakdownColumnWords('share'), kind: 'number' as const }] : []),
      ...(dated ? [{ words: columnWords('period'), kind: 'words' as const }] : []),
    ],
    rows: [
      ...entries.map(({ name: head, percent, own }, n) => row(head, parts[n]!.figure, percent, own)),
      row(breakdownColumnWords('whole'), whole, '', ''),
    ],
  };
}

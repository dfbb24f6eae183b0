/** One figure as a table, for a file. Pure. */
import type { Indicator, Observation } from '../feed/feed.js';
import { columnWords } from '../localization/compare.js';
import { indicatorColumnWords } from '../localization/profile.js';
import { unitWords } from '../localization/units.js';
import { exactNumber, figureView, whenWords } from './figure.js';
import type { TableView } from './table-view.js';

export function subjectTable(
  indicator: Indicator,
  name: string,
  place: string,
  observation: Observation | undefined,
): TableView {
  const column = (words: string, unit?: string) => ({ words, kind: 'words', unit }) as const;
  const number = observation && exactNumber(indicator, observation);
  return {
    name,
    columns: [
      column(indicatorColumnWords()),
      column(columnWords('locality')),
      column(columnWords('period')),
      column(columnWords('value'), number === undefined ? undefined : unitWords(2, indicator)),
    ],
    rows: observation
      ? [
          {
            cells: [
              { words: name },
              { words: place },
              { words: whenWords(observation) },
              { words: figureView(indicator, observation)?.spoken ?? '', number },
            ],
          },
        ]
      : [],
  };
}

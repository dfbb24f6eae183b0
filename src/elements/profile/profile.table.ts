/** The same data as the charts, as a table. Pure. */
import { columnWords } from '../../localization/compare.js';
import { indicatorColumnWords, maximumWords } from '../../localization/profile.js';
import type { TableView } from '../../shared/table-view.js';
import type { ProfileView } from './profile.model.js';

export function tableOf({ name, series, axes }: ProfileView): TableView {
  const hasMaximum = axes.some(({ maximum }) => maximum);
  const number = (words: string) => ({ words, kind: 'number' }) as const;
  return {
    name,
    columns: [
      { words: indicatorColumnWords(), kind: 'head' },
      ...series.map((each) => number(series.length > 1 ? each.name : columnWords('value'))),
      ...(hasMaximum ? [number(maximumWords())] : []),
    ],
    rows: axes.map(({ name: axis, cells, maximum }) => ({
      cells: [
        { words: axis },
        ...cells.map(({ plain, aside, missing }) => ({
          words: [plain, aside].filter(Boolean).join(', '),
          absent: missing,
        })),
        ...(hasMaximum ? [{ words: maximum || '–', absent: !maximum }] : []),
      ],
    })),
  };
}

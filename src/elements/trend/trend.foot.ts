/** What the foot of a trend tells of its figures. Pure. */
import type { Feed, PeriodBasis } from '../../feed/feed.js';
import type { Period } from '../../feed/period.js';
import { capitalize } from '../../format/case.js';
import { periodWords } from '../../localization/periods.js';
import type { Foot } from '../../shared/card.js';
import { feedFoot, figureFoot } from '../../shared/figure.js';
import { drawnIn, latestOf, type Drawn, type LocalitySeries } from './trend.series.js';

/** The first and the last period of what is drawn; of one figure, or of none that has a number, that of the figure. */
export function footOf(feed: Feed, series: readonly LocalitySeries[], sources: Foot['sources']): Foot {
  const [figure] = series.flatMap((each) => latestOf(each) ?? []);
  if (!figure) return feedFoot(feed);
  const foot = { ...figureFoot(figure), sources };
  const figures = drawnIn(series);
  if (figures.length < 2) return foot;
  const ends = [figures[0]!, figures.at(-1)!].map(({ period }) =>
    periodWords(period, basisAt(figures, period), 'short'),
  );
  return { ...foot, period: capitalize([...new Set(ends)].join(' – ')) };
}

/** How a period is known, where it is the same for all. */
function basisAt(figures: readonly Drawn[], { text }: Period): PeriodBasis {
  const bases = new Set(
    figures.flatMap(({ period, periodBasis }) => (period.text === text ? periodBasis : [])),
  );
  const [only = 'stated'] = bases;
  return bases.size === 1 ? only : 'stated';
}

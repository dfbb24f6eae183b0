/** Every question that a page may ask of a feed. */
import { compareLocalities, directionOf, type Comparison } from '../../src/feed/comparability/index.js';
import type { Feed } from '../../src/feed/feed.js';
import { compareView } from '../../src/elements/compare/compare.model.js';
import { kpiView } from '../../src/elements/kpi/kpi.model.js';
import { profileView } from '../../src/elements/profile/profile.model.js';
import { progressView } from '../../src/elements/progress/progress.model.js';
import { childrenOf } from '../../src/feed/select.js';
import { validUntil } from '../../src/feed/validity.js';
import { writeFeed } from '../../src/feed/write.js';
import { period } from './drafts.js';

const periods = [undefined, 'latest', period('2022'), period('2022-12'), period('2025')] as const;

/** All comparisons of a feed, of every indicator and some periods. */
export function comparisonsOf(feed: Feed): (Comparison & { readonly direction: string })[] {
  const localities = [...feed.localities.values()];
  return [...feed.indicators.values()].flatMap((indicator) =>
    periods.map((asked) => ({
      ...compareLocalities(feed, { indicator: indicator.id, localities, period: asked }),
      direction: directionOf(indicator),
    })),
  );
}

/** Everything that is written of a feed. */
export function wordsOf(feed: Feed): string {
  const localities = [...feed.localities.values()];
  const cards = [...feed.indicators.values()].flatMap((indicator) =>
    localities.flatMap((locality) => {
      const subject = { indicator, locality };
      const kpis = (['previous', 'year-ago', 'average', undefined] as const).map((compare) =>
        kpiView(feed, subject, { compare, trend: true, compact: compare === undefined }),
      );
      return [...kpis, progressView(feed, subject, {})];
    }),
  );
  const options = {
    references: ['average', 'median', 'target'],
    sort: 'value',
    limit: 3,
    highlight: 'a',
  } as const;
  const charts = [...feed.indicators.values()].flatMap((indicator) =>
    periods.map((asked) => {
      const question = { indicator: indicator.id, localities, period: asked, highlight: 'a' };
      return compareView(feed, [indicator], [compareLocalities(feed, question)], options);
    }),
  );
  const indicators = [...feed.indicators.values()];
  const profiles = periods.map((asked) =>
    indicators.length > 0 && localities.length > 0
      ? profileView(feed, indicators, { localities, period: asked, highlight: 'a' })
      : undefined,
  );
  return JSON.stringify([cards, charts, profiles], (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
}

/** Asks all of it, for what asking alone may do. */
export function askEverything(feed: Feed): void {
  wordsOf(feed);
  comparisonsOf(feed);
  writeFeed(feed);
  for (const id of feed.localities.keys()) childrenOf(feed, id);
  feed.publishers.forEach(validUntil);
}

import {
  compareLocalities,
  type Comparison,
  type ComparisonQuestion,
} from '../../src/feed/comparability/index.js';
import type { Feed } from '../../src/feed/feed.js';
import { period } from './drafts.js';

export type Asked = Partial<Omit<ComparisonQuestion, 'period'>> & { readonly period?: string };

/** All localities of a feed compared on its one indicator. */
export function compare(feed: Feed, { period: text, ...question }: Asked = {}): Comparison {
  return compareLocalities(feed, {
    indicator: 'ky-so',
    localities: [...feed.localities.values()],
    ...question,
    period: text === undefined || text === 'latest' ? text : period(text),
  });
}

/** What stands beside each other: "a 90 #1"; a locality without a figure is "a –". */
export function standing(feed: Feed, asked?: Asked): string[] {
  return compare(feed, asked).localities.map(({ locality, figure, rank }) =>
    [locality.id, figure?.value ?? '–', rank === undefined ? '' : `#${rank}`].join(' ').trim(),
  );
}

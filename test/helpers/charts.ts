import {
  compareView,
  type CompareOptions,
  type CompareView,
} from '../../src/elements/compare/compare.model.js';
import { comparisonsOf } from '../../src/shared/asked-comparison.js';
import { feedOf, period, type Draft } from './drafts.js';

export type ChartOptions = Partial<CompareOptions> & {
  readonly period?: string;
  readonly indicators?: readonly string[];
};

/** The chart of all localities of a feed, as `<chiso-compare>` asks for it. */
export function chartOf(
  draft: Draft,
  { period: asked, indicators: ids, ...options }: ChartOptions = {},
): CompareView {
  const feed = feedOf(draft);
  const named = [...feed.indicators.values()];
  const indicators = ids ? named.filter(({ id }) => ids.includes(id)) : named;
  const question = {
    localities: [...feed.localities.values()],
    highlight: options.highlight,
    part: options.part,
    asOf: options.asOf,
    period: asked === undefined || asked === 'latest' ? asked : period(asked),
  } as const;
  const comparisons = comparisonsOf(feed, indicators, question);
  return compareView(feed, indicators, comparisons, {
    references: [],
    sort: 'value',
    limit: 20,
    ...options,
  });
}

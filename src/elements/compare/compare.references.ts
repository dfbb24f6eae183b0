/** The lines across the bars: average, median, target. Pure. */
import type { Comparison } from '../../feed/comparison.js';
import type { Feed, Id, Indicator } from '../../feed/feed.js';
import { nextTarget, targetsOf } from '../../feed/select.js';
import { averageWords, medianWords } from '../../localization/compare.js';
import { numberWords } from '../../localization/figures.js';
import { targetMarkWords } from '../../localization/targets.js';

export interface Reference {
  readonly kind: 'average' | 'median' | 'target';
  readonly value: number;
  readonly words: string;
}

export interface ReferenceOptions {
  readonly references: readonly string[];
  readonly part?: Id | undefined;
}

export function referencesOf(
  feed: Feed,
  indicator: Indicator,
  main: Comparison,
  options: ReferenceOptions,
): Reference[] {
  const { average, median } = main;
  const words = (value: number) => numberWords(value, indicator);
  return options.references.flatMap((kind): Reference[] => {
    if (kind === 'average' && average !== undefined)
      return [{ kind, value: average, words: averageWords(words(average)) }];
    if (kind === 'median' && median !== undefined)
      return [{ kind, value: median, words: medianWords(words(median)) }];
    return kind === 'target' && options.part === undefined ? targetReference(feed, indicator, main) : [];
  });
}

/** The target, where all the localities share one. */
function targetReference(feed: Feed, indicator: Indicator, { localities }: Comparison): Reference[] {
  const targets = localities.map(({ locality, figure }) =>
    nextTarget(targetsOf(feed, indicator.id, locality.id), figure),
  );
  const [target] = targets;
  const value = target?.min ?? target?.max;
  const shared = targets.every(
    (other) => (other?.min ?? other?.max) === value && other?.by?.text === target?.by?.text,
  );
  if (!target || value === undefined || !shared) return [];
  return [{ kind: 'target', value, words: targetMarkWords(target, indicator) }];
}

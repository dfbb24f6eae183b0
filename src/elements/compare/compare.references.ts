/** The lines across the bars: average, median, target. Pure. */
import { sameDefinition, type Comparison } from '../../feed/comparability/index.js';
import type { Feed, Id, Indicator, Target } from '../../feed/feed.js';
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

/** The target, where all the localities share one limit; a range has none. */
function targetReference(feed: Feed, indicator: Indicator, { localities, period }: Comparison): Reference[] {
  const targets = localities.map(({ locality }) =>
    nextTarget(targetsOf(feed, indicator.id, locality.id), { period: period ?? null }),
  );
  const [target] = targets;
  if (!target || (target.min !== undefined && target.max !== undefined && target.min !== target.max))
    return [];
  const value = target.min ?? target.max;
  const isShared = targets.every((other) => other && isSame(other, target));
  const isTheirs = localities.every(({ figure }) => !figure || sameDefinition(figure, target));
  if (value === undefined || !isShared || !isTheirs) return [];
  return [{ kind: 'target', value, words: targetMarkWords(target, indicator) }];
}

function isSame(a: Target, b: Target): boolean {
  return a.min === b.min && a.max === b.max && a.qualifier === b.qualifier && a.by?.text === b.by?.text;
}

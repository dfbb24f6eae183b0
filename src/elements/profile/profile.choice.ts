/** Which indicators a profile is about. Pure. */
import type { Feed, Id, Indicator } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { getLocale } from '../../localization/locale.js';
import { chosenIndicators } from '../../shared/chosen-localities.js';
import type { Found } from '../../shared/subject.js';

export interface ProfileChoice {
  readonly group?: Id | undefined;
  readonly indicators: readonly Id[];
  readonly indicator?: Id | undefined;
}

export interface ProfileSubjects {
  readonly indicators: readonly [Indicator, ...Indicator[]];
  /** The name of the group that they are. */
  readonly group?: string | undefined;
}

/** The indicators named; else all numbers of the group, or of the only one that the feed has. */
export function profileSubjects(feed: Feed, choice: ProfileChoice): Found<ProfileSubjects> {
  const isNamed = choice.indicators.length > 0 || choice.indicator !== undefined;
  const [only] = feed.groups.size === 1 ? feed.groups.keys() : [];
  const id = choice.group ?? (feed.indicators.size > 1 ? only : undefined);
  if (isNamed || id === undefined) {
    const { found, unknown } = chosenIndicators(feed, choice);
    return unknown ? { unknown } : { found: { indicators: found } };
  }
  const group = feed.groups.get(id);
  if (!group) return { unknown: { noun: 'group', id, known: [...feed.groups.keys()] } };
  const [first, ...others] = [...feed.indicators.values()].filter(
    (indicator) => indicator.group === id && indicator.kind === 'number',
  );
  return first
    ? { found: { indicators: [first, ...others], group: textIn(group.name, getLocale()) } }
    : { unknown: { noun: 'indicator', known: [] } };
}

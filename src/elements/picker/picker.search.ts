/** Finds options by what was typed: without diacritics, in any order of the words. Pure. */
import { searchText } from '../../format/collation.js';
import type { OptionGroup } from './picker.model.js';
import type { Option } from './picker.names.js';

/** More are no help, and cost. */
const mostShown = 50;

export interface Matches {
  readonly groups: readonly OptionGroup[];
  /** In the order of the groups. */
  readonly options: readonly Option[];
  /** All that match, shown or not. */
  readonly count: number;
}

interface Match {
  readonly group: OptionGroup;
  readonly option: Option;
  readonly rank: number;
}

/**
 * The best first: a name as it was typed stays in sight, however many begin alike. Where nothing was typed all match, in
 * their order, and what is shown are those around the selected one.
 */
export function matchesOf(groups: readonly OptionGroup[], typed: string, selected: string): Matches {
  const text = searchText(typed);
  const found: Match[] = [];
  for (const group of groups)
    for (const option of group.options) {
      const rank = text ? rankOf(option, text) : 0;
      if (rank !== undefined) found.push({ group, option, rank });
    }
  found.sort((a, b) => a.rank - b.rank);
  const at = text ? 0 : found.findIndex(({ option }) => option.value === selected);
  const first = at < mostShown ? 0 : at - mostShown / 2;
  const byGroup = new Map<OptionGroup, Option[]>();
  for (const { group, option } of found.slice(first, first + mostShown)) {
    const options = byGroup.get(group);
    if (options) options.push(option);
    else byGroup.set(group, [option]);
  }
  const shown = [...byGroup].map(([{ name }, options]) => ({ name, options }));
  return { groups: shown, options: shown.flatMap(({ options }) => options), count: found.length };
}

/** The less the better; `undefined`: not found. The last word may be still unfinished. */
function rankOf({ names = [], place = '', code = '' }: Option, text: string): number | undefined {
  if (names.includes(text) || code === text) return 0;
  const own = ` ${names.join(' ')} `;
  if (own.includes(` ${text}`) || code.startsWith(text)) return 1;
  const words = text.split(' ');
  const isIn = (all: string) =>
    words.every((word, n) => all.includes(n < words.length - 1 ? ` ${word} ` : ` ${word}`));
  if (isIn(own)) return 2;
  return isIn(`${own}${place} `) ? 3 : undefined;
}

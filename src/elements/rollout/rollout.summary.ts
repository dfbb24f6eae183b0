/** The sentence of a rollout. Pure. */
import type { Tone } from '../../feed/feed.js';
import { lowerFirst } from '../../format/case.js';
import { formatNumber } from '../../format/numbers.js';
import { compareSentence } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { stageWords } from '../../localization/rollout.js';
import { shareWords } from '../../localization/terms.js';
import type { Stage } from './rollout.tiles.js';

/** Facts that are told one by one where none has a stage. */
const mostTold = 3;

/** How many have a stage stated; with `tone` those of it. */
export function countOf(stages: readonly Stage[], tone?: Tone): number {
  const those = stages.filter((stage) => (tone ? stage.tone === tone : stage.tone));
  return those.reduce((sum, { tiles }) => sum + tiles.length, 0);
}

/** "2/6". */
export function partWords(count: number, total: number): string {
  return shareWords(count, total, '', 'written').trim();
}

/** `groups`: one for each task where there are several of several localities. */
export function rolloutSummary(
  name: string,
  period: string,
  noun: string,
  groups: readonly { readonly name: string; readonly stages: readonly Stage[] }[],
): string {
  const clauses = groups.flatMap((group) => {
    const told = clausesOf(group.stages, noun);
    return group.name ? `${group.name}: ${told.join(', ')}` : told;
  });
  return compareSentence(name, period, clauses);
}

function clausesOf(stages: readonly Stage[], noun: string): readonly string[] {
  const total = countOf(stages);
  const told = stages.flatMap(({ tiles }) => tiles).filter(({ kind }) => kind !== 'missing');
  const isTold = total === 0 && told.length <= mostTold;
  return [
    ...(total > 0 ? [`${partWords(countOf(stages, 'done'), total)} ${noun} ${stageWords('done')}`] : []),
    ...(isTold ? told.map(({ fullName, spoken }) => `${fullName}: ${spoken}`) : []),
    ...stages.flatMap(({ name, tone, tiles }) => {
      if (tone === 'done' || (isTold && tiles[0]!.kind !== 'missing')) return [];
      const count = tone
        ? partWords(tiles.length, total)
        : `${formatNumber(tiles.length, getLocale())} ${noun}`;
      return `${count} ${lowerFirst(name)}`;
    }),
  ];
}

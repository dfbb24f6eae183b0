/** The sentence of a rollout. Pure. */
import type { Indicator } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { lowerFirst } from '../../format/case.js';
import { formatNumber } from '../../format/numbers.js';
import { compareSentence } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { completedWords, inStageWords, noneYetWords, stageWords } from '../../localization/rollout.js';
import { shareWords } from '../../localization/terms.js';
import { sharedOf, type Stage, type Tile } from './rollout.tiles.js';

/** Facts that are told one by one where none has a stage. */
const mostTold = 3;

export interface Group {
  /** The task; empty where there is one group. */
  readonly name: string;
  readonly stages: readonly Stage[];
  /** "chưa nơi nào ở trạng thái “Hoàn thành”"; absent where the feed has no one name for the stage marked as done. */
  readonly noneYet: string | undefined;
}

export interface Lead {
  /** "2/6". */
  readonly value: string;
  /** "xã, phường đã hoàn thành". */
  readonly unit: string;
  /** Absent where one is in such a stage, or may be. */
  readonly noneYet?: string | undefined;
  readonly stages: readonly Stage[];
}

export function noneYetOf(indicators: readonly Indicator[], counted: 'tasks' | 'places'): string | undefined {
  const ends = indicators.flatMap(({ stages }) => stages.filter(({ tone }) => tone === 'done'));
  const name = sharedOf(ends.map((end) => textIn(end.name, getLocale())));
  return name && noneYetWords(name, counted);
}

/** How many have a stage stated. */
export function totalOf(stages: readonly Stage[]): number {
  return countOf(stages.filter(({ tone }) => tone));
}

/**
 * What is told first: how many are in a stage marked as done; where none is, the stage that most are in, since "0/4" would
 * read as if nothing were under way. The words are the feed's own.
 */
export function leadOf({ stages, noneYet }: Omit<Group, 'name'>, noun: string): Lead | undefined {
  const staged = stages.filter(({ tone }) => tone);
  const [most] = [...staged].sort((a, b) => b.tiles.length - a.tiles.length);
  if (!most) return undefined;
  const done = staged.filter(({ tone }) => tone === 'done');
  const told = done.length > 0 ? done : [most];
  const total = countOf(staged);
  const name = told.length > 1 ? stageWords('done') : inSentence(told[0]!);
  // Of one the stage says it already; who is not counted may be in any.
  const isNoneYet = done.length === 0 && total > 1 && total === countOf(stages);
  return {
    value: partWords(countOf(told), total),
    unit: inStageWords(noun, name),
    noneYet: isNoneYet ? noneYet : undefined,
    stages: told,
  };
}

function countOf(stages: readonly Stage[]): number {
  return stages.reduce((sum, { tiles }) => sum + tiles.length, 0);
}

function partWords(count: number, total: number): string {
  return shareWords(count, total, '', 'written').trim();
}

function inSentence({ name, tone }: Stage): string {
  const [words, completed] = [lowerFirst(name), completedWords()];
  return tone === 'done' && completed.endsWith(words) ? completed : words;
}

/** `groups`: one for each task where there are several of several localities. */
export function rolloutSummary(name: string, period: string, noun: string, groups: readonly Group[]): string {
  const clauses = groups.flatMap((group) => {
    const told = clausesOf(group, noun);
    return group.name ? `${group.name}: ${told.join(', ')}` : told;
  });
  return compareSentence(name, period, clauses);
}

function clausesOf(group: Group, noun: string): readonly string[] {
  const { stages } = group;
  const lead = leadOf(group, noun);
  const total = totalOf(stages);
  const told = stages.flatMap(({ tiles }) => tiles).filter(({ kind }) => kind !== 'missing');
  const isTold = !lead && told.length <= mostTold;
  return [
    ...(lead ? [[lead.value, lead.unit, partsOf(lead.stages)].filter(Boolean).join(' ')] : []),
    ...(lead?.noneYet ? [lead.noneYet] : []),
    ...(isTold
      ? told.map(
          ({ fullName, spoken, aside }) => `${fullName}: ${[spoken, aside].filter(Boolean).join(', ')}`,
        )
      : []),
    ...stages.flatMap((stage) => {
      const { name, tone, tiles } = stage;
      if (lead?.stages.includes(stage) || (isTold && tiles[0]!.kind !== 'missing')) return [];
      return tone
        ? `${partWords(tiles.length, total)} ${inSentence(stage)}`
        : `${countWords(tiles)} ${noun} ${name}`;
    }),
  ];
}

/** "(2 đã ban hành, 1 đã nghiệm thu)". */
function partsOf(stages: readonly Stage[]): string {
  const parts = stages.map((stage) => `${countWords(stage.tiles)} ${inSentence(stage)}`);
  return parts.length > 1 ? `(${parts.join(', ')})` : '';
}

function countWords({ length }: readonly Tile[]): string {
  return formatNumber(length, getLocale());
}

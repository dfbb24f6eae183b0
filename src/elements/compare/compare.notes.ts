/** What a reader must know of a comparison as a whole. Pure. */
import type { Comparison } from '../../feed/comparability/index.js';
import type { Feed, Id, Indicator } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import {
  noSharedTargetWords,
  otherUnitWords,
  severalIndicatorsWords,
  standingRefusalWords,
} from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { frozenNotes } from '../../shared/figure.js';
import { endedUnitsNotes } from '../../shared/successors.js';
import type { Reference } from './compare.references.js';

export interface NoteOptions {
  readonly references: readonly string[];
  readonly part?: Id | undefined;
  readonly asOf?: string | undefined;
}

/** `drawn` of the `indicators` share the scale. */
export function comparisonNotes(
  feed: Feed,
  indicators: readonly Indicator[],
  drawn: readonly Indicator[],
  main: Comparison,
  lines: readonly Reference[],
  options: NoteOptions,
): readonly string[] {
  const first = indicators[0]!;
  const isGrouped = drawn.length > 1;
  const others = indicators.filter((each) => !drawn.includes(each));
  return [
    ...standingNotes(main, first, isGrouped ? [] : options.references),
    ...(isGrouped && options.references.length > 0 ? [severalIndicatorsWords()] : []),
    ...(!isGrouped && isTargetMissing(feed, first, options, lines) ? [noSharedTargetWords()] : []),
    ...others.map(({ name }) => otherUnitWords(textIn(name, getLocale()))),
    ...endedUnitsNotes(main.asked),
    ...frozenNotes(options.asOf),
  ];
}

/** Why there is no rank and no average, where a reader may expect them. */
function standingNotes(
  { reported, refusal, meanRefusal }: Comparison,
  { kind }: Indicator,
  references: readonly string[],
): string[] {
  if (reported < 2 || kind === 'status') return [];
  const isMeanAsked = references.some((each) => each === 'average' || each === 'median');
  const reason = refusal ?? (isMeanAsked ? meanRefusal : undefined);
  return reason === undefined ? [] : [standingRefusalWords(reason)];
}

/** A target line was asked for, the feed has targets, and none is that of all. */
function isTargetMissing(
  feed: Feed,
  { id }: Indicator,
  { references, part }: NoteOptions,
  drawn: readonly Reference[],
): boolean {
  const isAsked = references.includes('target') && part === undefined && feed.targets.has(id);
  return isAsked && !drawn.some(({ kind }) => kind === 'target');
}

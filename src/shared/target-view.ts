/** A target beside a figure: what it is, and what the two say together. Pure. */
import {
  distanceTo,
  judge,
  verdictTone,
  type Judgement,
  type VerdictTone,
} from '../feed/comparability/index.js';
import type { Indicator, Observation, Target } from '../feed/feed.js';
import type { Foot } from './card.js';
import { lowerFirst } from '../format/case.js';
import { visibleDifference } from '../localization/figures.js';
import { distanceWords, exceededWords, targetWords, verdictRefusalWords } from '../localization/targets.js';
import { verdictWords } from '../localization/terms.js';

export interface VerdictView {
  readonly tone: VerdictTone;
  readonly sign: string;
  /** "Chưa đạt", or "Vượt 8,25 điểm %". */
  readonly words: string;
  /** "còn 7,38 điểm %"; empty where it is not exactly known. */
  readonly detail: string;
  readonly sentence: string;
}

export interface TargetView {
  /** "Mục tiêu 100% đến năm 2025". */
  readonly words: string;
  readonly verdict?: VerdictView | undefined;
  readonly undated: boolean;
  /** Why there is no verdict. */
  readonly notes: readonly string[];
}

/** The foot of a card that has a target and no figure. */
export function targetFoot({ source, publisher }: Target): Foot {
  return { period: '', sources: [source ?? publisher.source].flatMap((each) => each ?? []) };
}

export const verdictSigns: Readonly<Record<VerdictTone, string>> = { met: '✓', behind: '◐', missed: '✕' };

export function targetView(
  indicator: Indicator,
  figure: Observation | undefined,
  target: Target,
): TargetView {
  const judgement = judge(figure, target);
  return {
    words: targetWords(target, indicator),
    undated: target.by === null,
    verdict: figure && judgement && verdictView(indicator, figure, target, judgement),
    notes: judgement?.refusal ? [verdictRefusalWords(judgement.refusal)] : [],
  };
}

function verdictView(
  indicator: Indicator,
  figure: Observation,
  target: Target,
  { verdict }: Judgement,
): VerdictView | undefined {
  const tone = verdict && verdictTone(verdict);
  if (!verdict || !tone) return undefined;
  const exact = distanceTo(figure, target);
  const distance = exact === undefined ? undefined : visibleDifference(exact, indicator);
  const words = verdictWords(verdict);
  const far = (style: 'card' | 'sentence') =>
    distance === undefined || distance === 0 || verdict === 'met'
      ? ''
      : distanceWords(verdict, distance, figure.value! > (target.max ?? Infinity), indicator, style);
  const over = verdict === 'exceeded';
  return {
    tone,
    sign: verdictSigns[tone],
    words: over && far('card') ? exceededWords(far('card')) : words,
    detail: over ? '' : far('card'),
    sentence: lowerFirst(
      over && far('sentence')
        ? exceededWords(far('sentence'))
        : [words, far('sentence')].filter(Boolean).join(', '),
    ),
  };
}

/** Where the plan should be, and how a figure stands beside it. Pure. */
import { exactDifference, judgePace, paceOf, type Pace } from '../../feed/comparability/index.js';
import type { Feed, Indicator, Observation, Target } from '../../feed/feed.js';
import { lowerFirst } from '../../format/case.js';
import { dateWords } from '../../localization/dates.js';
import { differenceWords, numberWords, visibleDifference } from '../../localization/figures.js';
import { paceRefusalWords, paceVerdictWords, planWords } from '../../localization/pace.js';
import { isShare, unitWords, type Scale } from '../../localization/units.js';
import { verdictSigns, type VerdictView } from '../../shared/target-view.js';

export interface PaceView {
  /** Absent: there is none, and `notes` say why. */
  readonly plan?: Plan | undefined;
  /** Absent where it cannot be told, and once the target is due: from then on the plan is the target. */
  readonly verdict?: VerdictView | undefined;
  readonly clauses: readonly string[];
  readonly notes: readonly string[];
}

export interface Plan {
  readonly value: number;
  /** "kế hoạch đến 30/9/2026: 52%". */
  readonly words: string;
}

/** `undefined` where no plan is to be expected: for a target in words. */
export function paceView(
  feed: Feed,
  indicator: Indicator,
  figure: Observation,
  target: Target,
): PaceView | undefined {
  const answer = paceOf(feed, figure, target);
  if (!answer) return undefined;
  const { pace, refusal } = answer;
  if (!pace) return { clauses: [], notes: [paceRefusalWords(refusal)] };
  const scale = scaleOf(indicator, [figure.value ?? 0, target.baseline!.value, (target.min ?? target.max)!]);
  // What is shown is what the figure is held against: their difference is that of the two numbers that a reader sees.
  const shown = Number(pace.value.toFixed(scale.decimals ?? 2));
  const plan = (day: string) => planWords(day, numberWords(shown, scale));
  const isDue = pace.day === target.by!.last;
  const verdict = isDue ? undefined : verdictOf(figure, pace, shown, scale);
  const isOpen = !isDue && !verdict && figure.value !== null && figure.qualifier !== 'exact';
  return {
    plan: { value: pace.value, words: plan(dateWords(pace.day, 'short')) },
    verdict,
    clauses: [plan(dateWords(pace.day, 'full')), ...(verdict ? [verdict.sentence] : [])],
    notes: isOpen ? [paceRefusalWords('bounded-figure')] : [],
  };
}

/** The plan of what is counted in whole numbers is a whole number: no one plans for 37.4 communes. */
function scaleOf(indicator: Indicator, numbers: readonly number[]): Scale {
  const { unit, decimals } = indicator;
  const isWhole = !isShare(unitWords(0, indicator)) && numbers.every(Number.isInteger);
  return { unit, decimals: decimals ?? (isWhole ? 0 : undefined) };
}

function verdictOf(figure: Observation, pace: Pace, shown: number, scale: Scale): VerdictView | undefined {
  const isExact = figure.qualifier === 'exact';
  const judged = judgePace(figure, isExact ? { ...pace, value: shown } : pace);
  if (!judged) return undefined;
  const far = isExact ? visibleDifference(exactDifference(figure.value!, shown), scale) : undefined;
  const verdict = far === 0 ? 'on' : judged;
  const words = (style: 'card' | 'sentence') =>
    paceVerdictWords(verdict, far === undefined ? '' : differenceWords(far, scale, style));
  const tone = verdict === 'behind' ? 'behind' : 'met';
  return {
    tone,
    sign: verdictSigns[tone],
    words: words('card'),
    detail: '',
    sentence: lowerFirst(words('sentence')),
  };
}

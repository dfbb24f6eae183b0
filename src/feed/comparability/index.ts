/** What may be compared, and why other things may not: `spec/feed.md` §5. The one place that widgets ask. */
export { gapToAverage, type AverageGap, type AverageRefusal } from './average.js';
export { boundsOf, type Bounds } from './bounds.js';
export { changeBetween, type Change, type ChangeRefusal } from './change.js';
export {
  compareLocalities,
  type ComparedLocality,
  type Comparison,
  type ComparisonQuestion,
  type ExcludedFigure,
  type Exclusion,
} from './comparison.js';
export { directionOf, sameDefinition } from './definition.js';
export { exactDifference } from './difference.js';
export { endsSeries, leavesGap } from './line.js';
export { judgePace, paceOf, type Pace, type PaceAnswer, type PaceRefusal, type PaceVerdict } from './pace.js';
export { refuseSeries, type SeriesRefusal } from './series.js';
export { shareOf, type ShareAnswer, type ShareRefusal } from './share.js';
export type { MeanRefusal, StandingRefusal } from './standing.js';
export {
  distanceTo,
  judge,
  verdictTone,
  type Judgement,
  type Verdict,
  type VerdictRefusal,
  type VerdictTone,
} from './verdict.js';

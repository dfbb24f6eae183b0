/** The feed without a DOM: its types, its reader, and what may be computed from it. */
export type * from './document.js';
export type * from './feed.js';
export type * from './period.js';
export type * from './problem.js';
export { FeedError, type FeedErrorFacts, type FeedErrorKind } from './error.js';
export { parseDocument } from './bytes.js';
export { parsePeriod, comparePeriods } from './period.js';
export { readFeed, readFeedInSlices, type FeedInput, type Reading } from './read/read.js';
export { loadFeed } from './load.js';
export { writeFeed, type FeedFile } from './write.js';
export { textIn } from './text.js';
export {
  figureAt,
  latestFigure,
  nextTarget,
  previousFigure,
  seriesOf,
  targetsOf,
  yearAgoFigure,
  type Question,
} from './select.js';
export {
  changeBetween,
  compareLocalities,
  gapToAverage,
  judge,
  judgePace,
  paceOf,
  shareOf,
  type AverageGap,
  type AverageRefusal,
  type Change,
  type ChangeRefusal,
  type Comparison,
  type ComparisonQuestion,
  type Judgement,
  type Pace,
  type PaceAnswer,
  type PaceRefusal,
  type PaceVerdict,
  type ShareAnswer,
  type ShareRefusal,
  type Verdict,
  type VerdictRefusal,
} from './comparability/index.js';

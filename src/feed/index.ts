/** The feed without a DOM: its types, its reader, and what may be computed from it. */
export type * from './document.js';
export type * from './feed.js';
export type * from './period.js';
export type * from './problem.js';
export { FeedError, type FeedErrorFacts, type FeedErrorKind } from './error.js';
export { parseDocument } from './bytes.js';
export { parsePeriod, comparePeriods } from './period.js';
export { readFeed, type FeedInput, type Reading } from './read/read.js';
export { loadFeed } from './load.js';
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
export { judge, type Judgement, type Verdict, type VerdictRefusal } from './verdict.js';
export { changeBetween, type Change, type ChangeRefusal } from './comparable.js';
export { compareLocalities, type Comparison, type ComparisonQuestion } from './comparison.js';

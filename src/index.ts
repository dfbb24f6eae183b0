/** The public entry: registers every element, and exports classes, types and the locale. */
import './define/feed.js';
import './define/kpi.js';
import './define/progress.js';
import './define/compare.js';
import './define/trend.js';
import './define/profile.js';
import './define/breakdown.js';
import './define/rollout.js';
import './define/ranking.js';
import './define/board.js';
import './define/picker.js';
import { upgradeBlocks } from './embed/blocks.js';
import { followHeights } from './embed/frame-height.js';
import { showFrame } from './embed/frame.js';

export * from './classes.js';
export { getLocale, setLocale, type Locale } from './localization/locale.js';
export { loadFeed } from './feed/load.js';
export type * from './feed/index.js';

const widgets = [
  'kpi',
  'progress',
  'compare',
  'trend',
  'profile',
  'breakdown',
  'rollout',
  'ranking',
  'board',
  'picker',
];
upgradeBlocks(['feed', ...widgets]);
followHeights();
showFrame(widgets);

/** The element classes without registration, for who extends or renames them. */
export { ChisoBoard } from './elements/board/board.js';
export { ChisoBreakdown } from './elements/breakdown/breakdown.js';
export { ChisoCompare } from './elements/compare/compare.js';
export { ChisoFeed } from './elements/feed/feed.js';
export { ChisoKpi } from './elements/kpi/kpi.js';
export { ChisoPicker } from './elements/picker/picker.js';
export { ChisoProfile } from './elements/profile/profile.js';
export { ChisoProgress } from './elements/progress/progress.js';
export { ChisoRanking } from './elements/ranking/ranking.js';
export { ChisoRollout } from './elements/rollout/rollout.js';
export { ChisoTrend } from './elements/trend/trend.js';
export { ChisoErrorEvent, ChisoLoadEvent, ChisoSelectEvent, ChisoViewEvent } from './shared/events.js';

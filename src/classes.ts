/** The element classes without registration, for who extends or renames them. */
export { ChisoCompare } from './elements/compare/compare.js';
export { ChisoFeed } from './elements/feed/feed.js';
export { ChisoKpi } from './elements/kpi/kpi.js';
export { ChisoProgress } from './elements/progress/progress.js';
export { ChisoErrorEvent, ChisoLoadEvent, ChisoSelectEvent, ChisoViewEvent } from './shared/events.js';

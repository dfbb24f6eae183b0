/** What a page adds to read other formats than the feed's own: CSV, JSON-stat and the DataStore of CKAN. */
import { registerAdapter } from './feed/adapter-registry.js';
import { adaptCkan } from './feed/adapters/ckan.js';
import { nextCkanPage } from './feed/adapters/ckan-pages.js';
import { adaptCsv } from './feed/adapters/csv.js';
import { adaptJsonStat } from './feed/adapters/json-stat.js';

export { adaptCkan, adaptCsv, adaptJsonStat, nextCkanPage };
export type { Adapted, Adapter, AdapterOptions, Format, Origin, Refusal } from './feed/adapter.js';

registerAdapter({ format: 'csv', adapt: adaptCsv });
registerAdapter({ format: 'json-stat', adapt: adaptJsonStat });
registerAdapter({ format: 'ckan', adapt: adaptCkan, nextPage: nextCkanPage });

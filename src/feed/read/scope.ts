import type { Id, Publisher } from '../feed.js';
import type { Entry } from './entry.js';
import type { Read } from './fields.js';
import type { Subject } from './unite-indicators.js';
import type { PeriodReaders } from './values.js';

/** What the rows of one document are read with. */
export interface Scope extends PeriodReaders {
  readonly root: Entry;
  readonly publisher: Publisher;
  readonly indicator: Read<Subject>;
  readonly locality: Read<Id>;
}

/** What needs no types of a framework: the DOM, and so Angular's `ElementRef` and `ViewChild`. */
import { ChisoCompare, loadFeed, setLocale, type Feed, type FeedDocument } from 'chiso';
import { adaptCsv } from 'chiso/adapters';
import { ChisoKpi } from 'chiso/classes';
import 'chiso/elements/kpi.js';
import { readFeed, writeFeed } from 'chiso/feed';

export const kpi: ChisoKpi | null = document.querySelector('chiso-kpi');
export const made: ChisoCompare = document.createElement('chiso-compare');
made.data = { chiso: 1, localities: [], indicators: [], observations: [] } satisfies FeedDocument;
made.addEventListener('chiso-select', ({ locality, period }) => [locality, period]);
// As the README has it: events rise to the document.
document.addEventListener('chiso-load', ({ url, problemCount, problems }) => [url, problemCount, problems]);

export const feed: Promise<Feed> = loadFeed('/feed.json');
export const switched: Promise<unknown> = Promise.resolve(setLocale('en'));
export const functions = [adaptCsv, readFeed, writeFeed];

// @ts-expect-error No such base.
export const refused: ChisoKpi['compare'] = 'last-week';

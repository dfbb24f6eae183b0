/** The five localities before and after 1 July 2025, as one publisher's document. */
import type { FeedDocument } from '../../src/feed/document.js';

const answer = await fetch(new URL('../fixtures/feeds/reform-2025.json', import.meta.url));

export const reform = (await answer.json()) as Required<
  Pick<FeedDocument, 'chiso' | 'localities' | 'indicators' | 'observations'>
>;

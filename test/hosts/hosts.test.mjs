// The built module on the pages of real portals: `spec/embedding.md`, "The host page, as it really is".
import { describe } from 'node:test';
import { pages } from './pages.mjs';
import { describePage, usePages } from './suite.mjs';

describe('the built module', () => {
  const host = usePages();
  for (const page of pages) describePage(host, page);
});

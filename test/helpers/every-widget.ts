/** All that is seen on a page: each widget in every state, the picker as list and as field, a board with what it makes. */
import '../../src/index.js';
import { showBoard } from './board.js';
import { communeFeed, manyCommunes } from './feeds.js';
import { statesOf } from './parts.js';
import { pickerOf } from './picker.js';
import type { Server } from './server.js';
import { tags } from './widgets.js';

export const kinds: readonly (readonly [
  tag: string,
  make: (server: Server) => Promise<readonly HTMLElement[]>,
])[] = [
  ...tags.map((tag) => [tag, (server: Server) => statesOf(tag, server)] as const),
  ['chiso-picker', async () => [await pickerOf(communeFeed()), await pickerOf(manyCommunes(99))]],
  ['chiso-board', async () => [await showBoard(communeFeed())]],
];

/** The shadow roots of an element and of the elements in it. */
export function rootsOf({ shadowRoot }: Element): readonly ShadowRoot[] {
  if (!shadowRoot) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsOf)];
}

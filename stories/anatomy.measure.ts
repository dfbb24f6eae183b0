/** Where the parts of a widget and its words are, measured from the corner of the picture. */
import type { Box, Part } from './anatomy.layout.js';

/** Those of `names` that are in a shadow tree; one that is only heard has no box. */
export function partsIn(root: ShadowRoot, names: readonly string[], origin: DOMRect): readonly Part[] {
  return names.flatMap((name): Part[] => {
    const found = [...root.querySelectorAll(`[part~="${name}"]`)].filter(isLaidOut);
    if (found.length === 0) return [];
    const boxes = found.flatMap((part) => boxOfPart(part, origin));
    return [{ name, boxes, holdsOthers: found.some(holdsOthers) }];
  });
}

/** What is left out at this width is not there. */
function isLaidOut(part: Element): boolean {
  return part.getClientRects().length > 0;
}

function holdsOthers(part: Element): boolean {
  return part.querySelector('[part]') !== null;
}

/** Of one that is only words, where these stand: its line is often longer. */
function boxOfPart(part: Element, origin: DOMRect): readonly Box[] {
  const own = boxOf(part.getBoundingClientRect(), origin);
  const lines = own.length > 0 && !holdsOthers(part) ? wordsIn(part, origin) : [];
  if (lines.length === 0) return own;
  return [
    {
      left: Math.min(...lines.map(({ left }) => left)),
      top: Math.min(...lines.map(({ top }) => top)),
      right: Math.max(...lines.map(({ right }) => right)),
      bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    },
  ];
}

/** Nothing where it takes no room that is seen. */
function boxOf(rect: DOMRect, { left, top }: DOMRect): readonly Box[] {
  if (!takesRoom(rect)) return [];
  return [
    { left: rect.left - left, top: rect.top - top, right: rect.right - left, bottom: rect.bottom - top },
  ];
}

/** What is for voices only has a pixel. */
function takesRoom({ width, height }: DOMRect): boolean {
  return width > 1 && height > 1;
}

/** Each line of text that is seen. */
export function wordsIn(root: Node, origin: DOMRect): readonly Box[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Box[] = [];
  while (walker.nextNode()) {
    if (!isSeen(walker.currentNode)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    found.push(...[...range.getClientRects()].flatMap((rect) => boxOf(rect, origin)));
  }
  return found;
}

/** Text in a slot is laid out in what is around the slot. */
function isSeen({ parentElement: parent, textContent }: Node): boolean {
  const around = parent instanceof HTMLSlotElement ? parent.parentElement : parent;
  if (!around || textContent?.trim() === '') return false;
  return takesRoom(around.getBoundingClientRect()) && !around.closest('details:not([open]) > :not(summary)');
}

/** Where a list opens: beside its field and never over it, no higher than the room that is there. Pure. */

/** From the top of the window, in px. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

export interface Placement {
  readonly isAbove: boolean;
  /** How high the list may be, in px. */
  readonly room: number;
}

/** Between field and list, and between list and the edge of the window. */
const gap = 4;

/** For half a dozen options: with less the other side may be better. */
const enough = 240;

/** For three options: with less a list is no list, and goes beyond the window, to where one can scroll. */
const least = 120;

/** Below, as a reader expects, unless there is little room and more above. */
export function placementOf(field: Extent, window: Extent): Placement {
  const below = window.bottom - field.bottom - 2 * gap;
  const above = field.top - window.top - 2 * gap;
  const isAbove = below < enough && above > Math.max(below, least);
  return { isAbove, room: Math.max(least, isAbove ? above : below) };
}

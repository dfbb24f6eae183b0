/** Where numbers stand around a picture so that their lines cross as few words as possible. Pure. */

/** In CSS pixels, from the picture's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Part {
  readonly name: string;
  /** Wherever it is seen; none where it is only heard. */
  readonly boxes: readonly Box[];
  /** Whether other parts lie in it: then a line shows how far it reaches. */
  readonly holdsOthers: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Pin {
  readonly name: string;
  readonly side: 'left' | 'right' | 'bottom';
  /** Where its line ends at the part. */
  readonly at: Point;
  /** How far along its side its number stands. */
  readonly along: number;
  /** From where to where a large part reaches along its side. */
  readonly reach?: readonly [from: number, to: number] | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the middle of one number to that of the next. */
const apart = 24;
/** One line of text; and more than two. */
const line = 20;
const tall = 60;
/** Between a part and the dot beside it. */
const beside = 6;
/** Of many alike only the first few are asked. */
const mostAlike = 6;

/** One pin for each part that is seen: those at the sides from top to bottom, then those below from left to right. */
export function pinsOf(parts: readonly Part[], words: readonly Box[], size: Size): readonly Pin[] {
  const placed: Pin[] = [];
  const seen = parts.filter(({ boxes }) => boxes.length > 0);
  for (const part of seen.sort((a, b) => freedom(a) - freedom(b))) {
    const ways = part.boxes.slice(0, mostAlike).flatMap((box) => waysTo(part, box, size));
    const costs = new Map(ways.map((way) => [way, costOf(way, words, placed, size)]));
    const [best] = ways.sort((a, b) => costs.get(a)! - costs.get(b)!);
    if (best) placed.push(best);
  }
  const on = (side: Pin['side'], length: number) =>
    spread(
      placed.filter((pin) => pin.side === side),
      length,
    );
  const sides = [...on('left', size.height), ...on('right', size.height)];
  return [...sides.sort((a, b) => a.along - b.along || a.at.x - b.at.x), ...on('bottom', size.width)];
}

/** What is small has few places for its line, and chooses first. */
function freedom({ boxes }: Part): number {
  return Math.max(...boxes.map(({ top, bottom }) => bottom - top));
}

function waysTo({ name, holdsOthers }: Part, { left, top, right, bottom }: Box, { width }: Size): Pin[] {
  const height = bottom - top;
  const isTall = height > tall;
  const isLarge = isTall || (holdsOthers && height > line);
  const reach = isLarge ? ([top, bottom] as const) : undefined;
  const middle = (left + right) / 2;
  const heights = isTall ? [12, height / 4, height / 2, (height * 3) / 4, height - 12] : [height / 2, 4];
  return [
    ...heights.flatMap((down): Pin[] => {
      const y = top + down;
      return [
        { name, side: 'left', at: { x: Math.max(0, left) - beside, y }, along: y, reach },
        { name, side: 'right', at: { x: Math.min(width, right) + beside, y }, along: y, reach },
      ];
    }),
    ...(isLarge ? [] : [{ name, side: 'bottom', at: { x: middle, y: bottom + 2 }, along: middle } as const]),
  ];
}

/** In pixels of line; words that it crosses weigh most. */
function costOf({ side, at, along }: Pin, words: readonly Box[], placed: readonly Pin[], size: Size): number {
  const isBelow = side === 'bottom';
  const path: Box = isBelow
    ? { left: at.x - 1, right: at.x + 1, top: at.y, bottom: size.height }
    : {
        ...(side === 'left' ? { left: 0, right: at.x } : { left: at.x, right: size.width }),
        ...{ top: at.y - 1, bottom: at.y + 1 },
      };
  const length = isBelow ? path.bottom - path.top : path.right - path.left;
  const crossed = words.map((word) => overlap(path, word, isBelow));
  const crowded = placed
    .filter((pin) => pin.side === side && Math.abs(pin.along - along) < apart)
    .map((pin) => apart - Math.abs(pin.along - along));
  const merged = placed.filter((pin) => Math.hypot(pin.at.x - at.x, pin.at.y - at.y) < 8).length;
  return sum(crossed) * 3 + sum(crowded) * 3 + merged * 80 + length * 0.2 + (isBelow ? 8 : 0);
}

/** How long a line runs through a box. */
function overlap(line: Box, box: Box, isDown: boolean): number {
  const across = Math.min(line.right, box.right) - Math.max(line.left, box.left);
  const down = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  return across > 0 && down > 0 ? (isDown ? down : across) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface Group {
  readonly pins: readonly Pin[];
  readonly middle: number;
}

/** Moves numbers that are too close to each other apart, to both sides alike, within the picture. */
function spread(pins: readonly Pin[], length: number): Pin[] {
  const groups: Group[] = [];
  for (const pin of [...pins].sort((a, b) => a.along - b.along)) {
    let group = groupOf([pin], length);
    for (let last = groups.at(-1); last && touch(last, group); last = groups.at(-1)) {
      groups.pop();
      group = groupOf([...last.pins, ...group.pins], length);
    }
    groups.push(group);
  }
  return groups.flatMap(({ pins: own, middle }) =>
    own.map((pin, n) => ({ ...pin, along: middle + (n - (own.length - 1) / 2) * apart })),
  );
}

function groupOf(pins: readonly Pin[], length: number): Group {
  const half = (pins.length * apart) / 2;
  const middle = sum(pins.map(({ along }) => along)) / pins.length;
  return { pins, middle: Math.max(half, Math.min(middle, length - half)) };
}

function touch(above: Group, below: Group): boolean {
  return below.middle - above.middle < ((above.pins.length + below.pins.length) / 2) * apart;
}

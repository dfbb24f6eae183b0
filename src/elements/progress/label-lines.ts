/** Labels of several marks above one track. Pure. */

export interface Label {
  /** Where its mark is, as shares of the track. */
  readonly from: number;
  readonly to: number;
  /** "Mục tiêu 2025: 60%" of the target that the figure is held against; "2030: 80%" of the others. */
  readonly words: string;
}

/** In the label's own em: the track of the narrowest card, and one on which the styles take the lines of wide ones. */
export const tracks = [20, 48] as const;

/* A letter, and the room between two labels. */
const letter = 0.6;
const gap = 0.5;

/**
 * On which line each label stands, 0 nearest the track: it shares one only where it has room on a track of this length, and
 * so on all longer ones. Reckoned by their letters, since nothing is measured: it holds on paper, and before it is drawn.
 */
export function linesOf(labels: readonly Label[], track: number): number[] {
  const lines: Label[][] = [];
  return labels.map((label) => {
    const free = lines.findIndex((line) => line.every((other) => isApart(label, other, track)));
    const line = free < 0 ? lines.push([]) - 1 : free;
    lines[line]!.push(label);
    return line;
  });
}

/** A label over its mark: of the room beside it, the share that lies before the mark lies before the label. */
export function middleOf({ from, to }: Label): number {
  return (from + to) / 2;
}

function isApart(a: Label, b: Label, track: number): boolean {
  const [left, right] = middleOf(a) < middleOf(b) ? [a, b] : [b, a];
  const [start, end] = [middleOf(left), middleOf(right)];
  const between = letter * ((1 - start) * left.words.length + end * right.words.length);
  return track * (end - start) >= between + gap;
}

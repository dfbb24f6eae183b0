/** How colours look to who sees fewer of them, and how far two are apart. Colours are computed ones, `rgb(…)`. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Full strength, on linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009,
 * doi:10.1109/TVCG.2009.113.
 */
const matrices = {
  'ordinary vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof matrices;
export const visions = Object.keys(matrices) as readonly Vision[];

/** How far apart two colours look: CIEDE2000; about 2 is the least that is noticed side by side. */
export function apart(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((color) => labOf(seenBy(linearOf(color), matrices[vision])));
  return difference(a!, b!);
}

function linearOf(color: string): Triple {
  const numbers = (/^rgb\((.*)\)$/.exec(color)?.[1] ?? '').split(/[ ,]+/).map(Number);
  if (numbers.length !== 3 || numbers.some(Number.isNaN)) throw new Error(`not an opaque colour: ${color}`);
  return each((n) => {
    const share = numbers[n]! / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function seenBy(color: Triple, matrix: Matrix): Triple {
  return each((n) => Math.min(1, Math.max(0, product(matrix[n]!, color))));
}

/** CIELAB, white D65. */
function labOf(color: Triple): Triple {
  const toXyz: Matrix = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ];
  const white: Triple = [0.95047, 1, 1.08883];
  const [x, y, z] = each((n) => {
    const share = product(toXyz[n]!, color) / white[n]!;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30 (1), 2005; the
 * names are those of the paper.
 */
export function difference([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const seventh = (C: number) => Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7));
  const G = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [C1, C2] = [Math.hypot(a1 * (1 + G), b1), Math.hypot(a2 * (1 + G), b2)];
  const [h1, h2] = [hueOf(a1 * (1 + G), b1), hueOf(a2 * (1 + G), b2)];
  const isGrey = C1 * C2 === 0;
  const turn = Math.abs(h2 - h1) > 180 ? 360 * Math.sign(h1 - h2) : 0;
  const dh = isGrey ? 0 : h2 - h1 + turn;
  const dH = 2 * Math.sqrt(C1 * C2) * sine(dh / 2);
  const [L, C] = [(L1 + L2) / 2, (C1 + C2) / 2];
  const h = isGrey ? h1 + h2 : (h1 + h2 + (turn === 0 ? 0 : h1 + h2 < 360 ? 360 : -360)) / 2;
  const cosine = (degrees: number) => sine(degrees + 90);
  const T =
    1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const SC = 1 + 0.045 * C;
  const SH = 1 + 0.015 * C * T;
  const RT = -sine(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * seventh(C);
  const [l, c, t] = [(L2 - L1) / SL, (C2 - C1) / SC, dH / SH];
  return Math.sqrt(l ** 2 + c ** 2 + t ** 2 + RT * c * t);
}

function hueOf(a: number, b: number): number {
  return (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function product(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function each(of: (n: number) => number): Triple {
  return [of(0), of(1), of(2)];
}

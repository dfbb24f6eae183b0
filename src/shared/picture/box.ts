/** The box of an element: ground, stripes, borders, corners. */

type Pen = CanvasRenderingContext2D;

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
const corners = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;

export function paintBox(pen: Pen, box: DOMRect, style: CSSStyleDeclaration): void {
  const { x, y, width, height } = box;
  outline(pen, box, style);
  pen.fillStyle = style.backgroundColor;
  // `0 0 0 1px`: a ring of the ground's colour around a mark; `inset 3px 0 0`: the bar at the start of a row.
  const [, color, across, spread, inset] =
    /^(.+\)) (\S+)px 0px 0px (\S+)px( inset)?$/.exec(style.boxShadow) ?? [];
  if (color && !inset && Number(spread) > 0) {
    const ring = Number(spread);
    pen.save();
    pen.fillStyle = color;
    pen.fillRect(x - ring, y - ring, width + 2 * ring, height + 2 * ring);
    pen.restore();
  }
  pen.save();
  pen.clip();
  fill(pen, box, style);
  if (color && inset) {
    pen.fillStyle = color;
    pen.fillRect(x, y, Number(across), height);
  }
  paintStripes(pen, box, style.backgroundImage);
  pen.restore();
  paintBorders(pen, box, style);
}

/** The path of a box with its corners; also to clip by. */
export function outline(pen: Pen, { x, y, width, height }: DOMRect, style: CSSStyleDeclaration): void {
  pen.beginPath();
  const [, polygon] = /^polygon\((.+)\)$/.exec(style.clipPath) ?? [];
  if (polygon) {
    for (const point of polygon.split(', ')) {
      const [across = 0, down = 0] = point.split(' ').map((share) => parseFloat(share) / 100);
      pen.lineTo(x + across * width, y + down * height);
    }
    return;
  }
  const radii = corners.map((corner) => {
    const radius = style[`border${corner}Radius`];
    return Math.min(parseFloat(radius) * (radius.endsWith('%') ? width / 100 : 1), width / 2, height / 2);
  });
  pen.roundRect(x, y, width, height, radii);
}

/** A bar whose end is not known fades towards it. */
function fill(pen: Pen, { x, y, width, height, right }: DOMRect, style: CSSStyleDeclaration): void {
  const [, length] = /calc\(100% - (.+)px\)/.exec(style.maskImage || style.webkitMaskImage) ?? [];
  const faded = Math.min(width, Number(length ?? 0));
  pen.fillRect(x, y, width - faded, height);
  const { globalAlpha } = pen;
  for (let at = 0; at < faded; at++) {
    pen.globalAlpha = globalAlpha * (1 - (0.65 * at) / faded);
    pen.fillRect(right - faded + at, y, Math.min(1, faded - at), height);
  }
  pen.globalAlpha = globalAlpha;
}

/** `repeating-linear-gradient(45deg, …)`: bands square to a direction, from corner to corner. */
function paintStripes(pen: Pen, { x, y, width, height }: DOMRect, image: string): void {
  if (!image.startsWith('repeating')) return;
  const angle = ((parseFloat(image.split('(')[1]!) || 180) / 180) * Math.PI;
  const stops = [...image.matchAll(/(\w+\([^()]*\)) (\S+)px(?: (\S+)px)?/g)].flatMap(
    ([, color = '', from, to]) => [from, to ?? []].flat().map((at) => ({ color, at: Number(at) })),
  );
  const period = stops.at(-1)!.at;
  const length = Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle));
  pen.translate(x + width / 2, y + height / 2);
  pen.rotate(angle - Math.PI / 2);
  for (let start = -length / 2; start < length / 2; start += period)
    stops.forEach(({ color, at }, n) => {
      pen.fillStyle = color;
      pen.fillRect(start + at, -width - height, (stops[n + 1]?.at ?? at) - at, 2 * (width + height));
    });
}

function paintBorders(pen: Pen, box: DOMRect, style: CSSStyleDeclaration): void {
  const { x, y, right, bottom } = box;
  const borders = sides.map((side) => ({
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    color: style[`border${side}Color`],
    look: style[`border${side}Style`],
  }));
  pen.save();
  outline(pen, box, style);
  pen.clip();
  const [first] = borders;
  const isAround = borders.every(({ width, color }) => width === first!.width && color === first!.color);
  const ends = [
    [x, y, right, y],
    [right, y, right, bottom],
    [right, bottom, x, bottom],
    [x, bottom, x, y],
  ] as const;
  borders.forEach(({ width, color, look }, n) => {
    if (width === 0) return;
    pen.strokeStyle = color;
    // Half of a line is outside of the clip.
    pen.lineWidth = 2 * width;
    pen.setLineDash(look === 'dashed' ? [2 * width, width] : look === 'dotted' ? [width, width] : []);
    if (isAround && n > 0) return;
    if (!isAround) {
      const [x1, y1, x2, y2] = ends[n]!;
      pen.beginPath();
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
    }
    pen.stroke();
  });
  pen.restore();
}

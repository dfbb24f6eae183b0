/** The box of an element: ground, borders, corners, rings around it. */
import { gradientOf } from './svg-gradients.mjs';
import { colorOf, paintOf, round, snappedBox } from './svg-values.mjs';

const sides = ['Top', 'Right', 'Bottom', 'Left'];

export function drawBox(element, style, definitions) {
  const box = snappedBox(element);
  if (box.width === 0 || box.height === 0) return drawBorders(element, box, style, definitions);
  return [
    drawRing(box, style),
    drawGround(box, style, definitions),
    drawBorders(element, box, style, definitions),
    drawInnerBar(box, style),
  ].join('');
}

function drawGround(box, style, definitions) {
  const { backgroundColor, backgroundImage, maskImage, clipPath } = style;
  const shape = /^polygon/.test(clipPath) ? polygon(box, clipPath) : rectangle(box, radiiOf(style, box));
  const mask = maskImage === 'none' ? undefined : gradientOf(maskImage, box, definitions, backgroundColor);
  const grounds = [mask ? ` fill="${mask}"` : colorOf(backgroundColor) && paintOf('fill', backgroundColor)];
  const image = gradientOf(backgroundImage, box, definitions);
  if (image) grounds.push(` fill="${image}"`);
  return grounds.map((paint) => (paint ? `<path d="${shape}"${paint}/>` : '')).join('');
}

/** The corners from the upper left on, each as far as the box has room for. */
function radiiOf(style, { width, height }) {
  const corners = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'];
  return corners.map((corner) => {
    const radius = style[`border${corner}Radius`];
    const length = radius.endsWith('%') ? (parseFloat(radius) / 100) * width : parseFloat(radius);
    return Math.min(length, width / 2, height / 2);
  });
}

function rectangle({ left, top, right, bottom }, [a, b, c, d]) {
  const corner = (radius, x, y) =>
    radius > 0 ? `A${round(radius)} ${round(radius)} 0 0 1 ${round(x)} ${round(y)}` : '';
  return [
    `M${round(left + a)} ${round(top)}H${round(right - b)}${corner(b, right, top + b)}`,
    `V${round(bottom - c)}${corner(c, right - c, bottom)}`,
    `H${round(left + d)}${corner(d, left, bottom - d)}`,
    `V${round(top + a)}${corner(a, left + a, top)}Z`,
  ].join('');
}

function polygon({ left, top, width, height }, css) {
  const points = [...css.matchAll(/([\d.]+)(?:%|px)? ([\d.]+)(?:%|px)?/g)].map(
    ([, x, y]) => `${round(left + (Number(x) / 100) * width)} ${round(top + (Number(y) / 100) * height)}`,
  );
  return `M${points.join('L')}Z`;
}

function drawBorders(element, box, style, definitions) {
  const borders = sides.map((side) => borderOf(style, side));
  if (borders.every((each) => each.width === 0)) return '';
  const radii = radiiOf(style, box);
  // The look of most sides goes all around, so that corners are whole; those that look otherwise lie over it.
  const common = borders.find((each) => borders.filter((other) => isSame(each, other)).length >= 3);
  const around = common?.width > 0 ? outline(box, radii, common) : '';
  const others = borders
    .map((each, n) => ({ ...each, side: sides[n] }))
    .filter((each) => each.width > 0 && !(around && isSame(each, common)));
  const isCollapsed = style.borderCollapse === 'collapse' && /^t[dh]$/.test(element.localName);
  const strips = others.map((each) => strip(box, each, isCollapsed)).join('');
  if (!strips || radii.every((radius) => radius === 0)) return around + strips;
  const clip = definitions.add('clipPath', '', `<path d="${rectangle(box, radii)}"/>`);
  return `${around}<g clip-path="${clip}">${strips}</g>`;
}

function borderOf(style, side) {
  const look = style[`border${side}Style`];
  const color = style[`border${side}Color`];
  const isSeen = look !== 'none' && look !== 'hidden' && colorOf(color) !== undefined;
  return { look, color, width: isSeen ? parseFloat(style[`border${side}Width`]) : 0 };
}

function isSame(a, b) {
  return a.width === b.width && a.look === b.look && a.color === b.color;
}

/** In the middle of the border, so that it is as wide as the border is. */
function outline({ left, top, right, bottom }, radii, { width, look, color }) {
  const half = width / 2;
  const inner = { left: left + half, top: top + half, right: right - half, bottom: bottom - half };
  const path = rectangle(
    inner,
    radii.map((radius) => Math.max(0, radius - half)),
  );
  return `<path d="${path}" fill="none"${paintOf('stroke', color)} stroke-width="${width}"${dashes(look, width)}/>`;
}

function dashes(look, width) {
  if (look === 'dashed')
    return ` stroke-dasharray="${width < 3 ? `${3 * width} ${2 * width}` : `${2 * width} ${width}`}"`;
  if (look !== 'dotted') return '';
  // Dots of less than three pixels are squares.
  return width < 3
    ? ` stroke-dasharray="${width} ${width}"`
    : ` stroke-dasharray="0 ${2 * width}" stroke-linecap="round"`;
}

/** One side of a border. Between the cells of a table it lies half in each. */
function strip({ left, top, right, bottom }, { side, width, look, color }, isCollapsed) {
  const half = width / 2;
  const inset = isCollapsed ? 0 : half;
  const lines = {
    Top: [left, top + inset, right, top + inset],
    Bottom: [left, bottom - inset, right, bottom - inset],
    Left: [left + inset, top, left + inset, bottom],
    Right: [right - inset, top, right - inset, bottom],
  };
  const [x1, y1, x2, y2] = lines[side];
  const line = (shift, size) => {
    const [dx, dy] = side === 'Top' || side === 'Bottom' ? [0, shift] : [shift, 0];
    const path = `M${round(x1 + dx)} ${round(y1 + dy)}L${round(x2 + dx)} ${round(y2 + dy)}`;
    return `<path d="${path}"${paintOf('stroke', color)} stroke-width="${round(size)}"${dashes(look, size)}/>`;
  };
  if (look !== 'double') return line(0, width);
  const third = Math.round(width / 3);
  return line((third - width) / 2, third) + line((width - third) / 2, third);
}

/** `0 0 0 1px`: a ring of the ground's colour around a mark. */
function drawRing(box, { boxShadow }) {
  const [, color, spread] = /^(.+\)) 0px 0px 0px ([\d.]+)px$/.exec(boxShadow) ?? [];
  if (!color || Number(spread) === 0) return '';
  const grown = Number(spread);
  const { left, top, right, bottom } = box;
  const around = { left: left - grown, top: top - grown, right: right + grown, bottom: bottom + grown };
  return `<path d="${rectangle(around, [0, 0, 0, 0])}"${paintOf('fill', color)}/>`;
}

/** `inset 3px 0 0`: the bar at the start of a highlighted row. */
function drawInnerBar({ left, top, bottom }, { boxShadow }) {
  const [, color, width] = /^(.+\)) ([\d.]+)px 0px 0px 0px inset$/.exec(boxShadow) ?? [];
  if (!color) return '';
  const bar = { left, top, right: left + Number(width), bottom };
  return `<path d="${rectangle(bar, [0, 0, 0, 0])}"${paintOf('fill', color)}/>`;
}

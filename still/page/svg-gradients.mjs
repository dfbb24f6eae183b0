/** Gradients of style sheets as those of SVG: stripes and hatching, and bars that fade where their end is not known. */
import { paintOf, round } from './svg-values.mjs';

/** Stripes are many: a hair's error in one is a stripe in all. */
const finely = (number) => round(number, 4);

/** How a shape refers to the gradient; nothing where the text is none. */
export function gradientOf(css, box, definitions, color) {
  const [, kind, inside] = /^((?:repeating-)?linear-gradient)\((.*)\)$/.exec(css) ?? [];
  if (!kind) return undefined;
  const [first, ...others] = piecesOf(inside);
  const angle = angleOf(first);
  const pieces = angle === undefined ? [first, ...others] : others;
  const { start, direction, length } = lineThrough(box, angle ?? Math.PI);
  const stops = pieces.flatMap((piece) => stopsOf(piece, length));
  stops[0].at ??= 0;
  stops.at(-1).at ??= length;
  const isRepeated = kind.startsWith('repeating');
  const span = isRepeated ? stops.at(-1).at : length;
  const end = [start.x + direction.x * span, start.y + direction.y * span];
  const attributes = [
    'gradientUnits="userSpaceOnUse"',
    `x1="${finely(start.x)}" y1="${finely(start.y)}" x2="${finely(end[0])}" y2="${finely(end[1])}"`,
    ...(isRepeated ? ['spreadMethod="repeat"'] : []),
  ].join(' ');
  return definitions.add(
    'linearGradient',
    attributes,
    stops.map((stop) => stopText(stop, span, color)).join(''),
  );
}

/** As a mask only the opacity counts, and `color` is what is seen. */
function stopText({ css, at }, span, color) {
  const paint = paintOf('stop', css).replace(' stop="', ' stop-color="');
  const alpha = / stop-opacity="([\d.]+)"/.exec(paint)?.[1];
  const own = paint.includes('"none"') ? ' stop-color="#000" stop-opacity="0"' : paint;
  const masked =
    color && `${paintOf('stop', color).replace(' stop="', ' stop-color="')} stop-opacity="${alpha ?? 1}"`;
  return `<stop offset="${finely((at / span) * 100)}%"${masked ?? own}/>`;
}

/** Apart by commas that stand in no brackets. */
function piecesOf(text) {
  return text.split(/,\s*(?![^(]*\))/);
}

function angleOf(text) {
  if (text.endsWith('deg')) return (parseFloat(text) / 180) * Math.PI;
  if (text === 'to right') return Math.PI / 2;
  return undefined;
}

/** "rgb(1, 2, 3) 0px 5px": a colour with one place or two, or none. */
function stopsOf(piece, length) {
  const [, css, places] = /^((?:[a-z]+\([^)]*\)|[a-z]+|#[0-9a-f]+))\s*(.*)$/i.exec(piece);
  const each = places.match(/calc\([^)]*\)|[\d.-]+(?:px|%)/g) ?? [];
  return each.length === 0 ? [{ css }] : each.map((place) => ({ css, at: lengthOf(place, length) }));
}

function lengthOf(place, length) {
  const [, percent, less] = /^calc\(([\d.]+)% - ([\d.]+)px\)$/.exec(place) ?? [];
  if (percent !== undefined) return (Number(percent) / 100) * length - Number(less);
  return place.endsWith('%') ? (parseFloat(place) / 100) * length : parseFloat(place);
}

/** The line that a gradient of CSS runs along: through the middle, until corners are square to it. */
function lineThrough({ left, top, width, height }, angle) {
  const direction = { x: Math.sin(angle), y: -Math.cos(angle) };
  const length = Math.abs(width * direction.x) + Math.abs(height * direction.y);
  const start = {
    x: left + width / 2 - (direction.x * length) / 2,
    y: top + height / 2 - (direction.y * length) / 2,
  };
  return { start, direction, length };
}

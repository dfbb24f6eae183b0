/**
 * Draws the page as it is laid out: boxes, lines of text, charts and small drawings, each where the browser has put it. All
 * that is drawn is a shape or text: no raster, no style sheet, no reference to anything outside.
 */
import { drawBox } from './svg-box.mjs';
import { Definitions, round, snappedBox } from './svg-values.mjs';
import { drawCanvas, drawPaths } from './svg-shapes.mjs';
import { drawText } from './svg-text.mjs';
import { childrenOf } from './tree.mjs';

/** @returns what `svg-file.mjs` writes down */
export function drawPage() {
  const definitions = new Definitions();
  const shapes = drawElement(document.body, definitions);
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const { fontFamily } = getComputedStyle(document.body);
  return { shapes: definitions.text + shapes, ground, fontFamily };
}

function drawElement(element, definitions) {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || /^inset\(50%/.test(style.clipPath))
    return '';
  if (element.localName === 'canvas') return drawCanvas(element, definitions);
  if (element.localName === 'svg') return drawPaths(element);
  const inside = childrenOf(element)
    .map((child) => (child instanceof Text ? drawText(child) : drawChild(child, definitions)))
    .join('');
  if (style.display === 'contents') return inside;
  const drawn = drawBox(element, style, definitions) + clipped(element, style, inside, definitions);
  return style.opacity === '1' ? drawn : `<g opacity="${style.opacity}">${drawn}</g>`;
}

function drawChild(child, definitions) {
  return child instanceof Element ? drawElement(child, definitions) : '';
}

/** What leaves a box that hides it is not seen. */
function clipped(element, { overflowX, borderTopLeftRadius }, inside, definitions) {
  if (overflowX === 'visible' || !inside) return inside;
  const { left, top, width, height } = snappedBox(element);
  const radius = parseFloat(borderTopLeftRadius);
  const box = `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;
  return `<g clip-path="${definitions.add('clipPath', '', box)}">${inside}</g>`;
}

/** Text as the browser has broken it into lines: each where it stands, and as wide in another font. */
import { escapeXml, paintOf, round, snap } from './svg-values.mjs';

const ruler = new OffscreenCanvas(1, 1).getContext('2d');
const range = document.createRange();

export function drawText(node) {
  if (!/\S/.test(node.data)) return '';
  // The fallback of a slot lies in it; both have the style of what is around them.
  const parent = node.parentElement ?? node.getRootNode().host;
  const style = getComputedStyle(parent);
  const underline = underlineOf(parent);
  return linesOf(node)
    .map((line) => drawLine(line, style, underline))
    .join('');
}

/** Letters side by side at one height, without the spaces at the ends of lines. */
function linesOf(node) {
  const lines = [];
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const box = range.getClientRects()[0];
    const line = lines.at(-1);
    // A mark on a letter takes no room of its own; a space that is not shown takes none either.
    if (!box || box.width === 0) {
      if (line && /\S/.test(letter)) line.text += letter;
    } else if (line && Math.abs(line.top - box.top) < box.height / 2 && box.left >= line.right - 2) {
      line.text += letter;
      line.right = box.right;
      if (/\S/.test(letter)) Object.assign(line, { end: box.right, length: line.text.length });
    } else if (/\S/.test(letter)) {
      const { left, right, top, height } = box;
      lines.push({ text: letter, left, right, top, height, end: right, length: letter.length });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.slice(0, line.length).replace(/[\t\n\r]/g, ' ') }));
}

function drawLine({ text, left, end, top, height }, style, underline) {
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, color, textShadow } = style;
  ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ruler.measureText(text);
  const [ascent, descent] = [fontBoundingBoxAscent, fontBoundingBoxDescent].map(Math.round);
  const baseline = snap(top + (height - ascent - descent) / 2 + ascent);
  const look = [
    ` font-size="${round(parseFloat(fontSize))}"`,
    fontWeight === '400' ? '' : ` font-weight="${fontWeight}"`,
    letterSpacing === 'normal' ? '' : ` letter-spacing="${round(parseFloat(letterSpacing))}"`,
    paintOf('fill', color),
    textShadow === 'none' ? '' : haloOf(textShadow),
  ].join('');
  const room = text.length > 1 ? ` textLength="${round(end - left)}" lengthAdjust="spacingAndGlyphs"` : '';
  return [
    `<text x="${round(left)}" y="${baseline}"${room}${look}>${escapeXml(text)}</text>`,
    underline ? lineUnder(underline, left, end, baseline) : '',
  ].join('');
}

/** The ground around words that lie over lines. */
function haloOf(shadow) {
  const [color] = /^(rgb|color|#)[^)]*\)?/.exec(shadow) ?? ['transparent'];
  return `${paintOf('stroke', color)} stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
}

function underlineOf(element) {
  for (let each = element; each; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (style.textDecorationLine.includes('underline')) return style;
    if (!style.display.startsWith('inline')) return undefined;
  }
  return undefined;
}

function lineUnder({ textUnderlineOffset, textDecorationThickness, color }, left, end, baseline) {
  const offset = parseFloat(textUnderlineOffset) || 2;
  const thickness = parseFloat(textDecorationThickness) || 1;
  const y = round(baseline + offset);
  return `<rect x="${round(left)}" y="${y}" width="${round(end - left)}" height="${thickness}"${paintOf('fill', color)}/>`;
}

/** Text as the browser has broken it into lines: each where it stands, and as wide in another font. */
import { escapeXml } from './escape.mjs';
import { paintOf, round, snap } from './svg-values.mjs';

/** CSS pixels by which neighbours may miss each other. */
const slack = 1;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
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

/**
 * Runs of letters side by side at one height and of one direction, without the spaces at their ends. A letter is what a
 * reader takes for one, with its marks: `ợ` of three characters, a family of seven.
 */
function linesOf(node) {
  const lines = [];
  for (const { segment, index } of graphemes.segment(node.data)) {
    const box = boxOf(node, index, index + segment.length);
    const line = lines.at(-1);
    const isSeen = /\S/.test(segment);
    // What takes no room, or is a mark whose letter is in another node, belongs to what is before it.
    if (!box || (line && /^\p{M}/u.test(segment))) {
      if (line && isSeen) addTo(line, segment, line.end);
    } else if (line && isBeside(line, box)) {
      line.isLeftward ??= box.right <= line.left + slack;
      if (isSeen) addTo(line, segment, line.isLeftward ? box.left : box.right);
      else line.spaces += segment;
      Object.assign(line, { left: box.left, right: box.right });
    } else if (isSeen) {
      const { left, right, top, height } = box;
      lines.push({ text: segment, spaces: '', left, right, top, height, first: box, end: right });
    }
  }
  return lines;
}

function boxOf(node, start, end) {
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].find(({ width }) => width > 0);
}

function addTo(line, letter, end) {
  Object.assign(line, { text: line.text + line.spaces + letter, spaces: '', end });
}

/** Whether a letter follows the last one of a line; which way it does so decides for the line. */
function isBeside({ isLeftward, left, right, top }, box) {
  if (Math.abs(top - box.top) >= box.height / 2) return false;
  const isAfter = Math.abs(box.left - right) <= slack;
  const isBefore = Math.abs(box.right - left) <= slack;
  return isLeftward === undefined ? isAfter || isBefore : isLeftward ? isBefore : isAfter;
}

function drawLine({ text, first, end, isLeftward, top, height }, style, underline) {
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, color, textShadow } = style;
  ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ruler.measureText(text);
  const [ascent, descent] = [fontBoundingBoxAscent, fontBoundingBoxDescent].map(Math.round);
  const baseline = snap(top + (height - ascent - descent) / 2 + ascent);
  const [left, right] = isLeftward ? [end, first.right] : [first.left, end];
  const look = [
    isLeftward ? ' direction="rtl"' : '',
    ` font-size="${round(parseFloat(fontSize))}"`,
    fontWeight === '400' ? '' : ` font-weight="${fontWeight}"`,
    letterSpacing === 'normal' ? '' : ` letter-spacing="${round(parseFloat(letterSpacing))}"`,
    paintOf('fill', color),
    textShadow === 'none' ? '' : haloOf(textShadow),
  ].join('');
  const room = text.length > 1 ? ` textLength="${round(right - left)}" lengthAdjust="spacingAndGlyphs"` : '';
  return [
    `<text x="${round(isLeftward ? right : left)}" y="${baseline}"${room}${look}>${escapeXml(text)}</text>`,
    underline ? lineUnder(underline, left, right, baseline) : '',
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

function lineUnder({ textUnderlineOffset, textDecorationThickness, color }, left, right, baseline) {
  const offset = parseFloat(textUnderlineOffset) || 2;
  const thickness = parseFloat(textDecorationThickness) || 1;
  const y = round(baseline + offset);
  return `<rect x="${round(left)}" y="${y}" width="${round(right - left)}" height="${thickness}"${paintOf('fill', color)}/>`;
}

/** Words of a card, where the browser has laid them out: each as wide as there, in the page's own font. */

const range = (node: Text, start: number, end: number) => {
  const found = document.createRange();
  found.setStart(node, start);
  found.setEnd(node, end);
  return found;
};

export function paintText(pen: CanvasRenderingContext2D, node: Text, style: CSSStyleDeclaration): void {
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.fillStyle = style.color;
  // The ground around words that lie over lines.
  const [halo] = /^\w+\([^)]*\)/.exec(style.textShadow) ?? [];
  pen.strokeStyle = halo ?? 'transparent';
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  for (const { index, 0: word } of node.data.matchAll(/\S+/g))
    paintRun(pen, node, index, index + word.length, style.textTransform === 'uppercase');
}

/** In pieces, where a word goes on in the next line, or its letters stand apart. */
function paintRun(
  pen: CanvasRenderingContext2D,
  node: Text,
  start: number,
  end: number,
  isUpper: boolean,
): void {
  const [box, more] = range(node, start, end).getClientRects();
  if (!box) return;
  const written = node.data.slice(start, end);
  const words = isUpper ? written.toUpperCase() : written;
  const { width, fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText(words);
  if (end - start > 1 && (more || Math.abs(width - box.width) > 0.1 * box.width)) {
    let middle = (start + end) >> 1;
    // A mark stays with its letter.
    while (middle < end - 1 && /^[\p{M}\udc00-\udfff]/u.test(node.data.slice(middle, end))) middle++;
    paintRun(pen, node, start, middle, isUpper);
    paintRun(pen, node, middle, end, isUpper);
    return;
  }
  const baseline = box.top + (box.height - ascent - descent) / 2 + ascent;
  pen.strokeText(words, box.left, baseline, box.width);
  pen.fillText(words, box.left, baseline, box.width);
}

/** Paints an element as it is laid out: what the reader sees, with no request and nothing that a policy forbids. */
import { outline, paintBox } from './box.js';
import { paintText } from './text.js';

type Pen = CanvasRenderingContext2D;

/** A canvas of more pixels is empty on some phones. */
const mostPixels = 16_000_000;

export function paint(card: Element, sharpness: number): HTMLCanvasElement {
  const { x, y, width, height } = card.getBoundingClientRect();
  const scale = Math.min(sharpness, Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d')!;
  for (const ground of groundsOf(card)) {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.scale(scale, scale);
  pen.translate(-x, -y);
  paintElement(pen, card);
  return canvas;
}

/** What a card lies on that has no ground of its own, or one that is seen through: from the page inward. */
function groundsOf(card: Element): readonly string[] {
  const grounds: string[] = [];
  for (let node: Node | null = parentOf(card); node; node = parentOf(node))
    if (node instanceof Element) grounds.unshift(getComputedStyle(node).backgroundColor);
  return ['Canvas', ...grounds];
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** @param later takes what is positioned: that lies above all else in the element that is painted now */
function paintElement(pen: Pen, element: Element, later?: Element[]): void {
  const style = getComputedStyle(element);
  const { display, visibility, clipPath, opacity, overflowX, position } = style;
  if (display === 'none' || visibility === 'hidden' || clipPath.startsWith('inset')) return;
  if (later && position !== 'static') {
    later.push(element);
    return;
  }
  const above = later ?? [];
  const box = element.getBoundingClientRect();
  pen.save();
  pen.globalAlpha *= Number(opacity);
  if (display !== 'contents') paintBox(pen, box, style);
  if (overflowX !== 'visible') {
    outline(pen, box, style);
    pen.clip();
  }
  if (element instanceof HTMLCanvasElement) {
    if (element.width * element.height > 0) pen.drawImage(element, box.x, box.y, box.width, box.height);
  } else if (element instanceof SVGSVGElement) paintPaths(pen, element);
  else
    for (const child of childrenOf(element))
      if (child instanceof Text) paintText(pen, child, style);
      else if (child instanceof Element) paintElement(pen, child, above);
  if (!later) for (const each of above) paintElement(pen, each);
  pen.restore();
}

function childrenOf(element: Element): readonly Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
  return assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
}

/** Their points are moved, not their lines stretched. */
function paintPaths(pen: Pen, drawing: SVGSVGElement): void {
  for (const path of drawing.querySelectorAll('path')) {
    const style = getComputedStyle(path);
    const shape = new Path2D();
    shape.addPath(new Path2D(path.getAttribute('d')!), path.getScreenCTM()!);
    pen.strokeStyle = style.stroke;
    pen.lineWidth = parseFloat(style.strokeWidth);
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.stroke(shape);
  }
}

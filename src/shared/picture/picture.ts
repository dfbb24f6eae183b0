/** A card as a picture that can be sent: without what only a reader at a screen can use, and with all that a table is wide. */
import { paint } from './paint.js';

/** Pixels to one of CSS at least: also who has a plain screen sends to one that is sharp. */
const leastSharpness = 2;

/** What a picture is made of needs this; Firefox has it from 116 on. */
export function canDrawPicture(): boolean {
  return 'fontBoundingBoxAscent' in TextMetrics.prototype;
}

/** What a picture needs besides the card. */
interface PictureOptions {
  /** The locality: a card does not tell the one that its page stands for. */
  readonly place: string;
  /** What the picture tells at its foot, which the card does not. */
  readonly lines: readonly string[];
  /** Draws the card's chart with so many pixels to one of CSS, or again as the screen has. */
  readonly sharpen: ((ratio?: number) => void) | undefined;
}

/** @returns a PNG; rejected where the browser makes none */
export function pictureOf(card: HTMLElement, options: PictureOptions): Promise<Blob> {
  const canvas = paintAs(card, options);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    });
  });
}

/** For the moment of painting; the reader sees nothing of it. */
function paintAs(card: HTMLElement, { place, lines, sharpen }: PictureOptions): HTMLCanvasElement {
  const ratio = Math.max(leastSharpness, devicePixelRatio);
  const added = [...labelsOf(card), ...addPlace(card, place), ...lines.map((line) => addLine(card, line))];
  const [left, top] = [scrollX, scrollY];
  card.classList.add('picture');
  try {
    const { scrollWidth = 0, clientWidth = 0 } = card.querySelector('.scroller') ?? {};
    const wider = scrollWidth - clientWidth;
    if (wider > 0)
      Object.assign(card.style, { maxInlineSize: 'none', inlineSize: `${card.offsetWidth + wider}px` });
    sharpen?.(ratio);
    return paint(card, ratio);
  } finally {
    for (const element of added) element.remove();
    card.classList.remove('picture');
    card.removeAttribute('style');
    sharpen?.();
    // A page that was shorter for the moment may have moved.
    scrollTo({ left, top, behavior: 'instant' });
  }
}

/** Names of columns, which a style sheet writes before cells on a narrow screen. */
function labelsOf(card: HTMLElement): Element[] {
  return [...card.querySelectorAll<HTMLElement>('[data-label]')].flatMap((cell) => {
    const { content, fontSize, color, marginInlineEnd } = getComputedStyle(cell, '::before');
    if (content === 'none' || content === 'normal') return [];
    const label = document.createElement('span');
    label.textContent = cell.dataset['label']!;
    Object.assign(label.style, { fontSize, color, marginInlineEnd });
    cell.prepend(label);
    return label;
  });
}

function addPlace(card: HTMLElement, words: string): Element[] {
  if (!words || card.querySelector('.place')) return [];
  const place = document.createElement('p');
  place.className = 'place';
  place.textContent = words;
  card.querySelector('.top, .heading')?.after(place);
  return [place];
}

function addLine(card: HTMLElement, line: string): Element {
  const span = document.createElement('span');
  span.textContent = line;
  card.querySelector('.foot')?.append(span);
  return span;
}

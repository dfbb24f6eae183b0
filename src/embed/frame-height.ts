/** A frame tells the page around it how tall it is; the page, if it has the module too, makes room for it. */

interface HeightMessage {
  readonly chiso: 'height';
  readonly height: number;
}

/** No widget is taller; a frame that says so is not ours. */
const tallest = 20_000;

export function tellHeight(body: HTMLElement): void {
  if (parent === window) return;
  new ResizeObserver(() => {
    const message: HeightMessage = {
      chiso: 'height',
      height: Math.ceil(body.getBoundingClientRect().height),
    };
    // Whoever frames the page may know its height.
    parent.postMessage(message, '*');
  }).observe(body);
}

/** Gives each frame of an `embed.html` in this page the height that it, and nobody else, tells. */
export function followHeights(): void {
  if (typeof document === 'undefined') return;
  addEventListener('message', ({ data, source }) => {
    if (!isHeight(data)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && /\/embed\.html([?#]|$)/.test(frame.src)) fit(frame, data.height);
    }
  });
}

/** Where a page counts borders in, some of the height is missing inside: it is added. */
function fit(frame: HTMLIFrameElement, height: number): void {
  frame.style.height = `${String(height)}px`;
  frame.style.height = `${String(2 * height - frame.clientHeight)}px`;
}

function isHeight(data: unknown): data is HeightMessage {
  const { chiso, height } = (data ?? {}) as Partial<HeightMessage>;
  return chiso === 'height' && typeof height === 'number' && height > 0 && height <= tallest;
}

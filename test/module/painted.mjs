// What is painted on the canvas of a widget, read pixel by pixel as a page could.

/**
 * `room`: where a widget has its canvas; `marks`: the middle and the size of what lies over it; all in CSS pixels, from
 * the canvas's own corner. Colours have the names that `colors` gives them, `[red, green, blue]` each; where no paint is,
 * it is 'nothing'.
 */
export async function painted(widget, over, colors) {
  const { bytes, ...seen } = await widget.evaluate(({ shadowRoot }, selector) => {
    const canvas = shadowRoot.querySelector('canvas');
    const box = canvas.getBoundingClientRect();
    const placeOf = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2 - box.left, y: top + height / 2 - box.top, width, height };
    };
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const letters = Array.from({ length: Math.ceil(data.length / 4096) }, (_, n) =>
      String.fromCharCode(...data.subarray(n * 4096, (n + 1) * 4096)),
    );
    return {
      bytes: btoa(letters.join('')),
      pixels: { width: canvas.width, height: canvas.height },
      width: box.width,
      height: box.height,
      room: canvas.parentElement.getBoundingClientRect().width,
      marks: [...shadowRoot.querySelectorAll(selector)].map(placeOf),
    };
  }, over);
  const data = Buffer.from(bytes, 'base64');
  const { pixels, width } = seen;
  const ratio = pixels.width / width;

  const isInside = (x, y) => x >= 0 && y >= 0 && x < pixels.width && y < pixels.height;
  const pixel = (x, y) =>
    isInside(x, y) ? [...data.subarray((y * pixels.width + x) * 4).subarray(0, 4)] : [0, 0, 0, 0];

  function name([red, green, blue, alpha]) {
    if (alpha < 48) return 'nothing';
    const near = Object.entries(colors).find(([, color]) =>
      [red, green, blue].every((channel, n) => Math.abs(channel - color[n]) <= 12),
    );
    return near?.[0] ?? `rgb(${red}, ${green}, ${blue})`;
  }

  const at = ({ x, y }) => name(pixel(Math.floor(x * ratio), Math.floor(y * ratio)));

  /** Of a hairline between two pixels each has a part: there the one with the most paint around counts. */
  function hairAt({ x, y }) {
    const [column, row] = [Math.floor(x * ratio), Math.floor(y * ratio)];
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => pixel(column + dx, row + dy)));
    return name(around.reduce((a, b) => (b[3] > a[3] ? b : a)));
  }

  /** The straight way from one place to another, from one share of it to another. */
  function between(a, b, [from, to] = [0.2, 0.8], look = at) {
    const length = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) * (to - from));
    return Array.from({ length }, (_, n) => from + ((to - from) * n) / length).map((share) =>
      look({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }),
    );
  }

  /** Pixel by pixel, across the whole canvas. */
  const rowAt = (y) => Array.from({ length: pixels.width }, (_, x) => name(pixel(x, Math.floor(y * ratio))));
  const columnAt = (x) =>
    Array.from({ length: pixels.height }, (_, y) => name(pixel(Math.floor(x * ratio), y)));

  return { ...seen, ratio, at, hairAt, between, rowAt, columnAt };
}

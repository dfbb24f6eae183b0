/** What the files that draw SVG share: numbers, colours, and definitions that shapes refer to. */

export function round(number, places = 2) {
  return Math.round(number * 10 ** places) / 10 ** places;
}

/** As a browser does: boxes and lines of text begin and end between the pixels of the screen. */
export function snap(length) {
  return Math.round(length);
}

export function snappedBox(element) {
  const box = element.getBoundingClientRect();
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(snap);
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}

const painter = new OffscreenCanvas(1, 1).getContext('2d');

/** Any colour of CSS as one that every program knows, with its opacity; none where nothing is seen. */
export function colorOf(css) {
  painter.fillStyle = '#000';
  painter.fillStyle = css;
  const [, rgb, alpha] = /^rgba\((.*), ([\d.]+)\)$/.exec(painter.fillStyle) ?? [];
  if (rgb === undefined) return { color: painter.fillStyle, opacity: 1 };
  return Number(alpha) > 0 ? { color: `rgb(${rgb})`, opacity: Number(alpha) } : undefined;
}

/** ` fill="#123456"`, with an opacity where it has one. */
export function paintOf(name, css) {
  const found = colorOf(css);
  if (!found) return ` ${name}="none"`;
  return ` ${name}="${found.color}"${found.opacity < 1 ? ` ${name}-opacity="${found.opacity}"` : ''}`;
}

/** Gradients and clips, each once, by names of their own. */
export class Definitions {
  #names = new Map();

  /** @returns {string} how a shape refers to it */
  add(tag, attributes, content) {
    const key = `${tag} ${attributes}>${content}`;
    const name = this.#names.get(key) ?? `chiso-${this.#names.size + 1}`;
    this.#names.set(key, name);
    return `url(#${name})`;
  }

  get text() {
    const written = [...this.#names].map(([key, name]) => {
      const [, tag, rest] = /^(\S+) ([^]*)$/.exec(key);
      return `<${tag} id="${name}" ${rest}</${tag}>`;
    });
    return written.length > 0 ? `<defs>${written.join('')}</defs>` : '';
  }
}

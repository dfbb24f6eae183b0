/**
 * Keeps, beside what a canvas shows, the same as shapes of SVG. The canvas itself draws as ever, so its own state tells
 * colour, width and transform of each shape; only paths are written along. To be loaded before chart.js is.
 */
import { round } from './svg-values.mjs';

/** The shapes of each canvas since it was last cleared, in CSS pixels from its corner. */
const shapesOf = new WeakMap();

export function shapesOn(canvas) {
  return shapesOf.get(canvas) ?? [];
}

/** What draws nothing. Any call that is neither this nor a step of a path would get lost unnoticed. */
const silent = [
  ...['translate', 'scale', 'rotate', 'transform', 'setTransform', 'resetTransform'],
  ...['getTransform', 'setLineDash', 'getLineDash', 'measureText', 'isPointInPath', 'isPointInStroke'],
];

const { getContext } = HTMLCanvasElement.prototype;
const contexts = new WeakMap();

// Paths that are objects cannot be read; without them chart.js draws its lines step by step.
delete globalThis.Path2D;
HTMLCanvasElement.prototype.getContext = function (kind, options) {
  const context = getContext.call(this, kind, options);
  // A canvas that is in no document only measures.
  if (kind !== '2d' || !this.isConnected) return context;
  if (!contexts.has(this)) contexts.set(this, recording(context));
  return contexts.get(this);
};

function recording(context) {
  const { canvas } = context;
  shapesOf.set(canvas, []);
  let path = '';
  // As the canvas keeps it: what is drawn is seen only inside all of these.
  let clips = [];
  const kept = [];
  const at = (x, y) => {
    const { a, b, c, d, e, f } = context.getTransform();
    if (b !== 0 || c !== 0) refuse('a turned or slanted transform');
    const box = canvas.getBoundingClientRect();
    const [across, down] = [box.width / canvas.width, box.height / canvas.height];
    return `${round((a * x + e) * across)} ${round((d * y + f) * down)}`;
  };
  const add = (paint) => shapesOf.get(canvas).push({ path, clips, opacity: context.globalAlpha, ...paint });
  const steps = {
    save: () => kept.push(clips),
    restore: () => (clips = kept.pop() ?? clips),
    clip: (...rules) => {
      if (rules.length > 0) refuse('a clip with a rule of its own');
      clips = [...clips, path];
    },
    beginPath: () => (path = ''),
    closePath: () => (path += 'Z'),
    moveTo: (x, y) => (path += `M${at(x, y)}`),
    lineTo: (x, y) => (path += `${path ? 'L' : 'M'}${at(x, y)}`),
    bezierCurveTo: (a, b, c, d, x, y) => (path += `C${at(a, b)} ${at(c, d)} ${at(x, y)}`),
    rect: (x, y, width, height) => (path += rectangle(at, x, y, width, height, [])),
    roundRect: (x, y, width, height, radii) => (path += rectangle(at, x, y, width, height, [radii].flat())),
    arc: (...circle) => (path += arc(at, path, ...circle)),
    fill: () => add({ fill: context.fillStyle }),
    stroke: () =>
      add({
        stroke: context.strokeStyle,
        width: context.lineWidth,
        dash: context.getLineDash(),
        dashOffset: context.lineDashOffset,
        cap: context.lineCap,
        join: context.lineJoin,
      }),
    clearRect: (x, y, width, height) => clear(canvas, at, x, y, width, height),
  };
  return new Proxy(context, {
    get(target, name) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...args) => {
        if (!steps[name] && !silent.includes(name)) refuse(name);
        steps[name]?.(...args);
        return value.apply(target, args);
      };
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}

function refuse(what) {
  throw new Error(`canvas: ${what} is not drawn as SVG`);
}

/** Of all: a new drawing. Of a part: the ground again. */
function clear(canvas, at, x, y, width, height) {
  const [left, top] = at(x, y).split(' ').map(Number);
  const [right, bottom] = at(x + width, y + height)
    .split(' ')
    .map(Number);
  const box = canvas.getBoundingClientRect();
  const isAll = left <= 0 && top <= 0 && right >= box.width - 1 && bottom >= box.height - 1;
  if (isAll) shapesOf.set(canvas, []);
  else
    shapesOf
      .get(canvas)
      .push({ path: rectangle(at, x, y, width, height, []), clips: [], isGround: true, opacity: 1 });
}

function rectangle(at, x, y, width, height, radii) {
  const [a = 0, b = a, c = a, d = b] = radii;
  const corner = (radius, ...to) => (radius ? `Q${at(...to[0])} ${at(...to[1])}` : '');
  return [
    `M${at(x + a, y)}L${at(x + width - b, y)}`,
    corner(b, [x + width, y], [x + width, y + b]),
    `L${at(x + width, y + height - c)}`,
    corner(c, [x + width, y + height], [x + width - c, y + height]),
    `L${at(x + d, y + height)}`,
    corner(d, [x, y + height], [x, y + height - d]),
    `L${at(x, y + a)}`,
    corner(a, [x, y], [x + a, y]),
    'Z',
  ].join('');
}

/** In steps of a quarter at most: a whole circle has no one arc. */
function arc(at, path, x, y, radius, start, end) {
  const turn = end - start;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2)));
  const place = (n) => {
    const angle = start + (turn * n) / count;
    return at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  };
  const scaled = Math.abs(Number(at(x + radius, y).split(' ')[0]) - Number(at(x, y).split(' ')[0]));
  const first = `${path && !path.endsWith('Z') ? 'L' : 'M'}${place(0)}`;
  const rest = [...Array(count).keys()].map(
    (n) => `A${round(scaled)} ${round(scaled)} 0 0 ${turn > 0 ? 1 : 0} ${place(n + 1)}`,
  );
  return first + rest.join('');
}

/** Charts, as their canvas was told to draw them, and small drawings that are SVG already. */
import { shapesOn } from './canvas.mjs';
import { colorOf, paintOf, round, snappedBox } from './svg-values.mjs';

export function drawCanvas(canvas, definitions) {
  const { left, top, width, height } = snappedBox(canvas);
  const shapes = shapesOn(canvas).map((shape) =>
    clipped(drawShape(shape, groundOf(canvas)), shape.clips, definitions),
  );
  if (shapes.length === 0) return '';
  // A drawing of its own: what leaves the canvas is not seen, and it fills whole pixels as the canvas does.
  const own = canvas.getBoundingClientRect();
  const box = `x="${left}" y="${top}" width="${width}" height="${height}"`;
  const inside = `viewBox="0 0 ${round(own.width)} ${round(own.height)}" preserveAspectRatio="none"`;
  return `<svg ${box} ${inside} fill="none">${shapes.join('')}</svg>`;
}

function clipped(drawn, clips, definitions) {
  return clips.reduce((inside, path) => {
    const clip = definitions.add('clipPath', '', `<path d="${path}"/>`);
    return `<g clip-path="${clip}">${inside}</g>`;
  }, drawn);
}

function drawShape({ path, opacity, isGround, fill, stroke, width, dash, dashOffset, cap, join }, ground) {
  const look = [];
  if (isGround) look.push(paintOf('fill', ground));
  if (fill) look.push(paintOf('fill', fill));
  if (stroke) {
    look.push(paintOf('stroke', stroke), ` stroke-width="${round(width)}"`);
    if (cap !== 'butt') look.push(` stroke-linecap="${cap}"`);
    if (join !== 'miter') look.push(` stroke-linejoin="${join}"`);
    if (dash.length > 0) look.push(` stroke-dasharray="${dash.join(' ')}"`);
    if (dash.length > 0 && dashOffset) look.push(` stroke-dashoffset="${dashOffset}"`);
  }
  if (opacity < 1) look.push(` opacity="${opacity}"`);
  return `<path d="${path}"${look.join('')}/>`;
}

/** The colour that a chart lies on. */
function groundOf(element) {
  for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
    const { backgroundColor } = getComputedStyle(each);
    if (colorOf(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).backgroundColor;
}

/** Lines whose width does not grow with the drawing: their points are moved, not the drawing stretched. */
export function drawPaths(svg) {
  return [...svg.querySelectorAll('path')]
    .map((path) => {
      const style = getComputedStyle(path);
      const look = [
        ` d="${moved(path.getAttribute('d'), path.getScreenCTM())}"`,
        paintOf('fill', style.fill === 'none' ? 'transparent' : style.fill),
        paintOf('stroke', style.stroke),
        ` stroke-width="${parseFloat(style.strokeWidth)}"`,
        ` stroke-linecap="${style.strokeLinecap}" stroke-linejoin="${style.strokeLinejoin}"`,
      ];
      return `<path${look.join('')}/>`;
    })
    .join('');
}

/** A path of the steps that the widgets' drawings are made of. */
function moved(path, { a, d, e, f }) {
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (step, command, numbers) => {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === 'h') return `h${round(values[0] * a)}`;
    if (!/[MLZ]/.test(command)) throw new Error(`svg: ${step} is not drawn here`);
    return command + values.map((value, n) => round(n % 2 === 0 ? value * a + e : value * d + f)).join(' ');
  });
}

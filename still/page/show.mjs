/** Shows one widget, and waits for it. */
import './canvas.mjs';
import { elementsIn, widgetsIn } from './tree.mjs';

/** Looks at a widget that is not drawn yet this often, milliseconds, and not longer than that. */
const pause = 20;
const longest = 60_000;

/** Puts the widget on the page; answers what is wrong with it, in its own words. */
export async function show({ modules, lang, scheme, tag, attributes, feedAttributes }) {
  document.documentElement.lang = lang;
  document.documentElement.dataset.scheme = scheme;
  for (const address of modules) await import(address);
  const feed = withAttributes('chiso-feed', feedAttributes);
  const widget = withAttributes(tag, attributes);
  feed.append(widget);
  document.body.append(feed);
  await settled(widget);
  return faultsOf(widget);
}

function withAttributes(tag, attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Until the widget, and all inside it, show a figure, none or an error, and charts have had their turn to draw. */
export async function settled(widget) {
  for (const end = performance.now() + longest; ;) {
    const widgets = widgetsIn(widget);
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    if (widgets.every((each) => each.matches(':is(:state(ready), :state(empty), :state(error))'))) break;
    if (performance.now() > end)
      throw new Error(`${widget.localName} is not drawn after ${longest / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  // What is far from the window is drawn for paper too.
  dispatchEvent(new Event('beforeprint'));
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Each once: a board and its fields tell the same. */
function faultsOf(widget) {
  const messages = [...elementsIn(widget)].filter((element) => element.matches('[part~="message-error"]'));
  return [...new Set(messages.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()))];
}

/** The widget of the page. */
export function shownWidget() {
  return document.querySelector('chiso-feed').firstElementChild;
}

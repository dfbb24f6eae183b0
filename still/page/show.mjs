/** Shows one widget, and waits for it. */
import './canvas.mjs';
import { elementsIn, widgetsIn } from './tree.mjs';

/** Looks at a widget that is not drawn yet this often, milliseconds, and not longer than that. */
const pause = 20;
const longest = 60_000;

/**
 * Puts the widget on the page.
 * @returns what is wrong with it, in its own words; how many rows of the feed are wrong; and `isBare`: whether there is no
 *   figure, neither in the widget nor, with its date, in the feed
 */
export async function show({ modules, lang, scheme, tag, attributes, feedAttributes }) {
  document.documentElement.lang = lang;
  document.documentElement.dataset.scheme = scheme;
  for (const address of modules) await import(address);
  const feed = withAttributes('chiso-feed', feedAttributes);
  const widget = withAttributes(tag, { ...attributes, 'without-actions': '' });
  // What the feed offers to choose from tells of one locality whose it is, and whether there is any figure.
  const probe = document.createElement('chiso-picker');
  probe.style.display = 'none';
  feed.append(widget, probe);
  let problemCount = 0;
  feed.addEventListener('chiso-load', (event) => (problemCount = Math.max(problemCount, event.problemCount)));
  document.body.append(feed);
  await settled(widget);
  await drawn(() => [probe]);
  const isEmpty = widgetsIn(widget).every(
    (each) => each.localName === 'chiso-board' || each.matches(':state(empty)'),
  );
  const hasPeriods = probe.shadowRoot.querySelectorAll('.field').length > 1;
  return { faults: faultsOf(widget), problemCount, isBare: isEmpty && !hasPeriods };
}

function withAttributes(tag, attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Until the widget, and all inside it, show a figure, none or an error, and charts have had their turn to draw. */
export async function settled(widget) {
  await drawn(() => widgetsIn(widget));
  // What is far from the window is drawn for paper too.
  dispatchEvent(new Event('beforeprint'));
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
}

async function drawn(find) {
  for (const end = performance.now() + longest; ;) {
    const widgets = find();
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    if (widgets.every((each) => each.matches(':is(:state(ready), :state(empty), :state(error))'))) return;
    if (performance.now() > end)
      throw new Error(`${widgets[0].localName} is not drawn after ${longest / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
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

/** The picker that nobody sees. */
export function probePicker() {
  return document.querySelector('chiso-feed').lastElementChild;
}

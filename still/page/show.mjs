/** Shows one widget, and waits for it. */
import './canvas.mjs';
import { drawn, settled } from './settle.mjs';
import { elementsIn, widgetsIn } from './tree.mjs';

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

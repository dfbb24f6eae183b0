/** Makes the page a picture: without what only a reader at a screen can use, and with words of style sheets as text. */
import { choiceOf } from './choice.mjs';
import { tellRows } from './rows.mjs';
import { settled } from './settle.mjs';
import { probePicker, shownWidget } from './show.mjs';
import { elementsIn } from './tree.mjs';
import { lineOf } from './words.mjs';

/** Buttons and fields go, and what leads to rows that a picture has not; on a narrow one also heads that are buttons only. */
const looks = `
  .toolbar, .action, details, chiso-picker, .arrow, .spoken, [data-undrawn] { display: none !important }
  [data-still]::before { content: none !important }
  .scroller { overflow: visible !important }
  .drawn { margin: 0.4em 0 0; font-size: max(0.86em, 12px); color: var(--_muted) }
  @container not (min-inline-size: 34em) { .ranking thead { display: none !important } }
`;

/**
 * @param words `made`, the day of the picture, and `drawn`, how many rows of how many it has
 * @returns the size of the picture in CSS pixels, and the height of the widget with all that it has on a page
 */
export async function preparePicture({ made, drawn }) {
  const widget = shownWidget();
  const heightOnPage = heightOf(widget);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  const roots = [...elementsIn(widget)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) {
    if (root.host.localName === 'chiso-board') writeChoice(root);
    tellRows(root, drawn);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  document.body.append(lineOf('made', made));
  await settled(widget);
  for (const element of [...elementsIn(widget)]) writeWordsBefore(element);
  return { width: document.body.clientWidth, height: heightOf(document.body), heightOnPage };
}

function heightOf(element) {
  return Math.ceil(element.getBoundingClientRect().height);
}

/** What is chosen in the fields that the picture has not. */
function writeChoice(root) {
  const words = choiceOf(root, probePicker());
  if (words) root.querySelector('.head').append(lineOf('description', words));
}

/** Names of columns that a style sheet writes before cells on a narrow screen. */
function writeWordsBefore(element) {
  const style = getComputedStyle(element, '::before');
  const [quoted] = /^"(?:[^"\\]|\\.)+"/.exec(style.content) ?? [];
  if (!quoted) return;
  const span = document.createElement('span');
  span.textContent = JSON.parse(quoted);
  span.ariaHidden = 'true';
  const { fontSize, fontWeight, color, marginInlineEnd } = style;
  Object.assign(span.style, { fontSize, fontWeight, color, marginInlineEnd });
  element.dataset.still = '';
  element.prepend(span);
}

/** Makes the page a picture: without what only a reader at a screen can use, and with words of style sheets as text. */
import { choiceOf } from './content.mjs';
import { settled, shownWidget } from './show.mjs';
import { elementsIn } from './tree.mjs';

/** Buttons and fields go; which page of how many a table shows stays. */
const looks = `
  .toolbar:not(.pager), .pager > :not(span), .action, details, chiso-picker, .arrow, .spoken { display: none !important }
  [data-still]::before { content: none !important }
  .scroller { overflow: visible !important }
`;

/** @returns the size of the picture in CSS pixels, and the height of the widget with all that it has on a page */
export async function preparePicture() {
  const widget = shownWidget();
  const heightOnPage = heightOf(widget);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  const roots = [...elementsIn(widget)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) {
    writeChoice(root.querySelector('chiso-picker'));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  await settled(widget);
  for (const element of [...elementsIn(widget)]) writeWordsBefore(element);
  return { width: document.body.clientWidth, height: heightOf(document.body), heightOnPage };
}

function heightOf(element) {
  return Math.ceil(element.getBoundingClientRect().height);
}

/** What is chosen in the fields that the picture has not. */
function writeChoice(picker) {
  const words = choiceOf(picker);
  if (!words) return;
  const line = document.createElement('p');
  line.className = 'description';
  line.textContent = words;
  picker.after(line);
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

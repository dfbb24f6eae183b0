/** Words of the page as a voice reads them. */
import { childrenOf } from './tree.mjs';

/** Without that of the elements inside. */
export function ownText({ childNodes }) {
  const texts = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return collapse(texts.map(({ data }) => data).join(' '));
}

export function linkedText(element) {
  return { text: textOf(element), href: element.querySelector('a')?.getAttribute('href') ?? undefined };
}

/** As a voice reads it; what stands below something else on the page comes after it. */
export function textOf(element) {
  return collapse(spoken(element)).replace(/ ,/g, ',');
}

function spoken(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (!(node instanceof Element) || node.ariaHidden === 'true') return '';
  // A button to try again; those in tables hold what they are of.
  if (node.matches('button.action')) return '';
  const text = childrenOf(node).map(spoken).join('');
  if (node.localName === 'small') return `, ${text}`;
  return node.localName === 'p' ? ` ${text} ` : text;
}

/** No-break spaces stay. */
export function collapse(text) {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** A line of the still's own. */
export function lineOf(className, words) {
  return Object.assign(document.createElement('p'), { className, textContent: words });
}

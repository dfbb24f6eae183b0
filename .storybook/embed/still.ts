/** The still of a widget: read from a copy that nobody sees, since for it every chart is turned to its table. */
import { stillHtml } from '../../still/html.mjs';
import { readWidget } from '../../still/page/read.mjs';
import { drawn } from '../../still/page/settle.mjs';
import { wordsIn } from '../../still/words.mjs';
import type { Place, Placed } from './places.js';

export async function stillOf(
  place: Place,
  { element, own }: Placed,
  lang: string,
  now: Date,
): Promise<string> {
  const words = wordsIn(lang);
  const around = element.closest('chiso-feed');
  const feed = document.createElement('chiso-feed');
  for (const { name, value } of around?.attributes ?? [])
    if (name !== 'id' && name !== 'class') feed.setAttribute(name, value);
  if (place.data) feed.data = place.data;
  const copy = copyOf(element, Object.keys(own));
  feed.append(copy);
  // Whose figures a board has, where it offers no choice, is what a picker of its feed tells.
  const probe = place.widgets[0]?.widget === 'board' ? copyOf(element, [], 'chiso-picker') : undefined;
  if (probe) feed.append(probe);
  Object.assign(feed.style, {
    display: 'block',
    position: 'fixed',
    inlineSize: '40rem',
    visibility: 'hidden',
  });
  feed.inert = true;
  document.body.append(feed);
  try {
    await drawn(() => (probe ? [copy, probe] : [copy]));
    const content = await readWidget(copy, { keepsPages: 'limit' in own, probe });
    return stillHtml(content, lang, words.made(words.day(now)));
  } finally {
    feed.remove();
  }
}

function copyOf(element: Element, attributes: readonly string[], name = element.localName): Element {
  const copy = document.createElement(name);
  for (const attribute of [...attributes, 'src'])
    if (element.hasAttribute(attribute)) copy.setAttribute(attribute, element.getAttribute(attribute)!);
  return copy;
}

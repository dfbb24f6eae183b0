/**
 * `embed.html?widget=kpi&src=…`: one widget as a page of its own, for editors that keep only `<iframe>`. Every attribute of
 * the widget, and of `<chiso-feed>`, is a parameter, except what would let anybody who writes an address show figures that
 * are not the portal's, or call them something else. So its feeds, and where its names lead, are of its own origin; an
 * administrator may name the folder of the feeds as the value of the mark.
 */
import { acceptOnly } from '../feed/client.js';
import { unknownWidgetWords } from '../localization/embed.js';
import { addressEntries, isOwnAddress, pageOrigin } from '../shared/address.js';
import { attributesOf, tagOf } from './elements.js';
import { tellHeight } from './frame-height.js';

const mark = 'data-chiso-frame';
const shown = 'shown';
/** Whoever writes the address would write the figure, its name, or leave out whose it is. */
const refused = ['label', 'value', 'unit', 'min', 'max', 'goal', 'heading', 'without-source'];
const links = ['locality-href'];

/** Shows the widget that the page's address asks for, if the page is a frame. */
export function showFrame(widgets: readonly string[]): void {
  const root = globalThis.document?.documentElement;
  const folder = root?.getAttribute(mark) ?? shown;
  // Another copy of the module may have shown it.
  if (folder === shown) return;
  root.setAttribute(mark, shown);
  acceptOnly(new URL(folder, pageOrigin()).href.replace(/\/*$/, '/'));
  const asked = new Map(addressEntries());
  document.documentElement.lang = asked.get('lang') ?? document.documentElement.lang;
  const name = asked.get('widget') ?? '';
  const tag = widgets.includes(name) ? tagOf(name) : undefined;
  document.body.append(tag ? widgetOf(tag, asked) : faultOf(widgets));
  tellHeight(document.body);
}

function widgetOf(tag: string, asked: ReadonlyMap<string, string>): Element {
  const feed = document.createElement('chiso-feed');
  const widget = document.createElement(tag);
  const own = attributesOf(tag).filter((name) => name !== 'src' && name !== 'feed');
  for (const [name, value] of asked) {
    if (refused.includes(name) || (links.includes(name) && !isOwnAddress(value))) continue;
    if (own.includes(name)) widget.setAttribute(name, value);
    else if (attributesOf('chiso-feed').includes(name)) feed.setAttribute(name, value);
  }
  feed.append(widget);
  return feed;
}

function faultOf(widgets: readonly string[]): Element {
  const fault = document.createElement('p');
  fault.textContent = unknownWidgetWords(widgets.join(', '));
  return fault;
}

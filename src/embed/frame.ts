/**
 * `embed.html?widget=kpi&src=…`: one widget as a page of its own, for editors that keep only `<iframe>`. Every attribute of
 * the widget, and of `<chiso-feed>`, is a parameter, except figures: an address of a portal must show nobody's figures but
 * the portal's own. So its feeds, and where its names lead, are of its own origin.
 */
import { acceptOnly } from '../feed/client.js';
import { unknownWidgetWords } from '../localization/embed.js';
import { addressEntries, isOwnAddress, pageOrigin } from '../shared/address.js';
import { attributesOf, tagOf } from './elements.js';
import { tellHeight } from './frame-height.js';

const mark = 'data-chiso-frame';
/** What a widget without a feed shows: whoever writes the address would write the figure. */
const literal = ['label', 'value', 'unit', 'min', 'max', 'goal'];
const links = ['locality-href'];

/** Shows the widget that the page's address asks for, if the page is a frame. */
export function showFrame(widgets: readonly string[]): void {
  const root = globalThis.document?.documentElement;
  // Another copy of the module may have shown it.
  if (root?.getAttribute(mark) !== '') return;
  root.setAttribute(mark, 'shown');
  acceptOnly(pageOrigin());
  const asked = new Map(addressEntries());
  root.lang = asked.get('lang') ?? root.lang;
  const name = asked.get('widget') ?? '';
  const tag = tagOf(name);
  document.body.append(tag ? widgetOf(tag, asked) : faultOf(name, widgets));
  tellHeight(document.body);
}

function widgetOf(tag: string, asked: ReadonlyMap<string, string>): Element {
  const feed = document.createElement('chiso-feed');
  const widget = document.createElement(tag);
  const own = attributesOf(tag).filter((name) => name !== 'src' && name !== 'feed');
  for (const [name, value] of asked) {
    if (literal.includes(name) || (links.includes(name) && !isOwnAddress(value))) continue;
    if (own.includes(name)) widget.setAttribute(name, value);
    else if (attributesOf('chiso-feed').includes(name)) feed.setAttribute(name, value);
  }
  feed.append(widget);
  return feed;
}

function faultOf(name: string, widgets: readonly string[]): Element {
  const fault = document.createElement('p');
  fault.textContent = unknownWidgetWords(name, widgets.join(', '));
  return fault;
}

/**
 * Marked blocks: `<div class="chiso" data-chiso="kpi" data-src="…">`, for editors of portals that keep no element they do
 * not know. Each becomes a widget wherever and whenever it appears; what stands in it is the widget's fallback.
 */
import { attributesOf, tagOf } from './elements.js';

const selector = '.chiso[data-chiso]';
const prefix = 'data-';
/** On the widget of a block; it goes with a copy of both, and other copies of the module know it. */
const made = 'data-of-block';

/** From now on every marked block of the document is a widget, those that are added later too. */
export function upgradeBlocks(elements: readonly string[]): void {
  if (typeof document === 'undefined') return;
  const names = [...new Set(elements.flatMap((name) => attributesOf(`chiso-${name}`)))].map(
    (name) => prefix + name,
  );
  const observer = new MutationObserver((records) => {
    for (const record of records) follow(record);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['class', `${prefix}chiso`, ...names],
  });
  upgradeIn(document);
}

function upgradeIn(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>(selector)) upgrade(block);
}

function follow({ type, target, addedNodes, attributeName }: MutationRecord): void {
  if (!(target instanceof Element)) return;
  if (type === 'attributes') {
    const isMark = attributeName === 'class' || attributeName === `${prefix}chiso`;
    if (isMark) upgrade(target);
    else if (target.matches(selector)) copy(target, widgetIn(target), attributeName!.slice(prefix.length));
    return;
  }
  const widget = target.matches(selector) ? widgetIn(target) : undefined;
  for (const node of addedNodes) {
    // The parser may still be reading a block that is a widget already.
    if (widget && node !== widget && node.parentNode === target) widget.append(node);
    if (node instanceof Element && node.isConnected) {
      if (node.matches(selector)) upgrade(node);
      upgradeIn(node);
    }
  }
}

/** Makes a block what its mark says now; another copy of the module may have done so before. */
function upgrade(block: Element): void {
  const tag = block.matches(selector) ? tagOf(block.getAttribute(`${prefix}chiso`)!) : undefined;
  const widget = widgetIn(block);
  if (widget?.localName === tag) return;
  if (tag) {
    const next = block.ownerDocument.createElement(tag);
    next.setAttribute(made, '');
    for (const name of attributesOf(tag)) copy(block, next, name);
    next.append(...(widget ?? block).childNodes);
    widget?.remove();
    block.append(next);
  } else if (widget) widget.replaceWith(...widget.childNodes);
}

function widgetIn(block: Element): Element | undefined {
  return [...block.children].find((child) => child.hasAttribute(made));
}

function copy(block: Element, widget: Element | undefined, name: string): void {
  const value = block.getAttribute(prefix + name);
  if (value === null) widget?.removeAttribute(name);
  else widget?.setAttribute(name, value);
}

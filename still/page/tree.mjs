/** The page as it is composed: through shadow roots and slots. */

/** The nodes that stand inside another on the page. */
export function childrenOf(node) {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === 'slot') {
    const assigned = node.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

/** An element and all inside it, in their order. */
export function* elementsIn(node) {
  if (node instanceof Element) yield node;
  for (const child of childrenOf(node)) if (child instanceof Element) yield* elementsIn(child);
}

/** The widgets in an element, itself included; no pickers. */
export function widgetsIn(node) {
  return [...elementsIn(node)].filter(
    ({ localName }) => /^chiso-/.test(localName) && !/^chiso-(feed|picker)$/.test(localName),
  );
}

// Words of a picture against words of the page that it is of.

/** On a page: all text that a reader sees, in its order, through shadow roots and slots. */
export function visibleText() {
  const parts = [];
  const visit = (node) => {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element) || !isSeen(node)) return;
    const assigned = node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : [];
    const inside = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    for (const child of inside) visit(child);
  };
  const isSeen = (element) => {
    if (getComputedStyle(element).display === 'contents') return true;
    const { width, height } = element.getBoundingClientRect();
    // A box of a pixel holds words for voices only.
    const isForVoices = width <= 1 && height <= 1;
    return !isForVoices && element.checkVisibility({ visibilityProperty: true });
  };
  visit(document.body);
  return parts.join(' ');
}

/** The first place where a drawing has other words than what is shown; nothing where it has the same in the same order. */
export function firstDifference(drawn, shown) {
  const [a, b] = [drawn, shown].map((text) => text.replace(/\s+/g, ''));
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 20), at + 20);
  return `drawn: “${around(a)}”, shown: “${around(b)}”`;
}

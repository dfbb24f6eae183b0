// Functions that run in a page, which may have replaced `Array.from`, `map` and `entries`: they use none of them.

/** How many widgets show their figures. */
export function countReady() {
  let ready = 0;
  for (const widget of (window.root ?? document).querySelectorAll('#host *'))
    if (widget.localName.startsWith('chiso-') && widget.matches(':state(ready)')) ready++;
  return ready;
}

/** How many elements of the n-th widget a selector finds; the first of them gets the focus if it shall. */
export function find(n, selector, isForFocus) {
  const widgets = [];
  for (const widget of (window.root ?? document).querySelectorAll('#host *'))
    if (/^chiso-(?!feed)/.test(widget.localName)) widgets.push(widget);
  const found = widgets[n].shadowRoot.querySelectorAll(selector);
  if (isForFocus) {
    // In a frame nothing has the keys before the frame has them.
    const frame = found[0].ownerDocument.defaultView.frameElement;
    if (frame !== document.activeElement) frame?.focus();
    found[0].focus();
  }
  return found.length;
}

/** Of each widget its words. */
export function read(names) {
  const texts = {};
  let n = 0;
  for (const widget of (window.root ?? document).querySelectorAll('#host *'))
    if (/^chiso-(?!feed)/.test(widget.localName)) {
      texts[names[n]] = widget.shadowRoot?.textContent.replace(/\s+/g, ' ');
      n++;
    }
  return texts;
}

/** Of each element in the widgets how it looks, and its place in its widget. */
export function look(names) {
  const properties = [
    ...[
      'display',
      'position',
      'visibility',
      'opacity',
      'float',
      'boxSizing',
      'direction',
      'zIndex',
      'overflow',
    ],
    ...[
      'paddingBlock',
      'paddingInline',
      'marginBlock',
      'marginInline',
      'borderBlock',
      'borderInline',
      'borderRadius',
    ],
    ...['color', 'backgroundColor', 'backgroundImage', 'boxShadow', 'textShadow', 'textDecorationLine'],
    ...['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariant', 'lineHeight', 'letterSpacing'],
    ...['textAlign', 'textIndent', 'textTransform', 'whiteSpace', 'wordBreak', 'overflowWrap', 'hyphens'],
    ...['verticalAlign', 'borderCollapse', 'userSelect', 'fill', 'stroke', 'transform'],
  ];
  const parts = [];
  let n = 0;
  for (const widget of (window.root ?? document).querySelectorAll('#host *')) {
    if (!/^chiso-(?!feed)/.test(widget.localName)) continue;
    const origin = widget.shadowRoot.querySelector('.card').getBoundingClientRect();
    for (const element of widget.shadowRoot.querySelectorAll('*')) {
      const computed = getComputedStyle(element);
      const styles = {};
      for (const name of properties) styles[name] = computed[name];
      if (styles.display === 'list-item') styles.marker = computed.listStyle;
      const { left, top, width, height } = element.getBoundingClientRect();
      const isBoxed = element.getClientRects().length > 0;
      const box = isBoxed ? { x: left - origin.left, y: top - origin.top, width, height } : {};
      parts.push({ name: `${names[n]} ${element.localName}.${element.getAttribute('class')}`, styles, box });
    }
    n++;
  }
  return parts;
}

/** Elements whose words are smaller than a reader should have to read. */
export function smallPrint() {
  const found = [];
  for (const widget of (window.root ?? document).querySelectorAll('#host *')) {
    if (!/^chiso-(?!feed)/.test(widget.localName)) continue;
    for (const element of widget.shadowRoot.querySelectorAll('*')) {
      let words = '';
      for (const node of element.childNodes) if (node.nodeType === 3) words += node.data.trim();
      // What is only spoken has no size.
      if (!words || element.matches('.spoken, .spoken *')) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      const least = element.matches('[part~="value"], td:is(.number, .words)') ? 16 : 12;
      if (size < least) found.push(`${widget.localName}: “${words}” ${size} px, not ${least}`);
    }
  }
  return found;
}

/** What is painted, once there is something on each canvas. */
export async function pictures() {
  const drawn = [];
  for (const widget of (window.root ?? document).querySelectorAll('chiso-compare, chiso-trend')) {
    const canvas = widget.shadowRoot.querySelector('canvas');
    canvas.scrollIntoView({ block: 'center' });
    const pixels = () => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    const isPainted = () => pixels().some((channel) => channel > 0);
    for (let frames = 60; !isPainted(); frames--) {
      if (frames === 0) return `nothing is painted in <${widget.localName}>`;
      await new Promise(requestAnimationFrame);
    }
    // What came with the page may be painted once more, now that it is on the screen.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    // Firefox writes the same picture each time as another file.
    let digest = `${canvas.width} × ${canvas.height}:`;
    for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', pixels()))) digest += ` ${byte}`;
    drawn.push(digest);
  }
  return drawn;
}

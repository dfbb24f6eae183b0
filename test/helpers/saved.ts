/** A file that the browser would save; nothing is. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly url: string;
}

export async function savedBy(act: () => void): Promise<Saved> {
  const clicked: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype as { click: () => void };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push(this);
  };
  try {
    act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const { download: name, href: url } = clicked[0]!;
  const blob = await (await fetch(url)).blob();
  // `text()` of a blob takes the mark off.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
  return { name, url, type: blob.type, text };
}

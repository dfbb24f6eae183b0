// Just enough HTML for pages that we wrote ourselves: tags, attributes in double quotes, comments, text.
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const leaf = new Set(['meta', 'link', 'br', 'img', 'input', 'wbr']);
const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00a0', '&amp;': '&' };

export function decode(text) {
  return text.replace(/&(lt|gt|quot|nbsp|amp);/g, (found) => entities[found]);
}

/** All elements in the order of the page, each with its parent, its attributes and its text. */
export function parse(html) {
  const elements = [];
  let open = { name: '', attributes: {}, text: '', parent: undefined };
  let end = 0;
  for (const { 0: tag, 1: closing, 2: name, 3: attributes, index } of html.matchAll(token)) {
    const words = decode(html.slice(end, index));
    for (let each = open; each; each = each.parent) each.text += words;
    end = index + tag.length;
    if (!name) continue;
    if (closing) {
      if (open.name !== name) throw new Error(`</${name}> closes <${open.name}>`);
      open = open.parent;
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), text: '', parent: open };
    elements.push(element);
    if (!leaf.has(name)) open = element;
  }
  if (open.parent) throw new Error(`<${open.name}> is not closed`);
  return elements;
}

function readAttributes(text) {
  const pairs = [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, decode(value ?? '')]));
}

export function closest(element, name) {
  for (let each = element; each; each = each.parent) if (each.name === name) return each;
  return undefined;
}

/** One line, single spaces: what a reader sees of white space. */
export function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}

// What the editors of portals leave of HTML: the filter table of `spec/embedding.md`, row by row.

const removedWhole = /<(script|template|noscript|svg|style)\b[^]*?<\/\1>|<!--[^]*?-->/gi;
const removedTags = /<\/?(?:section|thead|tbody|tfoot|[a-z]+-[a-z-]*)\b[^>]*>/gi;
const openTag = /<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/gi;
const attribute = /([^\s=]+)(?:=("[^"]*"|'[^']*'|\S+))?/g;

/** HTML as it comes out of the filter. */
export function filtered(html) {
  return html
    .replace(removedWhole, '')
    .replace(removedTags, '')
    .replace(openTag, (tag, name, attributes) => {
      // A tag over several lines is closed at once, and its children fall out.
      if (/[\r\n]/.test(tag)) return `<${name} />`;
      return `<${name}${filteredAttributes(name.toLowerCase(), attributes)}>`;
    });
}

function filteredAttributes(tag, text) {
  return [...text.matchAll(attribute)]
    .map(([, name, written]) => filteredAttribute(tag, name, written))
    .join('');
}

function filteredAttribute(tag, name, written) {
  if (written === undefined) return ` ${name}="${name}"`;
  if (/^'.*\s.*'$/.test(written)) return ` ${name}="${written.slice(1).split(/\s/)[0]}"`;
  let value = written.replace(/^["']|["']$/g, '');
  if (/^on/i.test(name) || name.toLowerCase() === 'style') return '';
  if (/javascript|(?:file|system)\s*\(/i.test(value)) return '';
  if (tag === 'iframe' && name === 'src' && /^(?:https?:)?\/\//i.test(value)) return '';
  if (/^\s*[{[]/.test(value) || /&quot;\s*:/.test(value)) return ` ${name}=""`;
  if (name !== 'href') value = value.replace(/#[0-9a-f]{3}(?:[0-9a-f]{3})?\b/gi, 'rgb(0, 0, 0);');
  // A hash in an address is rewritten too.
  else value = value.replace(/(?<=.)#[0-9a-f]{3}(?:[0-9a-f]{3})?\b/gi, 'rgb(0, 0, 0);');
  return ` ${name}="${value.replace(/\[/g, '&#91;').replace(/\]/g, '&#93;')}"`;
}

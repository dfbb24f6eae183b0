/** Text as it stands in HTML and XML, between tags or between double quotes, always on one line. Runs in Node and on the page. */

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** With the spaces at its ends, which keep words of a picture apart. */
export function escapeXml(text) {
  return cleaned(text).replace(/[&<>"]/g, (sign) => signs[sign]);
}

export function escapeText(text) {
  return escapeXml(text).trim();
}

export function onOneLine(text) {
  return cleaned(text).trim();
}

/** Line breaks and tabs are spaces, a no-break space stays one; without what XML forbids. */
function cleaned(text) {
  return String(text)
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[ \t\r\n]+/g, ' ');
}

/** `{ src: 'a' }` → ` src="a"`; `undefined` is left out. */
export function attributeText(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
}

/** Text as it stands in HTML and XML, between tags or between double quotes, always on one line. */

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Line breaks and tabs are spaces; a no-break space stays one. */
export function escapeText(text) {
  return onOneLine(text).replace(/[&<>"]/g, (sign) => signs[sign]);
}

/** Also without the control characters that XML forbids. */
export function onOneLine(text) {
  return String(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** `{ src: 'a' }` → ` src="a"`; `undefined` is left out. */
export function attributeText(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
}

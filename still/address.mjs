/** Addresses of the embed code: of the feed, of the picture beside it, of the frame. */

/** A file's name as the path of an address: with a space it would be two, with a hash another one. */
export function pathOf(name) {
  return encodeURIComponent(name).replace(/['()]/g, encodedSign);
}

/** The picture lies where the feed does; folders in a query are none. */
export function besideOf(src, file) {
  const [, server = '', folder = ''] = /^((?:https?:)?\/\/[^/?#]*)?([^?#]*\/)?/i.exec(src);
  return server + (folder || (server && '/')) + pathOf(file);
}

/** Whether an address means the same on every page of the portal. */
export function isAnchored(src) {
  return /^(\/|https?:)/i.test(src);
}

/** Whether a frame of `base` would ask another server for the feed. */
export function isElsewhere(src, base) {
  const here = 'http://portal.invalid/';
  return new URL(src, here).origin !== new URL(base, here).origin;
}

/** Slashes are read by people; quotes and brackets would be rewritten. */
export function queryOf(parameters) {
  const written = (value) => encodeURIComponent(value).replace(/%2F/g, '/').replace(/['()]/g, encodedSign);
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${written(value)}`)
    .join('&');
}

function encodedSign(sign) {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

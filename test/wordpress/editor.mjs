// Somebody who writes on the site, as WordPress's own editor does it: logged in by cookie, over the REST API with a nonce.

/**
 * A document as it is saved (`raw`) and as the site shows it (`rendered`). `isUnfiltered`: the site lets its writer write
 * any HTML.
 * @typedef {{ id: number, link: string, status: string, isUnfiltered: boolean, raw: string, rendered: string }} Written
 */

/**
 * @param {string} origin
 * @param {string} role each role has one user, of the same name
 * @param {string} password
 */
export async function logIn(origin, role, password) {
  const cookie = await cookiesOf(origin, role, password);
  const asked = await fetch(`${origin}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } });
  const nonce = await asked.text();

  async function call(path, body) {
    const response = await fetch(`${origin}/wp-json/wp/v2/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, 'x-wp-nonce': nonce, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${role}: ${path} answers ${response.status}: ${text.slice(0, 300)}`);
    return JSON.parse(text);
  }

  /** @returns {Promise<Written>} as the editor gets it when the document is opened again */
  async function open(kind, id) {
    const { link, status, content, _links } = await call(`${kind}/${id}?context=edit`);
    const isUnfiltered = 'wp:action-unfiltered-html' in _links;
    return { id, link, status, isUnfiltered, raw: content.raw, rendered: content.rendered };
  }

  return {
    /** @param {'pages' | 'posts'} kind */
    async write(kind, title, content, status) {
      const { id } = await call(kind, { title, content, status });
      return open(kind, id);
    },
    async publish(kind, id) {
      await call(`${kind}/${id}`, { status: 'publish' });
      return open(kind, id);
    },
  };
}

async function cookiesOf(origin, log, pwd) {
  const response = await fetch(`${origin}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log, pwd, testcookie: '1' }),
  });
  await response.arrayBuffer();
  const cookies = response.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
  if (!cookies.some((cookie) => cookie.startsWith('wordpress_logged_in_')))
    throw new Error(`${log} cannot log in: ${response.status}`);
  return cookies.join('; ');
}

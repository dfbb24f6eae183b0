// Pages on which every element stands with a feed that all of them have something to show of.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { page, strictest, types } from './host.mjs';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../fixtures/feeds/every-widget.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
});
const { everyWidget } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
export const tags = manifest.modules
  .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
  .sort();

/** What each shows of the feed. */
const attributes = {
  kpi: { indicator: 'ky-so', trend: 'true' },
  progress: { indicator: 'ky-so', pace: 'true' },
  compare: { indicator: 'ky-so', level: 'commune', reference: 'target average' },
  trend: { indicator: 'ky-so', localities: 'an-phu binh-hoa' },
  ranking: { indicators: 'ky-so cong-khai' },
  breakdown: { indicator: 'dich-vu' },
  rollout: { indicator: 'du-lieu', level: 'commune' },
  profile: { group: 'phuc-vu' },
  picker: { level: 'commune' },
  board: {},
};

const written = (given, prefix = '') =>
  Object.entries(given)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

export const widgetNames = Object.keys(attributes);

/** As elements, in one feed. */
export const elements = (src = '/feed.json') =>
  `<chiso-feed id="chung" src="${src}" locality="an-phu">
${widgetNames.map((name) => `<chiso-${name}${written(attributes[name])}></chiso-${name}>`).join('\n')}
</chiso-feed>`;

/** As marked blocks, each with the feed's address, and what an editor typed. */
export const blocks = [
  `<div class="chiso" data-chiso="feed" data-id="chung" data-src="/feed.json">Số liệu</div>`,
  ...widgetNames.map((name) => {
    const data = { chiso: name, src: '/feed.json', locality: 'an-phu', ...attributes[name] };
    return `<div class="chiso"${written(data, 'data-')}>Đang cập nhật</div>`;
  }),
].join('\n');

/** As frames. */
export const frames = widgetNames
  .map((name) => {
    const asked = { widget: name, src: '/feed.json', locality: 'an-phu', ...attributes[name] };
    const query = new URLSearchParams(asked).toString().replaceAll('&', '&amp;');
    return `<iframe title="${name}" width="640" height="400" src="/embed.html?${query}"></iframe>`;
  })
  .join('\n');

const nonce = 'c2FpIG3hu5l0IGzhuqdu';
const withNonce = strictest.replace("'self'", `'nonce-${nonce}' 'strict-dynamic'`);

/** The ways in which a strict page lets a module in. */
export const policies = [
  { name: 'its own files only', policy: strictest, let: (html) => html },
  {
    name: 'a nonce, and what that brings',
    policy: withNonce,
    let: (html) => html.replaceAll('<script', `<script nonce="${nonce}"`),
  },
];

const [own] = policies;
const connected = (origin) => own.policy.replace("connect-src 'self'", `connect-src 'self' ${origin}`);

/** `elsewhere` gives the origin of a second server, once it is there. */
export function filesFor(elsewhere) {
  const { html, js, json } = types;
  const files = {
    '/feed.json': [json, JSON.stringify(everyWidget)],
    '/page-of-html': [html, '<!doctype html><title>Đăng nhập</title><form></form>'],
    '/blocks': [html, page(blocks), own.policy],
    '/frames': [html, page(frames), `${own.policy}; frame-src 'self'`],
    '/elsewhere': (_, send) => send(html, page(elements(`${elsewhere()}/feed.json`)), connected(elsewhere())),
    '/watched': [
      html,
      page(
        '<p style="color: red" onclick="top.x = 1">Xin chào</p><img src="http://127.0.0.1:9/x.png" alt=""><script>top.x = 1</script><script src="/offender.js"></script>',
      ),
      own.policy,
    ],
    '/offender.js': [
      js,
      `for (const offend of [
        () => { document.body.innerHTML += '<b>đậm</b>'; },
        () => eval('1'),
        () => fetch('http://127.0.0.1:9/feed.json').catch(() => undefined),
        () => { document.querySelector('p').setAttribute('style', 'color: blue'); },
        () => { document.body.append(document.createElement('iframe')); document.querySelector('iframe').src = '/feed.json'; },
      ]) try { offend(); } catch { /* That it is not let do it is what is tested. */ }`,
    ],
  };
  for (const [n, each] of policies.entries()) {
    files[`/elements-${n}`] = [html, each.let(page(elements())), each.policy];
    files[`/faults-${n}`] = [
      html,
      each.let(
        page(
          `<chiso-kpi src="/page-of-html">58% năm 2022</chiso-kpi><chiso-compare src="/none.json"></chiso-compare>
<chiso-trend src="/feed.json" indicator="sai"></chiso-trend><chiso-kpi src="/feed.json" indicator="ky-so" locality="sai"></chiso-kpi>`,
        ),
      ),
      each.policy,
    ];
  }
  return files;
}

// Pages of portals as the widgets meet them: the same widgets in each, and around them what does harm. `spec/embedding.md`
// names them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

assert.ok(
  existsSync(new URL('../../dist/chiso.js', import.meta.url)),
  'dist/chiso.js is missing: run `npm run build` first',
);
const file = (path) => readFileSync(new URL(path, import.meta.url));
const dependency = (path) => file(`../../node_modules/${path}`);

const places = ['An Phú', 'Bình Hòa', 'Chợ Mới', 'Đông Sơn'].map((name, n) => ({
  id: `xa-${n}`,
  name: `Xã ${name}`,
  level: 'commune',
}));
const figures = [
  [70, 78.5, 84],
  [40, 52, 58.5],
  [90, 92, 95],
  [61, 60, 72],
];
const feed = {
  chiso: 1,
  source: { name: 'UBND huyện Chợ Lách' },
  localities: places,
  indicators: [{ id: 'ky-so', name: 'Văn bản đi được ký số', unit: 'percent' }],
  observations: figures.flatMap((row, place) =>
    row.map((value, month) => ({
      indicator: 'ky-so',
      locality: `xa-${place}`,
      period: `2022-1${month}`,
      value,
    })),
  ),
  targets: [{ indicator: 'ky-so', by: '2025', min: 90 }],
};

/** Every attribute has a value, so that XML takes it too. */
const parts = {
  open: '<main id="host"><chiso-feed src="/feed.json" locality="xa-0" persist="persist">',
  picker: '<chiso-picker sync-url="sync-url"></chiso-picker>',
  kpi: '<chiso-kpi trend="trend"></chiso-kpi>',
  progress: '<chiso-progress pace="pace"></chiso-progress>',
  compare: '<chiso-compare reference="average target"></chiso-compare>',
  ranking: '<chiso-ranking></chiso-ranking>',
  trend: '<chiso-trend></chiso-trend>',
  close: '</chiso-feed>',
  block:
    '<div class="chiso" data-chiso="kpi" data-src="/feed.json" data-locality="xa-1">58% văn bản đi được ký số</div></main>',
};
export const names = ['picker', 'kpi', 'progress', 'compare', 'ranking', 'trend', 'block'];
const markup = Object.values(parts).join('\n');

const module = '<script type="module" src="/chiso.js"></script>';
const script = (src) => `<script src="${src}"></script>`;
const style = (rules) => `<style>${rules}</style>`;
/** Runs once every widget is ready. */
const later = (code) => `<script>window.later = () => { ${code} };</script>`;

/** In pieces, if the body comes so: the next one only when the page asks for it. */
function html({ doctype = '<!DOCTYPE html>', root = '', head = module, body = [markup] }) {
  const before = `${doctype}
<html lang="vi"${root}><head><meta charset="utf-8" /><title>Cổng thông tin</title><link rel="icon" href="data:," />
<link rel="stylesheet" href="/same.css" /><script src="/complaints.js"></script>${head}</head><body>`;
  return [before, ...body, '</body></html>'];
}

/** What is the same on all pages, so that all else can be told apart: width, typeface and size. */
const same = `
html { width: 640px; --chiso-font-family: sans-serif; --chiso-font-size: 16px; }
body { margin: 0; }
html.narrow, .narrow { width: 320px; }`;

const quarrelsome = `
* { color: red !important; font: italic small-caps bold 40px/1 serif !important; text-align: justify !important;
  text-transform: uppercase !important; text-indent: 3em !important; text-shadow: 1px 1px red !important;
  white-space: nowrap !important; word-break: break-all !important; hyphens: auto !important;
  list-style: square !important; cursor: help !important; visibility: visible !important; }
table, th, td { border: 3px solid !important; padding: 20px !important; background: yellow !important; }
ul, li, p, h1, h2, h3, h4, h5, h6 { margin: 2em !important; }
a, button, select, input { color: lime !important; background: navy !important; height: 60px !important; }
.heading, .line, .card, .foot, .value, .bar, .track, .progress, .badge, .label { display: none !important; }
[class*="icon-"], [class^="icon"] { font-family: icons !important; }`;

const imported = `<script>import('/chiso.js');</script>`;
const inserted = `<script>
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/chiso.js';
    document.body.appendChild(script);
  });
</script>`;
/** Of a page that its browser's driver tells nothing of. */
const complaints = `
  window.complaints = [];
  window.addEventListener('error', function (event) { window.complaints.push(event.message); });
  window.addEventListener('unhandledrejection', function (event) { window.complaints.push(String(event.reason)); });
  (function (error) {
    console.error = function () { window.complaints.push(String(arguments[0])); return error.apply(console, arguments); };
  })(console.error);`;
/** The page stops in the middle until the module has run. */
const asked = `<script>import('/chiso.js').then(() => fetch('/go-on'));</script>`;

/** An earlier version, which had but these elements; the others come with the one that is loaded after it. */
const older = `<script type="module">
  const { define } = customElements;
  customElements.define = (name, type) => /-(feed|kpi|compare)$/.test(name) && define.call(customElements, name, type);
  await import('/chiso.js?older');
  customElements.define = define;
  await import('/chiso.js?newer');
</script>`;

const adopt = `
  const frame = document.createElement('iframe');
  frame.style = 'width: 640px; height: 2000px; border: 0';
  document.body.append(frame);
  const { contentDocument } = frame;
  contentDocument.body.style.margin = 0;
  contentDocument.head.append(document.querySelector('[href="/same.css"]').cloneNode());
  contentDocument.body.append(document.querySelector('#host'));
  window.root = contentDocument;
  const made = document.createElement('chiso-kpi');
  made.setAttribute('trend', '');
  contentDocument.querySelector('chiso-kpi').replaceWith(made);`;

const takeBack = `
  document.body.append(contentDocument.querySelector('#host'));
  frame.remove();
  delete window.root;`;
const putBack = `
  const host = document.querySelector('#host');
  host.remove();
  document.body.append(host);`;
const copy = `
  const host = document.querySelector('#host');
  host.replaceWith(host.cloneNode(true));`;
const hide = `
  const box = document.createElement('div');
  document.body.append(box);
  window.root = box.attachShadow({ mode: 'open' });
  window.root.append(document.querySelector('#host'));`;

/**
 * `like`: the page whose widgets they must resemble; `stops`: sends its second piece only when it is asked to; `leaves`: the
 * reader goes elsewhere and comes back; `keeps`: figures stay for a later visit.
 */
const settings = {
  'without anything else': { keeps: true },
  'with Bootstrap 3': { head: `<link rel="stylesheet" href="/bootstrap.css" />${module}` },
  'that unsets everything': { head: `${module}${style('body, body * { all: unset !important; }')}` },
  'that has rules for everything': { head: `${module}${style(quarrelsome)}` },
  'with 10 px for its root': {
    head: `${module}${style('html { font-size: 10px; } body { font-size: 1rem; }')}`,
  },
  'in quirks mode': { doctype: '' },
  'with another base': { head: `<base href="/other/" />${module}` },
  'with Prototype.js': { head: script('/prototype.js') + module, keeps: true },
  'with MooTools': { head: script('/mootools-server.js') + script('/mootools.js') + module, keeps: true },
  'with jQuery 1': { head: script('/jquery-1.js') + module },
  'with jQuery 3': { head: script('/jquery-3.js') + module },
  'of XHTML': {
    type: 'application/xhtml+xml',
    head: '<script src="/deferred.js"></script>',
    doctype: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>',
    root: ' xmlns="http://www.w3.org/1999/xhtml"',
  },
  'from right to left': { root: ' dir="rtl"' },
  'on a small screen': { root: ' class="narrow"', width: 320, like: 'on a small screen' },
  'with a column of 320 px': { body: [`<div class="narrow">${markup}</div>`], like: 'on a small screen' },
  'with two copies of the module': {
    head: '<script type="module" src="/chiso.js?a"></script><script type="module" src="/chiso.js?b"></script>',
  },
  'with two versions of the module': { head: older },
  'where the module runs before the markup': {
    head: asked,
    body: [
      `${parts.open}${parts.picker}${parts.kpi}${parts.progress}${parts.compare}`,
      `${parts.ranking}${parts.trend}${parts.close}${parts.block}`,
    ],
    stops: true,
  },
  'where the module stands after the markup': { head: '', body: [markup, module] },
  'where a deferred script asks for the module': {
    head: '<script defer="defer" src="/deferred.js"></script>',
  },
  'where a script of the page asks for the module': { head: '', body: [markup, imported] },
  'where a script inserts the module when all is there': { head: inserted },
  'to which the reader comes back': { leaves: true },
  'that takes the widgets out and puts them back': { head: module + later(putBack) },
  'that shows a copy of the widgets': { head: module + later(copy) },
  'that moves the widgets into a frame': { head: module + later(adopt), isFramed: true },
  'that moves the widgets into a frame and back': { head: module + later(adopt + takeBack) },
  'that moves the widgets into a shadow root': { head: module + later(hide) },
};

const clean = 'without anything else';

/** Each page by what is said of it: its address, what is sent, piece by piece, and what it must look like. */
export const pages = Object.entries(settings).map(([name, setting], n) => {
  const { type = 'text/html; charset=utf-8', width = 800, like = clean } = setting;
  const { stops = false, leaves = false, keeps = false, isFramed = false } = setting;
  return {
    name,
    path: `/page-${n}`,
    type,
    pieces: html(setting),
    width,
    like,
    stops,
    leaves,
    keeps,
    isFramed,
  };
});

const js = 'text/javascript; charset=utf-8';
const css = 'text/css; charset=utf-8';
export const files = {
  '/chiso.js': [js, file('../../dist/chiso.js')],
  '/feed.json': ['application/json', JSON.stringify(feed)],
  '/same.css': [css, same],
  '/elsewhere': [
    'text/html; charset=utf-8',
    '<!DOCTYPE html><title>Tin tức</title><link rel="icon" href="data:,">',
  ],
  '/go-on': ['text/plain', ''],
  '/complaints.js': [js, complaints],
  '/deferred.js': [js, "import('/chiso.js');"],
  '/prototype.js': [js, file('prototype.js')],
  '/mootools.js': [js, file('mootools.js')],
  '/mootools-server.js': [js, dependency('mootools/lib/mootools-core-1.5.2-server.js')],
  '/jquery-1.js': [js, dependency('jquery-1/dist/jquery.js')],
  '/jquery-3.js': [js, dependency('jquery-3/dist/jquery.js')],
  '/bootstrap.css': [css, dependency('bootstrap/dist/css/bootstrap.css')],
};

// The HTML of the page for each contender: the same places, kept free before anything comes.
import { comparisons, figures, plans } from './feed.mjs';

const head = (
  script,
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chuyển đổi số</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px system-ui;margin:12px}h3{margin:0;font-size:14px}.grid{display:grid;gap:12px}
[data-figure]{min-height:200px}[data-plan]{min-height:160px}[data-comparison]{min-height:1020px}.plot{height:960px}
.row{display:grid;grid-template-columns:8em 1fr 5em;gap:8px;height:28px}.track{background:#eee;height:14px}.track>div{background:#0b5cab;height:100%}
chiso-kpi{min-height:200px}chiso-progress{min-height:160px}chiso-compare{min-height:1020px}</style>
${script}</head><body>`;

export function byHand(name) {
  const places = (attribute, ids) => ids.map((id) => `<div data-${attribute}="${id}"></div>`).join('');
  return `${head(`<script type="module" src="${name}.js"></script>`)}<div class="grid">
${places('figure', figures)}${places('plan', plans)}${places('comparison', comparisons)}</div></body></html>`;
}

export function byChiso() {
  const widgets = (tag, ids, more = '') =>
    ids.map((id) => `<${tag} indicator="${id}"${more}></${tag}>`).join('');
  return `${head('<link rel="stylesheet" href="chiso.css"><script type="module" src="chiso.js"></script>')}
<chiso-feed src="feed.json" locality="tinh-1"><div class="grid">
${widgets('chiso-kpi', figures)}${widgets('chiso-progress', plans)}${widgets('chiso-compare', comparisons, ' limit="34"')}
</div></chiso-feed></body></html>`;
}

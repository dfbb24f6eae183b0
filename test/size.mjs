// `npm run size`: what a page downloads, and whose it is.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'esbuild';
import { minify } from 'terser';

const modules = [
  {
    file: 'chiso.js',
    budget: 110_000,
    owners: [
      ['chart.js', /node_modules\/(chart\.js|@kurkle\/color)\//],
      ['lit', /node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//],
      ['other packages', /node_modules\//],
      ['own code', /./],
    ],
  },
  {
    file: 'chiso-adapters.js',
    owners: [
      ['papaparse', /node_modules\/papaparse\//],
      ['jsonstat-toolkit', /node_modules\/jsonstat-toolkit\//],
      ['CSV, own code', /adapters\/csv/],
      ['JSON-stat, own code', /adapters\/(json-?stat|cube|datasets|about|roles|regions)/],
      ['CKAN, own code', /adapters\/ckan/],
      ['what they share', /./],
    ],
  },
];

const dist = (name) => new URL(`../dist/${name}`, import.meta.url);
const gzip = (text) => gzipSync(text, { level: 9 }).length;
const brotli = (text) => brotliCompressSync(text).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

/** What a bundler takes of the package for a page with these elements alone; terser is the minifier of webpack. */
const selections = [
  ['kpi', 'progress'],
  ['kpi', 'progress', 'compare'],
];

for (const module of modules) weigh(module);
console.log('Shares: source map; brotli of each part alone, scaled to the whole.\n');
for (const names of selections) await weighSelection(names);

async function weighSelection(names) {
  const entry = names.map((name) => `import './modules/define/${name}.js';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(dist('.')) },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  const { code } = await minify(outputFiles[0].text, { module: true, compress: { passes: 2 } });
  console.log(`${names.join(' + ')}, bundled by esbuild, minified by terser${kB(brotli(code))} brotli`);
}

function weigh({ file, budget = Infinity, owners }) {
  const code = readFileSync(dist(file), 'utf8');
  const texts = textByOwner(code, new TraceMap(readFileSync(dist(`${file}.map`), 'utf8')), owners);
  const total = brotli(code);
  console.log(`dist/${file}${kB(Buffer.byteLength(code))} raw${kB(gzip(code))} gzip${kB(total)} brotli\n`);

  // Compressed alone the parts add up to more than the whole: each is scaled to its share of the sum.
  const alone = new Map([...texts].map(([owner, text]) => [owner, brotli(text)]));
  const sum = [...alone.values()].reduce((a, b) => a + b, 0);
  for (const [owner, bytes] of alone) {
    const raw = Buffer.byteLength(texts.get(owner));
    const share = `${((100 * bytes) / sum).toFixed(0)} %`.padStart(7);
    console.log(`${owner.padEnd(20)}${kB(raw)} raw${kB((bytes / sum) * total)} brotli${share}`);
  }
  console.log('');

  if (total > budget) {
    console.error(`dist/${file} is ${kB(total).trim()} in brotli, over its budget of ${kB(budget).trim()}.`);
    process.exitCode = 1;
  }
}

/** The bundle's text by owner: a mapped stretch of it belongs to the source that it comes from. */
function textByOwner(code, map, owners) {
  const rest = owners.at(-1)[0];
  const ownerOf = (source) => (source ? owners.find(([, pattern]) => pattern.test(source))[0] : rest);
  const texts = new Map(owners.map(([owner]) => [owner, '']));
  const mappings = decodedMappings(map);
  let owner = rest;
  for (const [number, line] of code.split('\n').entries()) {
    const segments = mappings[number] ?? [];
    let column = 0;
    for (const [start, source] of segments) {
      texts.set(owner, texts.get(owner) + line.slice(column, start));
      column = start;
      if (source !== undefined) owner = ownerOf(map.sources[source]);
    }
    texts.set(owner, texts.get(owner) + line.slice(column));
  }
  return new Map([...texts].filter(([, text]) => text));
}

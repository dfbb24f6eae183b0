import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Files that pages and validators fetch beside the module, from where they are written. */
const besideModule = {
  'chiso.css': 'src/theme/chiso.css',
  'feed.schema.json': 'src/feed/feed.schema.json',
};

/** What the licences of the libraries in the module ask to be kept with it. */
const bundled = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/context',
  '@lit/localize',
  'chart.js',
  '@kurkle/color',
];

function licenses(): string {
  return bundled
    .map((name) => {
      const folder = path(`node_modules/${name}`);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) throw new Error(`${name} has no licence file`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join('\n---\n\n');
}

function copyBesideModule(): Plugin {
  return {
    name: 'chiso:copy-beside-module',
    // Storybook reads this file too, for its plugins.
    apply: ({ build }) => build?.lib !== undefined,
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'chiso.LICENSES.txt', source: licenses() });
      for (const [fileName, source] of Object.entries(besideModule)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path(source), 'utf8') });
      }
    },
  };
}

/** `npm run dev`: the demo's pages as they are, with the sources where they expect the built module. */
function serveSourcesAsModule(): Plugin {
  const sources: Record<string, string> = {
    '/chiso/chiso.js': path('src/index.ts'),
    '/chiso/chiso.css': path('src/theme/chiso.css'),
  };
  return {
    name: 'chiso:serve-sources-as-module',
    enforce: 'pre',
    resolveId(id) {
      const [name = '', query] = id.split('?');
      const source = sources[name];
      return source && (query ? `${source}?${query}` : source);
    },
  };
}

/** Takes comments and white space out of the style sheets in `css` templates: a minifier leaves strings as they are. */
function minifyStyles(): Plugin {
  const minify = (styles: string) =>
    styles
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1');
  return {
    name: 'chiso:minify-styles',
    apply: ({ build }) => build?.lib !== undefined,
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(path('src/'))) return undefined;
      return {
        code: code.replace(/css`([^`$]*)`/g, (_, styles: string) => `css\`${minify(styles)}\``),
        map: null,
      };
    },
  };
}

export default defineConfig(({ mode }) =>
  mode === 'demo'
    ? {
        root: path('demo'),
        appType: 'mpa',
        server: { fs: { allow: [path('.')] } },
        plugins: [serveSourcesAsModule()],
      }
    : {
        build: {
          target: 'es2022',
          sourcemap: true,
          lib: { entry: path('src/index.ts'), formats: ['es'], fileName: () => 'chiso.js' },
          // Without `minify` here an ES library build keeps its white space.
          rolldownOptions: { output: { minify: true, codeSplitting: false } },
        },
        plugins: [minifyStyles(), copyBesideModule()],
      },
);

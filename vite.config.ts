import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import ts from 'typescript';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Files that pages and validators fetch beside the module, from where they are written. */
const besideModule = {
  'chiso.css': 'src/theme/chiso.css',
  'embed.html': 'src/embed/embed.html',
  'feed.schema.json': 'src/feed/feed.schema.json',
};

interface Module {
  readonly entry: string;
  readonly name: string;
  /** Libraries inside it, whose licences ask to be kept with it. */
  readonly bundled: readonly string[];
  readonly beside: Readonly<Record<string, string>>;
}

/** The modules that a page loads, by the mode that builds them: each is one file. */
const modules: Readonly<Record<'chiso' | 'adapters', Module>> = {
  chiso: {
    entry: 'src/index.ts',
    name: 'chiso',
    bundled: [
      'lit',
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      '@lit/context',
      '@lit/localize',
      'chart.js',
    ],
    beside: besideModule,
  },
  adapters: {
    entry: 'src/adapters.ts',
    name: 'chiso-adapters',
    bundled: ['papaparse', 'jsonstat-toolkit'],
    beside: {},
  },
};

function licenses({ bundled }: Module): string {
  return bundled
    .map((name) => {
      const folder = path(`node_modules/${name}`);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) throw new Error(`${name} has no licence file`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join('\n---\n\n');
}

function copyBesideModule(module: Module): Plugin {
  return {
    name: 'chiso:copy-beside-module',
    // Storybook reads this file too, for its plugins.
    apply: ({ build }) => build?.lib !== undefined,
    generateBundle(_options, bundle) {
      const chunk = bundle[`${module.name}.js`];
      if (chunk?.type !== 'chunk') throw new Error(`there is no ${module.name}.js`);
      const files = {
        [`${module.name}.LICENSES.txt`]: licenses(module),
        [`${module.name}.integrity.txt`]: `${integrityOf(chunk.code)}\n`,
        ...Object.fromEntries(
          Object.entries(module.beside).map(([name, source]) => [name, readFileSync(path(source), 'utf8')]),
        ),
      };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** For `<script integrity="…">`: a browser runs this very file, and no other. */
function integrityOf(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

/** `npm run dev`: the demo's pages as they are, with the sources where they expect the built module. */
function serveSourcesAsModule(): Plugin {
  const sources: Record<string, string> = {
    '/chiso/chiso.js': path('src/index.ts'),
    '/chiso/chiso-adapters.js': path('src/adapters.ts'),
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

/** Makes what vite's own minifier leaves a twelfth smaller. */
function minifyModule(): Plugin {
  return {
    name: 'chiso:minify-module',
    apply: ({ build }) => build?.lib !== undefined,
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const mapName = `${chunk.fileName}.map`;
        const { code = '', map } = await minify(chunk.code, {
          module: true,
          sourceMap: { content: JSON.stringify(chunk.map), url: mapName },
          compress: { passes: 2 },
        });
        chunk.code = code;
        const mapAsset = bundle[mapName];
        if (mapAsset?.type === 'asset' && typeof map === 'string') mapAsset.source = map;
      }
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

/** Takes line breaks and indentation out of templates: HTML shows one space for all of them. */
function minifyTemplates(): Plugin {
  return {
    name: 'chiso:minify-templates',
    apply: ({ build }) => build?.lib !== undefined,
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(path('src/')) || !/\b(html|svg)`/.test(code)) return undefined;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
      const pieces: ts.Node[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
          const { template } = node;
          if (ts.isTemplateExpression(template))
            pieces.push(template.head, ...template.templateSpans.map(({ literal }) => literal));
          else pieces.push(template);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      let rest = code;
      for (const piece of pieces.sort((a, b) => b.pos - a.pos)) {
        const from = piece.getStart(source);
        rest = rest.slice(0, from) + rest.slice(from, piece.end).replace(/\s+/g, ' ') + rest.slice(piece.end);
      }
      return { code: rest, map: null };
    },
  };
}

/**
 * No chart of Chiso moves, is hovered, or shows an axis or a curve of chart.js: scales are hidden, lines straight, colours
 * plain, animation off, and no event is heard. What does all that is a third of chart.js; stand-ins take its place.
 */
function leaveUnusedOut(): Plugin {
  const colors = '@kurkle/color';
  const standIns: readonly (readonly [from: string, to: string, code: string])[] = [
    [
      'class Animator {',
      'function scaleClip(',
      `const nothing = () => {};
      const animator = { has: () => false, running: () => false, listen: nothing, stop: nothing, remove: nothing };
      class Animation {}
      class Animations { update(target, values) { Object.assign(target, values); } }
      `,
    ],
    ['function _detectPlatform(', 'class Element {', 'const _detectPlatform = () => DomPlatform;\n'],
    ['function binarySearch(metaset', 'const STATIC_POSITIONS', 'const Interaction = { modes: {} };\n'],
  ];
  const neverCalled: Readonly<Record<string, readonly string[]>> = {
    Scale: [
      ...['getLabels', 'getPixelForTick', 'getDecimalForPixel', 'getBasePixel', 'getBaseValue', 'getTicks'],
      ...['beforeTickToLabelConversion', 'afterTickToLabelConversion', 'getMatchingVisibleMetas'],
      ...['getLineWidthForValue', '_maxDigits', '_resolveTickFontOptions', 'isFullSize'],
      ...[
        'beforeUpdate',
        'update',
        'afterUpdate',
        'beforeSetDimensions',
        'setDimensions',
        'afterSetDimensions',
      ],
      ...['beforeDataLimits', 'determineDataLimits', 'afterDataLimits', 'beforeBuildTicks', 'buildTicks'],
      ...['afterBuildTicks', 'beforeCalculateLabelRotation', 'afterCalculateLabelRotation', 'afterAutoSkip'],
      ...['beforeFit', 'fit', 'afterFit', '_handleMargins', '_isVisible', '_layers'],
      'getMinMax',
      'getLabelItems',
      'calculateLabelRotation',
      '_calculatePadding',
      'generateTickLabels',
      '_convertTicksToLabels',
      '_getLabelSizes',
      '_computeLabelSizes',
      '_tickSize',
      '_computeGridLineItems',
      '_computeLabelItems',
      '_getXAxisLabelAlignment',
      '_getYAxisLabelAlignment',
      '_computeLabelArea',
      'drawBackground',
      'drawGrid',
      'drawBorder',
      'drawLabels',
      'drawTitle',
      'draw',
    ],
    DatasetController: [
      ...['applyStack', 'getStyle', '_setStyle', '_getOtherScale', '_removeElements', '_sync'],
      ...['_onDataPush', '_onDataPop', '_onDataShift', '_onDataSplice', '_onDataUnshift'],
      'getMinMax',
      'updateRangeFromParsed',
      'getAllParsedValues',
      'getLabelAndValue',
      'parsePrimitiveData',
      'parseArrayData',
      'removeHoverStyle',
      'setHoverStyle',
      '_removeDatasetHoverStyle',
      '_setDatasetHoverStyle',
    ],
    LineController: ['getMaxOverflow'],
    BarElement: ['inRange', 'inXRange', 'inYRange', 'getCenterPoint', 'getRange'],
    LineElement: ['updateControlPoints', 'interpolate', 'first', 'last', 'pathSegment'],
    PointElement: ['inRange', 'inXRange', 'inYRange', 'getCenterPoint', 'getRange'],
    Config: ['datasetAnimationScopeKeys'],
    Registry: [
      ...['remove', 'addControllers', 'addElements', 'addPlugins', 'addScales', 'getPlugin'],
      ...['removeControllers', 'removeElements', 'removePlugins', 'removeScales'],
    ],
    TypedRegistry: ['unregister'],
    Chart: [
      ...['_resetElements', 'isPluginEnabled', 'getVisibleDatasetCount', 'setDatasetVisibility'],
      ...['getDataVisibility', 'getActiveElements', 'toBase64Image', 'reset', 'show', 'hide'],
      'getElementsAtEventForMode',
      'isPointInArea',
      'toggleDataVisibility',
      '_updateVisibility',
      'bindUserEvents',
      'updateHoverStyle',
      'setActiveElements',
      '_updateHoverStyles',
      '_eventHandler',
      '_handleEvent',
      '_getActiveElements',
    ],
  };
  const neverCalledEither = [
    ...['applyStack', 'getLastIndexInStack', 'updateStacks', 'clearStacks', 'inRange', 'inRange$1'],
    'createProxyAndListen',
    ...['createTickContext', 'titleArgs', 'onAnimationsComplete', 'onAnimationProgress', 'moveNumericKeys'],
  ];
  /** Nobody changes an array of values in place: none has to be watched. */
  const neverCalledHelpers = [
    ...['listenArrayEvents', 'unlistenArrayEvents', 'toFont', 'toLineHeight', 'getHoverColor'],
    ...['_steppedLineTo', '_bezierCurveTo', '_factorize'],
  ];
  /** Ticks have no words, and points are circles, triangles, squares, diamonds and strokes. */
  const helperStandIns = [
    [
      'const formatters = {',
      'function calculateDelta(',
      'const formatters = { values() {}, numeric() {}, logarithmic() {} };\n',
    ],
    ["if (style && typeof style === 'object') {", 'if (isNaN(radius) || radius <= 0) {', ''],
    ["case 'rectRounded':", "case 'rect':", ''],
    ["case 'crossRot':", "case 'line':", ''],
    ["case 'dash':", 'case false:', ''],
  ] as const;
  return {
    name: 'chiso:leave-unused-out',
    apply: ({ build }) => build?.lib !== undefined,
    enforce: 'pre',
    resolveId: (id) => (id === colors ? `\0${colors}` : undefined),
    load: (id) =>
      id === `\0${colors}`
        ? `export class Color {
            constructor(value) { this.value = value; this.valid = false; }
            saturate() { return this; }
            darken() { return this; }
            hexString() { return this.value; }
          }`
        : undefined,
    transform(code, id) {
      if (id.endsWith('/chart.js/dist/chart.js'))
        return { code: emptyBodies(replaceParts(code, standIns), neverCalled, neverCalledEither), map: null };
      if (id.endsWith('/chart.js/dist/chunks/index.js'))
        return { code: emptyBodies(replaceParts(code, helperStandIns), {}, neverCalledHelpers), map: null };
      return undefined;
    },
  };
}

/** Each stand-in takes the place of what begins with its first text, up to its second. */
function replaceParts(
  code: string,
  standIns: readonly (readonly [from: string, to: string, code: string])[],
): string {
  return standIns.reduce((whole, [from, to, standIn]) => {
    const [start, end] = [whole.indexOf(from), whole.indexOf(to)];
    if (start < 0 || end < start) throw new Error(`chart.js has no “${from}” before “${to}”`);
    return whole.slice(0, start) + standIn + whole.slice(end);
  }, code);
}

/** What such a method or function returns is `undefined`. */
function emptyBodies(
  code: string,
  methods: Readonly<Record<string, readonly string[]>>,
  functions: readonly string[],
): string {
  const source = ts.createSourceFile('classes.js', code, ts.ScriptTarget.Latest);
  const named = (name: string, nodes: readonly ts.Node[] = []) => {
    const found = nodes.find(
      (each): each is ts.FunctionDeclaration | ts.MethodDeclaration =>
        (ts.isMethodDeclaration(each) || ts.isFunctionDeclaration(each)) &&
        each.name?.getText(source) === name,
    );
    if (!found?.body) throw new Error(`chart.js has no ${name}`);
    return found.body;
  };
  const classOf = (name: string) =>
    source.statements.find(
      (each): each is ts.ClassDeclaration => ts.isClassDeclaration(each) && each.name?.text === name,
    )?.members;
  return [
    ...Object.entries(methods).flatMap(([name, own]) => own.map((method) => named(method, classOf(name)))),
    ...functions.map((name) => named(name, source.statements)),
  ]
    .sort((a, b) => b.pos - a.pos)
    .reduce((rest, { pos, end }) => `${rest.slice(0, pos)} {}${rest.slice(end)}`, code);
}

/**
 * The written ids of messages are for translators; a page needs only that source and translation have the same one. Each
 * becomes a number of one or two letters: its place in the translators' file, since files are transformed in any order, and
 * the same sources must make the same module, whose hash pages hold.
 */
function shortenMessageIds(): Plugin {
  const units = readFileSync(path('src/localization/xliff/en.xlf'), 'utf8').matchAll(
    /<trans-unit id="([^"]+)"/g,
  );
  const places = new Map([...units].map(([, id], place) => [id, place.toString(36)]));
  const shorten = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`no translator knows the message “${id}”`);
    return `'${place}'`;
  };
  return {
    name: 'chiso:shorten-message-ids',
    apply: ({ build }) => build?.lib !== undefined,
    enforce: 'pre',
    transform(code, id) {
      const [, file] = id.split(path('src/localization/'));
      if (file === undefined) return undefined;
      const isTranslation = file.startsWith('generated/');
      return {
        code: isTranslation
          ? code.replace(
              /^(\s*)'([\w.-]+)':/gm,
              (_, indent: string, each: string) => `${indent}${shorten(each)}:`,
            )
          : code.replace(/\{\s*id: '([\w.-]+)',?\s*\}/g, (_, each: string) => `{ id: ${shorten(each)} }`),
        map: null,
      };
    },
  };
}

/**
 * Who renders on a server imports what its pages import. Lit has a build for Node, three times as large; of it the module
 * needs no more than not to fail where there is no document.
 */
function loadWithoutDocument(): Plugin {
  const standIns: Readonly<Record<string, readonly [from: string, to: string]>> = {
    '/@lit/reactive-element/reactive-element.js': [
      ' extends HTMLElement{',
      ' extends(globalThis.HTMLElement??class{}){',
    ],
    '/lit-html/lit-html.js': ['=document,', '=globalThis.document??{createTreeWalker(){}},'],
  };
  return {
    name: 'chiso:load-without-document',
    apply: ({ build }) => build?.lib !== undefined,
    enforce: 'pre',
    transform(code, id) {
      const [, [from, to] = []] = Object.entries(standIns).find(([file]) => id.endsWith(file)) ?? [];
      if (from === undefined || to === undefined) return undefined;
      if (!code.includes(from)) throw new Error(`${id} has no “${from}”`);
      return { code: code.replace(from, to), map: null };
    },
  };
}

/**
 * Old libraries on the same page replace built-ins: Prototype.js and MooTools `Array.from`, which then knows no iterator;
 * MooTools `Event`, of which nothing can then be dispatched, and `Document`, where Lit looks for style sheets that a policy
 * allows. Our own sources do without the first, as chart.js does here. A page of XHTML parses as XML what Lit writes as HTML.
 */
function outliveOldPages(): Plugin {
  const standIns = [
    ['/chart.js/dist/', /\bArray\.from\((\w+)\)/g, '[...$1]'],
    [
      '/lit-html/lit-html.js',
      /(\w+)(?=\.createElement\("template"\))/,
      '($1.contentType==="application/xhtml+xml"?$1.implementation.createHTMLDocument(""):$1)',
    ],
  ] as const;
  return {
    name: 'chiso:outlive-old-pages',
    apply: ({ build }) => build?.lib !== undefined,
    enforce: 'pre',
    transform(code, id) {
      const [, from, to = ''] = standIns.find(([path]) => id.includes(path)) ?? [];
      return from && { code: code.replace(from, to), map: null };
    },
    outputOptions: (options) => ({
      ...options,
      intro: `const Event = globalThis.document?.createEvent('Event').constructor ?? globalThis.Event;
        const Document = globalThis.document && Object.getPrototypeOf(document).constructor;`,
    }),
  };
}

function moduleConfig(module: Module): UserConfig {
  return {
    build: {
      target: 'es2022',
      sourcemap: true,
      emptyOutDir: module === modules.chiso,
      lib: { entry: path(module.entry), formats: ['es'], fileName: () => `${module.name}.js` },
      // Without `minify` here an ES library build keeps its white space.
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
    plugins: [
      leaveUnusedOut(),
      loadWithoutDocument(),
      outliveOldPages(),
      minifyStyles(),
      minifyTemplates(),
      shortenMessageIds(),
      minifyModule(),
      copyBesideModule(module),
    ],
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
    : moduleConfig(mode === 'adapters' ? modules.adapters : modules.chiso),
);

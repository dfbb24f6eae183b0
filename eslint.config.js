import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';

const typed = [
  'src/**/*.ts',
  'test/**/*.ts',
  'stories/**/*.ts',
  'demo/**/*.ts',
  '.storybook/**/*.ts',
  'vite.config.ts',
];

/*
 * The walls of the house: index → define → elements → shared, charts → feed, format, localization, theme.
 * `imports`: the folders and files of src that a layer may import; `types`: those it may import types from. Words are
 * composed of numbers and of what the feed says, so localization stands above format, and format above feed.
 */
const layers = {
  define: { imports: ['elements/', 'register.js'] },
  embed: { imports: ['shared/', 'feed/', 'localization/'] },
  'elements/*': { imports: ['shared/', 'charts/', 'feed/', 'format/', 'localization/', 'theme/'] },
  shared: { imports: ['feed/', 'format/', 'localization/', 'theme/'] },
  charts: { imports: ['theme/'], types: ['feed/', 'format/', 'localization/'] },
  feed: { imports: [] },
  format: { imports: [], types: ['feed/'] },
  localization: { imports: ['format/', 'feed/text.js'], types: ['feed/'] },
  theme: { imports: [] },
};

/* Each effect has one home; everywhere else in src it is an error that names the home. */
const effects = {
  define: {
    home: ['src/register.ts'],
    syntax: [
      'MemberExpression[object.name="customElements"][property.name="define"]',
      'MemberExpression[object.property.name="customElements"][property.name="define"]',
      'ImportSpecifier[imported.name="customElement"]',
    ],
    message:
      'Elements are registered by src/define/ through src/register.ts, the only customElements.define.',
  },
  fetch: {
    home: ['src/feed/client.ts'],
    syntax: [
      'CallExpression[callee.name="fetch"]',
      'MemberExpression[object.name=/^(window|self|globalThis)$/][property.name="fetch"]',
      'NewExpression[callee.name=/^(XMLHttpRequest|EventSource|WebSocket)$/]',
    ],
    message: 'Requests have one home: src/feed/client.ts.',
  },
  intl: {
    home: ['src/format/**'],
    syntax: [
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"]',
      'CallExpression[callee.property.name=/^(toLocaleString|toLocaleDateString|toLocaleTimeString|localeCompare)$/]',
    ],
    message: 'Intl has one home: src/format/, where the locale is an argument.',
  },
  clock: {
    home: ['src/feed/client.ts', 'src/shared/**'],
    syntax: [
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    ],
    message:
      "Nothing shown depends on the reader's clock; only src/feed/client.ts and src/shared/ may read it.",
  },
  localize: {
    home: ['src/localization/locale.ts'],
    syntax: ['ImportSpecifier[imported.name=/^configure(Transform)?Localization$/]'],
    message: '@lit/localize is configured once, in src/localization/locale.ts.',
  },
  chart: {
    home: ['src/charts/**'],
    imports: '^chart\\.js(/|$)',
    message: 'chart.js has one home: src/charts/.',
  },
  tables: {
    home: ['src/feed/adapters/**'],
    imports: '^(papaparse|jsonstat-toolkit)(/|$)',
    message: 'Tables and cubes are parsed in src/feed/adapters/ only.',
  },
  storage: {
    home: ['src/feed/keep.ts'],
    syntax: [
      'Identifier[name=/^(caches|localStorage|sessionStorage|indexedDB)$/]',
      'MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB|cookie)$/]',
    ],
    message: 'What outlives a visit has one home: src/feed/keep.ts.',
  },
  address: {
    home: ['src/shared/address.ts'],
    syntax: [
      'MemberExpression[object.name=/^(location|history|navigation)$/]',
      'MemberExpression[object.name=/^(window|self|globalThis|document)$/][property.name=/^(location|history|navigation)$/]',
      'MemberExpression[property.name=/^(pushState|replaceState)$/]',
      'Literal[value=/^(popstate|hashchange)$/]',
    ],
    message: "The page's address has one home: src/shared/address.ts.",
  },
  clipboard: {
    home: ['src/shared/clipboard.ts'],
    syntax: ['Identifier[name=/^(clipboard|execCommand)$/]'],
    message: 'What is copied has one home: src/shared/clipboard.ts.',
  },
  saving: {
    home: ['src/shared/download.ts'],
    syntax: ['Identifier[name="createObjectURL"]'],
    message: 'Files are handed over in src/shared/download.ts only.',
  },
  lit: {
    home: ['src/*.ts', 'src/{define,elements,shared,charts,localization,theme}/**'],
    imports: '^(lit|lit-html|lit-element|@lit/reactive-element)(/|$)',
    message: 'Feed and format know no elements; Lit belongs to what draws.',
  },
  context: {
    home: ['src/feed/context.ts', 'src/*.ts', 'src/{define,elements,shared}/**'],
    imports: '^@lit/(context|task)(/|$)',
    message: 'In src/feed/ only context.ts knows @lit/context; charts and leaves know none.',
  },
};

/* One name for each wall and home: with a single `no-restricted-syntax` the last matching entry would replace the others. */
const restrictImports = tseslint.plugin.rules['no-restricted-imports'];
const restrictSyntax = builtinRules.get('no-restricted-syntax');
const house = {
  rules: {
    layer: restrictImports,
    elements: restrictImports,
    tests: restrictSyntax,
    ...Object.fromEntries(
      Object.entries(effects).map(([name, { syntax }]) => [name, syntax ? restrictSyntax : restrictImports]),
    ),
  },
};

function effectRule([name, { home, syntax, imports, message }]) {
  const options = syntax
    ? syntax.map((selector) => ({ selector, message }))
    : [{ patterns: [{ regex: imports, message }] }];
  return { files: ['src/**/*.ts'], ignores: home, rules: { [`house/${name}`]: ['error', ...options] } };
}

/** A layer's files may lie in it or one folder deeper; what leads out of the layer must be on its list. */
function layerRules([layer, { imports, types = [] }]) {
  const names = (list) => list.join(', ') || 'nothing else of src';
  return [0, 1].map((depth) => {
    const out = `^${'\\.\\./'.repeat(layer.split('/').length + depth)}`;
    const allowed = [...imports, ...types].map((name) => name.replace('.', '\\.')).join('|');
    const patterns = [
      {
        regex: allowed ? `${out}(?!${allowed})` : out,
        message: `src/${layer} may import ${names(imports)}${types.length ? `; types of ${names(types)}` : ''}.`,
      },
    ];
    if (types.length) {
      const message = `src/${layer} may import only types from here.`;
      const values = imports.length ? `(?!${imports.map((name) => name.replace('.', '\\.')).join('|')})` : '';
      patterns.push({ regex: `${out}${values}(${types.join('|')})`, allowTypeImports: true, message });
    }
    return { files: [`src/${layer}${'/*'.repeat(depth + 1)}.ts`], ...layerRule(...patterns) };
  });
}

function layerRule(...patterns) {
  return { rules: { 'house/layer': ['error', { patterns }] } };
}

function budget(files, max) {
  return { files, rules: { 'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }] } };
}

export default defineConfig(
  // The folders of test/consumers/ are projects of their own, with compilers of their own.
  globalIgnores([
    'dist/',
    'storybook-static/',
    'coverage/',
    'src/localization/generated/',
    'test/consumers/*/',
  ]),
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { sourceType: 'module' },
    rules: { 'no-unused-vars': 'error', 'no-undef': 'off', 'prefer-const': 'error', eqeqeq: 'error' },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { plugins: { house } },

  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // `noUncheckedIndexedAccess` doubts every index; a `!` says that the line before has proved this one.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/parameter-properties': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `??` also keeps an empty string, which often means "none" in an attribute.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'No enums: use a union of string literals.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-map': 'off',
      'wc/guard-super-call': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // semantic-dom-diff types `equal` as a promise, which it is not; `accessible()` is one and needs its `await`.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['Equal'], package: 'chai' },
            { from: 'package', name: ['Equal'], package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,mjs}'],
    rules: {
      'house/tests': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name=/^(describe|it|test|suite|context)$/][callee.property.name=/^(only|skip)$/]',
          message: 'A test that is left out, or leaves others out, is no test.',
        },
      ],
    },
  },

  Object.entries(effects).map(effectRule),
  Object.entries(layers).flatMap(layerRules),
  {
    files: ['src/elements/*/*.ts'],
    rules: {
      'house/elements': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./(?!\\.\\./)',
              message: 'No element imports another: what they share is in src/shared/.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/register.ts'],
    ...layerRule({ regex: '^\\./(?!localization/)', message: 'register.ts may import localization/ only.' }),
  },
  {
    files: ['src/classes.ts'],
    ...layerRule({ regex: '^\\./(define/|register\\.|index\\.)', message: 'classes.ts registers nothing.' }),
  },
  {
    files: ['stories/**/*.ts', 'demo/**/*.{ts,js,mjs}'],
    ...layerRule({
      regex: '^(\\.\\./)+(src/(?!(index|adapters)\\.js$)|dist/(?!custom-elements\\.json$))',
      message: 'Stories and demo import the public entries only: src/index.js and src/adapters.js.',
    }),
  },

  budget(['src/elements/**/*.ts'], 200),
  budget(['src/elements/**/*.model.ts'], 150),
  budget(['src/elements/**/*.styles.ts'], 120),
  budget(['test/**/*.test.{ts,mjs}'], 300),
);

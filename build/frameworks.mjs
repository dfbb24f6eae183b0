/**
 * `dist/types/`: what may be written in the templates of React, Vue and Svelte, checked against the classes themselves. The
 * generators of types that the registry has copy the names of types without their declarations, and know neither `ref` nor
 * the elements' own events.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dist, elementsOf, readManifest } from './elements.mjs';

const elements = elementsOf(readManifest());
const events = [...new Set(elements.flatMap((element) => element.events.map(({ type }) => type.text)))];

const files = {
  elements: `${head('What a template may write on each element: attributes, properties and events.')}
import type {
${[...elements.map(({ name }) => name), ...events]
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from '../modules/classes.js';

/** Attributes are text, and frameworks set properties where they can: the elements take both. */
export type Numeric = number | \`\${number}\`;
export type Flag = boolean | '' | 'true' | 'false';
export type Words = string | readonly string[];

${elements.map(attributesOf).join('\n')}
export interface Elements {
${elements.map(entryOf).join('\n')}
}
`,

  react: `${head('The elements in JSX of React 19.')}
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

type Props<Name extends keyof Elements> = Elements[Name]['attributes'] &
  ClassAttributes<Elements[Name]['element']> &
  Omit<HTMLAttributes<Elements[Name]['element']>, keyof Elements[Name]['attributes']> & {
    [Event in keyof Elements[Name]['events'] & string as \`on\${Event}\`]?:
      | ((event: Elements[Name]['events'][Event]) => void)
      | undefined;
  };

type ChisoElements = { [Name in keyof Elements]: Props<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ChisoElements {}
  }
}
`,

  vue: `${head('The elements in templates of Vue 3, for vue-tsc and the editors that use it.')}
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Elements } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

type Props<Name extends keyof Elements> = Elements[Name]['attributes'] &
  ReservedProps &
  Omit<HTMLAttributes, keyof Elements[Name]['attributes']> & {
    [Event in keyof Elements[Name]['events'] & string as \`on\${Capitalize<Camel<Event>>}\`]?:
      | ((event: Elements[Name]['events'][Event]) => void)
      | undefined;
  };

type ChisoElements = {
  [Name in keyof Elements]: new () => Elements[Name]['element'] & { readonly $props: Props<Name> };
};

declare module 'vue' {
  interface GlobalComponents extends ChisoElements {}
}
`,

  svelte: `${head('The elements in templates of Svelte, for svelte-check and the editors that use it.')}
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Props<Name extends keyof Elements> = Elements[Name]['attributes'] &
  Omit<HTMLAttributes<Elements[Name]['element']>, keyof Elements[Name]['attributes']> & {
    [Event in keyof Elements[Name]['events'] & string as \`on\${Event}\` | \`on:\${Event}\`]?:
      | ((event: Elements[Name]['events'][Event]) => void)
      | undefined;
  };

type ChisoElements = { [Name in keyof Elements]: Props<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ChisoElements {}
}
`,
};

mkdirSync(dist('types'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(dist(`types/${name}.d.ts`), text);

function head(sentence) {
  return `/** ${sentence} Made from custom-elements.json. */`;
}

/** Under the names of the attributes, and under those of the properties where these differ. */
function attributesOf({ name, members, attributes }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const lines = fields.flatMap((field) =>
    [...new Set([field.attribute, field.name])].filter(Boolean).map((key) => propertyOf(name, key, field)),
  );
  const known = new Set(fields.map(({ attribute }) => attribute));
  const rest = attributes.filter((attribute) => attribute.fieldName && !known.has(attribute.name));
  if (rest.length > 0) throw new Error(`${name} has attributes without properties: ${rest[0].name}`);
  return `export interface ${name}Attributes {\n${lines.join('\n')}\n}\n`;
}

function propertyOf(className, key, { name, type, description }) {
  const written = /^[a-z]\w*$/i.test(key) ? key : `'${key}'`;
  const doc = description.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/');
  return `  /** ${doc} */\n  ${written}?: ${typeOf(className, name, type.text)} | undefined;`;
}

function typeOf(className, property, text) {
  if (/^boolean\b/.test(text)) return 'Flag';
  if (/^number\b/.test(text)) return 'Numeric';
  if (/^readonly \w+\[\]/.test(text)) return 'Words';
  return `${className}['${property}']`;
}

function entryOf({ tagName, name, description, events: told }) {
  const doc = description.split('\n').join('\n   * ').replaceAll('*/', '*\\/');
  const list = told.map((event) => `'${event.name}': ${event.type.text}`).join('; ');
  return `  /**
   * ${doc}
   */
  '${tagName}': { element: ${name}; attributes: ${name}Attributes; events: { ${list} } };`;
}

/**
 * The API tables, from the custom-elements manifest. Storybook's own reading of it keys all rows by name, so that a part
 * or slot hides the attribute of the same name; here each kind has keys of its own.
 */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

interface Member {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';

type Declaration = { readonly tagName?: string } & Partial<Record<List, readonly Member[]>>;

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export function argTypesOf(tagName: string): ArgTypes {
  const { attributes = [], members = [], ...own } = declarationOf(tagName);
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeRow(attribute)])),
    ...rows('properties', properties, (name) => `.${name}`),
    ...rows('methods', methods, (name) => `${name}()`),
    ...rows('events', own.events, (name) => name),
    ...rows('slots', own.slots, (name) => (name ? `slot="${name}"` : '(default slot)')),
    ...rows('states', own.cssStates, (name) => `:state(${name})`),
    ...rows('parts', own.cssParts, (name) => `::part(${name})`),
    ...rows('custom properties', own.cssProperties, (name) => name),
  };
}

function declarationOf(tagName: string): Declaration {
  const { modules } = manifest as Manifest;
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  return declared.find((declaration) => declaration.tagName === tagName) ?? {};
}

function attributeRow({ name, description = '', default: value, type }: Member): ArgTypes[string] {
  const text = type?.text.replace(' | undefined', '') ?? 'string';
  const isPlain = text === 'boolean' || text === 'number';
  const summary = value === undefined || value === '[]' ? undefined : value.replaceAll("'", '');
  return {
    name,
    description,
    type: { name: isPlain ? text : 'string' },
    table: { category: 'attributes', ...(summary !== undefined && { defaultValue: { summary } }) },
  };
}

/** Rows that only tell. */
function rows(category: string, list: readonly Member[] = [], keyOf: (name: string) => string): ArgTypes {
  return Object.fromEntries(
    list.map(({ name, description = '', default: value, type }) => [
      keyOf(name),
      {
        name: keyOf(name),
        description,
        control: { disable: true },
        table: {
          category,
          ...(type && { type: { summary: type.text } }),
          ...(value !== undefined && { defaultValue: { summary: value } }),
        },
      },
    ]),
  );
}

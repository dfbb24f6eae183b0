import {
  defaultConverter,
  type ComplexAttributeConverter,
  type LitElement,
  type PropertyDeclaration,
} from 'lit';

/** Present or absent; `="false"` counts as absent, since editors of portals write that. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** Words apart by white space: no id holds any. */
export const words: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => value?.split(/\s+/).filter(Boolean) ?? [],
  toAttribute: (value) => (value.length > 0 ? value.join(' ') : null),
};

/**
 * A name of its own for the parameters of an address; empty: they need none. Editors of portals write
 * `sync-url="sync-url"` for the plain attribute.
 */
export const addressName: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (value) =>
    value === null || value === 'false' ? undefined : /^(true|sync-url)$/.test(value) ? '' : value,
};

/** Text that says something when it is empty too: that there is no figure, or no heading. */
export const text: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (value) => value ?? undefined,
};

/**
 * Wherever an element has a property, React, Vue and Svelte set that, whatever the template writes. So a property takes
 * what its attribute takes: `indicators="a b"`, `limit="10"` and `period={2024}` mean the same in all of them. What is
 * taken away is as if it had never been there, where Lit's own converter makes it `null`; so is what is empty, which Vue
 * sets instead, and a portal's template writes where it knows nothing.
 */
export function takeWords({
  prototype,
  elementProperties,
}: Pick<typeof LitElement, 'prototype' | 'elementProperties'>): void {
  for (const [name, options] of elementProperties) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own?.set || options.attribute === false) continue;
    Object.defineProperty(prototype, name, {
      ...own,
      set(value: unknown) {
        own.set!.call(this, read(value, options));
      },
    });
  }
}

function read(value: unknown, { type, converter }: PropertyDeclaration): unknown {
  const reader = typeof converter === 'object' ? converter : defaultConverter;
  const isNothing = value === '' && reader === defaultConverter;
  if (isNothing || value === undefined || value === null)
    return reader.fromAttribute!(null, type) ?? undefined;
  const isWords = typeof value === 'string' || (typeof value === 'number' && type !== Number);
  return isWords ? reader.fromAttribute!(String(value), type) : value;
}

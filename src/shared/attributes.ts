import { defaultConverter, type ComplexAttributeConverter, type PropertyDeclaration } from 'lit';

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

/** Attributes that are taken away are as if they had never been there; Lit's own converter makes them `null`. */
export function forgetRemoved(properties: Map<PropertyKey, PropertyDeclaration>): void {
  const converter: ComplexAttributeConverter = {
    ...defaultConverter,
    fromAttribute: (value, type) => defaultConverter.fromAttribute!(value, type) ?? undefined,
  };
  for (const [name, options] of properties)
    if ((options.converter ?? defaultConverter) === defaultConverter)
      properties.set(name, { ...options, converter });
}

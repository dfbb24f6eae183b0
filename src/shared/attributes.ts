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

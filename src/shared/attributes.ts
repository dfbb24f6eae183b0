import type { ComplexAttributeConverter } from 'lit';

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

/** Every element and its attributes, as `custom-elements.json` lists them: a test that goes over them misses none. */

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const manifest = (await (
  await fetch(new URL('../../dist/custom-elements.json', import.meta.url))
).json()) as Manifest;

export interface ListedElement {
  readonly tag: string;
  readonly attributes: readonly string[];
}

export const elementsInManifest: readonly ListedElement[] = manifest.modules.flatMap(
  ({ declarations = [] }) =>
    declarations.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [{ tag: tagName, attributes: attributes.map(({ name }) => name) }] : [],
    ),
);

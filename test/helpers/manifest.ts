/** Every element as `custom-elements.json` lists it: a test that goes over what is documented misses nothing. */

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
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
  /** Parts, with the second words that their descriptions tell of: `verdict-met`. */
  readonly parts: readonly string[];
  /** Custom properties, each of a numbered row. */
  readonly properties: readonly string[];
}

export const elementsInManifest: readonly ListedElement[] = manifest.modules.flatMap(
  ({ declarations = [] }) =>
    declarations.flatMap(({ tagName, attributes = [], cssParts = [], cssProperties = [] }) =>
      tagName
        ? [
            {
              tag: tagName,
              attributes: attributes.map(({ name }) => name),
              parts: cssParts.flatMap(withSecondWords),
              properties: cssProperties.flatMap(numbered),
            },
          ]
        : [],
    ),
);

/** "also `delta-better`, `delta-worse` or `delta-same`". */
function withSecondWords({ name, description = '' }: Described): readonly string[] {
  const words = [...description.matchAll(/`([\w-]+)`/g)].map(([, word]) => word!);
  return [name, ...words.filter((word) => word.startsWith(`${name}-`))];
}

/** `--chiso-color-series-1`, "likewise to `-8`". */
function numbered({ name, description = '' }: Described): readonly string[] {
  const last = Number(/likewise to `-(\d+)`/.exec(description)?.[1] ?? 1);
  return Array.from({ length: last }, (_, n) => name.replace(/-1$/, `-${n + 1}`));
}

/**
 * `dist/vscode.*-custom-data.json` and `dist/web-types.json`: what VS Code and the IDEs of JetBrains complete and explain in
 * HTML and CSS.
 */
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { choicesOf, dist, elementsOf, readManifest } from './elements.mjs';

const manifest = readManifest();
const elements = elementsOf(manifest);
const choices = choicesOf(elements);
for (const { name, attributes } of elements) {
  for (const attribute of attributes) {
    const words = choices
      .get(name)
      .get(attribute.fieldName)
      ?.map((word) => `'${word}'`);
    attribute.type = { text: words?.join(' | ') ?? plain(attribute.type?.text ?? 'string') };
  }
}

// The custom properties are the same for all: each editor has them under CSS.
const options = { outdir: dist('.'), hideCssPropertiesDocs: true, hideLogs: true };
generateVsCodeCustomElementData(structuredClone(manifest), options);
generateJetBrainsWebTypes(structuredClone(manifest), { ...options, packageJson: false });

/** An attribute is text, where it is neither a number nor there or not. */
function plain(type) {
  return /^(boolean|number)\b/.exec(type)?.[0] ?? 'string';
}

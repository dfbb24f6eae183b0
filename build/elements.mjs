/** What the manifest says of the elements, for what is made from it: types for frameworks, data for editors. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const dist = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

export function readManifest() {
  return JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));
}

export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/**
 * What each attribute takes, as a union of words: the manifest has the names of types, `SortKey`, which say nothing to an
 * editor. By class and property; absent where any text will do.
 */
export function choicesOf(elements) {
  const entry = dist('modules/classes.d.ts');
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)));
  const classes = new Map(exported.map((symbol) => [symbol.name, checker.getAliasedSymbol(symbol)]));
  return new Map(
    elements.map(({ name, attributes }) => {
      const instance = checker.getDeclaredTypeOfSymbol(classes.get(name));
      const choices = attributes.flatMap(({ fieldName }) => {
        const property = fieldName && checker.getPropertyOfType(instance, fieldName);
        const type = property && checker.getNonNullableType(checker.getTypeOfSymbol(property));
        const words = type?.isUnion() ? type.types : [type];
        return words.every((word) => word?.isStringLiteral())
          ? [[fieldName, words.map(({ value }) => value)]]
          : [];
      });
      return [name, new Map(choices)];
    }),
  );
}

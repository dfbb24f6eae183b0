/** The public API, read from the doc blocks: docs, editors and types are made from it. */
export default {
  globs: ['src/elements/**/*.ts', 'src/shared/**/*.ts', 'src/define/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicApi()],
};

function publicApi() {
  return {
    name: 'chiso-public-api',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const elements = manifest.modules.filter(({ declarations }) =>
        declarations?.some(({ tagName }) => tagName),
      );
      for (const { path, declarations } of elements) {
        for (const declaration of declarations) {
          if (!declaration.tagName) continue;
          dropPrivate(declaration);
          // The analyzer takes the first argument of an event's class for its name.
          declaration.events = declaration.events?.filter(({ name }) => /^chiso-/.test(name ?? ''));
          addDefinition(manifest, declaration, path);
        }
      }
      manifest.modules = manifest.modules.filter(
        (module) =>
          elements.includes(module) ||
          module.exports?.some(({ kind }) => kind === 'custom-element-definition'),
      );
      pointToBuild(manifest);
    },
  };
}

/** What is not marked in the source as public is nobody's business: `_x`, `private`, `protected`, styles, lifecycle. */
function dropPrivate(declaration) {
  const lifecycle =
    /^(connectedCallback|disconnectedCallback|attributeChangedCallback|willUpdate|firstUpdated|updated|render|createRenderRoot)$/;
  const isPublic = ({ name, privacy, static: isStatic }) =>
    !isStatic &&
    privacy !== 'private' &&
    privacy !== 'protected' &&
    !/^[_#]/.test(name) &&
    !lifecycle.test(name);
  declaration.members = declaration.members?.filter(isPublic);
}

/** `register()` hides `customElements.define` from the analyzer: src/define/<name>.ts defines src/elements/<name>/. */
function addDefinition(manifest, { name, tagName }, path) {
  const definePath = path.replace(/^src\/elements\/([^/]+)\/.*$/, 'src/define/$1.ts');
  const module = manifest.modules.find((candidate) => candidate.path === definePath);
  module?.exports?.push({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: path },
  });
}

/** The package ships dist/modules, not src. */
function pointToBuild(manifest) {
  const toBuild = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/modules/$1.js');
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      for (const key of ['path', 'module'])
        if (typeof value[key] === 'string') value[key] = toBuild(value[key]);
      Object.values(value).forEach(visit);
    }
  };
  visit(manifest);
}

// The schema and the reader say the same. In Node, as ajv is CommonJS and the schema a file for tools, not for pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { bad, good, readerOnly, readFeed } = await bundled(`
  export * from './test/fixtures/feeds/good.ts';
  export * from './test/fixtures/feeds/bad.ts';
  export { readFeed } from './src/feed/read/read.ts';
`);
const schema = JSON.parse(readFileSync(new URL('../../src/feed/feed.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Where the reader reports something. */
function problemsOf(document) {
  const { problems, refused } = readFeed([{ document }]);
  return [...refused, ...problems].map(({ pointer }) => pointer);
}

/** Where the schema reports something. */
function errorsOf(document) {
  return isValid(document) ? [] : isValid.errors.map(({ instancePath }) => instancePath);
}

describe('feed.schema.json and the reader', () => {
  for (const [says, document] of good) {
    it(`take ${says} without a problem`, () => {
      assert.deepEqual(errorsOf(document), []);
      assert.deepEqual(problemsOf(document), []);
    });
  }

  for (const { says, document, pointer } of bad) {
    it(`report ${says}`, () => {
      assert.ok(errorsOf(document).includes(pointer), `the schema reports ${errorsOf(document)}`);
      assert.ok(problemsOf(document).includes(pointer), `the reader reports ${problemsOf(document)}`);
    });
  }

  for (const { says, document, pointer } of readerOnly) {
    it(`leave ${says} to the reader`, () => {
      assert.deepEqual(errorsOf(document), []);
      assert.ok(problemsOf(document).includes(pointer), `the reader reports ${problemsOf(document)}`);
    });
  }
});

describe('feed.schema.json', () => {
  it('describes every field', () => {
    const silent = [];
    const visit = (node, path) => {
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        if (!field.description && !field.$ref) silent.push(`${path}/${name}`);
        visit(field, `${path}/${name}`);
      }
    };
    visit(schema, '');
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (!definition.description) silent.push(name);
      visit(definition, name);
    }
    assert.deepEqual(silent, []);
  });

  it('lists the words that the model lists', async () => {
    const model = await bundled(`export * from './src/feed/feed.ts';`);
    const { locality, kinship, indicator, observation, stage, unit, qualifier } = schema.$defs;
    assert.deepEqual(locality.properties.level.enum, model.levels);
    assert.deepEqual(kinship.properties.relation.enum, model.relations);
    assert.deepEqual(indicator.properties.direction.enum, model.directions);
    assert.deepEqual(observation.properties.periodBasis.enum, model.periodBases);
    assert.deepEqual(observation.properties.status.enum, model.statuses);
    assert.deepEqual(observation.properties.method.enum, model.methods);
    assert.deepEqual(stage.properties.tone.enum, model.tones);
    assert.deepEqual(unit.anyOf[0].enum, model.unitNames);
    assert.deepEqual(qualifier.enum, model.qualifiers);
  });
});

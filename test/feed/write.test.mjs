// What is written is what the schema takes. In Node, as ajv is CommonJS and the schema a file for tools, not for pages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
const names = readdirSync(`${root}/demo/feeds`).filter((name) => name.endsWith('.json'));
const published = names.map((name) => read(`demo/feeds/${name}`));
const isValid = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(
  read('src/feed/feed.schema.json'),
);
const { readFeed, writeFeed, full } = await bundled(`
  export { readFeed } from './src/feed/read/read.ts';
  export { writeFeed } from './src/feed/write.ts';
  export { full } from './test/fixtures/feeds/good.ts';
`);

async function bundled(contents) {
  const options = { bundle: true, write: false, format: 'esm' };
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, ...options });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

describe('a feed that is written', () => {
  const feeds = [
    ['with every field', [full]],
    ...published.map((document) => [`of ${document.title.vi}`, [document]]),
    ['of all of them', [full, ...published]],
  ];
  for (const [says, documents] of feeds) {
    it(`is as the schema has it: ${says}`, () => {
      const { feed } = readFeed(documents.map((document) => ({ document })));
      const files = writeFeed(feed);
      assert.equal(files.length, documents.length);
      for (const { document } of files) assert.ok(isValid(document), JSON.stringify(isValid.errors));
    });
  }
});

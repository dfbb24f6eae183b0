import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { readFeed } from '../../dist/modules/feed/index.js';
import { currentReadme } from '../../stories/reference.mjs';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts, exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

test('the tables of README.md are those of the manifest', () => {
  assert.equal(readme, currentReadme());
});

test('each feed in README.md reads without a problem', () => {
  const feeds = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json));
  assert.ok(feeds.length > 0);
  for (const document of feeds) {
    const { feed, problems } = readFeed([{ document }]);
    assert.deepEqual(problems, []);
    assert.ok(feed);
  }
});

test('README.md names only commands, entries and pictures that there are', () => {
  const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  assert.deepEqual(
    commands.filter((name) => !(name in scripts)),
    [],
  );
  const entries = [...readme.matchAll(/`chiso\/([\w./]+)`/g)].map(([, name]) => `./${name}`);
  assert.deepEqual(
    entries.filter((name) => !(name in exports)),
    [],
  );
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, name]) => name);
  assert.ok(pictures.length > 0);
  assert.deepEqual(
    pictures.filter((name) => !existsSync(new URL(name, root))),
    [],
  );
});

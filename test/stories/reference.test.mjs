import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { currentReadme } from '../../stories/reference.mjs';

test('the tables of README.md are those of the manifest', () => {
  assert.equal(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'), currentReadme());
});

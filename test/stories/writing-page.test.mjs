/** The page about writing calls verdicts and missing figures what the widgets call them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('stories/pages/writing.mdx');
const [, vietnamese, english] = page.split(/^# /m);
const terms = read('src/localization/terms.ts');
const translated = read('src/localization/generated/en.ts');

const ids = ['met', 'exceeded', 'not-met', 'missed', 'no-figure'].map((name) => `verdict.${name}`);

describe('the page about writing', () => {
  for (const id of ids) {
    it(`has the words of ${id}, in both languages`, () => {
      const [, words] = new RegExp(`msg\\('([^']+)', \\{ id: '${id}' \\}`).exec(terms);
      const [, inEnglish] = new RegExp(`'${id}': \`([^\`]+)\``).exec(translated);
      assert.ok(vietnamese.includes(`“${words}”`), words);
      assert.ok(english.includes(`“${inEnglish}”`), inEnglish);
    });
  }

  it('names only fields that a feed has', () => {
    const schema = read('src/feed/feed.schema.json');
    const fields = [...page.matchAll(/`"(\w+)"[:`]/g)].map(([, field]) => field);
    const bare = [...page.matchAll(/`(\w+)`/g)]
      .map(([, field]) => field)
      .filter((name) => name !== 'compact');
    assert.ok(fields.length > 10);
    for (const field of [...fields, ...bare]) assert.ok(schema.includes(`"${field}"`), field);
  });
});

/**
 * `npm run looks`: how every story and the picture of README.md look, beside how they looked when that was last judged.
 * `-- --update` keeps what is seen now, once somebody has looked at it; `-- --sheet FILE.png` puts all stories on one
 * picture, and those of each widget on one of their own, at full size. Words after that choose stories by their ids; `readme`
 * chooses the picture.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStorybook } from '../stories/storybook.mjs';
import { compare, gone, keep } from './kept.mjs';
import { sideBySide } from './pictures.mjs';
import { photographReadme } from './readme.mjs';
import { drawSheet, widgetOf } from './sheet.mjs';
import { photographStories } from './stories.mjs';
import { inPage, openStudio } from './studio.mjs';

const kept = fileURLToPath(new URL('kept/', import.meta.url));
const differing = fileURLToPath(new URL('differing/', import.meta.url));
const readme = fileURLToPath(new URL('../../demo/chiso.webp', import.meta.url));

const { values, positionals: words } = parseArgs({
  options: { update: { type: 'boolean' }, sheet: { type: 'string' } },
  allowPositionals: true,
});
const isWanted = (name) => words.length === 0 || words.some((word) => name.includes(word));

const storybook = buildStorybook();
const browser = await openStudio(await storybook.serve());
try {
  const stories = storybook.entries.filter(({ type, id }) => type === 'story' && isWanted(id));
  if (values.sheet) await layOut(stories, await photographStories(browser, stories, 1));
  else await inPage(browser, {}, async (page) => judge(page, await looksOf(page, stories)));
} finally {
  await browser.close();
  storybook.close();
}

/** All at half size, and each widget at full size. */
async function layOut(stories, views) {
  writeFileSync(values.sheet, await drawSheet(browser, stories, views, 0.5));
  for (const widget of new Set(stories.map(widgetOf))) {
    const own = stories.filter((story) => widgetOf(story) === widget);
    const file = values.sheet.replace(/(\.png)?$/, `-${widget.toLowerCase()}.png`);
    writeFileSync(file, await drawSheet(browser, own, views, 1));
  }
}

/** By the files that keep them: of each story its views side by side, at half size. */
async function looksOf(page, stories) {
  const looks = new Map();
  for (const [id, views] of await photographStories(browser, stories, 0.5))
    looks.set(
      join(kept, `${id}.webp`),
      await sideBySide(
        page,
        views.map(({ picture }) => picture),
      ),
    );
  if (isWanted('readme')) looks.set(readme, await photographReadme(browser));
  return looks;
}

async function judge(page, looks) {
  const left = words.length === 0 ? gone(kept, looks) : [];
  if (values.update) {
    for (const file of left) rmSync(file);
    keep(looks);
    console.log(`${looks.size} looks kept`);
    return;
  }
  const complaints = await compare(page, looks, differing);
  for (const complaint of complaints) console.log(`✗ ${complaint}`);
  for (const file of left) console.log(`✗ ${basename(file)}: there is no such story any more`);
  const failed = complaints.length + left.length;
  if (failed > 0)
    console.log('What differs is in test/looks/differing/; keep it by `npm run looks -- --update`.');
  console.log(`${looks.size - complaints.length} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

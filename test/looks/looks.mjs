/**
 * `npm run looks`: how every story looks at two widths and in two schemes, beside how it looked when that was last judged.
 * `-- --update` keeps what is seen now, once somebody has looked at it; `-- --sheet FILE` puts all on one picture.
 * Words after that choose stories by their ids.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../browser.mjs';
import { buildStorybook } from '../stories/storybook.mjs';
import { drawSheet } from './sheet.mjs';
import { differenceOf, looksOf } from './look.mjs';

/** Of all pixels so many may differ: letters are smoothed a little otherwise from one version of Chromium to the next. */
const tolerance = 0.004;
const kept = fileURLToPath(new URL('kept/', import.meta.url));
const differing = fileURLToPath(new URL('differing/', import.meta.url));

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean' }, sheet: { type: 'string' } },
  allowPositionals: true,
});
const storybook = buildStorybook();
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArgs });
try {
  const address = await storybook.serve();
  const stories = storybook.entries
    .filter(({ type }) => type === 'story')
    .filter(({ id }) => positionals.length === 0 || positionals.some((word) => id.includes(word)));
  const looks = await looksOf(browser, address, stories);
  if (values.sheet) writeFileSync(values.sheet, await drawSheet(browser, looks));
  else if (values.update) keep(looks);
  else await compare(looks);
} finally {
  await browser.close();
  storybook.close();
}

function keep(looks) {
  if (positionals.length === 0) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  for (const [id, picture] of looks) writeFileSync(join(kept, `${id}.webp`), picture);
  console.log(`${looks.size} looks kept`);
}

async function compare(looks) {
  rmSync(differing, { recursive: true, force: true });
  const failures = [];
  for (const [id, picture] of looks) {
    const file = join(kept, `${id}.webp`);
    const share = existsSync(file) ? await differenceOf(browser, readFileSync(file), picture) : 1;
    if (share <= tolerance) continue;
    mkdirSync(differing, { recursive: true });
    writeFileSync(join(differing, `${id}.webp`), picture);
    failures.push(
      `${id}: ${existsSync(file) ? `${(share * 100).toFixed(2)} % of the pixels differ` : 'new'}`,
    );
  }
  if (positionals.length === 0 && existsSync(kept))
    for (const name of readdirSync(kept))
      if (!looks.has(name.replace(/\.webp$/, ''))) failures.push(`${name}: there is no such story any more`);
  for (const failure of failures) console.log(`✗ ${failure}`);
  if (failures.length > 0)
    console.log(`What differs is in test/looks/differing/; keep it by \`npm run looks -- --update\`.`);
  console.log(`${looks.size - failures.length} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

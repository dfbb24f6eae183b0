/**
 * The accessibility tree of each widget, of Chromium, kept as text beside this file and read by people. A change shows as a
 * difference; who has read it writes it down by `npm run accessibility:trees`, after a build.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { page, types, useHost } from '../module/host.mjs';
import { treeOf } from './tree.mjs';

const isUpdate = process.argv.includes('--update');

const index = (markup) => ['chi-so-phuc-vu', markup];
const district = (markup) => ['cho-lach', markup];

/** Of the feeds of the demo: a real one, and one in which every province has figures of two years; and what stands in it. */
const pages = {
  kpi: index('<chiso-kpi indicator="tong-diem" locality="48" trend></chiso-kpi>'),
  progress: index('<chiso-progress indicator="tong-diem" locality="48"></chiso-progress>'),
  compare: index(
    '<chiso-compare indicator="tong-diem" localities="01 31 48 79" highlight="48" reference="average target"></chiso-compare>',
  ),
  trend: index(
    '<chiso-trend indicator="tong-diem" localities="48 79" locality="48" from="2026-07" reference="average"></chiso-trend>',
  ),
  ranking: index('<chiso-ranking indicator="tong-diem" highlight="48" limit="4"></chiso-ranking>'),
  breakdown: district(
    '<chiso-breakdown indicator="dich-vu-cong-truc-tuyen-cap-huyen" locality="cho-lach"></chiso-breakdown>',
  ),
  rollout: district(
    '<chiso-rollout indicators="chuan-hoa-du-lieu-dan-cu" locality="phu-phung"></chiso-rollout>',
  ),
  profile: index('<chiso-profile group="nam-nhom" localities="48 79" locality="48"></chiso-profile>'),
  picker: index('<chiso-picker></chiso-picker>'),
  board: district('<chiso-board></chiso-board>'),
};

const feedFiles = Object.fromEntries(
  ['chi-so-phuc-vu', 'cho-lach'].map((name) => [
    `/${name}.json`,
    [types.json, readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url))],
  ]),
);

describe('the accessibility tree', () => {
  const host = useHost({
    ...feedFiles,
    ...Object.fromEntries(
      Object.entries(pages).map(([name, [feed, markup]]) => [
        `/${name}`,
        [types.html, page(`<chiso-feed src="/${feed}.json">${markup}</chiso-feed>`)],
      ]),
    ),
  });

  for (const name of Object.keys(pages)) {
    it(`of <chiso-${name}> is the one that was read`, async () => {
      const found = await treeOf(await host.open(`/${name}`, 'ready'));
      const file = new URL(`${name}.txt`, import.meta.url);
      if (isUpdate) writeFileSync(file, found);
      assert.ok(existsSync(file), `no ${name}.txt: run \`npm run accessibility:trees\`, and read it`);
      assert.equal(
        found,
        readFileSync(file, 'utf8'),
        `${name}.txt: read the difference, then run \`npm run accessibility:trees\``,
      );
    });
  }
});

it('the accessibility tree is kept of each widget, and of no other', () => {
  const kept = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.txt'));
  assert.deepEqual(
    kept.sort(),
    Object.keys(pages)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});

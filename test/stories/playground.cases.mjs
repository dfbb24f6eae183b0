/** Playgrounds: what an element can be told is a control there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { show, storyPath } from './storybook.mjs';

const { modules } = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName, attributes }) => tagName && attributes);

/** @param open opens a path of the Storybook */
export function playgroundCases(open) {
  describe('the playground', () => {
    for (const { tagName, attributes } of elements) {
      it(`of ${tagName} has every attribute as a control`, async () => {
        const id = `${tagName.replace('chiso-', 'widgets-')}--playground`;
        const { page } = await open(storyPath(id, { locale: 'vi', theme: 'light' }));
        await page.waitForSelector('#storybook-root > *');
        const controls = await page.evaluate(controlsOf, id, `(${show})`);
        assert.deepEqual(
          attributes.map(({ name }) => name).filter((name) => !controls.includes(name)),
          [],
        );
        await page.close();
      });
    }
  });
}

/* Below: what runs in the page. */

/** What can be changed in a story, as the panel of controls is told when the story is shown. */
async function controlsOf(id, showText) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const prepared = new Promise((resolve) => channel.once('storyPrepared', resolve));
  // Another way to the same story: what was told before is told again.
  const outcome = await window.eval(showText)(id);
  const { argTypes } = await prepared;
  if (outcome !== 'storyRendered') return [];
  return Object.values(argTypes)
    .filter(({ control, table }) => control && !control.disable && !table?.disable)
    .map(({ name }) => name);
}

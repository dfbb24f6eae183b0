/** Stories as a reader sees them, at two widths and in two schemes. */
import { isSettled, show, storyPath } from '../stories/storybook.mjs';
import { strangeLetters } from './letters.mjs';
import { address, inPage } from './studio.mjs';

const variants = ['light', 'dark'].flatMap((theme) => [360, 760].map((width) => ({ theme, width })));
/** Charts are drawn when they are near the screen: here all are. */
const height = 8000;

/**
 * @param {number} scale of the pictures: 1 is as on a screen
 * @returns {Promise<Map<string, { theme: string, width: number, picture: Uint8Array }[]>>} by the ids of the stories
 */
export async function photographStories(browser, stories, scale) {
  if (stories.length === 0) return new Map();
  const views = new Map(stories.map(({ id }) => [id, []]));
  const letters = new Set();
  for (const { theme, width } of variants)
    await inPage(browser, { width, height, scale }, async (page) => {
      await page.goto(`${address}/${storyPath(stories[0].id, { locale: 'vi', theme })}`);
      await page.waitForSelector('#storybook-root > *');
      for (const story of stories) {
        await open(page, story);
        const { clip, text } = await page.evaluate(look);
        for (const letter of text) letters.add(letter);
        views.get(story.id).push({ theme, width, picture: await page.screenshot({ clip }) });
      }
    });
  const strange = await inPage(browser, {}, (page) => strangeLetters(page, letters));
  if (strange.length > 0) throw new Error(`test/looks/fonts.mjs has no font for ${strange.join(' ')}`);
  return views;
}

/** In the open page: to change to another story is far quicker than to load it. */
async function open(page, { id, tags }) {
  const outcome = await page.evaluate(show, id);
  if (outcome !== 'storyRendered') throw new Error(`${id}: ${outcome}`);
  if (!tags.includes('loading')) await page.waitForFunction(isSettled);
  await page.evaluate(untilStill);
}

/** Runs in the page: until its height has stayed for some frames, and each canvas in sight has got its chart. */
async function untilStill() {
  const [enough, most] = [6, 300];
  const root = document.querySelector('#storybook-root');
  const canvasesIn = (tree) =>
    [...tree.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? canvasesIn(element.shadowRoot) : element.matches('canvas') ? [element] : [],
    );
  // Chart.js writes the size of its canvas there.
  const isBlank = (canvas) => canvas.checkVisibility() && canvas.style.width === '';
  await document.fonts.ready;
  for (let frame = 0, still = 0, height; frame < most && still < enough; frame++) {
    await new Promise(requestAnimationFrame);
    const current = root.getBoundingClientRect().height;
    still = current === height && !canvasesIn(root).some(isBlank) ? still + 1 : 0;
    height = current;
  }
}

/** Runs in the page: the room that the story's column takes, with what sticks out of it and a margin, and its letters. */
function look() {
  const margin = 8;
  const root = document.querySelector('#storybook-root');
  const { x, y, height } = root.getBoundingClientRect();
  const width = (root.querySelector('.column') ?? root).scrollWidth;
  const textOf = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : /^(style|script|template)$/.test(node.localName)
        ? ''
        : [node.shadowRoot, ...node.childNodes].map((child) => (child ? textOf(child) : '')).join('');
  return {
    clip: { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin },
    text: textOf(root),
  };
}

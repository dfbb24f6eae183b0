/** The picture that a reader takes along shows what the card shows: beside a screenshot of it, pixel by pixel. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { differenceOf } from '../looks/pictures.mjs';
import { isSettled, show, storyPath } from './storybook.mjs';

/** Each with something that no other has: stripes, a line, marks, ends that fade, a row with a ground, labels of cells. */
const stories = [
  ...[
    'kpi--overview',
    'kpi--stage',
    'kpi--trend',
    'kpi--long-name',
    'progress--milestones',
    'progress--bounded',
  ],
  ...['progress--pace', 'progress--negative', 'compare--grouped', 'compare--negative', 'compare--excluded'],
  ...['compare--parts', 'compare--forty-bars', 'trend--overview', 'trend--references', 'trend--uncertain'],
  ...[
    'ranking--playground',
    'ranking--narrow',
    'ranking--bounded',
    'breakdown--twelve-parts',
    'breakdown--less',
  ],
  ...[
    'rollout--one-task',
    'rollout--grid-narrow',
    'profile--overview',
    'profile--bars',
    'profile--narrow-bars',
  ],
].map((name) => `widgets-${name}`);

/** Of the pixels of an eighth of the size, where the smoothing of letters counts little; a bar is some hundredths. */
const tolerance = 0.003;

/** @param context `browser` and `address` of the served Storybook, once it is there */
export function picturesMatch(context) {
  let page;

  before(async () => {
    const { browser, address } = context();
    page = await browser.newPage();
    await page.setViewport({ width: 520, height: 4000, deviceScaleFactor: 2 });
    await page.goto(`${address}/${storyPath(stories[0], { locale: 'vi', theme: 'dark' })}`);
    await page.waitForSelector('#storybook-root > *');
    await page.evaluate(keepPictures);
  });

  after(() => page?.close());

  for (const id of stories) {
    it(id, async () => {
      assert.equal(await page.evaluate(show, id), 'storyRendered');
      await page.waitForFunction(isSettled);
      const widget = await page.evaluateHandle(firstWithMenu);
      const picture = await widget.evaluate(takePicture);
      const card = await widget.evaluateHandle(({ shadowRoot }) => shadowRoot.querySelector('.card'));
      const pictures = [await card.screenshot(), Buffer.from(picture.split(',')[1], 'base64')];
      const share = await differenceOf(page, ...pictures, { shrink: 8, slack: 2 });
      assert.ok(share <= tolerance, `${(share * 100).toFixed(2)} % of it differ`);
    });
  }
}

/* Below: what runs in the page. */

/** Files are not saved, but kept for the test. */
function keepPictures() {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    window.saved = blob;
    return create(blob);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
}

function firstWithMenu() {
  const deep = (element) => [
    element,
    ...[...(element.shadowRoot?.children ?? []), ...element.children].flatMap(deep),
  ];
  const all = deep(document.querySelector('#storybook-root'));
  return all.find(({ shadowRoot }) => shadowRoot?.querySelector('.more')) ?? null;
}

/** What is changed in the card for the picture stays, to be photographed. */
async function takePicture({ shadowRoot }) {
  window.saved = undefined;
  const buttons = [...shadowRoot.querySelectorAll('.ways button')];
  const undoing = [Element.prototype, DOMTokenList.prototype];
  const removing = undoing.map(({ remove }) => remove);
  for (const each of undoing) each.remove = () => undefined;
  buttons.find(({ textContent }) => textContent.includes('PNG')).click();
  for (const [n, each] of undoing.entries()) each.remove = removing[n];
  for (let n = 0; n < 1500 && !window.saved; n++) await new Promise((resolve) => setTimeout(resolve, 10));
  const reader = new FileReader();
  reader.readAsDataURL(window.saved);
  return new Promise((resolve) => reader.addEventListener('load', () => resolve(reader.result)));
}

/** What is painted follows the page at once, and back: its tokens, its scheme, a named look. By the pixels of each canvas. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { compare } from '../helpers/compare.js';
import { documentOf } from '../helpers/drafts.js';
import { communeFeed } from '../helpers/feeds.js';
import { indexFeed, profile } from '../helpers/profile.js';
import { months, trend } from '../helpers/trend.js';
import type { AnyWidget } from '../helpers/widgets.js';

/** The pixels of a widget's canvas, four numbers each. */
function pixelsOf({ shadowRoot }: Element): readonly number[] {
  const canvas = shadowRoot!.querySelector('canvas');
  if (!canvas || canvas.width * canvas.height === 0) return [];
  return [...canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data];
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((channel, n) => channel === other[n]);
}

/** How much of a canvas is painted, in pixels. */
function painted(element: Element): number {
  return pixelsOf(element).filter((channel, n) => n % 4 === 3 && channel === 255).length;
}

/** Its pixels, once it has the size that it keeps. */
async function atRest(element: Element): Promise<readonly number[]> {
  let seen: readonly number[] = [];
  await waitUntil(
    () => {
      const known = seen;
      seen = pixelsOf(element);
      return painted(element) > 0 && same(known, seen);
    },
    'nothing is drawn',
    { interval: 100 },
  );
  return seen;
}

/** `bar-chart.test.ts` asks the same of bars, one by one. */
const charts: Readonly<Record<string, () => Promise<AnyWidget>>> = {
  'the lines of a trend': () =>
    trend(documentOf({ rows: months([40, 58, 61]), targets: [{ by: null, min: 70 }] })),
  'the radar of a profile': () => profile(indexFeed({ a: [9, 10, 22, 11, 18] }), { locality: 'a' }),
};

/** What a page does, and undoes. */
const changes: Readonly<
  Record<string, readonly [(element: AnyWidget) => void, (element: AnyWidget) => void]>
> = {
  'a custom property of an element around it': [
    ({ parentElement }) => {
      parentElement!.style.setProperty('--chiso-color-muted', 'rgb(1, 2, 3)');
    },
    ({ parentElement }) => {
      parentElement!.style.removeProperty('--chiso-color-muted');
    },
  ],
  'the scheme of an element around it': [
    ({ parentElement }) => {
      parentElement!.style.colorScheme = 'dark';
    },
    ({ parentElement }) => {
      parentElement!.style.colorScheme = '';
    },
  ],
  'a named look': [
    (element) => {
      element.theme = 'contrast';
    },
    (element) => {
      element.removeAttribute('theme');
    },
  ],
};

for (const [chart, make] of Object.entries(charts)) {
  describe(chart, () => {
    for (const [what, [change, undo]] of Object.entries(changes)) {
      it(`follows ${what}`, async () => {
        const element = await make();
        // After its first change of style Firefox lays a radar out by some pixels larger, and keeps that.
        await atRest(element);
        change(element);
        await atRest(element);
        undo(element);
        const before = await atRest(element);
        change(element);
        await waitUntil(() => !same(pixelsOf(element), before), 'it does not follow');
        undo(element);
        await waitUntil(() => same(pixelsOf(element), before), 'it does not come back');
      });
    }
  });
}

describe('the bars of a comparison', () => {
  it('are as round at their ends as --chiso-bar-radius says, also of an element around them', async () => {
    const element = await compare(communeFeed([84, 58]));
    await atRest(element);
    const { style } = element.parentElement!;
    const slight = painted(element);
    style.setProperty('--chiso-bar-radius', '99px');
    await waitUntil(() => painted(element) < slight, 'they do not get round');
    const round = painted(element);
    style.setProperty('--chiso-bar-radius', '0');
    await waitUntil(() => painted(element) > round, 'they do not get square');
    style.removeProperty('--chiso-bar-radius');
    await waitUntil(() => painted(element) === slight, 'they do not come back');
    expect(slight).to.be.greaterThan(0);
  });
});

/** The parts of each element: what its doc block names is there in some state, a page's `::part()` reaches it, and nothing else is. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import type { ChisoBoard } from '../../src/elements/board/board.js';
import type { ChisoPicker } from '../../src/elements/picker/picker.js';
import { settled, showBoard, widgetsIn } from '../helpers/board.js';
import { communeFeed } from '../helpers/feeds.js';
import { elementsInManifest } from '../helpers/manifest.js';
import { statesOf } from '../helpers/parts.js';
import { pickerOf } from '../helpers/picker.js';
import { realDocuments } from '../helpers/real-feeds.js';
import { notFound, useServer, type Server } from '../helpers/server.js';
import { comesTo, markup, parts, tags } from '../helpers/widgets.js';

const sheet = new CSSStyleSheet();
const sign = 'rgb(1, 2, 3)';

/** Where no answer comes, and where only one of two does. */
async function failing<Type extends ChisoPicker | ChisoBoard>(tag: string, server: Server): Promise<Type[]> {
  const mount = (src: string) => fixture<Type>(markup(tag, { src }));
  const failed = await mount(server.at(notFound));
  await comesTo(failed, 'error');
  const stale = await mount(`${server.give(communeFeed())} ${server.at(notFound)}`);
  await comesTo(stale, 'stale');
  return [failed, stale];
}

const elements: Readonly<Record<string, (server: Server) => Promise<readonly Element[]>>> = {
  ...Object.fromEntries(tags.map((tag) => [tag, (server: Server) => statesOf(tag, server)])),
  'chiso-picker': async (server) => [
    await pickerOf(communeFeed(), { heading: 'Xem số liệu của' }),
    await pickerOf({ chiso: 1 }),
    ...(await failing<ChisoPicker>('chiso-picker', server)),
  ],
  'chiso-board': async (server) => {
    const described = { ...communeFeed(), title: 'Chuyển đổi số', description: 'Số liệu hằng tháng.' };
    const [failed, stale] = await failing<ChisoBoard>('chiso-board', server);
    const boards = [
      await showBoard(described),
      await showBoard({ chiso: 1 }),
      failed!,
      await settled(stale!),
    ];
    return boards;
  },
};

/** The names of all parts in the shadow tree of an element. */
function namesIn({ shadowRoot }: Element): string[] {
  return [...shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
}

/** Those of `names` that the page's rule for `selector` does not style, wherever the elements in `all` have them. */
function unreached(selector: string, all: readonly Element[], names: Iterable<string>): string[] {
  return [...names].filter((name) => {
    sheet.replaceSync(`${selector}::part(${name}) { outline-color: ${sign} }`);
    const found = all.flatMap((element) => parts(element, name));
    return !found.every((each) => getComputedStyle(each).outlineColor === sign);
  });
}

describe('parts', () => {
  const server = useServer();

  before(() => {
    document.adoptedStyleSheets.push(sheet);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  for (const { tag, parts: documented } of elementsInManifest) {
    const make = elements[tag];
    if (!make) continue;
    it(`of <${tag}> are those that are documented, and a page styles each`, async () => {
      const all = await make(server);
      const found = new Set(all.flatMap(namesIn));
      expect([...found].sort()).to.deep.equal([...documented].sort());
      expect(unreached(tag, all, found)).to.deep.equal([]);
    });
  }

  it('are documented of every element that draws something', () => {
    const drawing = elementsInManifest.filter((each) => each.parts.length > 0).map(({ tag }) => tag);
    expect(drawing.sort()).to.deep.equal(Object.keys(elements).sort());
  });

  it('of the widgets on a board are reached through the board', async () => {
    for (const data of realDocuments) {
      const inside = widgetsIn(await showBoard(data));
      expect(unreached('chiso-board', inside, new Set(inside.flatMap(namesIn)))).to.deep.equal([]);
    }
  });
});

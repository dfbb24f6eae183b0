/** How a board fills the page: rows of cards, and sections side by side. */
import { expect } from '@open-wc/testing';
import '../../src/define/board.js';
import type { ChisoBoard } from '../../src/elements/board/board.js';
import { showBoard } from '../helpers/board.js';
import { documentOf } from '../helpers/drafts.js';
import { useVietnamese } from '../helpers/language.js';

/** A page of sections, by how many cards each has. */
function pageOf(counts: readonly number[]): unknown {
  const cards = counts.flatMap((count, group) =>
    Array.from({ length: count }, (_, n) => ({
      id: `i${group}-${n}`,
      name: `Chỉ tiêu ${n}`,
      group: `g${group}`,
    })),
  );
  return documentOf({
    groups: counts.map((_, group) => ({ id: `g${group}`, name: `Nhóm ${group}` })),
    indicators: cards,
    rows: cards.map(({ id }, n) => ['a', '2022', n + 1, { indicator: id }]),
  });
}

async function showPage(counts: readonly number[], width: number): Promise<ChisoBoard> {
  const element = await showBoard(pageOf(counts));
  element.parentElement!.style.inlineSize = `${width}px`;
  return element;
}

const boxes = (element: ChisoBoard, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());

/** How many stand in each row, from the top. */
function rowsOf(all: readonly DOMRect[]): number[] {
  return [...new Set(all.map(({ top }) => top))].map((row) => all.filter(({ top }) => top === row).length);
}

describe('the rows of <chiso-board>', () => {
  useVietnamese();

  for (const [count, width, rows] of [
    [4, 1600, [4]],
    [8, 1600, [4, 4]],
    [5, 1600, [3, 2]],
    [6, 1600, [3, 3]],
    [7, 1600, [4, 3]],
    [4, 640, [2, 2]],
    [5, 640, [2, 2, 1]],
    [4, 288, [1, 1, 1, 1]],
  ] as const) {
    it(`are filled by ${count} cards at ${width} px: ${rows.join(', ')}`, async () => {
      const element = await showPage([count], width);
      const cards = boxes(element, '.cell');
      expect(rowsOf(cards)).to.deep.equal(rows);
      const [{ width: room }] = boxes(element, '.band') as [DOMRect];
      for (const row of new Set(cards.map(({ top }) => top))) {
        const those = cards.filter(({ top }) => top === row);
        expect(those.at(-1)!.right - those[0]!.left).to.be.closeTo(room, 1);
        expect(new Set(those.map(({ height }) => height)).size).to.equal(1);
      }
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }

  it('are shared by sections of few cards where there is room', async () => {
    const element = await showPage([1, 3, 2], 1200);
    expect(rowsOf(boxes(element, '.section'))).to.deep.equal([2, 1]);
    const cards = boxes(element, '.cell');
    expect(rowsOf(cards)).to.deep.equal([4, 2]);
    for (const { width } of cards.slice(1, 4)) expect(width).to.be.closeTo(cards[0]!.width, 2);
  });

  it('are of one section each on a phone', async () => {
    const element = await showPage([1, 2], 360);
    expect(rowsOf(boxes(element, '.section'))).to.deep.equal([1, 1]);
    expect(element.scrollWidth).to.be.at.most(360);
  });

  it('are never shared with a section of many', async () => {
    const element = await showPage([1, 4, 1], 1600);
    expect(rowsOf(boxes(element, '.section'))).to.deep.equal([1, 1, 1]);
  });
});

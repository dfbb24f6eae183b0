/** On which side of its field a list opens, and how high. */
import { expect } from '@open-wc/testing';
import { placementOf } from '../../src/elements/picker/picker.placement.js';

describe('a list opens', () => {
  const cases: readonly (readonly [
    name: string,
    field: readonly [top: number, bottom: number],
    window: readonly [top: number, bottom: number],
    side: 'above' | 'below',
    room: number,
  ])[] = [
    ['below where there is room', [100, 160], [0, 600], 'below', 432],
    ['below where there is just enough, and more above', [293, 352], [0, 600], 'below', 240],
    ['above where there is less, and more above', [294, 353], [0, 600], 'above', 286],
    ['below where there is little on either side, and less above', [100, 160], [0, 320], 'below', 152],
    ['above in the part that a keyboard leaves', [330, 390], [100, 500], 'above', 222],
    ['below, beyond the window, where there is no room at all', [100, 160], [0, 180], 'below', 120],
    ['below where the field is out of sight', [-300, -240], [0, 600], 'below', 832],
  ];
  for (const [name, [top, bottom], [start, end], side, room] of cases) {
    it(name, () => {
      expect(placementOf({ top, bottom }, { top: start, bottom: end })).to.deep.equal({
        isAbove: side === 'above',
        room,
      });
    });
  }
});

import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { useWarnings } from '../helpers/console.js';
import { oneFigure, type Changes } from '../helpers/feeds.js';
import {
  comesTo,
  count,
  has,
  mount,
  part,
  partText,
  partTexts,
  plain,
  show,
  type Attributes,
} from '../helpers/widgets.js';

const progress = (data: unknown, attributes: Attributes = {}) => show('chiso-progress', data, attributes);

const target = (min: number, by: string | null = '2025'): Changes => ({ targets: [{ by, min }] });
const people: Changes = { indicator: { unit: 'person' } };

/** Start and end of an element, in per cent of the track's length as it is painted. */
function place(element: Element, name: string): [start: number, end: number] {
  const track = part(element, 'track');
  const border = parseFloat(getComputedStyle(track).borderLeftWidth);
  const { left, width } = track.getBoundingClientRect();
  const box = part(element, name).getBoundingClientRect();
  const share = (x: number) => ((x - left - border) / (width - 2 * border)) * 100;
  return [share(box.left), share(box.right)];
}

/** In the middle of a mark of 2 px. */
function markAt(element: Element): number {
  const [start, end] = place(element, 'target-marker');
  return (start + end) / 2;
}

function expectPlace([start, end]: [number, number], from: number, to: number) {
  expect(start).to.be.closeTo(from, 0.5);
  expect(end).to.be.closeTo(to, 0.5);
}

describe('<chiso-progress>', () => {
  describe('accessibility', () => {
    it('is a progress bar with its value in words', async () => {
      const bar = part(await progress(oneFigure(92.62, target(100))), 'track');
      const attributes = [
        'role',
        'aria-label',
        'aria-valuemin',
        'aria-valuemax',
        'aria-valuenow',
        'aria-valuetext',
      ];
      expect(attributes.map((name) => bar.getAttribute(name))).to.deep.equal([
        'progressbar',
        'Văn bản đi được ký số',
        '0',
        '100',
        '92.62',
        '92,62%',
      ]);
    });

    it('speaks a share as a share, and a bound as one', async () => {
      const changes: Changes = {
        indicator: { unit: { symbol: 'xã' } },
        observation: { of: 20, qualifier: 'over' },
      };
      const bar = part(await progress(oneFigure(16, changes)), 'track');
      expect(plain(bar.getAttribute('aria-valuetext'))).to.equal('hơn 16 trong số 20 xã');
      expect(bar.getAttribute('aria-valuemax')).to.equal('20');
    });

    it('keeps the value on its scale where the figure is beyond it', async () => {
      const bar = part(await progress(oneFigure(112.5)), 'track');
      expect(Number(bar.getAttribute('aria-valuenow'))).to.be.at.most(
        Number(bar.getAttribute('aria-valuemax')),
      );
    });

    it('is no progress bar without a figure', async () => {
      const element = await progress(oneFigure(null, target(80)));
      expect(has(element, '[role="progressbar"]')).to.be.false;
    });

    it('says figure, target and verdict in one sentence', async () => {
      expect(partText(await progress(oneFigure(48, target(60, '2022'))), 'summary')).to.equal(
        'Huyện Chợ Lách, Văn bản đi được ký số: 48%, tháng 12 năm 2022; mục tiêu 60% đến năm 2022; ' +
          'không đạt, thiếu 12 điểm phần trăm.',
      );
    });

    it('says that no target was published', async () => {
      const element = await progress(oneFigure(48));
      expect(partText(element, 'summary')).to.match(/; chưa công bố mục tiêu\.$/);
      expect(partText(element, 'target')).to.equal('Chưa công bố mục tiêu');
    });

    it('says what is aimed at where nothing was reported', async () => {
      const element = await progress(oneFigure(null, target(80)));
      expect(partText(element, 'summary')).to.equal(
        'Huyện Chợ Lách, Văn bản đi được ký số: chưa có số liệu; mục tiêu 80% đến năm 2025.',
      );
    });
  });

  describe('parts', () => {
    for (const [what, data, from, to] of [
      ['a percentage on 0 to 100', oneFigure(48), 0, 48],
      ['a figure on the indicator’s range', oneFigure(15, { indicator: { range: [10, 20] } }), 0, 50],
      ['a share on its whole', oneFigure(5, { ...people, observation: { of: 20 } }), 0, 25],
      ['a figure on the way to its target', oneFigure(30, { ...people, ...target(40) }), 0, 75],
      ['more than 100% as it is', oneFigure(125), 0, 100],
      ['more than the target as it is', oneFigure(80, { ...people, ...target(40) }), 0, 100],
      ['a figure below zero, from zero on', oneFigure(-25, { indicator: { range: [-50, 50] } }), 25, 50],
    ] as const) {
      it(`draws ${what}`, async () => {
        expectPlace(place(await progress(data), 'bar'), from, to);
      });
    }

    it('draws a zero that was reported as a sliver, not as nothing', async () => {
      const { width } = part(await progress(oneFigure(0)), 'bar').getBoundingClientRect();
      expect(width).to.equal(2);
    });

    for (const [what, data, at] of [
      ['below 100%', oneFigure(48, target(60)), 60],
      ['at 100%', oneFigure(48, target(100)), 100],
      ['at zero', oneFigure(48, { targets: [{ by: '2025', max: 0 }] }), 0],
      ['where the figure has gone beyond the scale', oneFigure(125, target(100)), 80],
      ['above the range', oneFigure(15, { indicator: { range: [0, 20] }, ...target(40) }), 100],
      ['where nothing was reported', oneFigure(null, target(60)), 60],
    ] as const) {
      it(`marks a target ${what}`, async () => {
        const element = await progress(data);
        expect(markAt(element)).to.be.closeTo(at, 0.5);
        expect(part(element, 'target-marker').getBoundingClientRect().width).to.equal(2);
      });
    }

    it('marks a target that is a range from end to end', async () => {
      const element = await progress(oneFigure(8, { targets: [{ by: '2025', min: 20, max: 40 }] }));
      const [start, end] = place(element, 'target-marker');
      expect(end - start).to.be.closeTo(20, 0.5);
    });

    for (const at of [0, 3, 50, 97, 100]) {
      it(`keeps the words of a target at ${at}% above the track, inside its ends`, async () => {
        const element = await progress(oneFigure(48, target(at)));
        element.style.inlineSize = '280px';
        const label = element.shadowRoot!.querySelector('.label span')!;
        const track = part(element, 'track').getBoundingClientRect();
        const { left, right, bottom } = label.getBoundingClientRect();
        expect(label.textContent).to.equal(`Mục tiêu 2025: ${at}%`);
        expect(left).to.be.at.least(track.left - 1);
        expect(right).to.be.at.most(track.right + 1);
        expect(bottom).to.be.at.most(track.top);
      });
    }

    it('leaves the end of a bound open', async () => {
      const mask = async (changes: Changes) =>
        getComputedStyle(part(await progress(oneFigure(48, changes)), 'bar')).maskImage;
      expect(await mask({})).to.equal('none');
      expect(await mask({ observation: { qualifier: 'over' } })).to.include('gradient');
    });

    for (const [what, data] of [
      ['no range, target or whole', oneFigure(48, people)],
      ['a rank', oneFigure(12, { indicator: { unit: 'rank' }, observation: { of: 34 } })],
      ['words only', oneFigure(null, { observation: { text: 'rất cao' } })],
      ['neither figure nor target', oneFigure(null)],
    ] as const) {
      it(`has no bar where there is ${what}`, async () => {
        const element = await progress(data);
        expect(count(element, 'track') + count(element, 'bar')).to.equal(0);
      });
    }

    it('has a track without a bar for a target without a figure, and is empty', async () => {
      const element = await progress(oneFigure(null, target(80)));
      expect(count(element, 'bar')).to.equal(0);
      expect(getComputedStyle(part(element, 'track')).borderStyle).to.equal('dashed');
      expect(partText(element, 'message-empty')).to.equal('Chưa có số liệu');
      await comesTo(element, 'empty');
    });

    it('has no mark for a target in words', async () => {
      const element = await progress(oneFigure(48, { targets: [{ by: '2025', text: 'tăng dần' }] }));
      expect(count(element, 'target-marker')).to.equal(0);
      expect(partText(element, 'target')).to.equal('Mục tiêu tăng dần đến năm 2025');
    });

    for (const [tone, words, min, by] of [
      ['met', '✓ Vượt 8 điểm %', 40, '2022'],
      ['behind', '◐ Chưa đạt', 60, '2025'],
      ['missed', '✕ Không đạt', 60, '2022'],
      ['behind', '◐ Chưa đạt', 60, null],
    ] as const) {
      it(`has a verdict-${tone} that says “${words}” of ${min}% by ${by ?? 'no year'}`, async () => {
        expect(partText(await progress(oneFigure(48, target(min, by))), `verdict-${tone}`)).to.equal(words);
      });
    }

    it('gives no verdict on a target that is about', async () => {
      const element = await progress(
        oneFigure(48, { targets: [{ by: '2022', min: 60, qualifier: 'about' }] }),
      );
      expect(count(element, 'verdict')).to.equal(0);
      expect(partTexts(element, 'footnote')).to.deep.equal([
        'Mục tiêu là con số gần đúng nên không kết luận đạt hay chưa đạt.',
      ]);
    });
  });

  describe('properties', () => {
    const plan: Changes = {
      targets: [
        { by: '2021', min: 30 },
        { by: '2023', min: 60 },
        { by: '2025', min: 80 },
      ],
    };

    it('holds the figure against the next target', async () => {
      expect(markAt(await progress(oneFigure(48, plan)))).to.be.closeTo(60, 0.5);
    });

    it('takes the target of another year', async () => {
      expect(markAt(await progress(oneFigure(48, plan), { target: '2025' }))).to.be.closeTo(80, 0.5);
    });

    it('takes the target of the locality before that of all', async () => {
      const element = await progress(
        oneFigure(48, {
          targets: [
            { by: '2025', min: 80 },
            { by: '2025', min: 90, locality: 'cho-lach' },
          ],
        }),
      );
      expect(markAt(element)).to.be.closeTo(90, 0.5);
    });

    describe('without a feed', () => {
      it('shows a figure of its own attributes', async () => {
        const element = await mount('chiso-progress', {
          ...{ label: 'Cáp quang đến hộ', value: '48', unit: '%', goal: '60', period: '2026-09' },
        });
        expect(partText(element, 'summary')).to.equal(
          'Cáp quang đến hộ: 48%, tháng 9 năm 2026; mục tiêu 60%, chưa công bố năm; chưa đạt, còn 12 điểm phần trăm.',
        );
        expectPlace(place(element, 'bar'), 0, 48);
        expect(markAt(element)).to.be.closeTo(60, 0.5);
      });

      it('takes a scale', async () => {
        const element = await mount('chiso-progress', {
          label: 'Xã',
          value: '15',
          unit: 'xã',
          min: '10',
          max: '30',
        });
        expectPlace(place(element, 'bar'), 0, 25);
      });

      it('shows no bar without a scale', async () => {
        const element = await mount('chiso-progress', { label: 'Xã', value: '15', unit: 'xã' });
        expect(count(element, 'track')).to.equal(0);
        expect(partText(element, 'value')).to.equal('15');
      });
    });

    describe('without a feed, wrongly', () => {
      useWarnings();

      it('says what is wrong with a decimal comma, and draws no bar', async () => {
        const element = await mount('chiso-progress', { label: 'Xã', value: '94,5', unit: '%', goal: '60' });
        expect(partText(element, 'message-error')).to.equal('value: cần một số, nhận "94,5" (viết 94.5)');
        expect(count(element, 'bar')).to.equal(0);
      });
    });
  });
});

/** Which indicators may stand in one radar, on which scale, and what is said where they may not. */
import { expect } from '@open-wc/testing';
import type { IndicatorEntry } from '../../src/feed/document.js';
import { plain } from '../helpers/drafts.js';
import { groups, indexFeed, percentages, profileOf, type Asked, type Figure } from '../helpers/profile.js';

function picture(
  indicators: readonly IndicatorEntry[],
  figures: readonly Figure[] = indicators.map((_, n) => n + 1),
  asked: Asked = {},
) {
  const { shown, notes } = profileOf(indexFeed({ a: figures }, { indicators }), asked);
  return { shown, notes: notes.map(plain) };
}

const shares = 'Mỗi trục là tỷ lệ so với điểm tối đa của nhóm.';
const noRadar = (reason: string) => `${reason} nên không vẽ biểu đồ mạng nhện.`;
const own = 'Mỗi thanh theo thang riêng của chỉ tiêu đó.';
const few = noRadar('Chưa đủ ba chỉ tiêu có số liệu vẽ được');
const scales = noRadar('Có chỉ tiêu khác thang đo mà không có mức tối đa để tính tỷ lệ');
const directions = noRadar('Các chỉ tiêu không cùng chiều (cao hơn hay thấp hơn là tốt)');

const [first, second, third] = percentages(3) as [IndicatorEntry, IndicatorEntry, IndicatorEntry];
const count = { id: 'so', name: 'Số lượng', unit: 'count', group: 'chi-so' } as const;

describe('the picture of a profile', () => {
  const radars: readonly (readonly [what: string, indicators: readonly IndicatorEntry[], note: string])[] = [
    ['scores of several maxima', groups, shares],
    ['percentages', percentages(3), 'Tâm biểu đồ là 0%, vòng ngoài là 100%.'],
    [
      'scores from 1 to 5',
      percentages(4, { unit: 'score', range: [1, 5] }),
      'Tâm biểu đồ là 1 điểm, vòng ngoài là 5 điểm.',
    ],
    [
      'percentages and scores',
      [...percentages(2), groups[0]!],
      'Mỗi trục là tỷ lệ so với mức tối đa của chỉ tiêu đó.',
    ],
    [
      'percentages of which all are better the lower they are',
      percentages(3, { direction: 'down' }),
      'Tâm biểu đồ là 0%, vòng ngoài là 100%.',
    ],
    ['ten axes', percentages(10), 'Tâm biểu đồ là 0%, vòng ngoài là 100%.'],
  ];
  for (const [what, indicators, note] of radars) {
    it(`is a radar of ${what}, and says how to read it`, () => {
      expect(picture(indicators)).to.deep.equal({ shown: 'radar', notes: [note] });
    });
  }

  const bars: readonly (readonly [
    what: string,
    indicators: readonly IndicatorEntry[],
    figures: readonly Figure[] | undefined,
    notes: readonly string[],
  ])[] = [
    ['two axes, which need no reason', percentages(2), undefined, []],
    ['three axes of which two have figures', percentages(3), [10, null, 30], [few]],
    ['eleven axes', percentages(11), undefined, [noRadar('Có quá nhiều chỉ tiêu')]],
    ['mixed directions', [first, second, { ...third, direction: 'down' }], undefined, [directions]],
    ['a direction and none', [first, second, { ...third, direction: 'none' }], undefined, [directions]],
    [
      'one that has no maximum',
      [first, second, third, count],
      undefined,
      [scales, own, 'Chỉ tiêu không có mức tối đa chỉ nêu con số, không vẽ thanh.'],
    ],
    [
      'one unit without a maximum',
      ['x', 'y', 'z'].map((id) => ({ ...count, id })),
      undefined,
      [scales, 'Chỉ tiêu không có mức tối đa chỉ nêu con số, không vẽ thanh.'],
    ],
    [
      'one unit on scales that do not all begin at 0',
      [first, second, { ...third, range: [-10, 10] }],
      undefined,
      [scales, own],
    ],
    [
      'places, which have no scale',
      ['x', 'y', 'z'].map((id) => ({ ...count, id, unit: 'rank' as const, range: [0, 34] as const })),
      undefined,
      [scales, 'Chỉ tiêu không có mức tối đa chỉ nêu con số, không vẽ thanh.'],
    ],
    [
      'a figure below the start of the scale',
      percentages(3),
      [10, -2, 30],
      [noRadar('Có số liệu thấp hơn đầu thang đo')],
    ],
  ];
  for (const [what, indicators, figures, notes] of bars) {
    it(`is bars of ${what}`, () => {
      expect(picture(indicators, figures)).to.deep.equal({ shown: 'bars', notes });
    });
  }

  it('says why it is no radar where one was asked for', () => {
    expect(picture(percentages(2), undefined, { view: 'radar' })).to.deep.equal({
      shown: 'bars',
      notes: [few],
    });
  });

  for (const view of ['bars', 'table']) {
    it(`is ${view} where that is asked for, and still can be a radar`, () => {
      const { shown, others } = profileOf(indexFeed(), { view });
      expect(shown).to.equal(view);
      expect(others).to.deep.equal(['radar', 'bars', 'table'].filter((other) => other !== view));
    });
  }

  it('is a radar of denominators that the figures name, each its own', () => {
    const indicators = ['x', 'y', 'z'].map((id) => ({ ...count, id }));
    const figures = [16, 4, 9].map((value, n) => ({ value, of: [20, 5, 9][n]! }));
    const { shown, axes } = profileOf(indexFeed({ a: figures }, { indicators }));
    expect(shown).to.equal('radar');
    expect(axes.map(({ cells }) => [cells[0]!.words, cells[0]!.share])).to.deep.equal([
      ['16/20', 0.8],
      ['4/5', 0.8],
      ['9/9', 1],
    ]);
  });

  it('puts shares of other maxima at their own places', () => {
    const { axes } = profileOf(indexFeed({ a: [15.3, 10, 18.7, 0, 19.8] }));
    expect(axes.map(({ cells }) => cells[0]!.share)).to.deep.equal([0.85, 0.5, 0.85, 0, 1.1]);
  });
});

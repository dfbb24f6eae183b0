import { expect } from '@open-wc/testing';
import type { Observation, Unit } from '../../src/feed/feed.js';
import { differenceWords, figureWords, numberWords } from '../../src/localization/figures.js';
import { inLocale, saysInBoth, type Row } from './in-both.js';

type Figure = Partial<Pick<Observation, 'value' | 'qualifier' | 'qualifierText' | 'of'>> & {
  readonly unit: Unit;
  readonly decimals?: number;
  readonly compact?: boolean;
};

function words({ unit, decimals, compact = false, ...observation }: Figure) {
  const figure = { value: 0, qualifier: 'exact', ...observation } as const;
  return figureWords(figure, { unit, decimals }, { compact });
}

const communes = { symbol: { vi: 'xã', en: 'communes' } };

describe('figureWords', () => {
  const rows: readonly Row<Figure>[] = [
    [{ value: 92.62, unit: 'percent' }, '92,62%', '92.62%'],
    [{ value: 92.62, unit: 'percent', decimals: 0 }, '93%', '93%'],
    [{ value: 112.5, unit: 'percent' }, '112,5%', '112.5%'],
    [{ value: -0, unit: 'percent' }, '0%', '0%'],
    [{ value: -1.5, unit: 'percent' }, '−1,5%', '−1.5%'],
    [{ value: 94, of: 20, unit: 'percent' }, '94%', '94%'],
    [{ value: 6.5, unit: { symbol: '%' } }, '6,5%', '6.5%'],
    [{ value: 7.25, unit: 'permille' }, '7,25‰', '7.25‰'],
    [{ value: 161, unit: 'count' }, '161', '161'],
    [{ value: 270, qualifier: 'over', qualifierText: 'trên', unit: 'count' }, 'trên 270', 'over 270'],
    [{ value: 13_000, qualifier: 'over', unit: 'person' }, 'hơn 13 nghìn người', 'over 13 thousand people'],
    [
      { value: 4e9, qualifier: 'over', qualifierText: { vi: 'trên', en: 'above' }, unit: 'VND' },
      'trên 4 tỷ đồng',
      'above 4 billion dong',
    ],
    [{ value: 13_245, unit: 'VND' }, '13.245 đồng', '13,245 dong'],
    [{ value: 80, qualifier: 'under', unit: 'percent' }, 'dưới 80%', 'under 80%'],
    [{ value: 80, qualifier: 'atLeast', unit: 'percent' }, 'tối thiểu 80%', 'at least 80%'],
    [{ value: 5, qualifier: 'atMost', unit: 'day' }, 'tối đa 5 ngày', 'at most 5 days'],
    [{ value: 4, qualifier: 'about', unit: 'score' }, 'khoảng 4 điểm', 'about 4 points'],
    [{ value: 1, unit: 'day' }, '1 ngày', '1 day'],
    [{ value: 1, unit: 'person' }, '1 người', '1 person'],
    [{ value: 1, unit: 'score' }, '1 điểm', '1 point'],
    [{ value: 1109.9, unit: 'ha' }, '1.109,9 ha', '1,109.9 ha'],
    [{ value: 3, unit: 'km' }, '3 km', '3 km'],
    [{ value: 62.7, unit: 'km2' }, '62,7 km²', '62.7 km²'],
    [{ value: 16, of: 20, unit: communes }, '16/20 xã', '16/20 communes'],
    [{ value: 13_000, of: 20_000, unit: 'person' }, '13.000/20.000 người', '13,000/20,000 people'],
    [{ value: 1, of: 20, unit: 'day' }, '1/20 ngày', '1/20 days'],
    [{ value: 16, of: 20, qualifier: 'over', unit: 'count' }, 'hơn 16/20', 'over 16/20'],
    [{ value: 12, of: 34, unit: 'rank' }, 'hạng 12/34', 'rank 12/34'],
    [{ value: 12, unit: 'rank' }, 'hạng 12', 'rank 12'],
    [{ value: 20_000, unit: 'rank', compact: true }, 'hạng 20.000', 'rank 20,000'],
    [{ value: 12, of: 34, qualifier: 'about', unit: 'rank' }, 'khoảng hạng 12/34', 'about rank 12/34'],
    [{ value: 44, unit: { symbol: 'tổ' } }, '44 tổ', '44 tổ'],
    [{ value: 44, unit: { symbol: '' } }, '44', '44'],
    [
      { value: 13_245, unit: 'person', compact: true },
      'khoảng 13,2 nghìn người',
      'about 13.2 thousand people',
    ],
    [
      { value: 13_260, qualifier: 'over', unit: 'person', compact: true },
      'hơn 13,2 nghìn người',
      'over 13.2 thousand people',
    ],
    [
      { value: 13_240, qualifier: 'atMost', unit: 'person', compact: true },
      'tối đa 13,3 nghìn người',
      'at most 13.3 thousand people',
    ],
    [{ value: 13_200, unit: 'person', compact: true }, '13,2 nghìn người', '13.2 thousand people'],
    [
      { value: 13_245, of: 20_000, unit: 'person', compact: true },
      '13.245/20.000 người',
      '13,245/20,000 people',
    ],
    [{ value: 0.1 + 0.2, unit: 'ha' }, '0,3 ha', '0.3 ha'],
  ];
  saysInBoth(rows, (figure) => words(figure)!.text);

  it('has no words where nothing was reported', () => {
    expect(words({ value: null, unit: 'percent' })).to.be.undefined;
  });

  it('gives qualifier, value and unit apart', () => {
    const apart = ({ qualifier, value, unit }: NonNullable<ReturnType<typeof words>>) => [
      qualifier,
      value,
      unit,
    ];
    expect(apart(words({ value: 92.62, unit: 'percent' })!)).to.deep.equal(['', '92,62', '%']);
    expect(apart(words({ value: 12, of: 34, unit: 'rank' })!)).to.deep.equal(['hạng', '12/34', '']);
    expect(apart(words({ value: 13_000, qualifier: 'over', unit: 'person' })!)).to.deep.equal([
      'hơn',
      '13\u00a0nghìn',
      'người',
    ]);
  });

  it('keeps value and unit on one line', () => {
    expect(words({ value: 2, unit: 'day' })!.text).to.equal('2\u00a0ngày');
  });

  describe('spoken', () => {
    const shares: readonly Row<Figure>[] = [
      [{ value: 16, of: 20, unit: communes }, '16 trong số 20 xã', '16 of 20 communes'],
      [{ value: 12, of: 34, unit: 'rank' }, 'hạng 12 trong số 34', 'rank 12 of 34'],
      [{ value: 13_000, qualifier: 'over', unit: 'person' }, 'hơn 13 nghìn người', 'over 13 thousand people'],
    ];
    saysInBoth(shares, (figure) => words(figure)!.spoken);
  });
});

describe('numberWords', () => {
  saysInBoth<readonly [value: number, unit: Unit]>(
    [
      [[80, 'percent'], '80%', '80%'],
      [[1109.9, 'ha'], '1.109,9 ha', '1,109.9 ha'],
      [[4e9, 'VND'], '4 tỷ đồng', '4 billion dong'],
      [[3, 'rank'], 'hạng 3', 'rank 3'],
      [[0, 'count'], '0', '0'],
    ],
    ([value, unit]) => numberWords(value, { unit }),
  );
});

describe('differenceWords', () => {
  saysInBoth<readonly [difference: number, unit: Unit, style: 'card' | 'sentence']>(
    [
      [[92.62 - 88.25, 'percent', 'card'], '4,37 điểm %', '4.37 pp'],
      [[92.62 - 88.25, 'percent', 'sentence'], '4,37 điểm phần trăm', '4.37 percentage points'],
      [[-1, 'percent', 'sentence'], '1 điểm phần trăm', '1 percentage point'],
      [[2, { symbol: '%' }, 'card'], '2 điểm %', '2 pp'],
      [[0.5, 'permille', 'card'], '0,5 điểm ‰', '0.5‰ points'],
      [[0.5, 'permille', 'sentence'], '0,5 điểm phần nghìn', '0.5 points per thousand'],
      [[-3, 'rank', 'card'], '3 bậc', '3 places'],
      [[1, 'rank', 'sentence'], '1 bậc', '1 place'],
      [[-2e9, 'VND', 'sentence'], '2 tỷ đồng', '2 billion dong'],
      [[12, 'count', 'card'], '12', '12'],
      [[-1.5, 'score', 'card'], '1,5 điểm', '1.5 points'],
      [[-0, 'percent', 'card'], '0 điểm %', '0 pp'],
    ],
    ([difference, unit, style]) => differenceWords(difference, { unit }, style),
  );
});

inLocale('en', () => {
  it('takes a qualifier in a language that is not the page’s for its meaning', () => {
    expect(
      words({ value: 4, qualifier: 'over', qualifierText: { vi: 'trên' }, unit: 'count' })!.qualifier,
    ).to.equal('over');
  });
});

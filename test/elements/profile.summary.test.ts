/** The sentence of a profile. */
import { expect } from '@open-wc/testing';
import type { IndicatorEntry } from '../../src/feed/document.js';
import { plain } from '../helpers/drafts.js';
import { setLocale } from '../../src/localization/locale.js';
import { useVietnamese } from '../helpers/language.js';
import { groups, indexFeed, percentages, profileOf, type Asked, type Figure } from '../helpers/profile.js';

type Figures = Readonly<Record<string, readonly Figure[]>>;

function summary(
  figures?: Figures,
  asked: Asked = {},
  indicators: readonly IndicatorEntry[] = groups,
): string {
  return plain(profileOf(indexFeed(figures, { indicators }), asked).summary);
}

const listed =
  'Tỉnh A, tháng 10 năm 2026: Công khai, minh bạch: 15,2/18 điểm; Tiến độ giải quyết: 18/20 điểm; ' +
  'Số hóa hồ sơ: 13,42/22 điểm; Cung cấp dịch vụ trực tuyến: 17,6/22 điểm; Mức độ hài lòng: 16,56/18 điểm';

describe('the sentence of a profile', () => {
  useVietnamese();

  it('tells all figures of one locality, and which are highest and lowest against their maximum', () => {
    expect(summary()).to.equal(
      `${listed}; cao nhất so với điểm tối đa là Mức độ hài lòng (92%); thấp nhất là Số hóa hồ sơ (61%).`,
    );
  });

  it('tells the same in English', async () => {
    await setLocale('en');
    expect(summary()).to.match(
      /^Tỉnh A, October 2026: .*15\.2\/18 points; .*; highest against the maximum points is Mức độ hài lòng \(92%\); .*Số hóa hồ sơ \(61%\)\.$/,
    );
  });

  it('tells figures of one scale as they are', () => {
    expect(summary({ a: [64, 92.5, 78] }, {}, percentages(3))).to.equal(
      'Tỉnh A, tháng 10 năm 2026: Tỷ lệ 1: 64%; Tỷ lệ 2: 92,5%; Tỷ lệ 3: 78%; ' +
        'cao nhất là Tỷ lệ 2 (92,5%); thấp nhất là Tỷ lệ 1 (64%).',
    );
  });

  it('counts more than six indicators instead of telling each', () => {
    expect(summary({ a: [1, 2, 3, 4, null, 6, 7] }, {}, percentages(7))).to.equal(
      'Tỉnh A, tháng 10 năm 2026: 6/7 chỉ tiêu có số liệu; cao nhất là Tỷ lệ 7 (7%); thấp nhất là Tỷ lệ 1 (1%).',
    );
  });

  it('is shorter of several localities', () => {
    expect(
      summary({ a: [15.2, 18, 13.42, 17.6, 16.56], b: [9, 12, null, 11, 9] }, { group: 'Chỉ số phục vụ' }),
    ).to.equal(
      'Chỉ số phục vụ, tháng 10 năm 2026: Tỉnh A: 5/5 chỉ tiêu có số liệu, ' +
        'cao nhất so với điểm tối đa là Mức độ hài lòng (92%), thấp nhất là Số hóa hồ sơ (61%); ' +
        'Tỉnh B: 4/5 chỉ tiêu có số liệu.',
    );
  });

  it('says that nothing was reported', () => {
    expect(summary({ a: [null, null, null, null, null] }, { group: 'Chỉ số phục vụ' })).to.equal(
      'Tỉnh A, Chỉ số phục vụ: chưa có số liệu.',
    );
  });

  const silent: readonly (readonly [
    why: string,
    figures: readonly Figure[],
    indicators?: readonly IndicatorEntry[],
  ])[] = [
    ['the highest has a double', [10, 18, 13.42, 15, 16.2]],
    ['the lowest has a double', [9, 10, 13.42, 17.6, 16.56]],
    ['one is only a bound', [{ value: 15.2, qualifier: 'over' }, 18, 13.42, 17.6, 16.56]],
    ['there is only one', [null, 18, null, null, null]],
    ['one is of another date', [{ value: 15.2, period: '2026-09' }, 18, 13.42, 17.6, 16.56]],
    ['one has no maximum', [15.2, 18, 7], [groups[0]!, groups[1]!, { ...groups[2]!, range: undefined }]],
    [
      'one scale does not begin at 0',
      [15.2, 18, 7],
      [groups[0]!, groups[1]!, { ...groups[2]!, range: [1, 22] }],
    ],
  ];
  for (const [why, figures, indicators] of silent) {
    it(`names no highest and no lowest where ${why}`, () => {
      const said = summary({ a: figures }, why.includes('date') ? { period: '2026' } : {}, indicators);
      expect(said).to.include('Tiến độ giải quyết: ').and.not.include('nhất');
    });
  }

  it('holds no figure against the end of a range, and none against another of which less is better', () => {
    const [first, second, third] = percentages(3) as [IndicatorEntry, IndicatorEntry, IndicatorEntry];
    const ranged = [first, second, { ...third, range: [0, 10] as [number, number] }];
    expect(summary({ a: [64, 92.5, 8] }, {}, ranged)).to.not.include('nhất');
    const turned = [first, second, { ...third, direction: 'down' as const }];
    expect(summary({ a: [64, 92.5, 8] }, {}, turned)).to.not.include('nhất');
  });

  it('counts what is comparable where figures are listed apart', () => {
    const apart = [15.2, 18, 13.42, 17.6, 16.56].map((value) => ({ value, comparable: false }));
    const said = summary({ a: apart, b: [1, 2, 3, 4, 5] }, { localities: ['a', 'b'] });
    expect(said).to.include('Tỉnh A: 0/5 chỉ tiêu có số liệu so sánh được');
    expect(said).to.include('Tỉnh B: 5/5 chỉ tiêu có số liệu');
  });

  it('tells a missing figure, a bound and an own date as what they are', () => {
    const figures = [null, { value: 18, qualifier: 'over' as const }, { value: 7, period: '2026-09' }];
    expect(summary({ a: figures }, { period: '2026' }, groups.slice(0, 3))).to.equal(
      'Tỉnh A, năm 2026: Công khai, minh bạch: chưa có số liệu; Tiến độ giải quyết: hơn 18/20 điểm, 10/2026; ' +
        'Số hóa hồ sơ: 7/22 điểm, 9/2026.',
    );
  });
});

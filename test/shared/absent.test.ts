/** Who is named, did not exist in the period, and so is in no comparison of it. */
import { expect } from '@open-wc/testing';
import { askedComparison, comparisonsOf, type ComparisonChoice } from '../../src/shared/asked-comparison.js';
import type { Request } from '../../src/shared/subject.js';
import { absentNotes } from '../../src/shared/successors.js';
import { commune, feedOf, type Draft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

const from = { validFrom: '2025-07-01' };
const until = { validTo: '2025-06-30' };
const draft: Draft = {
  localities: [
    commune('a'),
    commune('b', from),
    commune('c', from),
    commune('d', until),
    ...[...'efghi'].map((id) => commune(id, from)),
    { id: 'q', name: 'Quận Q', level: 'district', ...until },
  ],
  rows: [...'abcdefghiq'].flatMap((id) => [
    [id, '2025-06', 50] as const,
    [id, '2025-07', 60] as const,
    [id, '2025', 70] as const,
  ]),
};

function notes(
  choice: Partial<ComparisonChoice>,
  request: Request = { period: '2025-06' },
  place: 'comparison' | 'ranking' = 'comparison',
): readonly string[] {
  const feed = feedOf(draft);
  const asked = askedComparison(feed, { indicators: [], ...choice }, request, false);
  if ('noun' in asked) return expect.fail(JSON.stringify(asked));
  return absentNotes(feed, comparisonsOf(feed, asked.indicators, asked.question), asked.named, place);
}

describe('units that did not exist in the period', () => {
  const b = 'Xã B được lập ngày 1/7/2025 nên không có trong so sánh tháng 6 năm 2025.';
  const d = 'Xã D chỉ tồn tại đến hết ngày 30/6/2025 nên không có trong so sánh tháng 7 năm 2025.';

  it('are told where they are highlighted, be it as the selected one, or named', () => {
    expect(notes({ highlight: 'b' })).to.deep.equal([b]);
    expect(notes({}, { period: '2025-06', locality: 'b' })).to.deep.equal([b]);
    expect(notes({ localities: ['a', 'b'] })).to.deep.equal([b]);
    expect(notes({ highlight: 'd' }, { period: '2025-07' })).to.deep.equal([d]);
  });

  it('are not told where nobody named them, or they were there on a day of it', () => {
    expect(notes({})).to.deep.equal([]);
    expect(notes({ highlight: 'a' })).to.deep.equal([]);
    for (const highlight of ['b', 'd']) expect(notes({ highlight }, { period: '2025' })).to.deep.equal([]);
  });

  it('are not told where they would not stand in it at any time', () => {
    expect(notes({ highlight: 'q', level: 'commune' }, { period: '2025-07' })).to.deep.equal([]);
    expect(notes({ localities: ['a'], highlight: 'b' })).to.deep.equal([]);
  });

  it('are not told where each has its own period', () => {
    expect(notes({ highlight: 'b' }, { period: 'latest' })).to.deep.equal([]);
  });

  it('are told together where they share the day', () => {
    expect(notes({ localities: ['a', 'c', 'b', 'd'] }, { period: '2025-05' })).to.deep.equal([
      '2 đơn vị: xã C, xã B được lập ngày 1/7/2025 nên không có trong so sánh tháng 5 năm 2025.',
    ]);
    expect(notes({ localities: ['b', 'd'] }, { period: '2024' })).to.deep.equal([
      'Xã B được lập ngày 1/7/2025 nên không có trong so sánh năm 2024.',
    ]);
  });

  it('are the highlighted one first, so that of many it is among those named', () => {
    expect(notes({ localities: [...'bcefghi'], highlight: 'i' })).to.deep.equal([
      '7 đơn vị: xã I, xã B, xã C và 4 đơn vị khác được lập ngày 1/7/2025 nên không có trong so sánh tháng 6 năm 2025.',
    ]);
  });

  it('are told of a league table as such', () => {
    expect(notes({ highlight: 'b' }, { period: '2025-06' }, 'ranking')).to.deep.equal([
      'Xã B được lập ngày 1/7/2025 nên không có trong bảng xếp hạng tháng 6 năm 2025.',
    ]);
  });

  it('are told of the one period, where indicators have other ones', () => {
    const two: Draft = {
      localities: [commune('a'), commune('b', from)],
      indicators: ['cu', 'moi'].map((id) => ({ id, name: id, unit: 'percent' as const })),
      rows: [
        ['a', '2025-06', 1, { indicator: 'cu' }],
        ['b', '2025-06', 1, { indicator: 'cu' }],
        ['b', '2025-07', 1, { indicator: 'moi' }],
      ],
    };
    const feed = feedOf(two);
    const asked = askedComparison(feed, { indicators: ['cu', 'moi'], highlight: 'b' }, {}, false);
    if ('noun' in asked) return expect.fail(JSON.stringify(asked));
    const comparisons = comparisonsOf(feed, asked.indicators, asked.question);
    expect(absentNotes(feed, comparisons, asked.named, 'comparison')).to.deep.equal([b]);
  });

  inLocale('en', () => {
    it('are told in English, one or several', () => {
      expect(notes({ highlight: 'b' })).to.deep.equal([
        'The comparison for June 2025 leaves out Xã B, formed on 1 Jul 2025.',
      ]);
      expect(notes({ highlight: 'd' }, { period: '2025-07' }, 'ranking')).to.deep.equal([
        'The ranking for July 2025 leaves out Xã D, which existed only until 30 Jun 2025.',
      ]);
      expect(notes({ localities: ['b', 'c'] })).to.deep.equal([
        'The comparison for June 2025 leaves out 2 units: Xã B, Xã C, formed on 1 Jul 2025.',
      ]);
    });
  });
});

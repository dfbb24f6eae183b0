import { expect } from '@open-wc/testing';
import { latestFigure, seriesOf } from '../../src/feed/select.js';
import { changeView } from '../../src/shared/change-view.js';
import { commune, feedOf, plain, subjectOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

type Base = Parameters<typeof changeView>[3];

/** The change of the latest figure of "a". */
function change(draft: Draft, base: Base = 'previous', part?: string) {
  const feed = feedOf(draft);
  const subject = subjectOf(feed, { locality: 'a', part });
  const figure = latestFigure(seriesOf(feed, { indicator: subject.indicator.id, locality: 'a', part }))!;
  const { view, notes } = changeView(feed, subject, figure, base);
  return {
    card: view && plain(`${view.sign} ${view.words} ${view.base}`),
    sentence: view && plain(view.sentence),
    tone: view?.tone,
    notes,
  };
}

const two = (from: number | null, to: number | null, more: Draft = {}): Draft => ({
  ...more,
  rows: [
    ['a', '2022-09', from],
    ['a', '2022-12', to],
  ],
});

describe('a change over time', () => {
  it('names its base, with the sign and the unit of a difference', () => {
    expect(change(two(88.25, 92.62))).to.deep.equal({
      card: '▲ 4,37 điểm % so với tháng 9/2022',
      sentence: 'tăng 4,37 điểm phần trăm so với tháng 9 năm 2022',
      tone: 'better',
      notes: [],
    });
    expect(change(two(92.62, 88.25))).to.deep.include({
      card: '▼ 4,37 điểm % so với tháng 9/2022',
      sentence: 'giảm 4,37 điểm phần trăm so với tháng 9 năm 2022',
      tone: 'worse',
    });
    expect(change(two(90, 90))).to.deep.include({
      card: '= không đổi so với tháng 9/2022',
      sentence: 'không đổi so với tháng 9 năm 2022',
      tone: 'same',
    });
  });

  it('is good or bad by the indicator’s direction, and neither where it has none', () => {
    const tone = (direction: 'up' | 'down' | 'none') => change(two(5, 3, { indicator: { direction } })).tone;
    expect([tone('up'), tone('down'), tone('none')]).to.deep.equal(['worse', 'better', 'same']);
    expect(change(two(5.1, 5.4))).to.deep.include({
      card: '▲ 0,3 điểm % so với tháng 9/2022',
      tone: 'better',
    });
  });

  it('of a rank is up where the number falls', () => {
    const indicator = { unit: 'rank', direction: 'down' } as const;
    expect(change(two(15, 12, { indicator }))).to.deep.include({
      card: '▲ 3 bậc so với tháng 9/2022',
      sentence: 'tăng 3 bậc so với tháng 9 năm 2022',
      tone: 'better',
    });
  });

  it('of a rank is good where the number falls, also where the rank is said to rise', () => {
    const indicator = { unit: 'rank', direction: 'up' } as const;
    expect([change(two(15, 12, { indicator })).tone, change(two(12, 15, { indicator })).tone]).to.deep.equal([
      'better',
      'worse',
    ]);
  });

  it('is against the same period a year ago where that is asked for', () => {
    const draft: Draft = {
      rows: [
        ['a', '2021-12', 70],
        ['a', '2022-11', 89],
        ['a', '2022-12', 92],
      ],
    };
    expect(change(draft, 'year-ago')).to.deep.include({
      card: '▲ 22 điểm % so với cùng kỳ năm trước (tháng 12/2021)',
      sentence: 'tăng 22 điểm phần trăm so với cùng kỳ năm trước (tháng 12 năm 2021)',
    });
  });

  it('says how the date of its base is known', () => {
    const rows: RowDraft[] = [
      ['a', '2022-01-21', 70, { periodBasis: 'published' }],
      ['a', '2022-12-19', 90],
    ];
    expect(change({ rows }).card).to.equal('▲ 20 điểm % so với công bố ngày 21/1/2022');
  });

  it('is nothing, and needs no note, where there is no base or no number', () => {
    const silent = { card: undefined, sentence: undefined, tone: undefined, notes: [] };
    expect(change({ rows: [['a', '2022-12', 90]] })).to.deep.equal(silent);
    expect(change(two(88, 90), 'year-ago')).to.deep.equal(silent);
    expect(
      change({
        rows: [
          ['a', '2022-09', 80],
          ['a', '2022-12', null, { text: 'cao' }],
        ],
      }),
    ).to.deep.equal(silent);
    expect(change({ rows: [['a', null, 80]] })).to.deep.equal(silent);
  });

  const refusals: readonly [name: string, draft: Draft, reason: string][] = [
    [
      'a break',
      two(88, 92, { indicator: { breaks: [{ at: '2022-10', reason: 'bộ chỉ số mới' }] } }),
      'bộ chỉ số mới',
    ],
    [
      'a bounded figure',
      {
        rows: [
          ['a', '2022-09', 88, { qualifier: 'over' }],
          ['a', '2022-12', 92],
        ],
      },
      'một trong hai số liệu không phải con số chính xác',
    ],
    [
      'a fact in words before',
      {
        rows: [
          ['a', '2022-09', null, { text: 'cao' }],
          ['a', '2022-12', 92],
        ],
      },
      'một trong hai kỳ không có con số',
    ],
    [
      'a figure that stands alone',
      {
        rows: [
          ['a', '2022-09', 88],
          ['a', '2022-12', 92, { comparable: false }],
        ],
      },
      'nguồn cho biết số liệu này không so sánh được',
    ],
    [
      'a unit that is another now',
      two(88, 92, { localities: [commune('a', { validFrom: '2022-10-01' })] }),
      'đơn vị hành chính đã thay đổi giữa hai kỳ',
    ],
  ];
  for (const [name, draft, reason] of refusals) {
    it(`is refused for ${name}, with the reason as a note`, () => {
      expect(change(draft)).to.deep.equal({
        card: undefined,
        sentence: undefined,
        tone: undefined,
        notes: [`Không so sánh được với tháng 9/2022: ${reason}.`],
      });
    });
  }

  it('of a new unit is refused with what it was made of', () => {
    const localities = [
      commune('a', {
        validFrom: '2022-10-01',
        predecessors: ['b', 'c'].map((id) => ({ id, relation: 'whole' as const })),
      }),
      commune('b', { validTo: '2022-09-30' }),
      commune('c', { validTo: '2022-09-30' }),
    ];
    expect(change(two(88, 92, { localities })).notes).to.deep.equal([
      'Không so sánh được với tháng 9/2022: đơn vị hành chính đã thay đổi giữa hai kỳ.',
      'Đơn vị này được lập ngày 1/10/2022 trên cơ sở 2 đơn vị: xã B, xã C.',
    ]);
  });

  it('of a unit that took in another is refused without a word of its founding long before', () => {
    const localities = [
      commune('a', {
        validFrom: '1990-01-01',
        predecessors: ['o', 'x'].map((id) => ({ id, relation: 'whole' as const })),
      }),
      commune('o', { validTo: '1989-12-31' }),
      commune('x', { validTo: '2022-10-31', successors: [{ id: 'a', relation: 'whole' }] }),
    ];
    expect(change(two(88, 92, { localities })).notes).to.deep.equal([
      'Không so sánh được với tháng 9/2022: đơn vị hành chính đã thay đổi giữa hai kỳ.',
    ]);
  });

  it('of a running total is never against another month of its year', () => {
    const draft = two(40, 60, { indicator: { cumulative: true, unit: 'count' } });
    expect(change(draft, 'previous').card).to.be.undefined;
    expect(change(draft, 'previous').notes).to.deep.equal([
      'Không so sánh được với tháng 9/2022: số liệu lũy kế chỉ so với cùng kỳ năm trước.',
    ]);
  });

  it('is of one part where a part is shown', () => {
    const draft: Draft = {
      indicator: { unit: 'count', parts: [{ id: 'm4', name: 'Mức độ 4' }] },
      rows: [
        ['a', '2022-09', 161],
        ['a', '2022-09', 100, { part: 'm4' }],
        ['a', '2022-12', 161],
        ['a', '2022-12', 140, { part: 'm4' }],
      ],
    };
    expect(change(draft, 'previous', 'm4').card).to.equal('▲ 40 so với tháng 9/2022');
  });
});

describe('a gap to the average', () => {
  const others: readonly RowDraft[] = [
    ['a', '2022-12', 92],
    ['b', '2022-12', 80],
    ['c', '2022-12', 74],
    ['d', '2022-12', null],
  ];

  it('is to those of the same level that have reported, and says how many', () => {
    expect(change({ rows: others }, 'average')).to.deep.equal({
      card: '▲ 10 điểm % so với trung bình (3/4 xã, phường)',
      sentence: 'cao hơn trung bình 10 điểm phần trăm',
      tone: 'better',
      notes: [],
    });
  });

  it('leaves out other levels, and units that did not exist then', () => {
    const localities = [
      ...['a', 'b', 'c', 'd'].map((id) => commune(id)),
      commune('h', { level: 'district' }),
      commune('moi', { validFrom: '2025-07-01' }),
    ];
    const rows: readonly RowDraft[] = [...others, ['h', '2022-12', 1], ['moi', '2022-12', 1]];
    expect(change({ localities, rows }, 'average').card).to.equal(
      '▲ 10 điểm % so với trung bình (3/4 xã, phường)',
    );
  });

  it('is below, or equal', () => {
    const of = (value: number) =>
      change(
        {
          rows: [
            ['a', '2022', value],
            ['b', '2022', 80],
          ],
        },
        'average',
      );
    expect(of(70)).to.deep.include({ sentence: 'thấp hơn trung bình 5 điểm phần trăm', tone: 'worse' });
    expect(of(80)).to.deep.include({ sentence: 'bằng trung bình', tone: 'same' });
  });

  it('is none where there is no mean, and a note says why', () => {
    const alone: readonly RowDraft[] = [
      ['a', '2022', 92],
      ['b', '2022', null],
    ];
    expect(change({ rows: alone }, 'average')).to.deep.equal({
      card: undefined,
      sentence: undefined,
      tone: undefined,
      notes: ['Chưa đủ số liệu so sánh được để tính trung bình.'],
    });
  });

  it('is none of a fact in words, which needs no note', () => {
    expect(change({ rows: [['a', '2022', null, { text: 'cao' }]] }, 'average').notes).to.deep.equal([]);
  });
});

inLocale('en', () => {
  it('is said in English', () => {
    expect(change(two(88.25, 92.62))).to.deep.include({
      card: '▲ 4.37 pp compared with Sep 2022',
      sentence: 'up 4.37 percentage points compared with September 2022',
    });
  });
});

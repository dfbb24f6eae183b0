import { expect } from '@open-wc/testing';
import { kpiView, type KpiOptions } from '../../src/elements/kpi/kpi.model.js';
import type { Request } from '../../src/shared/subject.js';
import { commune, feedOf, plain, subjectOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

type Options = Partial<KpiOptions>;

function view(draft: Draft, request: Request = {}, options: Options = {}) {
  const feed = feedOf(draft);
  return kpiView(feed, subjectOf(feed, request), { trend: false, compact: false, ...options });
}

const summary = (...args: Parameters<typeof view>) => plain(view(...args).summary);

const district: Draft = {
  localities: [
    { id: 'cho-lach', name: { vi: 'Huyện Chợ Lách', en: 'Chợ Lách District' }, level: 'district' },
  ],
  indicator: { name: { vi: 'Văn bản đi được ký số', en: 'Documents signed' } },
  rows: [
    ['cho-lach', '2022-09', 88.25],
    ['cho-lach', '2022-12', 92.62],
  ],
};

describe('a KPI card', () => {
  it('shows the latest figure, its change, its target and where it comes from', () => {
    const card = view({
      ...district,
      updated: '2023-01-05',
      source: { name: 'UBND huyện', document: 'báo cáo số 330/BC-UBND' },
      targets: [{ by: '2025', min: 100 }],
    });
    expect(card.name).to.equal('Văn bản đi được ký số');
    expect(card.place).to.equal('');
    expect(card.figure?.text).to.equal('92,62%');
    expect(plain(card.change?.words ?? '')).to.equal('4,37 điểm %');
    expect(card.target?.words).to.equal('Mục tiêu 100% đến năm 2025');
    expect(card.target?.verdict?.words).to.equal('Chưa đạt');
    expect(card.foot).to.deep.include({ period: '12/2022', updated: 'Cập nhật 5/1/2023' });
    expect(card.foot?.sources[0]).to.include({ document: 'báo cáo số 330/BC-UBND' });
    expect(card.notes).to.deep.equal([]);
    expect(plain(card.summary)).to.equal(
      'Huyện Chợ Lách, Văn bản đi được ký số: 92,62%, tháng 12 năm 2022; mục tiêu 100% đến năm 2025; chưa đạt, còn 7,38 điểm phần trăm; tăng 4,37 điểm phần trăm so với tháng 9 năm 2022.',
    );
  });

  it('shows the figure of the period that is asked for, and changes up to it', () => {
    const draft: Draft = {
      rows: [
        ['a', '2022-10', 1],
        ['a', '2022-11', 3],
        ['a', '2022-12', 9],
      ],
    };
    const card = view(draft, { period: '2022-11' });
    expect([card.figure?.value, card.change?.words]).to.deep.equal(['3', '2\u00a0điểm\u00a0%']);
    expect(view(draft, { period: '2022' }).figure?.value).to.equal('9');
  });

  it('says that there is no figure, never 0, and still tells the target and whose it is', () => {
    const card = view({
      localities: [commune('a')],
      rows: [['a', '2022-12', null]],
      targets: [{ by: '2025', min: 80, source: { name: 'Kế hoạch 12' } }],
    });
    expect(card).to.deep.include({ figure: undefined, change: undefined });
    expect(card.target?.verdict).to.be.undefined;
    expect(card.foot).to.deep.include({ period: '' });
    expect(card.foot?.sources[0]).to.include({ name: 'Kế hoạch 12' });
    expect(card.summary).to.equal('Xã A, Văn bản ký số: chưa có số liệu; mục tiêu 80% đến năm 2025.');
  });

  it('has no target and an empty foot where the feed has nothing at all', () => {
    const card = view({ localities: [commune('a')] });
    expect(card).to.deep.include({
      foot: { period: '', sources: [] },
      target: undefined,
      summary: 'Xã A, Văn bản ký số: chưa có số liệu.',
    });
    expect(view({ rows: [['a', '2022-12', 5]] }, { period: '2023' }).figure).to.be.undefined;
  });

  it('shows a 0 as a figure', () => {
    expect(summary({ rows: [['a', '2022', 0]] })).to.equal('Xã A, Văn bản ký số: 0%, năm 2022.');
  });

  it('shows a stage or words, with no change and no verdict', () => {
    const stages = [{ id: 'xong', name: 'đã hoàn thành', tone: 'done' }] as const;
    const rows: RowDraft[] = [
      ['a', '2022-11', 5],
      ['a', '2022-12', null, { stage: 'xong' }],
    ];
    const card = view({ indicator: { stages }, rows, targets: [{ min: 80 }] });
    expect(card.figure).to.deep.include({ text: 'Đã hoàn thành', inWords: true });
    expect(card.figure?.stage?.sign).to.equal('✓');
    expect([card.change, card.target?.verdict]).to.deep.equal([undefined, undefined]);
    expect(card.summary).to.match(/^Xã A, Văn bản ký số: Đã hoàn thành, tháng 12 năm 2022; /);
  });

  it('shows one part by its own name and figures, and holds no target of the whole against it', () => {
    const draft: Draft = {
      indicator: { unit: 'count', parts: [{ id: 'm4', name: 'Mức độ 4' }] },
      rows: [
        ['a', '2022', 161],
        ['a', '2022', 140, { part: 'm4' }],
      ],
      targets: [{ min: 161 }],
    };
    const part = view(draft, { part: 'm4' });
    expect(part.name).to.equal('Văn bản ký số: Mức độ 4');
    expect([part.figure?.value, part.target]).to.deep.equal(['140', undefined]);
    expect(view(draft).target?.verdict?.words).to.equal('Đạt');
  });

  it('names the locality where the page does not already stand for it', () => {
    const draft: Draft = {
      rows: [
        ['a', '2022', 1],
        ['b', '2022', 2],
      ],
    };
    expect(view(draft, { locality: 'a' }).place).to.equal('Xã A');
    expect(view(draft, { locality: 'a' }, { selected: 'a' }).place).to.equal('');
    expect(summary(draft, { locality: 'a' }, { selected: 'a' })).to.match(/^Xã A, /);
  });

  it('says of a frozen view that it is one, and what was known then', () => {
    const card = view(district, { asOf: '2022-11-30' });
    expect(card.figure?.text).to.equal('88,25%');
    expect(card.notes).to.deep.equal([
      'Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 30 tháng 11 năm 2022.',
    ]);
  });

  it('puts all that a reader must know in its notes', () => {
    const card = view(
      {
        rows: [
          ['a', '2022-11', 80],
          ['a', '2022-12', 13_260, { qualifier: 'over', scope: 'cấp xã' }],
        ],
        indicator: { unit: 'person' },
        targets: [{ min: 20_000 }],
      },
      {},
      { compact: true },
    );
    expect(card.figure?.text.replaceAll('\u00a0', ' ')).to.equal('hơn 13,2 nghìn người');
    expect(card.notes.map(plain)).to.deep.equal([
      'Số đầy đủ: hơn 13.260 người.',
      'Giá trị tối thiểu, nguồn không nêu số chính xác.',
      'Phạm vi: cấp xã',
      'Không so sánh được với tháng 11/2022: một trong hai số liệu không phải con số chính xác.',
      'Số liệu không phải con số chính xác nên chưa kết luận được đạt hay chưa đạt.',
    ]);
  });

  it('tells how its date is known', () => {
    expect(summary({ rows: [['a', '2022-01-21', 5, { periodBasis: 'published' }]] })).to.equal(
      'Xã A, Văn bản ký số: 5%, công bố ngày 21 tháng 1 năm 2022.',
    );
    expect(summary({ rows: [['a', null, 5]] })).to.equal('Xã A, Văn bản ký số: 5%, không rõ thời điểm.');
  });
});

describe('the notes of a card with a line', () => {
  const rows: readonly RowDraft[] = [
    ['a', '2022-09', 1],
    ['a', '2022-10', 2],
    ['a', '2022-11', 3],
    ['a', '2022-12', 4],
  ];
  const notes = (at: string, trend: boolean) =>
    view({ indicator: { breaks: [{ at, reason: 'bộ mới' }] }, rows }, {}, { trend }).notes;

  it('say why the line begins where it does', () => {
    expect(notes('2022-11', true)).to.deep.equal(['Không so sánh được với tháng 10/2022: bộ mới.']);
    expect(notes('2022-11', false)).to.deep.equal([]);
  });

  it('say it once where the change is refused for the same', () => {
    expect(notes('2022-12', true)).to.deep.equal(['Không so sánh được với tháng 11/2022: bộ mới.']);
  });
});

describe('the base of its change', () => {
  const rows: readonly RowDraft[] = [
    ['a', '2021-12', 50],
    ['a', '2022-11', 80],
    ['a', '2022-12', 90],
    ['b', '2022-12', 70],
  ];
  const base = (compare: KpiOptions['compare'], cumulative = false) =>
    view({ indicator: { cumulative }, rows }, { locality: 'a' }, { compare }).change?.base;

  it('is the previous figure, or a year ago where the indicator runs up from the start of its year', () => {
    expect(base(undefined)).to.equal('so với tháng 11/2022');
    expect(base(undefined, true)).to.equal('so với cùng kỳ năm trước (tháng 12/2021)');
  });

  it('is what is asked for', () => {
    expect(base('previous')).to.equal('so với tháng 11/2022');
    expect(base('year-ago')).to.equal('so với cùng kỳ năm trước (tháng 12/2021)');
    expect(base('average')).to.equal('so với trung bình (2/2 xã, phường)');
    expect(base('none')).to.be.undefined;
    expect(base('target')).to.be.undefined;
  });

  it('says that there is no target where the target is what is asked for', () => {
    const asked = (targets: Draft['targets'] = []) =>
      view({ rows: [['a', '2022-12', 90]], targets }, {}, { compare: 'target' }).notes;
    expect(asked()).to.deep.equal(['Chưa công bố mục tiêu']);
    expect(asked([{ min: 80 }])).to.deep.equal([]);
  });

  it('is the usual one where what is asked for is no base', () => {
    expect(base('tuần trước' as KpiOptions['compare'])).to.equal('so với tháng 11/2022');
  });
});

inLocale('en', () => {
  it('writes its sentence in English', () => {
    expect(summary({ ...district, targets: [{ min: 80, by: '2025' }] })).to.equal(
      'Chợ Lách District, Documents signed: 92.62%, December 2022; target 80% by 2025; exceeded by 12.62 percentage points; up 4.37 percentage points compared with September 2022.',
    );
  });
});

import { expect } from '@open-wc/testing';
import { progressView } from '../../src/elements/progress/progress.model.js';
import type { IndicatorEntry, TargetEntry } from '../../src/feed/document.js';
import type { Request } from '../../src/shared/subject.js';
import { commune, feedOf, plain, subjectOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

function view(draft: Draft, target?: string, request: Request = {}) {
  const feed = feedOf(draft);
  return progressView(feed, subjectOf(feed, request), { target });
}

interface Case {
  readonly value: number | null;
  readonly facts?: RowDraft[3];
  readonly indicator?: Partial<IndicatorEntry>;
  readonly target?: Partial<TargetEntry>;
}

/** The bar of one figure: its scale, where it is filled, where the mark stands. */
function bar({ value, facts, indicator, target }: Case) {
  const shown = view({
    localities: [commune('a')],
    rows: [['a', '2022-12', value, facts]],
    ...(indicator && { indicator }),
    ...(target && { targets: [target] }),
  }).bar;
  return (
    shown && {
      scale: [shown.min, shown.max],
      fill: shown.fill && [shown.fill.from, shown.fill.to],
      mark: shown.marks[0] && [shown.marks[0].from, shown.marks[0].to],
    }
  );
}

describe('the bar of a progress', () => {
  const count = { unit: 'count' } as const;
  const cases: readonly [name: string, of: Case, bar: ReturnType<typeof bar>][] = [
    ['a percentage stands on 0 to 100', { value: 58 }, { scale: [0, 100], fill: [0, 0.58], mark: undefined }],
    [
      'a target has its mark',
      { value: 58, target: { min: 80 } },
      { scale: [0, 100], fill: [0, 0.58], mark: [0.8, 0.8] },
    ],
    [
      'a range of targets is marked whole',
      { value: 5, target: { min: 20, max: 40 } },
      { scale: [0, 100], fill: [0, 0.05], mark: [0.2, 0.4] },
    ],
    [
      'over 100% is drawn as it is',
      { value: 125, target: { min: 100 } },
      { scale: [0, 125], fill: [0, 1], mark: [0.8, 0.8] },
    ],
    [
      'a target over the range makes room for itself',
      { value: 50, target: { min: 200 } },
      { scale: [0, 200], fill: [0, 0.25], mark: [1, 1] },
    ],
    [
      'a negative figure goes the other way from 0',
      { value: -25 },
      { scale: [-25, 100], fill: [0, 0.2], mark: undefined },
    ],
    [
      'a range through 0 is filled from 0',
      { value: -5, indicator: { unit: 'score', range: [-10, 10] } },
      { scale: [-10, 10], fill: [0.25, 0.5], mark: undefined },
    ],
    [
      'a range without 0 is filled from its start',
      { value: 75, indicator: { unit: 'score', range: [50, 100] } },
      { scale: [50, 100], fill: [0, 0.5], mark: undefined },
    ],
    ['a 0 is an empty bar, not none', { value: 0 }, { scale: [0, 100], fill: [0, 0], mark: undefined }],
    [
      'a denominator is a scale',
      { value: 16, facts: { of: 20 }, indicator: count },
      { scale: [0, 20], fill: [0, 0.8], mark: undefined },
    ],
    [
      'more than the denominator is drawn as it is',
      { value: 25, facts: { of: 20 }, indicator: count },
      { scale: [0, 25], fill: [0, 1], mark: undefined },
    ],
    [
      'a target is a scale',
      { value: 5, indicator: count, target: { min: 20 } },
      { scale: [0, 20], fill: [0, 0.25], mark: [1, 1] },
    ],
    [
      'a target of 0 is one, too',
      { value: 4, indicator: count, target: { max: 0 } },
      { scale: [0, 4], fill: [0, 1], mark: [0, 0] },
    ],
    [
      'a target without a figure is an empty track',
      { value: null, target: { min: 80 } },
      { scale: [0, 100], fill: undefined, mark: [0.8, 0.8] },
    ],
    [
      'a fact in words is never a full bar',
      { value: null, facts: { text: 'cao' }, target: { min: 80 } },
      { scale: [0, 100], fill: undefined, mark: [0.8, 0.8] },
    ],
    ['a count has no scale of its own', { value: 161, indicator: count }, undefined],
    ['a target in words is no scale', { value: 161, indicator: count, target: { text: 'đủ' } }, undefined],
    ['a rank is never a share', { value: 12, facts: { of: 34 }, indicator: { unit: 'rank' } }, undefined],
    [
      'a rank with a target is none either',
      { value: 12, indicator: { unit: 'rank' }, target: { max: 10 } },
      undefined,
    ],
    ['nothing reported is no bar', { value: null }, undefined],
    ['a scale of no length is none', { value: 0, indicator: count, target: { max: 0 } }, undefined],
  ];
  for (const [name, of, expected] of cases) {
    it(name, () => {
      expect(bar(of)).to.deep.equal(expected);
    });
  }

  it('has an open end where the figure is only a bound', () => {
    const open = (qualifier: 'exact' | 'over' | 'about') =>
      view({ rows: [['a', '2022', 50, { qualifier }]] }).bar?.fill?.open;
    expect([open('exact'), open('over'), open('about')]).to.deep.equal([false, true, true]);
  });

  it('says where zero is only where the scale goes below it', () => {
    const zero = (value: number) => view({ rows: [['a', '2022', value]] }).bar?.zero;
    expect([zero(50), zero(-25)]).to.deep.equal([undefined, 0.2]);
  });

  it('writes the year of the target at its mark', () => {
    const mark = (target: Partial<TargetEntry>) =>
      view({ rows: [['a', '2022', 50]], targets: [target] }).bar?.marks[0]?.words;
    expect(mark({ min: 80, by: '2025' })).to.equal('Mục tiêu 2025: 80%');
    expect(mark({ min: 80 })).to.equal('Mục tiêu 80%');
    expect(mark({ max: 5, by: '2025-06' })).to.equal('Mục tiêu tháng 6/2025: tối đa 5%');
  });
});

describe('a progress', () => {
  const draft: Draft = {
    rows: [['a', '2022-12', 58]],
    targets: [
      { by: '2025', min: 80 },
      { by: '2030', min: 100 },
    ],
  };

  it('is to the next target, or to that of the period that is asked for', () => {
    expect(view(draft).target?.words).to.equal('Mục tiêu 80% đến năm 2025');
    expect(view(draft, '2030').target?.words).to.equal('Mục tiêu 100% đến năm 2030');
  });

  it('has no target where the one asked for is not published, and names the others', () => {
    expect(view(draft, '2027').target).to.be.undefined;
    expect(plain(view(draft, '2027').summary)).to.equal(
      'Xã A, Văn bản ký số: 58%, tháng 12 năm 2022; chưa công bố mục tiêu (2027); ' +
        'mục tiêu 80% đến năm 2025; chưa đạt, còn 22 điểm phần trăm; ' +
        'mục tiêu 100% đến năm 2030; chưa đạt, còn 42 điểm phần trăm.',
    );
    expect(view({ rows: draft.rows! }, '2027').summary).to.match(/; chưa công bố mục tiêu\.$/);
  });

  it('writes one sentence: figure, date, target, verdict and what is left', () => {
    expect(plain(view(draft).summary)).to.equal(
      'Xã A, Văn bản ký số: 58%, tháng 12 năm 2022; mục tiêu 80% đến năm 2025; chưa đạt, còn 22 điểm phần trăm; ' +
        'mục tiêu 100% đến năm 2030; chưa đạt, còn 42 điểm phần trăm.',
    );
    const empty: Draft = { localities: [commune('a')], targets: [{ min: 80 }] };
    expect(view(empty).summary).to.equal(
      'Xã A, Văn bản ký số: chưa có số liệu; mục tiêu 80%, chưa công bố năm.',
    );
    expect(view({ localities: [commune('a')] }).summary).to.equal(
      'Xã A, Văn bản ký số: chưa có số liệu; chưa công bố mục tiêu.',
    );
  });

  it('says the locality’s name once where the indicator bears the same', () => {
    expect(view({ indicator: { name: 'Xã A' }, rows: [['a', '2022', 5]] }).summary).to.equal(
      'Xã A: 5%, năm 2022; chưa công bố mục tiêu.',
    );
  });

  it('has a number for machines, none for a fact in words', () => {
    expect(view(draft).value).to.equal(58);
    expect(view({ rows: [['a', '2022', null, { text: 'cao' }]] })).to.deep.include({ value: undefined });
  });

  it('has the foot of its figure, or of its target where there is none', () => {
    expect(view(draft).foot?.period).to.equal('12/2022');
    const goal = { min: 80, source: { name: 'Kế hoạch 12' } };
    const { foot } = view({ localities: [commune('a')], targets: [goal] });
    expect(foot?.period).to.equal('');
    expect(foot?.sources[0]).to.include({ name: 'Kế hoạch 12' });
    expect(view({ localities: [commune('a')] }).foot).to.deep.equal({ period: '', sources: [] });
  });

  it('holds no target of the whole against a part', () => {
    const parted: Draft = {
      ...draft,
      indicator: { parts: [{ id: 'm4', name: 'Mức độ 4' }] },
      rows: [
        ['a', '2022', 58],
        ['a', '2022', 40, { part: 'm4' }],
      ],
    };
    const part = view(parted, undefined, { part: 'm4' });
    expect([part.name, part.target, part.bar?.marks.length]).to.deep.equal([
      'Văn bản ký số: Mức độ 4',
      undefined,
      0,
    ]);
  });

  it('puts what a reader must know in its notes', () => {
    const bounded = view(
      { rows: [['a', '2022', 70, { qualifier: 'over' }]], targets: [{ min: 80 }] },
      undefined,
      {
        asOf: '2022-12-31',
      },
    );
    expect(bounded.notes).to.deep.equal([
      'Giá trị tối thiểu, nguồn không nêu số chính xác.',
      'Số liệu không phải con số chính xác nên chưa kết luận được đạt hay chưa đạt.',
      'Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 31 tháng 12 năm 2022.',
    ]);
  });

  inLocale('en', () => {
    it('writes its sentence in English', () => {
      expect(plain(view(draft).summary)).to.equal(
        'Xã A, Văn bản ký số: 58%, December 2022; target 80% by 2025; not yet met, 22 percentage points to go; ' +
          'target 100% by 2030; not yet met, 42 percentage points to go.',
      );
    });
  });
});

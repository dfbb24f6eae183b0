/** Where the plan should be, and what is said of a figure beside it. */
import { expect } from '@open-wc/testing';
import { progressView } from '../../src/elements/progress/progress.model.js';
import type { IndicatorEntry, TargetEntry } from '../../src/feed/document.js';
import { feedOf, plain, subjectOf, type RowDraft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

/** Ten days to the target, six of them gone. */
const plan = {
  by: '2026-01-11',
  min: 60,
  baseline: { value: 30, period: '2026-01-01' },
} as const satisfies Partial<TargetEntry>;
const sixth = '2026-01-07';

interface Case {
  readonly value: number | null;
  readonly facts?: RowDraft[3];
  readonly when?: string | null;
  readonly goal?: Partial<TargetEntry>;
  readonly indicator?: Partial<IndicatorEntry>;
  readonly isAsked?: boolean;
}

function view({ value, facts, when = sixth, goal = plan, indicator, isAsked = true }: Case) {
  const feed = feedOf({
    rows: [['a', when, value, facts]],
    targets: [goal],
    ...(indicator && { indicator }),
  });
  return progressView(feed, subjectOf(feed), { pace: isAsked });
}

/** What stands at the mark, and the verdict. */
const sayings = (of: Case) => {
  const { pace } = view(of);
  return [pace?.plan?.words, pace?.verdict?.words, pace?.verdict?.sentence].map(
    (said) => said && plain(said),
  );
};

describe('the plan beside a figure', () => {
  const counted = { unit: 'person' } as const;
  const cases: readonly [name: string, of: Case, mark: string, card?: string, sentence?: string][] = [
    [
      'is behind it',
      { value: 44 },
      '48%',
      'Chậm hơn kế hoạch 4 điểm %',
      'chậm hơn kế hoạch 4 điểm phần trăm',
    ],
    [
      'is ahead of it',
      { value: 50.25 },
      '48%',
      'Nhanh hơn kế hoạch 2,25 điểm %',
      'nhanh hơn kế hoạch 2,25 điểm phần trăm',
    ],
    ['is on it', { value: 48 }, '48%', 'Đúng kế hoạch', 'đúng kế hoạch'],
    ['is on it as far as can be seen', { value: 48.001 }, '48%', 'Đúng kế hoạch', 'đúng kế hoạch'],
    [
      'is below the baseline',
      { value: 12 },
      '48%',
      'Chậm hơn kế hoạch 36 điểm %',
      'chậm hơn kế hoạch 36 điểm phần trăm',
    ],
    [
      'is more than at most so much',
      {
        value: 14,
        goal: { ...plan, min: undefined!, max: 5, baseline: { value: 25, period: '2026-01-01' } },
      },
      '13%',
      'Chậm hơn kế hoạch 1 điểm %',
      'chậm hơn kế hoạch 1 điểm phần trăm',
    ],
    [
      'is less than that',
      {
        value: 12,
        goal: { ...plan, min: undefined!, max: 5, baseline: { value: 25, period: '2026-01-01' } },
      },
      '13%',
      'Nhanh hơn kế hoạch 1 điểm %',
      'nhanh hơn kế hoạch 1 điểm phần trăm',
    ],
    [
      'is a worse rank',
      {
        value: 15,
        indicator: { unit: 'rank' },
        goal: { ...plan, min: undefined!, max: 5, baseline: { value: 25, period: '2026-01-01' } },
      },
      'hạng 13',
      'Chậm hơn kế hoạch 2 bậc',
      'chậm hơn kế hoạch 2 bậc',
    ],
    [
      'is a better rank',
      {
        value: 12,
        indicator: { unit: 'rank', direction: 'down' },
        goal: { ...plan, min: undefined!, max: 5, baseline: { value: 25, period: '2026-01-01' } },
      },
      'hạng 13',
      'Nhanh hơn kế hoạch 1 bậc',
      'nhanh hơn kế hoạch 1 bậc',
    ],
    [
      'has as many digits as a share has',
      { value: 44, goal: { ...plan, min: 59 } },
      '47,4%',
      'Chậm hơn kế hoạch 3,4 điểm %',
      'chậm hơn kế hoạch 3,4 điểm phần trăm',
    ],
    [
      'counts whole people where the others are whole',
      { value: 44, indicator: counted, goal: { ...plan, min: 59 } },
      '47 người',
      'Chậm hơn kế hoạch 3 người',
      'chậm hơn kế hoạch 3 người',
    ],
    [
      'does not where they are not',
      { value: 44, indicator: { unit: 'score' }, goal: { ...plan, min: 59.5 } },
      '47,7 điểm',
      'Chậm hơn kế hoạch 3,7 điểm',
      'chậm hơn kế hoạch 3,7 điểm',
    ],
    [
      'has the digits of its indicator',
      { value: 44, indicator: { decimals: 0 }, goal: { ...plan, min: 59 } },
      '47%',
      'Chậm hơn kế hoạch 3 điểm %',
      'chậm hơn kế hoạch 3 điểm phần trăm',
    ],
    [
      'is surely ahead',
      { value: 48, facts: { qualifier: 'over' } },
      '48%',
      'Nhanh hơn kế hoạch',
      'nhanh hơn kế hoạch',
    ],
    [
      'is surely behind',
      { value: 48, facts: { qualifier: 'under' } },
      '48%',
      'Chậm hơn kế hoạch',
      'chậm hơn kế hoạch',
    ],
    ['is perhaps ahead', { value: 44, facts: { qualifier: 'over' } }, '48%'],
    ['is a fact in words', { value: null, facts: { text: 'khá cao' } }, '48%'],
    ['is neither side of what is to be kept', { value: 40, goal: { ...plan, min: 30, max: 30 } }, '30%'],
    ['is due, and the plan is the target', { value: 44, when: '2026-01-11' }, '60%'],
  ];
  for (const [name, of, mark, card, sentence] of cases) {
    it(name, () => {
      const day = of.when === '2026-01-11' ? '11/1/2026' : '7/1/2026';
      expect(sayings(of)).to.deep.equal([`kế hoạch đến ${day}: ${mark}`, card, sentence]);
    });
  }

  it('does not decide by the digits that a bound has lost', () => {
    const third = { ...plan, min: 59.991 };
    expect(sayings({ value: 47.99, facts: { qualifier: 'over' }, goal: third })[1]).to.be.undefined;
    expect(sayings({ value: 47.9946, facts: { qualifier: 'over' }, goal: third })[1]).to.equal(
      'Nhanh hơn kế hoạch',
    );
  });

  it('says what cannot be told only of a bound that may be on either side', () => {
    const note = 'Không so được với kế hoạch: số liệu không phải con số chính xác.';
    const notes = (of: Case) => view(of).notes.includes(note);
    expect(notes({ value: 44, facts: { qualifier: 'over' } })).to.be.true;
    expect(notes({ value: 44, facts: { qualifier: 'about' } })).to.be.true;
    expect(notes({ value: 48, facts: { qualifier: 'over' } })).to.be.false;
    expect(notes({ value: 44, when: '2026-01-11', facts: { qualifier: 'over' } })).to.be.false;
    expect(notes({ value: null, facts: { text: 'cao' } })).to.be.false;
  });

  it('is shown only where it is asked for', () => {
    const { pace, bar, notes, summary } = view({ value: 44, isAsked: false });
    expect([pace, bar?.plan, notes]).to.deep.equal([undefined, undefined, []]);
    expect(summary).not.to.include('kế hoạch');
    expect(view({ value: 44, goal: { min: 60 }, isAsked: false }).notes).to.deep.equal([]);
  });

  it('is not to be expected of a target in words, nor without a figure', () => {
    expect(view({ value: 44, goal: { by: '2027', text: 'tăng dần' } }).notes).to.deep.equal([]);
    expect(view({ value: null }).pace).to.be.undefined;
  });

  it('is in the sentence after the verdict, with its day in full', () => {
    expect(plain(view({ value: 44 }).summary)).to.equal(
      'Xã A, Văn bản ký số: 44%, ngày 7 tháng 1 năm 2026; mục tiêu 60% đến ngày 11 tháng 1 năm 2026; ' +
        'chưa đạt, còn 16 điểm phần trăm; kế hoạch đến ngày 7 tháng 1 năm 2026: 48%; ' +
        'chậm hơn kế hoạch 4 điểm phần trăm.',
    );
  });

  it('has its place on the scale, which grows to hold it', () => {
    expect(view({ value: 44 }).bar?.plan).to.equal(0.48);
    const falling = { by: plan.by, max: 5, baseline: { value: 25, period: '2026-01-01' } };
    const { bar } = view({ value: 10, goal: falling, indicator: { unit: 'count' } });
    expect([bar?.max, bar?.plan, bar?.fill?.to]).to.deep.equal([13, 1, 10 / 13]);
  });

  inLocale('en', () => {
    it('is said in English', () => {
      expect(sayings({ value: 44 })).to.deep.equal([
        'plan by 7 Jan 2026: 48%',
        '4 pp behind plan',
        '4 percentage points behind plan',
      ]);
      expect(sayings({ value: 50 })[1]).to.equal('2 pp ahead of plan');
      expect(sayings({ value: 48 })[1]).to.equal('On plan');
      expect(sayings({ value: 48, facts: { qualifier: 'under' } })[1]).to.equal('Behind plan');
    });
  });
});

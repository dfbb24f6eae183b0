import { expect } from '@open-wc/testing';
import {
  judgePace,
  paceOf,
  type PaceRefusal,
  type PaceVerdict,
} from '../../../src/feed/comparability/index.js';
import type { IndicatorEntry, TargetEntry } from '../../../src/feed/document.js';
import type { Observation } from '../../../src/feed/feed.js';
import { targetsOf } from '../../../src/feed/select.js';
import { feedOf, rowsOf } from '../../helpers/drafts.js';

const plan = {
  min: 80,
  by: '2025',
  baseline: { value: 30, period: '2020' },
} as const satisfies Partial<TargetEntry>;

/** The plan for a figure of this period. */
function pace(
  goal: Partial<TargetEntry>,
  when: string | null,
  more: Partial<Observation> = {},
  indicator: Partial<IndicatorEntry> = {},
) {
  const feed = feedOf({
    indicator: { ...(more.part && { parts: [{ id: more.part, name: 'Một phần' }] }), ...indicator },
    rows: [['a', when, 50, more]],
    targets: [goal],
  });
  return paceOf(feed, rowsOf(feed, 'a')[0]!, targetsOf(feed, 'ky-so', 'a')[0]!);
}

const at = (goal: Partial<TargetEntry>, when: string) => {
  const answer = pace(goal, when);
  return answer?.pace ? [answer.pace.value, answer.pace.day] : answer?.refusal;
};

describe('paceOf', () => {
  // From 31/12/2020 to 31/12/2025 there are 1,826 days.
  const cases: readonly [name: string, when: string, value: number, day: string][] = [
    ['at the end of the baseline’s period it is the baseline', '2020', 30, '2020-12-31'],
    ['on the last day of the target’s period it is the target', '2025', 80, '2025-12-31'],
    [
      'between them it is read at the last day of the figure’s period',
      '2023-06',
      30 + (50 * 911) / 1826,
      '2023-06-30',
    ],
    ['a quarter is read at its end', '2023-Q2', 30 + (50 * 911) / 1826, '2023-06-30'],
    ['a span is read at its end', '2023-01-01/2023-06-30', 30 + (50 * 911) / 1826, '2023-06-30'],
    ['a day after the baseline it is one day on', '2021-01-01', 30 + 50 / 1826, '2021-01-01'],
    ['after the target’s last day it is the target, of that day', '2026-03', 80, '2025-12-31'],
    ['so it is where that day lies inside the period', '2025-07-01/2026-06-30', 80, '2025-12-31'],
  ];
  for (const [name, when, value, day] of cases) {
    it(name, () => {
      const [found, on] = at(plan, when) as [number, string];
      expect(found).to.be.closeTo(value, 1e-9);
      expect(on).to.equal(day);
    });
  }

  it('falls where the target lies below the baseline', () => {
    const falling = { max: 5, by: '2022-01-11', baseline: { value: 25, period: '2022-01-01' } };
    expect(at(falling, '2022-01-06')).to.deep.equal([15, '2022-01-06']);
  });

  it('leads to an exact target, to a zero and to a strict one as to any', () => {
    const days = { by: '2022-01-11', baseline: { value: 10, period: '2022-01-01' } };
    expect(at({ ...days, min: 20, max: 20 }, '2022-01-06')).to.deep.equal([15, '2022-01-06']);
    expect(at({ ...days, max: 0 }, '2022-01-06')).to.deep.equal([5, '2022-01-06']);
    expect(at({ ...days, min: 20, qualifier: 'over' }, '2022-01-06')).to.deep.equal([15, '2022-01-06']);
  });

  it('has the digits of decimals, and none that they make up', () => {
    const tenths = { min: 0.7, by: '2022-01-03', baseline: { value: 0.1, period: '2022-01-01' } };
    expect(at(tenths, '2022-01-02')).to.deep.equal([0.4, '2022-01-02']);
    const around = { min: 0.2, by: '2022-01-04', baseline: { value: -0.1, period: '2022-01-01' } };
    expect(at(around, '2022-01-02')).to.deep.equal([0, '2022-01-02']);
    const through = { min: 1, by: '2022-01-05', baseline: { value: -3, period: '2022-01-01' } };
    expect(at(through, '2022-01-04')).to.deep.equal([0, '2022-01-04']);
    const threefold = { min: 0.1, by: '2022-01-05', baseline: { value: -0.3, period: '2022-01-01' } };
    expect(at(threefold, '2022-01-04')).to.deep.equal([0, '2022-01-04']);
    const large = { min: 1489.47, by: '2022-01-13', baseline: { value: -16384.17, period: '2022-01-01' } };
    expect(at(large, '2022-01-12')).to.deep.equal([0, '2022-01-12']);
    const money = { min: 4e12, by: '2022-01-03', baseline: { value: 2e12, period: '2022-01-01' } };
    expect(at(money, '2022-01-02')).to.deep.equal([3e12, '2022-01-02']);
  });

  const ways: readonly [goal: Partial<TargetEntry>, way: number, name: string][] = [
    [{ min: 80 }, 1, 'rises to at least so much'],
    [{ min: 20 }, 1, 'does so where the baseline is above it'],
    [{ max: 5 }, -1, 'comes down to at most so much'],
    [{ max: 40 }, -1, 'does so where the baseline is below it'],
    [{ min: 80, max: 80 }, 1, 'rises to exactly more'],
    [{ min: 5, max: 5 }, -1, 'comes down to exactly less'],
    [{ min: 30, max: 30 }, 0, 'keeps exactly as much'],
  ];
  for (const [goal, way, name] of ways) {
    it(name, () => {
      expect(pace({ by: '2025', baseline: plan.baseline, ...goal }, '2023')?.pace?.way).to.equal(way);
    });
  }

  it('does not depend on how exact the figure is', () => {
    expect(pace(plan, '2025', { qualifier: 'over' })?.pace?.value).to.equal(80);
  });

  const refusals: readonly [name: string, goal: Partial<TargetEntry>, when: string | null, PaceRefusal][] = [
    ['without a baseline', { min: 80, by: '2025' }, '2023', 'no-baseline'],
    ['of a target without a year', { ...plan, by: null }, '2023', 'undated-target'],
    ['of an undated figure', plan, null, 'undated-figure'],
    ['of a figure before the baseline', plan, '2020-11', 'before-baseline'],
    ['of a target that is due when the work starts', { ...plan, by: '2020-12' }, '2023', 'no-time'],
    ['of a target that was due before', { ...plan, by: '2019' }, '2023', 'no-time'],
    ['of a target that is about a number', { ...plan, qualifier: 'about' }, '2023', 'about-target'],
    ['of a range', { ...plan, max: 90 }, '2023', 'range'],
  ];
  for (const [name, goal, when, refusal] of refusals) {
    it(`is none ${name}`, () => {
      expect(pace(goal, when)).to.deep.equal({ refusal });
    });
  }

  it('is none where the target was set for another way of counting', () => {
    const feed = feedOf(
      { indicator: { definition: 'k1' }, rows: [['a', '2023', 50]] },
      { indicator: { definition: 'k2' }, targets: [plan] },
    );
    const answer = paceOf(feed, rowsOf(feed, 'a')[0]!, targetsOf(feed, 'ky-so', 'a')[0]!);
    expect(answer).to.deep.equal({ refusal: 'other-definition' });
  });

  it('is not to be expected of a target in words, of a part, or of another locality', () => {
    expect(pace({ text: 'hoàn thành', by: '2025', baseline: plan.baseline }, '2023')).to.be.undefined;
    expect(pace(plan, '2023', { part: 'mot-phan' })).to.be.undefined;
    const feed = feedOf({
      rows: [
        ['a', '2023', 50],
        ['b', '2023', 50],
      ],
      targets: [{ ...plan, locality: 'b' }],
    });
    expect(paceOf(feed, rowsOf(feed, 'a')[0]!, targetsOf(feed, 'ky-so', 'b')[0]!)).to.be.undefined;
  });
});

describe('paceOf of a series', () => {
  const series = (changes: Partial<IndicatorEntry>, goal: Partial<TargetEntry>, when: string) =>
    pace(goal, when, {}, changes)?.refusal ?? 'a plan';
  const within = { ...plan, by: '2025', baseline: { value: 0, period: '2025-01-01' } };
  const total = { cumulative: true };

  const cases: readonly [name: string, Partial<IndicatorEntry>, Partial<TargetEntry>, string, string][] = [
    ['a running total has one within its year', total, within, '2025-06', 'a plan'],
    ['a running total has none from the total of another year', total, plan, '2025-06', 'cumulative'],
    ['nor has one at the end of that year', total, { ...plan, by: '2021' }, '2021', 'cumulative'],
    ['nor beyond the year of its target', total, within, '2026-03', 'cumulative'],
    ['any other total runs through the years', {}, within, '2026-03', 'a plan'],
    ['no line leads across a break', { breaks: [{ at: '2023', reason: 'bộ mới' }] }, plan, '2022', 'break'],
    ['nor to a figure after it', { breaks: [{ at: '2026', reason: 'bộ mới' }] }, plan, '2026-03', 'break'],
    ['a break before the baseline is past', { breaks: [{ at: '2020', reason: '' }] }, plan, '2022', 'a plan'],
    ['one after the target is to come', { breaks: [{ at: '2026', reason: '' }] }, plan, '2022', 'a plan'],
  ];
  for (const [name, changes, goal, when, answer] of cases) {
    it(name, () => {
      expect(series(changes, goal, when)).to.equal(answer);
    });
  }

  it('has one where nothing is said of the indicator', () => {
    const feed = feedOf({ rows: [['a', '2025', 50]], targets: [plan] });
    const [target] = targetsOf(feed, 'ky-so', 'a');
    const unsaid = { ...feed, indicators: new Map() };
    expect(paceOf(unsaid, rowsOf(feed, 'a')[0]!, target!)?.pace?.value).to.equal(80);
  });
});

describe('judgePace', () => {
  /** Of a figure of 50, on the way up, down or to what is to be kept. */
  const cases: readonly [
    name: string,
    way: number,
    qualifier: Observation['qualifier'],
    plan: number,
    PaceVerdict | undefined,
  ][] = [
    ['above a rising plan is ahead', 1, 'exact', 49, 'ahead'],
    ['below it is behind', 1, 'exact', 51, 'behind'],
    ['at the plan is on it', 1, 'exact', 50, 'on'],
    ['above a falling plan is behind', -1, 'exact', 49, 'behind'],
    ['below it is ahead', -1, 'exact', 51, 'ahead'],
    ['at it is on it, too', -1, 'exact', 50, 'on'],
    ['above what is to be kept is neither', 0, 'exact', 49, undefined],
    ['below it is neither, too', 0, 'exact', 51, undefined],
    ['what is to be kept may be kept', 0, 'exact', 50, 'on'],
    ['more than the plan is ahead', 1, 'over', 50, 'ahead'],
    ['more than more is ahead', 1, 'over', 49, 'ahead'],
    ['more than less may be either', 1, 'over', 51, undefined],
    ['at least the plan may be on it', 1, 'atLeast', 50, undefined],
    ['at least more is ahead', 1, 'atLeast', 49, 'ahead'],
    ['less than the plan is behind', 1, 'under', 50, 'behind'],
    ['at most the plan may be on it', 1, 'atMost', 50, undefined],
    ['at most less is behind', 1, 'atMost', 51, 'behind'],
    ['less than more may be either', 1, 'under', 49, undefined],
    ['less than a falling plan is ahead', -1, 'under', 50, 'ahead'],
    ['more than it is behind', -1, 'over', 50, 'behind'],
    ['about the plan says nothing', 1, 'about', 20, undefined],
  ];
  for (const [name, way, qualifier, value, verdict] of cases) {
    it(name, () => {
      const feed = feedOf({ rows: [['a', '2023', 50, { qualifier }]] });
      expect(judgePace(rowsOf(feed, 'a')[0]!, { value, way })).to.equal(verdict);
    });
  }

  it('says nothing of a fact in words', () => {
    const feed = feedOf({ rows: [['a', '2023', null, { text: 'cao' }]] });
    expect(judgePace(rowsOf(feed, 'a')[0]!, { value: 50, way: 1 })).to.be.undefined;
  });
});

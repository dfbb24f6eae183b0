import { expect } from '@open-wc/testing';
import { paceOf, type PaceRefusal } from '../../../src/feed/comparability/index.js';
import type { TargetEntry } from '../../../src/feed/document.js';
import type { Observation } from '../../../src/feed/feed.js';
import { targetsOf } from '../../../src/feed/select.js';
import { feedOf, rowsOf } from '../../helpers/drafts.js';

const plan = {
  min: 80,
  by: '2025',
  baseline: { value: 30, period: '2020' },
} as const satisfies Partial<TargetEntry>;

/** The plan for a figure of this period. */
function pace(goal: Partial<TargetEntry>, when: string | null, more: Partial<Observation> = {}) {
  const feed = feedOf({
    ...(more.part && { indicator: { parts: [{ id: more.part, name: 'Một phần' }] } }),
    rows: [['a', when, 50, more]],
    targets: [goal],
  });
  return paceOf(rowsOf(feed, 'a')[0]!, targetsOf(feed, 'ky-so', 'a')[0]!);
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
    const money = { min: 4e12, by: '2022-01-03', baseline: { value: 2e12, period: '2022-01-01' } };
    expect(at(money, '2022-01-02')).to.deep.equal([3e12, '2022-01-02']);
  });

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
    const answer = paceOf(rowsOf(feed, 'a')[0]!, targetsOf(feed, 'ky-so', 'a')[0]!);
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
    expect(paceOf(rowsOf(feed, 'a')[0]!, targetsOf(feed, 'ky-so', 'b')[0]!)).to.be.undefined;
  });
});

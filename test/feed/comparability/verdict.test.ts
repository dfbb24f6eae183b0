import { expect } from '@open-wc/testing';
import type { TargetEntry } from '../../../src/feed/document.js';
import type { Observation, Qualifier } from '../../../src/feed/feed.js';
import { nextTarget, targetsOf } from '../../../src/feed/select.js';
import {
  distanceTo,
  judge,
  verdictTone,
  type Verdict,
  type VerdictRefusal,
  type VerdictTone,
} from '../../../src/feed/comparability/index.js';
import { feedOf, rowsOf } from '../../helpers/drafts.js';

type Goal = Partial<TargetEntry>;
type Answer = Verdict | VerdictRefusal | 'none';

/** A figure and a target as they come out of one feed. */
function pair(
  goal: Goal,
  value: number | null,
  more: Partial<Observation> = {},
  when: string | null = '2025',
) {
  const feed = feedOf({
    ...(more.part && { indicator: { parts: [{ id: more.part, name: 'Một phần' }] } }),
    rows: [['a', when, value, more]],
    targets: [goal],
  });
  return { figure: rowsOf(feed, 'a')[0]!, target: nextTarget(targetsOf(feed, 'ky-so', 'a'))! };
}

function answer(...[goal, value, more, when]: Parameters<typeof pair>): Answer {
  const { figure, target } = pair(goal, value, more, when);
  const judgement = judge(figure, target);
  return judgement?.verdict ?? judgement?.refusal ?? 'none';
}

describe('the verdict table', () => {
  const goals: readonly [
    name: string,
    goal: Goal,
    met: readonly [number, Verdict][],
    notMet: readonly number[],
  ][] = [
    [
      'at least 80',
      { min: 80 },
      [
        [80, 'met'],
        [80.01, 'exceeded'],
        [112, 'exceeded'],
      ],
      [79.99, 0, -5],
    ],
    [
      'at most 5',
      { max: 5 },
      [
        [5, 'met'],
        [0, 'met'],
        [-1, 'met'],
      ],
      [5.01, 100],
    ],
    [
      'from 7.5 to 8',
      { min: 7.5, max: 8 },
      [
        [7.5, 'met'],
        [7.7, 'met'],
        [8, 'met'],
      ],
      [7.49, 8.01],
    ],
    ['exactly 100', { min: 100, max: 100 }, [[100, 'met']], [99.9, 100.1]],
    [
      'at least 0',
      { min: 0 },
      [
        [0, 'met'],
        [0.1, 'exceeded'],
      ],
      [-0.1],
    ],
    ['at most 0', { max: 0 }, [[0, 'met']], [1]],
  ];
  for (const [name, goal, met, notMet] of goals) {
    for (const [value, verdict] of met)
      for (const by of ['2025', '2030', null])
        it(`${value} for ${name} by ${String(by)} is ${verdict}`, () => {
          expect(answer({ ...goal, by }, value)).to.equal(verdict);
        });
    for (const value of notMet) {
      it(`${value} for ${name} is missed only once it was due`, () => {
        expect(answer({ ...goal, by: '2025' }, value)).to.equal('missed');
        expect(answer({ ...goal, by: '2030' }, value)).to.equal('not-met');
        expect(answer({ ...goal, by: null }, value)).to.equal('not-met');
      });
    }
    it(`no figure for ${name} is no figure, due or not`, () => {
      for (const by of ['2025', '2030', null])
        expect(judge(undefined, pair({ ...goal, by }, 1).target)).to.deep.equal({ verdict: 'no-figure' });
    });
  }

  const tones: readonly [Verdict, VerdictTone | undefined][] = [
    ['exceeded', 'met'],
    ['met', 'met'],
    ['not-met', 'behind'],
    ['missed', 'missed'],
    ['no-figure', undefined],
  ];
  for (const [verdict, tone] of tones) {
    it(`gives ${verdict} the tone ${tone ?? 'of none'}`, () => {
      expect(verdictTone(verdict)).to.equal(tone);
    });
  }
});

describe('a target is due by the figure’s own period', () => {
  const cases: readonly [figure: string | null, by: string, verdict: Verdict][] = [
    ['2025-11', '2025', 'not-met'],
    ['2025-12', '2025', 'missed'],
    ['2025-12-30', '2025', 'not-met'],
    ['2025-12-31', '2025', 'missed'],
    ['2025', '2025-12', 'missed'],
    ['2026-01', '2025', 'missed'],
    ['2025-Q2', '2025-H1', 'missed'],
    ['2025-05', '2025-Q2', 'not-met'],
    ['2025-01-01/2025-09-30', '2025-Q3', 'missed'],
    [null, '1999', 'not-met'],
  ];
  for (const [when, by, verdict] of cases) {
    it(`of ${String(when)} for ${by}: ${verdict}`, () => {
      expect(answer({ min: 80, by }, 70, {}, when)).to.equal(verdict);
    });
  }
});

describe('a bounded figure', () => {
  const cases: readonly [qualifier: Qualifier, value: number, goal: Goal, answer: Answer][] = [
    ['over', 85, { min: 80 }, 'exceeded'],
    ['over', 80, { min: 80 }, 'exceeded'],
    ['over', 70, { min: 80 }, 'bounded-figure'],
    ['atLeast', 80, { min: 80 }, 'met'],
    ['atLeast', 81, { min: 80 }, 'exceeded'],
    ['atLeast', 79, { min: 80 }, 'bounded-figure'],
    ['under', 80, { min: 80 }, 'missed'],
    ['under', 81, { min: 80 }, 'bounded-figure'],
    ['atMost', 80, { min: 80 }, 'bounded-figure'],
    ['atMost', 79, { min: 80 }, 'missed'],
    ['about', 95, { min: 80 }, 'bounded-figure'],
    ['about', 20, { min: 80 }, 'bounded-figure'],
    ['under', 5, { max: 5 }, 'met'],
    ['atMost', 5, { max: 5 }, 'met'],
    ['atMost', 6, { max: 5 }, 'bounded-figure'],
    ['over', 5, { max: 5 }, 'missed'],
    ['atLeast', 5, { max: 5 }, 'bounded-figure'],
    ['atLeast', 6, { max: 5 }, 'missed'],
    ['over', 4, { max: 5 }, 'bounded-figure'],
    ['over', 7.6, { min: 7.5, max: 8 }, 'bounded-figure'],
    ['over', 8, { min: 7.5, max: 8 }, 'missed'],
    ['under', 7.5, { min: 7.5, max: 8 }, 'missed'],
    ['atLeast', 100, { min: 100, max: 100 }, 'bounded-figure'],
  ];
  for (const [qualifier, value, goal, expected] of cases) {
    it(`"${qualifier} ${value}" for ${JSON.stringify(goal)}: ${expected}`, () => {
      expect(answer({ ...goal, by: '2025' }, value, { qualifier })).to.equal(expected);
    });
  }
});

describe('a strict target', () => {
  const cases: readonly [goal: Goal, value: number, qualifier: Qualifier, answer: Answer][] = [
    [{ min: 80, qualifier: 'over' }, 80, 'exact', 'not-met'],
    [{ min: 80, qualifier: 'over' }, 80.1, 'exact', 'met'],
    [{ min: 80, qualifier: 'over' }, 80, 'over', 'met'],
    [{ min: 80, qualifier: 'over' }, 80, 'atLeast', 'bounded-figure'],
    [{ min: 80, qualifier: 'over' }, 80, 'atMost', 'not-met'],
    [{ max: 5, qualifier: 'under' }, 5, 'exact', 'not-met'],
    [{ max: 5, qualifier: 'under' }, 4.9, 'exact', 'met'],
    [{ max: 5, qualifier: 'under' }, 5, 'under', 'met'],
    [{ max: 5, qualifier: 'under' }, 5, 'atMost', 'bounded-figure'],
    [{ max: 5, qualifier: 'under' }, 5, 'atLeast', 'not-met'],
    [{ min: 80, qualifier: 'atLeast' }, 80, 'exact', 'met'],
    [{ max: 5, qualifier: 'atMost' }, 5, 'exact', 'met'],
  ];
  for (const [goal, value, qualifier, expected] of cases) {
    it(`${JSON.stringify(goal)} at ${qualifier} ${value}: ${expected}`, () => {
      expect(answer(goal, value, { qualifier })).to.equal(expected);
    });
  }
});

describe('no verdict', () => {
  it('on a target that is about a number, however far the figure is', () => {
    for (const value of [0, 4, 400])
      expect(answer({ min: 4, qualifier: 'about', by: '2025' }, value)).to.equal('about-target');
  });

  it('on a target in words, on a fact in words, or on a part held against the target of the whole', () => {
    expect(answer({ text: 'hoàn thành cơ bản' }, 90)).to.equal('none');
    expect(answer({ min: 80 }, null, { text: 'rất cao' })).to.equal('none');
    expect(answer({ min: 80 }, 90, { part: 'mot-phan' })).to.equal('none');
  });

  it('on a target of another indicator or locality', () => {
    const feed = feedOf({
      indicators: ['ky-so', 'xu-ly'].map((id) => ({ id, name: id })),
      rows: [
        ['a', '2025', 90],
        ['b', '2025', 90],
      ],
      targets: [
        { locality: 'a', min: 80 },
        { indicator: 'xu-ly', min: 80 },
      ],
    });
    const [own] = targetsOf(feed, 'ky-so', 'a');
    const [other] = targetsOf(feed, 'xu-ly', 'a');
    expect(judge(rowsOf(feed, 'a')[0], own!)).to.deep.equal({ verdict: 'exceeded' });
    expect(judge(rowsOf(feed, 'b')[0], own!)).to.be.undefined;
    expect(judge(rowsOf(feed, 'a')[0], other!)).to.be.undefined;
  });

  const plan = { localities: [], rows: [] } as const;
  it('on a figure of another definition, which one of two publishers must not be guessed to share', () => {
    for (const [first, second, expected] of [
      [undefined, undefined, 'other-definition'],
      ['k1', undefined, 'other-definition'],
      [undefined, 'k1', 'other-definition'],
      ['k1', 'k2', 'other-definition'],
      ['k1', 'k1', 'exceeded'],
    ] as const) {
      const feed = feedOf(
        { indicator: { definition: first }, rows: [['a', '2025', 90]] },
        { ...plan, indicator: { definition: second }, targets: [{ min: 80, by: '2025' }] },
      );
      const judgement = judge(rowsOf(feed, 'a')[0], targetsOf(feed, 'ky-so', 'a')[0]!);
      expect(judgement?.verdict ?? judgement?.refusal).to.equal(expected);
    }
  });
});

describe('distanceTo', () => {
  const cases: readonly [goal: Goal, value: number, qualifier: Qualifier, distance: number | undefined][] = [
    [{ min: 100 }, 92.62, 'exact', 7.38],
    [{ min: 80 }, 88.25, 'exact', 8.25],
    [{ min: 80 }, 80, 'exact', 0],
    [{ max: 5 }, 7.5, 'exact', 2.5],
    [{ max: 5 }, 3, 'exact', undefined],
    [{ min: 7.5, max: 8 }, 7.1, 'exact', 0.4],
    [{ min: 7.5, max: 8 }, 8.3, 'exact', 0.3],
    [{ min: 7.5, max: 8 }, 7.7, 'exact', undefined],
    [{ min: 7.5, max: 8 }, 7.5, 'exact', undefined],
    [{ min: 7.5, max: 8 }, 8, 'exact', undefined],
    [{ max: 5 }, 5, 'exact', undefined],
    [{ min: 100, max: 100 }, 99.5, 'exact', 0.5],
    [{ text: 'hoàn thành' }, 90, 'exact', undefined],
    [{ min: 100 }, 92.62, 'over', undefined],
    [{ min: 100 }, 92.62, 'about', undefined],
  ];
  for (const [goal, value, qualifier, distance] of cases) {
    it(`from ${qualifier} ${value} to ${JSON.stringify(goal)} is ${distance ?? 'not known'}`, () => {
      const { figure, target } = pair(goal, value, { qualifier });
      expect(distanceTo(figure, target)).to.equal(distance);
    });
  }

  it('is none from a fact in words', () => {
    const { figure, target } = pair({ min: 80 }, null, { text: 'rất cao' });
    expect(distanceTo(figure, target)).to.be.undefined;
  });
});

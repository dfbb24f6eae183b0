/** Which widget a board chooses for an indicator: `stories/pages/board.mdx`. */
import { expect } from '@open-wc/testing';
import type { IndicatorEntry } from '../../src/feed/document.js';
import { choice } from '../helpers/board.js';
import { commune, feedOf, type Draft, type RowDraft } from '../helpers/drafts.js';

const year = '2022';
const months = (count: number) =>
  Array.from({ length: count }, (_, n) => `2022-${String(n + 1).padStart(2, '0')}`);
const series = (count: number, indicator = 'ky-so'): RowDraft[] =>
  months(count).map((month, n) => ['a', month, n + 1, { indicator }]);
const parts = [
  { id: 'm3', name: 'Mức 3' },
  { id: 'm4', name: 'Mức 4' },
];
const stages = [
  { id: 'xong', name: 'Xong', tone: 'done' },
  { id: 'dang', name: 'Đang', tone: 'doing' },
] as const;

describe('one indicator at the locality on stage', () => {
  const cases: readonly [name: string, expected: readonly string[], draft: Draft][] = [
    [
      'a number without a scale is a card',
      ['kpi ky-so'],
      { indicator: { unit: 'person' }, rows: [['a', year, 5]] },
    ],
    ['a percentage is a bar', ['progress ky-so'], { rows: [['a', year, 5]] }],
    [
      'a number with a denominator is a bar',
      ['progress ky-so'],
      { indicator: { unit: 'count' }, rows: [['a', year, 5, { of: 9 }]] },
    ],
    [
      'a number with a range is a bar',
      ['progress ky-so'],
      { indicator: { unit: 'score', range: [0, 10] }, rows: [['a', year, 5]] },
    ],
    [
      'a rank is a card, also with a target',
      ['kpi ky-so'],
      { indicator: { unit: 'rank' }, rows: [['a', year, 5, { of: 34 }]], targets: [{ by: '2025', max: 3 }] },
    ],
    [
      'a number with a target is a bar',
      ['progress ky-so'],
      { indicator: { unit: 'person' }, rows: [['a', year, 5]], targets: [{ by: '2025', min: 9 }] },
    ],
    [
      'a target without a figure is a bar',
      ['progress ky-so'],
      { indicator: { unit: 'person' }, localities: [commune('a')], targets: [{ by: null, min: 9 }] },
    ],
    [
      'a target in words is a card',
      ['kpi ky-so'],
      { indicator: { unit: 'person' }, localities: [commune('a')], targets: [{ by: null, text: 'tốp đầu' }] },
    ],
    [
      'a target with a baseline shows the plan',
      ['progress ky-so pace'],
      { rows: [['a', year, 5]], targets: [{ by: '2025', min: 9, baseline: { value: 1, period: '2020' } }] },
    ],
    ['a fact in words is a card', ['kpi ky-so'], { rows: [['a', year, null, { text: 'rất cao' }]] }],
    ['two figures are no line', ['progress ky-so'], { rows: series(2) }],
    ['three figures of one kind are a card with a line', ['kpi ky-so trend'], { rows: series(3) }],
    [
      'three figures with a target are a bar',
      ['progress ky-so'],
      { rows: series(3), targets: [{ by: '2025', min: 9 }] },
    ],
    ['two months and a year are no line', ['progress ky-so'], { rows: [...series(2), ['a', '2021', 3]] }],
    [
      'parts are a breakdown',
      ['breakdown ky-so'],
      {
        indicator: { parts },
        rows: [
          ['a', year, 5],
          ['a', year, 3, { part: 'm3' }],
        ],
      },
    ],
    [
      'parts without their whole are one too',
      ['breakdown ky-so'],
      { indicator: { parts }, rows: [['a', year, 3, { part: 'm3' }]] },
    ],
    [
      'parts that nobody has reported are none',
      ['progress ky-so'],
      {
        indicator: { parts },
        rows: [
          ['a', year, 5],
          ['a', year, null, { part: 'm3' }],
        ],
      },
    ],
    [
      'parts with a target keep the target',
      ['progress ky-so', 'breakdown ky-so'],
      {
        indicator: { parts },
        rows: [
          ['a', year, 5],
          ['a', year, 3, { part: 'm3' }],
        ],
        targets: [{ by: '2025', min: 9 }],
      },
    ],
    [
      'a stage is a card',
      ['kpi ky-so'],
      { indicator: { kind: 'status', stages }, rows: [['a', year, null, { stage: 'xong' }]] },
    ],
  ];
  for (const [name, expected, draft] of cases) {
    it(name, () => {
      expect(choice(feedOf(draft))).to.deep.equal(expected);
    });
  }
});

describe('several indicators of one group', () => {
  const indicator = (id: string, more: Partial<IndicatorEntry> = {}): IndicatorEntry => ({
    id,
    name: id,
    ...more,
  });
  const status = (id: string) => indicator(id, { kind: 'status', stages });

  it('come with numbers first, then what has only a target, then words and stages', () => {
    const feed = feedOf({
      indicators: [status('viec'), indicator('loi'), indicator('muc-tieu'), indicator('so')],
      localities: [commune('a')],
      rows: [
        ['a', year, null, { indicator: 'viec', stage: 'xong' }],
        ['a', year, null, { indicator: 'loi', text: 'tốt' }],
        ['a', year, 1, { indicator: 'so' }],
      ],
      targets: [{ indicator: 'muc-tieu', by: '2025', min: 1 }],
    });
    expect(choice(feed)).to.deep.equal(['kpi so', 'progress muc-tieu', 'kpi viec', 'kpi loi']);
  });

  it('of several tasks are one rollout; what is told only in words is a card', () => {
    const feed = feedOf({
      indicators: [status('v1'), status('v2'), status('v3')],
      rows: [
        ['a', year, null, { indicator: 'v1', stage: 'xong' }],
        ['a', year, null, { indicator: 'v2', text: 'chưa rõ' }],
        ['a', year, null, { indicator: 'v3', stage: 'dang' }],
      ],
    });
    expect(choice(feed)).to.deep.equal(['kpi v2', 'rollout v1 v3']);
  });

  it('of a few long series have the first drawn large', () => {
    const two = { indicators: [indicator('x'), indicator('y'), indicator('z')] };
    const feed = feedOf({ ...two, rows: [...series(5, 'x'), ...series(6, 'y'), ...series(6, 'z')] });
    expect(choice(feed)).to.deep.equal(['kpi x trend', 'kpi y trend', 'kpi z trend', 'trend y']);
  });

  it('of many long series have none drawn large', () => {
    const ids = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7'];
    const feed = (some: readonly string[]) =>
      feedOf({ indicators: some.map((id) => indicator(id)), rows: some.flatMap((id) => series(6, id)) });
    expect(choice(feed(ids)).join()).not.to.include(',trend');
    expect(choice(feed(ids.slice(1)))).to.include('trend x2');
  });

  describe('that are points of an index', () => {
    const points = (max: number, more: Partial<IndicatorEntry> = {}) =>
      ({ unit: 'score', range: [0, max], ...more }) as const;
    const index = (entries: readonly IndicatorEntry[], rows?: readonly RowDraft[]) =>
      choice(
        feedOf({
          indicators: entries,
          rows: rows ?? entries.map(({ id }): RowDraft => ['a', year, 5, { indicator: id }]),
        }),
      ).filter((cell) => cell.startsWith('profile'));
    const three = [indicator('x', points(18)), indicator('y', points(20)), indicator('z', points(22))];

    it('have a profile besides', () => {
      expect(index(three)).to.deep.equal(['profile x y z']);
    });

    it('have it without the total of them all', () => {
      expect(index([indicator('tong', points(60)), ...three])).to.deep.equal(['profile x y z']);
    });

    const others: readonly [name: string, entries: readonly IndicatorEntry[], rows?: readonly RowDraft[]][] =
      [
        ['two', three.slice(0, 2)],
        [
          'of different directions',
          [three[0]!, three[1]!, indicator('z', points(22, { direction: 'down' }))],
        ],
        ['one without a range', [three[0]!, three[1]!, indicator('z', { unit: 'score' })]],
        ['percentages', ['x', 'y', 'z'].map((id) => indicator(id, { unit: 'percent' }))],
        [
          'of different dates',
          three,
          [
            ['a', year, 5, { indicator: 'x' }],
            ['a', year, 5, { indicator: 'y' }],
            ['a', '2021', 5, { indicator: 'z' }],
          ],
        ],
        [
          'one not reported',
          three,
          [
            ['a', year, 5, { indicator: 'x' }],
            ['a', year, 5, { indicator: 'y' }],
            ['a', year, null, { indicator: 'z' }],
          ],
        ],
      ];
    for (const [name, entries, rows] of others) {
      it(`have none where they are ${name}`, () => {
        expect(index(entries, rows)).to.deep.equal([]);
      });
    }
  });
});

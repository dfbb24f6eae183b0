import { expect } from '@open-wc/testing';
import { gapToAverage, type AverageRefusal } from '../../../src/feed/comparability/index.js';
import { commune, feedOf, rowsOf, type Draft, type RowDraft } from '../../helpers/drafts.js';

/** How far the last figure of "a" is from the average. */
function gap(draft: Draft, asOf?: string) {
  const feed = feedOf(draft);
  return gapToAverage(feed, rowsOf(feed, 'a').at(-1)!, asOf);
}

const rows = (...drafts: readonly RowDraft[]): Draft => ({ rows: drafts });

describe('gapToAverage', () => {
  it('is to the mean of those of its level that existed and reported, and says how many', () => {
    const localities = [
      ...['a', 'b', 'c', 'd'].map((id) => commune(id)),
      commune('h', { level: 'district' }),
      commune('moi', { validFrom: '2025-07-01' }),
    ];
    const { difference, ...rest } = gap({
      localities,
      rows: [
        ['a', '2022', 92],
        ['b', '2022', 80],
        ['c', '2022', 74],
        ['d', '2022', null],
        ['h', '2022', 1],
        ['moi', '2022', 1],
      ],
    });
    expect(difference).to.equal(10);
    expect(rest).to.deep.include({ reported: 3 });
    expect('peers' in rest && rest.peers.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('is exact, and may be below', () => {
    expect(gap(rows(['a', '2022', 0.1], ['b', '2022', 0.5])).difference).to.equal(-0.2);
  });

  it('is of the part that the figure is of', () => {
    const draft: Draft = {
      indicator: { parts: [{ id: 'p', name: 'Phần' }] },
      rows: [
        ['b', '2022', 90],
        ['b', '2022', 10, { part: 'p' }],
        ['a', '2022', 30, { part: 'p' }],
      ],
    };
    expect(gap(draft).difference).to.equal(10);
  });

  it('knows only what was measured by the day of a frozen view', () => {
    const draft = rows(['a', '2022', 90], ['b', '2022', 70]);
    expect(gap(draft, '2022-12-31').difference).to.equal(10);
    expect(gap(draft, '2022-12-30')).to.deep.equal({ refusal: 'few' });
  });

  it('counts others of its own definition only, however many have another one', () => {
    const published = (definition: string, ...drafts: readonly RowDraft[]): Draft => ({
      indicator: { definition },
      rows: drafts,
    });
    const feed = feedOf(
      published('k1', ['a', '2022', 90], ['b', '2022', 80]),
      published('k2', ['c', '2022', 1], ['d', '2022', 2], ['e', '2022', 3]),
    );
    const { difference, ...rest } = gapToAverage(feed, rowsOf(feed, 'a')[0]!);
    expect(difference).to.equal(5);
    expect(rest).to.deep.include({ reported: 2 });
  });

  it('is refused for a figure of a locality that the feed does not have', () => {
    const feed = feedOf(rows(['a', '2022', 90], ['b', '2022', 80]));
    const [figure] = rowsOf(feed, 'a');
    expect(gapToAverage(feed, { ...figure!, locality: 'x' })).to.deep.equal({ refusal: 'few' });
  });

  it('is refused for a figure dated after its unit had ended, which the mean does not hold', () => {
    const old = (more: RowDraft[3]): Draft => ({
      indicator: { definition: 'd1' },
      localities: ['a', 'b', 'c'].map((id) => commune(id, id === 'a' ? { validTo: '2025-06-30' } : {})),
      rows: [['a', '2025-Q3', 90, more]],
    });
    const peers: Draft = {
      indicator: { definition: 'd2' },
      rows: [
        ['b', '2025-Q3', 50],
        ['c', '2025-Q3', 60],
      ],
    };
    for (const more of [{}, { qualifier: 'over' }] as const) {
      const feed = feedOf(old(more), peers);
      expect(gapToAverage(feed, rowsOf(feed, 'a')[0]!)).to.deep.equal({ refusal: 'units' });
    }
  });

  const refusals: readonly [name: string, draft: Draft, refusal: AverageRefusal][] = [
    [
      'a fact in words',
      rows(['a', '2022', null, { text: 'cao' }], ['b', '2022', 80], ['c', '2022', 80]),
      'words',
    ],
    ['an undated figure', rows(['a', null, 92], ['b', '2022', 80], ['c', '2022', 80]), 'undated'],
    [
      'one that the source keeps apart',
      rows(['a', '2022', 92, { comparable: false }], ['b', '2022', 80], ['c', '2022', 70]),
      'incomparable',
    ],
    ['a bounded figure', rows(['a', '2022', 92, { qualifier: 'over' }], ['b', '2022', 80]), 'bounded'],
    [
      'one among bounded figures',
      rows(['a', '2022', 92], ['b', '2022', 80, { qualifier: 'about' }]),
      'bounded',
    ],
    ['one that alone has reported', rows(['a', '2022', 92], ['b', '2022', null]), 'few'],
    ['a place', { ...rows(['a', '2022', 1], ['b', '2022', 2]), indicator: { unit: 'rank' } }, 'places'],
    ['one of a coarser period', rows(['a', '2022', 92], ['b', '2022-12', 80]), 'own-periods'],
    [
      'a part beside its total',
      {
        localities: [commune('h', { level: undefined }), commune('a', { level: undefined, parent: 'h' })],
        rows: [
          ['h', '2022', 80],
          ['a', '2022', 90],
        ],
      },
      'levels',
    ],
    [
      'one of a year in which units ended and others began',
      {
        localities: [commune('a', { validTo: '2025-06-30' }), commune('b', { validFrom: '2025-07-01' })],
        rows: [
          ['a', '2025', 80],
          ['b', '2025', 90],
        ],
      },
      'units',
    ],
  ];
  for (const [name, draft, refusal] of refusals) {
    it(`is refused for ${name}: ${refusal}`, () => {
      expect(gap(draft)).to.deep.equal({ refusal });
    });
  }
});

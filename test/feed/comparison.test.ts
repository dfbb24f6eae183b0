import { expect } from '@open-wc/testing';
import { compareLocalities, type ComparisonQuestion } from '../../src/feed/comparison.js';
import type { Feed } from '../../src/feed/feed.js';
import { commune, feedOf, period, type Draft, type RowDraft } from '../helpers/drafts.js';

type Asked = Partial<Omit<ComparisonQuestion, 'period'>> & { readonly period?: string };

/** All localities of the feed compared on its one indicator. */
function compare(feed: Feed, { period: text, ...question }: Asked = {}) {
  return compareLocalities(feed, {
    indicator: 'ky-so',
    localities: [...feed.localities.values()],
    ...question,
    period: text === undefined || text === 'latest' ? text : period(text),
  });
}

/** What stands beside each other: "a 90 #1"; a locality without a figure is "a –". */
function standing(...question: Parameters<typeof compare>) {
  return compare(...question).localities.map(({ locality, figure, rank }) =>
    [locality.id, figure?.value ?? '–', rank === undefined ? '' : `#${rank}`].join(' ').trim(),
  );
}

function apart(...question: Parameters<typeof compare>) {
  return compare(...question).excluded.map(({ locality, figure, reason }) => [
    locality.id,
    figure.value,
    reason,
  ]);
}

const rows = (...drafts: readonly RowDraft[]) => feedOf({ rows: drafts });
const year = '2022';

describe('one period for all', () => {
  const feed = rows(
    ['a', '2022-12', 90],
    ['a', '2022-11', 85],
    ['b', '2022-11', 80],
    ['c', '2022-12', 70],
    ['c', '2023-01', null],
  );

  it('is the latest that any has a figure of; who has none there is missing, and never 0', () => {
    expect(compare(feed).period?.text).to.equal('2022-12');
    expect(standing(feed)).to.deep.equal(['a 90 #1', 'b –', 'c 70 #2']);
  });

  it('is the one asked for, also where nobody has a figure', () => {
    expect(standing(feed, { period: '2022-11' })).to.deep.equal(['a 85 #1', 'b 80 #2', 'c –']);
    expect(standing(feed, { period: '2019' })).to.deep.equal(['a –', 'b –', 'c –']);
    expect(compare(feed, { period: '2019' })).to.deep.include({
      reported: 0,
      average: undefined,
      excluded: [],
    });
  });

  it('takes of a coarser period the latest figure inside it, each with its own date', () => {
    const { localities } = compare(feed, { period: year });
    expect(localities.map(({ figure }) => figure?.period?.text)).to.deep.equal([
      '2022-12',
      '2022-11',
      '2022-12',
    ]);
  });

  it('is the latest by a day where the view is frozen', () => {
    expect(standing(feed, { asOf: '2022-11-30' })).to.deep.equal(['a 85 #1', 'b 80 #2', 'c –']);
  });

  it('keeps the order of the question', () => {
    const localities = ['c', 'a'].map((id) => feed.localities.get(id)!);
    expect(standing(feed, { localities })).to.deep.equal(['c 70 #2', 'a 90 #1']);
  });

  it('asks for one part where a part is named', () => {
    const parted = feedOf({
      indicator: { unit: 'count', parts: [{ id: 'muc-do-4', name: 'Mức độ 4' }] },
      rows: [
        ['a', year, 161],
        ['a', year, 140, { part: 'muc-do-4' }],
        ['b', year, 87],
      ],
    });
    expect(standing(parted, { part: 'muc-do-4' })).to.deep.equal(['a 140', 'b –']);
  });
});

describe('each locality’s own latest', () => {
  const feed = rows(['a', '2022-12', 90], ['b', '2021', 80], ['c', null, 70], ['d', '2022', null]);

  it('has undated ones too, and no rank, average or median', () => {
    expect(standing(feed, { period: 'latest' })).to.deep.equal(['a 90', 'b 80', 'c 70', 'd –']);
    expect(compare(feed, { period: 'latest' })).to.deep.include({
      period: undefined,
      reported: 3,
      average: undefined,
      median: undefined,
      excluded: [],
    });
  });

  it('is shown where no figure has a date', () => {
    expect(standing(rows(['a', null, 1], ['b', null, 2]))).to.deep.equal(['a 1', 'b 2']);
  });

  it('still keeps apart what may not be compared', () => {
    const some = rows(
      ['a', '2022', 90],
      ['b', '2021', 80, { comparable: false }],
      ['c', null, null, { text: 'cao' }],
    );
    expect(apart(some, { period: 'latest' })).to.deep.equal([
      ['b', 80, 'incomparable'],
      ['c', null, 'words'],
    ]);
  });
});

describe('figures that may not stand beside the others', () => {
  it('are those without a date, those that the source keeps apart, and facts in words, each with its reason', () => {
    const feed = rows(
      ['a', year, 90],
      ['b', null, 95],
      ['c', year, 99, { comparable: false, scope: 'chỉ cấp huyện' }],
      ['d', year, null, { text: 'rất cao' }],
      ['e', year, 70],
    );
    expect(standing(feed)).to.deep.equal(['a 90 #1', 'e 70 #2']);
    expect(apart(feed)).to.deep.equal([
      ['b', 95, 'undated'],
      ['c', 99, 'incomparable'],
      ['d', null, 'words'],
    ]);
    expect(compare(feed)).to.deep.include({ reported: 2, average: 80 });
  });

  it('are not an undated figure where a dated one is there', () => {
    expect(standing(rows(['a', null, 95], ['a', year, 90], ['b', year, 80]))).to.deep.equal([
      'a 90 #1',
      'b 80 #2',
    ]);
  });

  const published = (definition: string | undefined, ...drafts: readonly RowDraft[]): Draft => ({
    indicator: { definition },
    rows: drafts,
  });

  it('are those of another publisher, unless both state one definition', () => {
    const from = (own?: string, other?: string) =>
      feedOf(published(own, ['a', year, 90], ['b', year, 80]), published(other, ['c', year, 99]));
    for (const [own, other] of [[], ['k1'], [undefined, 'k1'], ['k1', 'k2']])
      expect(apart(from(own, other))).to.deep.equal([['c', 99, 'definition']]);
    expect(standing(from('k1', 'k1'))).to.deep.equal(['a 90 #2', 'b 80 #3', 'c 99 #1']);
  });

  it('are measured by the highlighted locality, else by the definition that most share', () => {
    const feed = feedOf(published('k1', ['a', year, 90], ['b', year, 80]), published('k2', ['c', year, 99]));
    expect(apart(feed)).to.deep.equal([['c', 99, 'definition']]);
    expect(apart(feed, { highlight: 'a' })).to.deep.equal([['c', 99, 'definition']]);
    expect(apart(feed, { highlight: 'c' })).to.deep.equal([
      ['a', 90, 'definition'],
      ['b', 80, 'definition'],
    ]);
    expect(standing(feed, { highlight: 'c' })).to.deep.equal(['c 99']);
  });

  it('are not measured by a highlighted figure that itself stands apart', () => {
    for (const [when, value, more] of [
      [year, 99, { comparable: false }],
      [year, null, { text: 'cao' }],
      [null, 99, {}],
    ] as const) {
      const feed = feedOf(
        published('k1', ['a', year, 90], ['b', year, 80]),
        published('k2', ['c', when, value, more]),
      );
      expect(standing(feed, { highlight: 'c' })).to.deep.equal(['a 90 #1', 'b 80 #2']);
    }
  });

  it('have no say in which definition most share', () => {
    const feed = feedOf(
      published('k1', ['a', year, 90], ['b', year, 80]),
      published('k2', ['c', null, 1], ['d', null, 2], ['e', null, 3]),
    );
    expect(standing(feed)).to.deep.equal(['a 90 #1', 'b 80 #2']);
  });
});

describe('ranks', () => {
  const ranksOf = (direction: 'up' | 'down' | 'none', ...values: readonly number[]) =>
    compare(
      feedOf({ indicator: { direction }, rows: values.map((value, n): RowDraft => [`x${n}`, year, value]) }),
    ).localities.map(({ rank }) => rank);

  it('put the highest first, or the lowest where less is better', () => {
    expect(ranksOf('up', 70, 90, 80)).to.deep.equal([3, 1, 2]);
    expect(ranksOf('down', 70, 90, 80)).to.deep.equal([1, 3, 2]);
  });

  it('are shared by ties, and the next place is left out', () => {
    expect(ranksOf('up', 80, 90, 80, 70)).to.deep.equal([2, 1, 2, 4]);
    expect(ranksOf('down', 80, 90, 80, 70)).to.deep.equal([2, 4, 2, 1]);
    expect(ranksOf('up', 5, 5, 5)).to.deep.equal([1, 1, 1]);
  });

  it('are none where the indicator has no direction, or one figure stands alone', () => {
    expect(ranksOf('none', 70, 90)).to.deep.equal([undefined, undefined]);
    expect(ranksOf('up', 70)).to.deep.equal([undefined]);
  });

  it('are known of a bounded figure only where the bounds leave no doubt', () => {
    expect(
      standing(
        rows(['a', year, 90], ['b', year, 85, { qualifier: 'over' }], ['c', year, 80], ['d', year, 85]),
      ),
    ).to.deep.equal(['a 90', 'b 85', 'c 80 #4', 'd 85 #3']);
    expect(
      standing(
        rows(
          ['a', year, 90, { qualifier: 'over' }],
          ['b', year, 90],
          ['c', year, 50, { qualifier: 'under' }],
        ),
      ),
    ).to.deep.equal(['a 90 #1', 'b 90 #2', 'c 50 #3']);
    expect(
      standing(rows(['a', year, 90, { qualifier: 'atLeast' }], ['b', year, 90], ['c', year, 10])),
    ).to.deep.equal(['a 90', 'b 90', 'c 10 #3']);
    expect(standing(rows(['a', year, 90], ['b', year, 10, { qualifier: 'about' }]))).to.deep.equal([
      'a 90',
      'b 10',
    ]);
  });

  it('keep the ties of exact figures beside a bounded one', () => {
    expect(
      standing(rows(['a', year, 70], ['b', year, 90, { qualifier: 'over' }], ['c', year, 70])),
    ).to.deep.equal(['a 70 #2', 'b 90 #1', 'c 70 #2']);
  });

  it('turn round for bounded figures too where less is better', () => {
    const feed = feedOf({
      indicator: { direction: 'down' },
      rows: [
        ['a', year, 5],
        ['b', year, 3, { qualifier: 'under' }],
        ['c', year, 9, { qualifier: 'over' }],
      ],
    });
    expect(standing(feed)).to.deep.equal(['a 5 #2', 'b 3 #1', 'c 9 #3']);
  });

  it('and averages are none across levels', () => {
    const feed = feedOf({
      localities: [commune('a'), commune('b'), commune('h', { level: 'district' })],
      rows: [
        ['a', year, 90],
        ['b', year, 80],
        ['h', year, 85],
      ],
    });
    expect(standing(feed)).to.deep.equal(['a 90', 'b 80', 'h 85']);
    expect(compare(feed)).to.deep.include({ reported: 3, average: undefined, median: undefined });
  });
});

describe('units that existed', () => {
  const feed = feedOf({
    localities: [
      commune('cu', { validTo: '2025-06-30' }),
      commune('moi', { validFrom: '2025-07-01' }),
      commune('con'),
    ],
    rows: [
      ['cu', '2025-06', 50],
      ['moi', '2025-08', 90],
      ['con', '2025-06', 60],
      ['con', '2025-08', 80],
      ['cu', '2025-08', 99],
    ],
  });

  it('in the period are compared, and no other ones', () => {
    expect(standing(feed, { period: '2025-06' })).to.deep.equal(['cu 50 #2', 'con 60 #1']);
    expect(standing(feed)).to.deep.equal(['moi 90 #1', 'con 80 #2']);
    expect(apart(feed)).to.deep.equal([]);
  });
});

describe('average and median', () => {
  it('are of those that reported: what is missing counts neither as 0 nor at all', () => {
    const feed = feedOf({
      localities: ['a', 'b', 'c', 'd'].map((id) => commune(id)),
      rows: [
        ['a', year, 90],
        ['b', year, null],
        ['c', year, 60],
      ],
    });
    expect(compare(feed)).to.deep.include({ reported: 2, average: 75, median: 75 });
    expect(compare(feed).localities).to.have.length(4);
  });

  it('count a 0 that was reported', () => {
    expect(compare(rows(['a', year, 0], ['b', year, 50]))).to.deep.include({ reported: 2, average: 25 });
  });

  it('are exact in decimals, and the median is the middle one', () => {
    const feed = rows(['a', year, 0.1], ['b', year, 0.2], ['c', year, 0.6]);
    expect(compare(feed)).to.deep.include({ average: 0.3, median: 0.2 });
    expect(compare(rows(['a', year, 10], ['b', year, 2], ['c', year, 9])).median).to.equal(9);
  });

  it('are none of one figure, or where one is not exact', () => {
    expect(compare(rows(['a', year, 90]))).to.deep.include({
      reported: 1,
      average: undefined,
      median: undefined,
    });
    for (const qualifier of ['over', 'under', 'atLeast', 'atMost', 'about'] as const)
      expect(compare(rows(['a', year, 90], ['b', year, 80, { qualifier }]))).to.deep.include({
        reported: 2,
        average: undefined,
        median: undefined,
      });
  });
});

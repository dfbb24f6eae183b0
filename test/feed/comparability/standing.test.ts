import { expect } from '@open-wc/testing';
import type { LocalityEntry } from '../../../src/feed/document.js';
import type { Qualifier, Relation } from '../../../src/feed/feed.js';
import { compare, standing } from '../../helpers/comparisons.js';
import { commune, feedOf, type Draft, type RowDraft } from '../../helpers/drafts.js';

const rows = (...drafts: readonly RowDraft[]) => feedOf({ rows: drafts });
const year = '2022';

describe('ranks', () => {
  const ranksOf = (direction: 'up' | 'down' | 'none', ...values: readonly number[]) =>
    compare(
      feedOf({ indicator: { direction }, rows: values.map((value, n): RowDraft => [`x${n}`, year, value]) }),
    ).localities.map(({ rank }) => rank);

  it('put the highest first, or the lowest where less is better', () => {
    expect(ranksOf('up', 70, 90, 80)).to.deep.equal([3, 1, 2]);
    expect(ranksOf('down', 70, 90, 80)).to.deep.equal([1, 3, 2]);
  });

  it('put the first place first, also where a rank is said to rise', () => {
    const places = (direction?: 'up' | 'none') =>
      compare(
        feedOf({
          indicator: { unit: 'rank', ...(direction && { direction }) },
          rows: [
            ['a', year, 12, { of: 34 }],
            ['b', year, 3, { of: 34 }],
          ],
        }),
      );
    expect(places().localities.map(({ rank }) => rank)).to.deep.equal([2, 1]);
    expect(places('up').localities.map(({ rank }) => rank)).to.deep.equal([2, 1]);
    expect(places('none').localities.map(({ rank }) => rank)).to.deep.equal([undefined, undefined]);
    expect(places()).to.deep.include({ average: undefined, median: undefined });
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

  const atOneNumber: readonly [a: Qualifier, b: Qualifier, ranks: readonly string[]][] = [
    ['exact', 'over', ['a 90 #2', 'b 90 #1']],
    ['exact', 'under', ['a 90 #1', 'b 90 #2']],
    ['exact', 'atLeast', ['a 90', 'b 90']],
    ['exact', 'atMost', ['a 90', 'b 90']],
    ['over', 'atMost', ['a 90 #1', 'b 90 #2']],
    ['under', 'atLeast', ['a 90 #2', 'b 90 #1']],
    ['under', 'over', ['a 90 #2', 'b 90 #1']],
    ['atMost', 'atLeast', ['a 90', 'b 90']],
  ];
  for (const [a, b, ranks] of atOneNumber) {
    it(`of ${a} 90 and ${b} 90 are ${ranks.join(', ')}, in either order`, () => {
      const bounded = (first: Qualifier, second: Qualifier) =>
        rows(['a', year, 90, { qualifier: first }], ['b', year, 90, { qualifier: second }]);
      expect(standing(bounded(a, b))).to.deep.equal(ranks);
      const names = { a: 'b', b: 'a' } as const;
      const turned = ranks.map((each) => each.replace(/^[ab]/, (id) => names[id as 'a' | 'b'])).reverse();
      expect(standing(bounded(b, a))).to.deep.equal(turned);
    });
  }

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

describe('a standing', () => {
  const refusal = (localities: readonly LocalityEntry[], period = year) => {
    const feed = feedOf({ localities, rows: localities.map(({ id }, n): RowDraft => [id, period, n]) });
    const { refusal: reason, average, localities: compared } = compare(feed);
    if (reason)
      expect([average, ...compared.map(({ rank }) => rank)].every((each) => each === undefined)).to.be.true;
    return reason;
  };

  it('is refused where a coarser period takes figures of several', () => {
    const feed = rows(['a', '2022-03', 90], ['b', '2022-12', 80]);
    expect(compare(feed, { period: '2022' })).to.deep.include({ refusal: 'own-periods', average: undefined });
  });

  it('is refused for places, and for counts, out of different numbers', () => {
    const of = (unit: 'rank' | 'count' | 'percent', ...counts: readonly (number | undefined)[]) =>
      compare(
        feedOf({
          indicator: { unit },
          rows: counts.map((each, n): RowDraft => [`x${n}`, year, n + 1, each ? { of: each } : {}]),
        }),
      );
    expect(of('rank', 34, 3)).to.deep.include({ refusal: 'ranked-units', meanRefusal: undefined });
    expect(of('rank', 34, 3).localities.map(({ rank }) => rank)).to.deep.equal([undefined, undefined]);
    expect(of('rank', 34, 34).refusal).to.be.undefined;
    expect(of('rank', 34, undefined, 34).refusal).to.be.undefined;
    expect(of('rank', undefined, undefined).refusal).to.be.undefined;
    expect(of('count', 20, 16)).to.deep.include({ refusal: 'wholes', average: undefined });
    expect(of('count', 20, 20).refusal).to.be.undefined;
    expect(of('percent', 20, 16).refusal).to.be.undefined;
  });

  it('is refused for a total among its parts, levels stated or not', () => {
    const none = { level: undefined };
    expect(refusal([commune('h', none), commune('a', { ...none, parent: 'h' })])).to.equal('levels');
    expect(refusal([commune('h'), commune('a', { parent: 'h' })])).to.equal('levels');
    expect(refusal([commune('a', none), commune('b', none)])).to.be.undefined;
    expect(refusal([commune('a'), commune('b', none)])).to.equal('levels');
  });

  it('is refused also where what lies between total and part is not compared', () => {
    const feed = feedOf({
      localities: [
        commune('t', { level: undefined }),
        commune('h', { level: undefined, parent: 't' }),
        commune('a', { level: undefined, parent: 'h' }),
        commune('b', { level: undefined, parent: 'h' }),
      ],
      rows: [
        ['t', year, 1],
        ['a', year, 2],
        ['b', year, 3],
      ],
    });
    const of = (...ids: readonly string[]) =>
      compare(feed, { localities: ids.map((id) => feed.localities.get(id)!) }).refusal;
    expect(of('t', 'a')).to.equal('levels');
    expect(of('a', 'b')).to.be.undefined;
  });

  it('is refused for units that never existed at one time', () => {
    const old = commune('a', { validTo: '2025-06-30' });
    expect(refusal([old, commune('b', { validFrom: '2025-07-01' })], '2025')).to.equal('units');
    expect(refusal([commune('b', { validFrom: '2025-07-01' }), old], '2025')).to.equal('units');
    expect(refusal([old, commune('b', { validFrom: '2025-06-30' })], '2025')).to.be.undefined;
    expect(refusal([old, commune('b')], '2025')).to.be.undefined;
    expect(refusal([old, commune('b'), commune('c', { validFrom: '2025-07-01' })], '2025')).to.equal('units');
  });

  const heir = { successors: [{ id: 'b', relation: 'whole' }] } as const;
  const part = { successors: [{ id: 'b', relation: 'part' }] } as const;
  const made = (relation: Relation) => ({ predecessors: [{ id: 'a', relation }] });
  const heirs: readonly [
    name: string,
    a: Partial<LocalityEntry>,
    b: Partial<LocalityEntry>,
    period: string,
    refused: boolean,
  ][] = [
    ['a unit beside the one that took it in', heir, {}, year, true],
    ['the same, said by the other', {}, made('whole'), year, true],
    ['both before that day', { ...heir, validTo: '2022-12-31' }, {}, year, false],
    ['both in the period of that day', { ...heir, validTo: '2022-06-30' }, {}, year, true],
    ['the same, where the other calls it a part', heir, made('part'), year, true],
    ['the same, where it calls itself a part', part, made('whole'), year, true],
    ['a unit beside the one that it gave a part to', part, {}, year, false],
    ['the same, said by the other', {}, made('part'), year, false],
  ];
  for (const [name, a, b, period, refused] of heirs) {
    it(`${refused ? 'is refused' : 'stands'} for ${name}`, () => {
      expect(refusal([commune('a', a), commune('b', b)], period)).to.equal(refused ? 'units' : undefined);
    });
  }

  it('is not refused for a kin that is not compared', () => {
    for (const kin of ['successors', 'predecessors'] as const) {
      const a = commune('a', { [kin]: [{ id: 'x', relation: 'whole' }] });
      expect(refusal([a, commune('b')])).to.be.undefined;
    }
  });

  it('is not refused for a parent that the feed does not have', () => {
    const feed = feedOf({
      localities: [commune('h'), commune('a', { parent: 'h' }), commune('b', { parent: 'h' })],
      rows: [
        ['a', year, 2],
        ['b', year, 3],
      ],
    });
    const orphans = ['a', 'b'].map((id) => feed.localities.get(id)!);
    const without = { ...feed, localities: new Map(orphans.map((unit) => [unit.id, unit])) };
    expect(compare(without)).to.deep.include({ refusal: undefined, average: 2.5 });
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
    expect(compare(feed).excluded).to.deep.equal([]);
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
    const four = rows(['a', year, 10], ['b', year, 2], ['c', year, 9], ['d', year, 1]);
    expect(compare(four)).to.deep.include({ average: 5.5, median: 5.5 });
    expect(compare(rows(['a', year, 10], ['b', year, 2], ['c', year, 9], ['d', year, 3])).median).to.equal(6);
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

  it('say why there are none', () => {
    const why = (indicator: Draft['indicator'], ...values: readonly RowDraft[]) =>
      compare(feedOf({ ...(indicator && { indicator }), rows: values })).meanRefusal;
    expect(why({}, ['a', year, 90])).to.equal('few');
    expect(why({}, ['a', year, 90], ['b', year, 80, { qualifier: 'over' }])).to.equal('bounded');
    expect(why({ unit: 'rank' }, ['a', year, 1], ['b', year, 2])).to.equal('places');
    expect(why({}, ['a', year, 90], ['b', year, 80])).to.be.undefined;
    const unknown = { indicator: 'x', period: year };
    expect(compare(rows(['a', year, 90], ['b', year, 80]), unknown).meanRefusal).to.equal('few');
  });
});

import { expect } from '@open-wc/testing';
import { compare, standing } from '../../helpers/comparisons.js';
import { commune, feedOf, type Draft, type RowDraft } from '../../helpers/drafts.js';

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

  it('is the latest of a locality too that alone has several', () => {
    const several = rows(['a', '2022-11', 85], ['a', '2022-12', 90], ['b', '2022-11', 80]);
    expect(compare(several).period?.text).to.equal('2022-12');
  });

  it('is the latest by a day where the view is frozen', () => {
    expect(standing(feed, { asOf: '2022-11-30' })).to.deep.equal(['a 85 #1', 'b 80 #2', 'c –']);
  });

  it('is any that a locality alone has, and what may not be compared stands', () => {
    const made = feedOf({
      localities: [commune('a', { validFrom: '2025-07-01' })],
      rows: [
        ['a', '2025-05', 80, { comparable: false }],
        ['a', '2025-06', 90, { method: 'mean' }],
      ],
    });
    const alone = { alone: true } as const;
    expect(compare(made, alone).period?.text).to.equal('2025-06');
    expect(compare(made).period).to.equal(undefined);
    for (const [asked, value] of [
      ['2025-06', 90],
      ['2025-05', 80],
    ] as const) {
      const { localities, excluded } = compare(made, { ...alone, period: asked });
      expect(localities.map(({ figure }) => figure?.value)).to.deep.equal([value]);
      expect(excluded).to.deep.equal([]);
      expect(compare(made, { period: asked }).asked).to.deep.equal([]);
    }
  });

  it('is none of a day on which the unit was not there', () => {
    const late = feedOf({
      localities: [commune('a', { validTo: '2025-06-30' }), commune('b')],
      rows: [
        ['a', '2025-06', 50],
        ['a', '2025-08', 99],
        ['b', '2025-06', 60],
      ],
    });
    expect(compare(late).period?.text).to.equal('2025-06');
    expect(standing(late)).to.deep.equal(['a 50 #2', 'b 60 #1']);
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

  it('are not an undated row that reports nothing', () => {
    const feed = rows(['a', year, 90], ['b', null, null]);
    expect(standing(feed)).to.deep.equal(['a 90', 'b –']);
    expect(apart(feed)).to.deep.equal([]);
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
    const later = feedOf(published('k2', ['c', year, 99]), published('k1', ['a', year, 90], ['b', year, 80]));
    expect(apart(later)).to.deep.equal([['c', 99, 'definition']]);
    const even = feedOf(published('k1', ['a', year, 90]), published('k2', ['b', year, 80]));
    expect(apart(even)).to.deep.equal([['b', 80, 'definition']]);
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

  describe('are those across a break', () => {
    const breaks = [{ at: '2022-08', reason: 'Nghị định 42/2022/NĐ-CP' }];
    const broken = (...drafts: readonly RowDraft[]) => feedOf({ indicator: { breaks }, rows: drafts });

    it('where each has its own date, by the series that most have', () => {
      const feed = broken(['a', '2022-07', 90], ['b', '2022-09', 80], ['c', '2022-10', 70]);
      expect(apart(feed, { period: 'latest' })).to.deep.equal([['a', 90, 'break']]);
      expect(compare(feed, { period: 'latest' }).excluded[0]?.break?.reason).to.equal(
        'Nghị định 42/2022/NĐ-CP',
      );
      expect(apart(feed, { period: 'latest', highlight: 'a' })).to.deep.equal([
        ['b', 80, 'break'],
        ['c', 70, 'break'],
      ]);
    });

    it('where a coarser period holds both', () => {
      const feed = broken(['a', '2022-07', 90], ['b', '2022-09', 80], ['c', '2022-09', 70]);
      expect(apart(feed, { period: year })).to.deep.equal([['a', 90, 'break']]);
      expect(standing(feed, { period: year })).to.deep.equal(['b 80 #1', 'c 70 #2']);
    });

    it('where the period of one holds that of another, and the break', () => {
      const feed = broken(['a', year, 90], ['b', '2022-09', 80], ['c', '2022-10', 70]);
      expect(apart(feed, { period: year })).to.deep.equal([['a', 90, 'break']]);
    });

    it('also beside an undated one, which is no measure for it', () => {
      const feed = broken(['u', null, 1], ['a', '2022-07', 90], ['b', '2022-09', 80], ['c', '2022-10', 70]);
      for (const highlight of [undefined, 'u'])
        expect(apart(feed, { period: 'latest', highlight })).to.deep.equal([['a', 90, 'break']]);
      expect(apart(feed, { period: 'latest', highlight: 'a' })).to.deep.equal([
        ['b', 80, 'break'],
        ['c', 70, 'break'],
      ]);
    });

    it('of the definition that an undated highlighted one has', () => {
      const feed = feedOf(
        { indicator: { definition: 'k1', breaks }, rows: [['u', null, 1]] },
        published('k2', ['a', '2022-09', 90], ['b', '2022-10', 80]),
      );
      expect(apart(feed, { period: 'latest', highlight: 'u' })).to.deep.equal([
        ['a', 90, 'definition'],
        ['b', 80, 'definition'],
      ]);
    });

    it('and not those of one period, inside which it lies, nor an undated one', () => {
      expect(apart(broken(['a', year, 90], ['b', year, 80]))).to.deep.equal([]);
      const undated = broken(['a', null, 90], ['b', '2022-09', 80]);
      expect(apart(undated, { period: 'latest' })).to.deep.equal([]);
    });
  });
});

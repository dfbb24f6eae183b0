import { expect } from '@open-wc/testing';
import type { Observation, Target } from '../../src/feed/feed.js';
import {
  childrenOf,
  existedIn,
  figureAt,
  hasFigure,
  latestFigure,
  nextTarget,
  previousFigure,
  seriesOf,
  targetsOf,
  yearAgoFigure,
} from '../../src/feed/select.js';
import { commune, feedOf, period, rowsOf, type RowDraft } from '../helpers/drafts.js';

const indicator = 'ky-so';
const texts = (rows: readonly Observation[]) => rows.map((row) => row.period?.text ?? null);

/** The rows of one commune in these periods; the value is the place in the list, a `null` in it is not reported. */
function seriesWith(...periods: readonly (string | null)[]) {
  const rows = periods.map((text, n): RowDraft => ['a', text, n]);
  return rowsOf(feedOf({ rows }), 'a');
}

describe('seriesOf', () => {
  const feed = feedOf({
    indicator: { parts: [{ id: 'muc-do-4', name: 'Mức độ 4' }] },
    rows: [
      ['a', '2022-12', 3],
      ['a', null, 9],
      ['a', '2022-11', null],
      ['a', '2022-10', 1],
      ['a', '2022-12', 2, { part: 'muc-do-4' }],
      ['b', '2023-01', 7],
    ],
  });

  it('is ordered from the earliest to the latest, the undated row first, and keeps what was not reported', () => {
    const series = seriesOf(feed, { indicator, locality: 'a' });
    expect(texts(series)).to.deep.equal([null, '2022-10', '2022-11', '2022-12']);
    expect(series.map(({ value }) => value)).to.deep.equal([9, 1, null, 3]);
  });

  it('is of one part where a part is asked for, and never mixes part and whole', () => {
    const series = seriesOf(feed, { indicator, locality: 'a', part: 'muc-do-4' });
    expect(series.map(({ value }) => value)).to.deep.equal([2]);
  });

  it('stops at periods that end by a day, and leaves out what has no date then', () => {
    expect(texts(seriesOf(feed, { indicator, locality: 'a', asOf: '2022-12-30' }))).to.deep.equal([
      '2022-10',
      '2022-11',
    ]);
    expect(texts(seriesOf(feed, { indicator, locality: 'a', asOf: '2022-12-31' }))).to.include('2022-12');
  });

  it('is empty for a locality or an indicator without rows', () => {
    expect(seriesOf(feed, { indicator, locality: 'c' })).to.deep.equal([]);
    expect(seriesOf(feed, { indicator: 'khac', locality: 'a' })).to.deep.equal([]);
  });
});

describe('latestFigure', () => {
  it('is the latest with a value: a later row that was not reported is none', () => {
    const feed = feedOf({
      rows: [
        ['a', '2022-11', 5],
        ['a', '2022-12', null],
      ],
    });
    expect(latestFigure(rowsOf(feed, 'a'))?.period?.text).to.equal('2022-11');
  });

  it('may be a stage or words instead of a number', () => {
    const feed = feedOf({
      indicator: { stages: [{ id: 'xong', name: 'Đã xong', tone: 'done' }] },
      rows: [
        ['a', '2022', 5],
        ['a', '2023', null, { stage: 'xong' }],
        ['b', '2022', 5],
        ['b', '2023', null, { text: 'rất cao' }],
      ],
    });
    expect(latestFigure(rowsOf(feed, 'a'))?.stage).to.equal('xong');
    expect(latestFigure(rowsOf(feed, 'b'))?.text).to.equal('rất cao');
    expect(rowsOf(feed, 'b').every(hasFigure)).to.be.true;
  });

  it('is the undated one only where no other is there', () => {
    expect(latestFigure(seriesWith(null, '1999'))?.period?.text).to.equal('1999');
    expect(latestFigure(seriesWith(null))?.period).to.be.null;
    expect(latestFigure([])).to.be.undefined;
  });

  it('takes 0 for a figure', () => {
    expect(latestFigure(rowsOf(feedOf({ rows: [['a', '2022', 0]] }), 'a'))?.value).to.equal(0);
  });
});

describe('figureAt', () => {
  const cases: readonly [asked: string, of: readonly (string | null)[], found: string | undefined][] = [
    ['2022-12', ['2022-11', '2022-12', '2023-01'], '2022-12'],
    ['2022', ['2022-06', '2022-12', '2023-01'], '2022-12'],
    ['2022', ['2022', '2022-12'], '2022'],
    ['2022', ['2021-12', '2023-01'], undefined],
    ['2022-Q4', ['2022-09', '2022-10', '2022-11-30'], '2022-11-30'],
    ['2022-12', ['2022', '2022-Q4'], undefined],
    ['2022-12', ['2022-W52'], undefined],
    ['2022', [null], undefined],
    ['2022-01-01/2022-09-30', ['2022-H1', '2022-Q3', '2022-Q4'], '2022-Q3'],
  ];
  for (const [asked, of, found] of cases) {
    it(`finds ${found ?? 'nothing'} for ${asked} among ${of.join(', ') || 'an undated one'}`, () => {
      expect(figureAt(seriesWith(...of), period(asked))?.period?.text).to.equal(found);
    });
  }

  it('passes over rows that were not reported', () => {
    const feed = feedOf({
      rows: [
        ['a', '2022-11', 5],
        ['a', '2022-12', null],
      ],
    });
    expect(figureAt(rowsOf(feed, 'a'), period('2022'))?.value).to.equal(5);
    expect(figureAt(rowsOf(feed, 'a'), period('2022-12'))).to.be.undefined;
  });
});

describe('previousFigure and yearAgoFigure', () => {
  const cases: readonly [of: readonly (string | null)[], at: string, previous?: string, yearAgo?: string][] =
    [
      [['2021-12', '2022-11', '2022-12'], '2022-12', '2022-11', '2021-12'],
      [['2022-09', '2022-12'], '2022-12', '2022-09'],
      [['2021', '2022-11', '2022'], '2022', '2021', '2021'],
      [['2022-11', '2022-Q4'], '2022-Q4'],
      [['2022-12', '2023-01'], '2022-12'],
      [[null, '2022'], '2022'],
      [
        ['2021-01-01/2021-09-30', '2022-01-01/2022-09-30'],
        '2022-01-01/2022-09-30',
        '2021-01-01/2021-09-30',
        '2021-01-01/2021-09-30',
      ],
      [['2022-01-01/2022-06-30', '2022-01-01/2022-09-30'], '2022-01-01/2022-09-30'],
      [['2020-W52', '2020-W53'], '2020-W53', '2020-W52'],
    ];
  for (const [of, at, previous, yearAgo] of cases) {
    it(`before ${at} among ${of.map(String).join(', ')}: ${previous ?? 'none'}; a year ago: ${yearAgo ?? 'none'}`, () => {
      const series = seriesWith(...of);
      const figure = series.find((row) => row.period?.text === at)!;
      expect(previousFigure(series, figure)?.period?.text).to.equal(previous);
      expect(yearAgoFigure(series, figure)?.period?.text).to.equal(yearAgo);
    });
  }

  it('are none for a figure without a date, and never a row that was not reported', () => {
    const feed = feedOf({
      rows: [
        ['a', null, 1],
        ['a', '2021-12', null],
        ['a', '2022-10', 5],
        ['a', '2022-11', null],
        ['a', '2022-12', 6],
      ],
    });
    const series = rowsOf(feed, 'a');
    expect(previousFigure(series, series[0]!)).to.be.undefined;
    expect(yearAgoFigure(series, series[0]!)).to.be.undefined;
    expect(previousFigure(series, series.at(-1)!)?.value).to.equal(5);
    expect(yearAgoFigure(series, series.at(-1)!)).to.be.undefined;
  });
});

describe('targetsOf', () => {
  it('puts those for all beside those of the locality, whose own word stands for a year that both name', () => {
    const feed = feedOf({
      rows: [
        ['a', '2022', 1],
        ['b', '2022', 1],
      ],
      targets: [
        { by: '2030', min: 100 },
        { by: '2025', min: 80 },
        { by: '2025', locality: 'a', min: 60 },
        { min: 50 },
      ],
    });
    const found = (locality: string) =>
      targetsOf(feed, indicator, locality).map(({ by, min }) => [by?.text ?? null, min]);
    expect(found('a')).to.deep.equal([
      [null, 50],
      ['2025', 60],
      ['2030', 100],
    ]);
    expect(found('b')).to.deep.equal([
      [null, 50],
      ['2025', 80],
      ['2030', 100],
    ]);
    expect(targetsOf(feed, 'khac', 'a')).to.deep.equal([]);
  });
});

describe('nextTarget', () => {
  const cases: readonly [
    bys: readonly (string | null)[],
    at: string | null,
    asked: string | undefined,
    found: string | null | undefined,
  ][] = [
    [['2025', '2030'], '2022-12', undefined, '2025'],
    [['2025', '2030'], '2025-12', undefined, '2025'],
    [['2025', '2030'], '2026-01', undefined, '2030'],
    [['2020', '2021'], '2022-12', undefined, '2021'],
    [[null, '2025'], '2022-12', undefined, '2025'],
    [[null, '2020'], '2022-12', undefined, '2020'],
    [[null], '2022-12', undefined, null],
    [['2025', '2030'], null, undefined, '2030'],
    [['2025', '2030'], '2022-12', '2030', '2030'],
    [['2025', '2030'], '2022-12', '2026', undefined],
    [[], '2022-12', undefined, undefined],
  ];
  for (const [bys, at, asked, found] of cases) {
    const wish = asked === undefined ? '' : ` when ${asked} is asked for`;
    it(`of ${bys.map(String).join(', ') || 'none'}, for a figure of ${String(at)}${wish}: ${String(found)}`, () => {
      const feed = feedOf({ rows: [['a', at, 5]], targets: bys.map((by) => ({ by, min: 80 })) });
      const target: Target | undefined = nextTarget(
        targetsOf(feed, indicator, 'a'),
        rowsOf(feed, 'a')[0],
        asked,
      );
      expect(target && (target.by?.text ?? null)).to.equal(found);
    });
  }

  it('is the first that falls due where there is no figure', () => {
    const feed = feedOf({
      rows: [['a', '2022', 5]],
      targets: [
        { by: '2030', min: 1 },
        { by: '2025', min: 1 },
      ],
    });
    expect(nextTarget(targetsOf(feed, indicator, 'a'))?.by?.text).to.equal('2025');
  });
});

describe('existedIn', () => {
  const cases: readonly [
    from: string | undefined,
    to: string | undefined,
    period: string,
    existed: boolean,
  ][] = [
    [undefined, undefined, '1945', true],
    ['2025-07-01', undefined, '2025-06', false],
    ['2025-07-01', undefined, '2025-07', true],
    ['2025-06-30', undefined, '2025-06', true],
    ['2025-07-01', undefined, '2025', true],
    [undefined, '2025-06-30', '2025', true],
    [undefined, '2025-06-30', '2025-06-30', true],
    [undefined, '2025-06-30', '2025-Q3', false],
    ['2020-01-01', '2025-06-30', '2019', false],
  ];
  for (const [validFrom, validTo, text, existed] of cases) {
    it(`a unit of ${validFrom ?? 'ever'} to ${validTo ?? 'ever'} ${existed ? 'existed' : 'did not exist'} in ${text}`, () => {
      const feed = feedOf({ localities: [commune('a', { validFrom, validTo })] });
      expect(existedIn(feed.localities.get('a')!, period(text))).to.equal(existed);
    });
  }
});

describe('childrenOf', () => {
  it('gives the units directly under a parent, in the order of the feed', () => {
    const feed = feedOf({
      localities: [
        commune('z', { parent: 'huyen' }),
        commune('huyen'),
        commune('a', { parent: 'huyen' }),
        commune('thon', { parent: 'a' }),
      ],
    });
    expect(childrenOf(feed, 'huyen').map(({ id }) => id)).to.deep.equal(['z', 'a']);
    expect(childrenOf(feed, 'thon')).to.deep.equal([]);
  });
});

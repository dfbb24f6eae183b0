import { expect } from '@open-wc/testing';
import {
  comparePeriods,
  containsPeriod,
  isDay,
  parsePeriod,
  sameKind,
  yearBefore,
  type Period,
} from '../../src/feed/period.js';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`${text} is no period`);
  return parsed;
}

describe('parsePeriod', () => {
  const days: readonly (readonly [text: string, kind: string, first: string, last: string])[] = [
    ['2022', 'year', '2022-01-01', '2022-12-31'],
    ['2022-H1', 'half', '2022-01-01', '2022-06-30'],
    ['2022-H2', 'half', '2022-07-01', '2022-12-31'],
    ['2022-Q4', 'quarter', '2022-10-01', '2022-12-31'],
    ['2022-12', 'month', '2022-12-01', '2022-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2022-W50', 'week', '2022-12-12', '2022-12-18'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
    ['2022-12-19', 'day', '2022-12-19', '2022-12-19'],
    ['2022-01-01/2022-09-30', 'span', '2022-01-01', '2022-09-30'],
    ['0099', 'year', '0099-01-01', '0099-12-31'],
  ];
  for (const [text, kind, first, last] of days) {
    it(`reads ${text} as a ${kind} from ${first} to ${last}`, () => {
      expect(parsePeriod(text)).to.include({ text, kind, first, last });
    });
  }

  it('tells year and number', () => {
    expect(parsePeriod('2022-Q4')).to.include({ year: 2022, number: 4 });
    expect(parsePeriod('2022-W50')).to.include({ year: 2022, number: 50 });
    expect(parsePeriod('2021-10-01/2022-09-30')).to.include({ year: 2022 });
    expect(parsePeriod('2022')).not.to.have.property('number');
  });

  const none = [
    ['', ' 2022', '2022 ', '22', '12/2022', 'Quý 4/2022', '2022-Q5', '2022-H3', '2022-13', '2022-00'],
    ['2022-1', '2022-W00', '2022-W54', '2022-W53', '2022-02-29', '2022-04-31', '2022-09-30/2022-01-01'],
    ['2022-01/2022-09', '2022-01-01/', '2022-01-01/2022-02-30', '٢٠٢٢', '2022\n'],
  ].flat();
  for (const text of none) {
    it(`reads no period in ${JSON.stringify(text)}`, () => {
      expect(parsePeriod(text)).to.equal(undefined);
    });
  }
});

describe('isDay', () => {
  it('knows the calendar', () => {
    expect(isDay('2024-02-29')).to.equal(true);
    expect(isDay('2023-02-29')).to.equal(false);
    expect(isDay('1900-02-29')).to.equal(false);
    expect(isDay('2022-12')).to.equal(false);
  });
});

describe('comparePeriods', () => {
  it('orders by the last day, then by the first, undated ones before all', () => {
    const texts = ['2023-01', '2022', '2022-Q4', '2022-12', '2022-12-31', '2022-11', '2021'];
    const ordered = [...texts.map(period), null].sort(comparePeriods).map((one) => one?.text);
    expect(ordered).to.deep.equal([
      undefined,
      '2021',
      '2022-11',
      '2022',
      '2022-Q4',
      '2022-12',
      '2022-12-31',
      '2023-01',
    ]);
  });

  it('finds two undated ones alike', () => {
    expect(comparePeriods(null, null)).to.equal(0);
  });
});

describe('sameKind', () => {
  const pairs: readonly (readonly [a: string, b: string, same: boolean])[] = [
    ['2022-12', '2021-03', true],
    ['2022-12', '2022-Q4', false],
    ['2022-01-01/2022-09-30', '2021-01-01/2021-09-30', true],
    ['2022-01-01/2022-09-30', '2022-01-01/2022-06-30', false],
  ];
  for (const [a, b, same] of pairs) {
    it(`${same ? 'sets' : 'does not set'} ${a} beside ${b}`, () => {
      expect(sameKind(period(a), period(b))).to.equal(same);
    });
  }
});

describe('containsPeriod', () => {
  it('finds a month in its year, and the year in itself', () => {
    expect(containsPeriod(period('2022'), period('2022-12'))).to.equal(true);
    expect(containsPeriod(period('2022'), period('2022'))).to.equal(true);
  });

  it('does not find a week that runs into the next year', () => {
    expect(containsPeriod(period('2026'), period('2026-W53'))).to.equal(false);
  });
});

describe('yearBefore', () => {
  const pairs: readonly (readonly [text: string, before: string | undefined])[] = [
    ['2022', '2021'],
    ['2022-H1', '2021-H1'],
    ['2022-12', '2021-12'],
    ['2022-12-19', '2021-12-19'],
    ['2022-01-01/2022-09-30', '2021-01-01/2021-09-30'],
    ['2024-02-29', undefined],
    ['2020-W53', undefined],
  ];
  for (const [text, before] of pairs) {
    it(`finds ${before ?? 'none'} before ${text}`, () => {
      expect(yearBefore(period(text))).to.equal(before);
    });
  }
});

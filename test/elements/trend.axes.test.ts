/** The scales of a trend, and where words stand on them. */
import { expect } from '@open-wc/testing';
import { spread, timeAxis, timeTicks, valueAxis } from '../../src/elements/trend/trend.axes.js';
import { dayOf } from '../../src/elements/trend/trend.series.js';
import type { Indicator } from '../../src/feed/feed.js';
import { setLocale } from '../../src/localization/locale.js';
import { useVietnamese } from '../helpers/language.js';

describe('the scale of numbers', () => {
  const scale = (
    unit: Indicator['unit'],
    values: readonly number[],
    more: Partial<Indicator> = {},
    ranked: readonly number[] = [],
  ) => {
    const { axis, steps } = valueAxis({ unit, decimals: undefined, ...more } as Indicator, values, ranked);
    return [axis.start, axis.end, steps.join(' ')];
  };

  it('is the range of the indicator, and grows for a figure beyond it', () => {
    expect(scale('percent', [40, 58], { range: [0, 100] })).to.deep.equal([0, 100, '0 20 40 60 80 100']);
    expect(scale('percent', [40, 104.5], { range: [0, 100] })).to.deep.equal([0, 104.5, '0 25 50 75 100']);
    expect(scale('percent', [-12], { range: [-10, 10] })).to.deep.equal([-12, 10, '-10 -5 0 5 10']);
  });

  it('begins with zero where nobody states a range, and goes below it where figures do', () => {
    expect(scale('ha', [1109.9, 8])).to.deep.equal([0, 1250, '0 250 500 750 1000 1250']);
    expect(scale('person', [-245, 310])).to.deep.equal([-400, 400, '-400 -200 0 200 400']);
    expect(scale('person', [-3])).to.deep.equal([-3, 0, '-3 -2 -1 0']);
  });

  it('has whole steps for whole figures, and no more digits than are shown', () => {
    expect(scale('person', [3])).to.deep.equal([0, 3, '0 1 2 3']);
    expect(scale('score', [0.3, 0.25])).to.deep.equal([0, 0.3, '0 0.1 0.2 0.3']);
    expect(scale('score', [0.5, 0.25], { decimals: 0 })).to.deep.equal([0, 1, '0 1']);
  });

  it('is there for zero alone', () => {
    expect(scale('person', [0])).to.deep.equal([0, 1, '0 1']);
  });

  it('has the first rank on top, and the last of all units at the bottom', () => {
    expect(scale('rank', [20, 9], {}, [34])).to.deep.equal([34, 1, '1 10 20 30']);
    expect(scale('rank', [1])).to.deep.equal([2, 1, '1 2']);
  });
});

describe('the axis of time', () => {
  useVietnamese();
  const ticks = (first: string, last: string) => timeTicks(timeAxis([dayOf(first), dayOf(last)]));
  const words = (first: string, last: string) => ticks(first, last).map((tick) => tick.words);

  const cases: readonly [first: string, last: string, expected: readonly string[]][] = [
    ['2022-01-01', '2022-04-30', ['1/2022', '2/2022', '3/2022', '4/2022']],
    ['2022-01-01', '2022-12-31', ['Quý I/2022', 'Quý II/2022', 'Quý III/2022', 'Quý IV/2022']],
    ['2019-01-01', '2023-12-31', ['2019', '2020', '2021', '2022', '2023']],
    ['2015-01-01', '2026-12-31', ['2016', '2018', '2020', '2022', '2024', '2026']],
    ['1995-01-01', '2030-12-31', ['2000', '2010', '2020', '2030']],
  ];
  for (const [first, last, expected] of cases) {
    it(`tells ${expected[0]} to ${expected.at(-1)} of ${first} to ${last}`, () => {
      expect(words(first, last)).to.deep.equal(expected);
    });
  }

  it('speaks the language of the page', async () => {
    await setLocale('en');
    expect(words('2022-01-01', '2022-02-28')).to.deep.equal(['Jan 2022', 'Feb 2022']);
  });

  it('is real: each period is as long as it is', () => {
    const [january, february] = ticks('2022-01-01', '2022-02-28');
    expect(january!.at).to.equal(0);
    expect(january!.size / february!.size).to.be.closeTo(30 / 27, 0.001);
    expect(february!.at).to.be.closeTo(31 / 58, 0.001);
  });

  it('names no period that it hardly has', () => {
    expect(words('2022-06-20', '2024-01-31')).to.deep.equal(['2022', '2023']);
  });

  it('has room around a single day', () => {
    const { start, end } = timeAxis([100, 100]);
    expect([start < 100, end > 100]).to.deep.equal([true, true]);
  });
});

describe('labels at the ends of lines', () => {
  const cases: readonly [places: readonly number[], expected: readonly number[]][] = [
    [
      [0.2, 0.8],
      [0.2, 0.8],
    ],
    [
      [0.5, 0.5],
      [0.5, 0.6],
    ],
    [
      [0.98, 1],
      [0.9, 1],
    ],
    [
      [0.6, 0.2, 0.65],
      [0.6, 0.2, 0.7],
    ],
  ];
  for (const [places, expected] of cases) {
    it(`stand apart: ${places.join(', ')}`, () => {
      const moved = spread(places, 0.1);
      for (const [n, place] of moved.entries()) expect(place).to.be.closeTo(expected[n]!, 1e-9);
    });
  }
});

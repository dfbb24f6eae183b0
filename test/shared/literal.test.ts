import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read/read.js';
import { literalFeed, type LiteralFigure } from '../../src/shared/literal.js';

/** What is read of a figure that an element's attributes give. */
function read(figure: LiteralFigure) {
  const { feed, problems } = readFeed([{ document: literalFeed(figure) }]);
  return {
    indicator: feed?.indicators.get('literal'),
    observation: feed?.observations.get('literal')?.get('literal')?.[0],
    target: feed?.targets.get('literal')?.get('')?.[0],
    problems: problems.map(({ pointer }) => pointer),
    found: problems.map((problem) => ('found' in problem ? problem.found : '')),
  };
}

describe('literalFeed', () => {
  it('is none where neither label nor value is given', () => {
    expect(literalFeed({})).to.be.undefined;
    expect(literalFeed({ unit: 'percent', period: '2022', goal: 80, max: 100 })).to.be.undefined;
  });

  it('is a feed without problems, of one figure', () => {
    const { indicator, observation, target, problems } = read({
      label: 'Ký số',
      value: '58.5',
      unit: 'percent',
      period: '2022-12',
      goal: 80,
    });
    expect(problems).to.deep.equal([]);
    expect(indicator).to.deep.include({ name: 'Ký số', unit: 'percent', range: [0, 100] });
    expect([observation?.value, observation?.period?.text]).to.deep.equal([58.5, '2022-12']);
    expect([target?.min, target?.max, target?.by]).to.deep.equal([80, undefined, null]);
  });

  const units: readonly [unit: string | undefined, read: unknown][] = [
    ['%', 'percent'],
    ['percent', 'percent'],
    ['VND', 'VND'],
    ['người', { symbol: 'người' }],
    [undefined, 'count'],
    ['', 'count'],
  ];
  for (const [unit, expected] of units) {
    it(`reads the unit ${JSON.stringify(unit)} as ${JSON.stringify(expected)}`, () => {
      expect(read({ label: 'Ký số', value: '1', unit }).indicator?.unit).to.deep.equal(expected);
    });
  }

  const values: readonly [value: string | undefined, read: number | null][] = [
    ['0', 0],
    ['-1.5', -1.5],
    [' 7 ', 7],
    ['1e3', 1000],
    ['', null],
    ['  ', null],
    [undefined, null],
  ];
  for (const [value, expected] of values) {
    it(`reads the value ${JSON.stringify(value)} as ${expected}, without a problem`, () => {
      const { observation, problems } = read({ label: 'Ký số', value });
      expect(observation?.value).to.equal(expected);
      expect(problems).to.deep.equal([]);
    });
  }

  for (const value of ['94,5', 'nhiều', '1.109,9', 'Infinity', 'NaN']) {
    it(`guesses nothing from "${value}", and reports it as it was written`, () => {
      const { observation, problems, found } = read({ label: 'Ký số', value });
      expect(observation).to.be.undefined;
      expect(problems).to.deep.equal(['/observations/0/value']);
      expect(found).to.deep.equal([`"${value}"`]);
    });
  }

  it('has the scale that is given, from 0 where only its end is', () => {
    expect(read({ value: '5', max: 20 }).indicator?.range).to.deep.equal([0, 20]);
    expect(read({ value: '5', min: -10, max: 20 }).indicator?.range).to.deep.equal([-10, 20]);
    expect(read({ value: '5' }).indicator?.range).to.be.undefined;
  });

  it('has no date where none is given, and no target', () => {
    const { observation, target } = read({ value: '5' });
    expect(observation?.period).to.be.null;
    expect(target).to.be.undefined;
  });

  it('has a target of 0 where that is the goal', () => {
    expect(read({ value: '5', goal: 0 }).target?.min).to.equal(0);
  });

  it('reports a period that is none', () => {
    expect(read({ value: '5', period: '12/2022' }).problems).to.deep.equal(['/observations/0/period']);
  });
});

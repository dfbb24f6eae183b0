import { expect } from '@open-wc/testing';
import {
  findDay,
  findIndicator,
  findPeriod,
  findSubject,
  type Request,
  type Unknown,
} from '../../src/shared/subject.js';
import { commune, feedOf } from '../helpers/drafts.js';

const indicators = [
  {
    id: 'ky-so',
    name: 'Ký số',
    parts: [
      { id: 'm3', name: 'Mức độ 3' },
      { id: 'm4', name: 'Mức độ 4' },
    ],
  },
  { id: 'constructor', name: 'Hạ tầng' },
];
const many = feedOf({ indicators, localities: [commune('a'), commune('__proto__')] });
const single = feedOf({ localities: [commune('a')] });

describe('findSubject', () => {
  it('takes the only indicator and the only locality without their being named', () => {
    const { found } = findSubject(single, {});
    expect([found?.indicator.id, found?.locality.id]).to.deep.equal(['ky-so', 'a']);
  });

  it('finds what is named, however odd its id', () => {
    const { found } = findSubject(many, { indicator: 'constructor', locality: '__proto__' });
    expect([found?.indicator.name, found?.locality.name]).to.deep.equal(['Hạ tầng', 'Xã __PROTO__']);
  });

  it('passes part, period and day on', () => {
    const { found } = findSubject(many, {
      indicator: 'ky-so',
      locality: 'a',
      part: 'm4',
      period: '2022-Q4',
      asOf: '2022-12-31',
    });
    expect([found?.part, found?.period?.last, found?.asOf]).to.deep.equal(['m4', '2022-12-31', '2022-12-31']);
  });

  it('takes the latest period for what it is where none is named', () => {
    const { found } = findSubject(single, { period: 'latest' });
    expect([found?.locality.id, found?.period]).to.deep.equal(['a', undefined]);
  });

  const ids = ['ky-so', 'constructor'];
  const named = { indicator: 'ky-so', locality: 'a' };
  const cases: readonly [request: Request, unknown: Unknown][] = [
    [{ locality: 'a' }, { noun: 'indicator', id: undefined, known: ids }],
    [
      { ...named, indicator: 'toString' },
      { noun: 'indicator', id: 'toString', known: ids },
    ],
    [{ indicator: 'ky-so' }, { noun: 'locality', id: undefined, known: ['a', '__proto__'] }],
    [
      { ...named, locality: 'hasOwnProperty' },
      { noun: 'locality', id: 'hasOwnProperty', known: ['a', '__proto__'] },
    ],
    [
      { ...named, part: 'm5' },
      { noun: 'part', id: 'm5', known: ['m3', 'm4'] },
    ],
    [
      { ...named, indicator: 'constructor', part: 'm3' },
      { noun: 'part', id: 'm3', known: [] },
    ],
    [
      { ...named, period: '2022-13' },
      { noun: 'period', id: '2022-13', known: [] },
    ],
    [
      { ...named, asOf: '31/12/2022' },
      { noun: 'day', id: '31/12/2022', known: [] },
    ],
  ];
  for (const [request, unknown] of cases) {
    it(`says what is wrong with ${JSON.stringify(request)}, and what would be right`, () => {
      expect(findSubject(many, request)).to.deep.equal({ unknown });
    });
  }

  it('takes a wrong id for wrong in a feed of one, too', () => {
    expect(findSubject(single, { locality: 'b' }).unknown?.known).to.deep.equal(['a']);
    expect(findIndicator(single, 'khac').unknown?.noun).to.equal('indicator');
  });

  it('finds nothing in an empty feed', () => {
    expect(findSubject(feedOf({ indicators: [] }), {}).unknown).to.deep.equal({
      noun: 'indicator',
      id: undefined,
      known: [],
    });
  });
});

describe('findPeriod and findDay', () => {
  it('find nothing where nothing was named, which is no mistake', () => {
    expect(findPeriod(undefined)).to.deep.equal({ found: undefined });
    expect(findDay(undefined)).to.deep.equal({ found: undefined });
  });

  it('take a day for a day only where the calendar has it', () => {
    expect(findDay('2024-02-29').found).to.equal('2024-02-29');
    for (const text of ['2023-02-29', '2022-12', ''])
      expect(findDay(text).unknown).to.deep.equal({ noun: 'day', id: text, known: [] });
  });
});

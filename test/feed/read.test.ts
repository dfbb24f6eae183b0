import { expect } from '@open-wc/testing';
import type { Feed, Observation, Target } from '../../src/feed/feed.js';
import { readFeed, type Reading } from '../../src/feed/read/read.js';
import { bad, readerOnly } from '../fixtures/feeds/bad.js';
import { edit } from '../fixtures/feeds/edit.js';
import { full, good, smallest } from '../fixtures/feeds/good.js';

function read(document: unknown): Reading {
  return readFeed([{ document }]);
}

function feedOf(document: unknown): Feed {
  const { feed } = read(document);
  if (!feed) throw new Error('The document was refused.');
  return feed;
}

/** A feed of one indicator and one locality with these rows. */
function withRows(observations: readonly unknown[], indicator: object = {}): unknown {
  const rows = observations.map((row) => ({ ...smallest.observations[0], ...(row as object) }));
  return { ...smallest, indicators: [{ ...smallest.indicators[0], ...indicator }], observations: rows };
}

function rowsOf(document: unknown): readonly Observation[] {
  return feedOf(document).observations.get('ky-so')?.get('cho-lach') ?? [];
}

describe('readFeed', () => {
  for (const [says, document] of good) {
    it(`reads ${says} without a problem`, () => {
      expect(read(document)).to.deep.include({ problems: [], problemCount: 0, refused: [] });
    });
  }

  for (const { says, document, pointer } of [...bad, ...readerOnly]) {
    it(`reports ${says}`, () => {
      const { problems, refused } = read(document);
      expect([...refused, ...problems].map((problem) => problem.pointer)).to.include(pointer);
    });
  }
});

describe('a feed that is read', () => {
  it('fills in what a row leaves out', () => {
    expect(rowsOf(smallest)[0]).to.deep.include({
      indicator: 'ky-so',
      locality: 'cho-lach',
      periodBasis: 'stated',
      value: 58,
      qualifier: 'exact',
      status: 'official',
      comparable: true,
      method: 'reported',
    });
    expect(rowsOf(smallest)[0]?.period?.last).to.equal('2022-12-31');
  });

  it('fills in what an indicator leaves out', () => {
    expect(feedOf(smallest).indicators.get('ky-so')).to.deep.include({
      kind: 'number',
      unit: 'percent',
      range: [0, 100],
      direction: 'up',
      cumulative: false,
      parts: [],
      stages: [],
      breaks: [],
    });
  });

  it('takes figures without a unit as plain numbers without a scale', () => {
    const indicator = feedOf(edit(smallest, '/indicators/0/unit', undefined)).indicators.get('ky-so');
    expect(indicator).to.include({ unit: 'count', range: undefined });
  });

  it('keeps every field of a row', () => {
    const [, row] = feedOf(full).observations.get('ho-so')?.get('cho-lach') ?? [];
    const { period, source, ...written } = full.observations[0] ?? {};
    expect(row).to.deep.include({ ...written, definition: 'ho-so-qua-mang' });
    expect(row?.period?.text).to.equal(period);
    expect(row?.source).to.include(source);
    expect(row?.publisher.title).to.deep.equal(full.title);
  });

  it('keeps a value that is not reported apart from zero', () => {
    expect(
      rowsOf(withRows([{ value: null }, { value: 0, period: '2023' }])).map(({ value }) => value),
    ).to.deep.equal([null, 0]);
  });

  it('orders rows by period, undated ones first', () => {
    const rows = rowsOf(
      withRows([{ period: '2023' }, { period: null }, { period: '2022-12' }, { period: '2022' }]),
    );
    expect(rows.map(({ period }) => period?.text)).to.deep.equal([undefined, '2022', '2022-12', '2023']);
  });

  it('keeps targets for all localities under the empty id', () => {
    const targets = feedOf(full).targets.get('ho-so');
    expect(targets?.get('')?.map(({ text }) => text)).to.deep.equal(['Giữ vững']);
    const [target]: readonly Target[] = targets?.get('cho-lach') ?? [];
    expect(target).to.deep.include({ min: 0, max: 5, qualifier: 'about' });
    expect(target?.baseline?.period.last).to.equal('2020-06-30');
  });

  it('treats ids such as __proto__ as any other', () => {
    const feed = feedOf(good.find(([says]) => says.startsWith('ids'))?.[1]);
    expect(feed.observations.get('toString')?.get('__proto__')?.[0]?.value).to.equal(1);
    expect(feed.localities.get('constructor')?.name).to.equal('Phường');
  });

  it('does not take fields from a prototype', () => {
    const row = Object.assign(Object.create({ value: 58, of: 60 }) as object, smallest.observations[0]);
    Reflect.deleteProperty(row, 'value');
    expect(read({ ...smallest, observations: [row] }).problems).to.deep.include({
      pointer: '/observations/0',
      url: undefined,
      code: 'missing',
      field: 'value',
    });
  });
});

describe('a row that cannot be read', () => {
  it('is left out, and the others are used', () => {
    const document = withRows([{ value: '94,5' }, { value: 95, period: '2023' }]);
    expect(read(document).problems).to.deep.equal([
      { pointer: '/observations/0/value', url: undefined, code: 'type', expected: 'number', found: '"94,5"' },
    ]);
    expect(rowsOf(document).map(({ value }) => value)).to.deep.equal([95]);
  });

  for (const field of ['qualifier', 'status', 'comparable', 'of', 'scope', 'method', 'periodBasis', 'text']) {
    it(`is one with a bad ${field}`, () => {
      expect(rowsOf(withRows([{ [field]: [] }]))).to.have.lengthOf(0);
    });
  }

  for (const field of ['source', 'qualifierText']) {
    it(`is not one with a bad ${field}, which is dropped alone`, () => {
      const [row] = rowsOf(withRows([{ [field]: [] }]));
      expect(row?.value).to.equal(58);
      expect(row).not.to.have.property(field);
    });
  }

  it('is not one whose words lost letters to another encoding, which is reported', () => {
    const lost = { scope: 'V\uFFFDn bản' };
    expect(rowsOf(withRows([lost]))).to.have.lengthOf(1);
    expect(read(withRows([lost])).problems).to.deep.equal([
      { pointer: '/observations/0/scope', url: undefined, code: 'encoding', found: '"V\uFFFDn bản"' },
    ]);
  });

  it('reports each of its fields', () => {
    const { problems } = read(withRows([{ value: true, of: -1, status: 'final' }]));
    expect(problems.map(({ pointer }) => pointer)).to.have.members([
      '/observations/0/value',
      '/observations/0/of',
      '/observations/0/status',
    ]);
  });

  it('is one of an indicator that was left out', () => {
    const { feed, problems } = read(edit(smallest, '/indicators/0/unit', 'per cent'));
    expect(problems.map(({ code }) => code)).to.deep.equal(['type', 'unknown']);
    expect(feed?.observations.size).to.equal(0);
  });

  it('is counted, and described where it is among the first hundred', () => {
    const { problems, problemCount } = read(withRows(Array.from({ length: 250 }, () => ({ value: 'x' }))));
    expect(problems).to.have.lengthOf(100);
    expect(problemCount).to.equal(250);
    expect(problems[99]?.pointer).to.equal('/observations/99/value');
  });
});

describe('rows of one key', () => {
  it('leave the later one, reported', () => {
    const document = withRows([{ value: 1 }, { value: 2, period: '2021' }, { value: 3 }, { value: 4 }]);
    expect(rowsOf(document).map(({ value }) => value)).to.deep.equal([2, 4]);
    expect(read(document).problems).to.deep.equal([
      {
        pointer: '/observations/2',
        url: undefined,
        code: 'duplicate',
        noun: 'observation',
        found: 'ky-so, cho-lach, 2022-12',
        other: { pointer: '/observations/0', url: undefined },
      },
      {
        pointer: '/observations/3',
        url: undefined,
        code: 'duplicate',
        noun: 'observation',
        found: 'ky-so, cho-lach, 2022-12',
        other: { pointer: '/observations/2', url: undefined },
      },
    ]);
  });

  it('are not those of two periods of the same days, nor of two parts', () => {
    const parts = { parts: [{ id: 'a', name: 'A' }] };
    const rows = [{ period: '2022' }, { period: '2022-01-01/2022-12-31' }, { period: '2022', part: 'a' }];
    expect(read(withRows(rows, parts)).problemCount).to.equal(0);
    expect(rowsOf(withRows(rows, parts))).to.have.lengthOf(3);
  });
});

describe('parts', () => {
  const parts = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const cases: readonly (readonly [says: string, whole: object, a: object, b: object, reported: boolean])[] =
    [
      ['that exceed their whole are reported, and kept', { value: 5 }, { value: 3 }, { value: 3 }, true],
      ['that make up their whole are well', { value: 0.3 }, { value: 0.1 }, { value: 0.2 }, false],
      ['of a bounded figure say nothing', { value: 5 }, { value: 3, qualifier: 'over' }, { value: 3 }, false],
      ['of a negative whole may make it up', { value: -5 }, { value: -3 }, { value: -2 }, false],
      [
        'that exceed their whole beside a missing one are reported',
        { value: 5 },
        { value: 6 },
        { value: null },
        true,
      ],
    ];
  for (const [says, whole, a, b, reported] of cases) {
    it(says, () => {
      const rows = [{ ...b, part: 'b' }, whole, { ...a, part: 'a' }, { value: -1, period: '2023' }];
      const document = withRows(rows, { parts, unit: 'count' });
      expect(rowsOf(document)).to.have.lengthOf(4);
      expect(read(document).problems).to.deep.equal(
        reported
          ? [{ pointer: '/observations/1', url: undefined, code: 'parts-over-whole', parts: 6, whole: 5 }]
          : [],
      );
    });
  }
});

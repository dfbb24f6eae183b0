import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { dataset, pxWeb, pxWebColumns } from '../../fixtures/adapters/json-stat.mjs';
import { adaptCkan, adaptCsv, adaptJsonStat, csv, nextCkanPage, reading } from './adapters.mjs';

/** The same inputs in every run; another seed gives others. */
const seed = 20_261_122;
const always = (arbitrary, holds, numRuns = 500) =>
  fc.assert(fc.property(arbitrary, holds), { seed, numRuns });

const locale = fc.constantFrom(undefined, 'vi', 'en', 'fr', '');
const columns = fc.oneof(
  fc.constantFrom(undefined, '', pxWebColumns, 'value: Số', 'indicator = x; locality = y; period = 2022'),
  fc.string(),
);
const options = fc.record({ locale, columns });

/** Adapted and read: nothing throws, and every problem has a place. */
function take(adapted) {
  if (adapted.refusal) {
    assert.equal(typeof adapted.refusal.detail, 'string');
    return undefined;
  }
  const { problems, feed, refused } = reading(adapted);
  assert.deepEqual(refused, []);
  assert.ok(adapted.problems.length <= 100);
  for (const { pointer } of [...problems, ...adapted.problems]) assert.equal(typeof pointer, 'string');
  return feed;
}

const word = fc.constantFrom(
  'x',
  'y',
  'Hà Nội',
  'Hà-Nội',
  '2022',
  '12/2022',
  '94,5',
  '1.109,9',
  '5',
  '',
  '-',
  '"',
  '"a"b',
  '\uFFFD',
  '\0',
);
const cell = fc.oneof(word, word, fc.string({ maxLength: 6 }));
const line = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(';'));
const header = fc
  .shuffledSubarray(
    ['indicator', 'locality', 'period', 'value', 'stage', 'part', 'of', 'locality.name', 'Số'],
    { minLength: 4 },
  )
  .map((names) => names.join(';'));

/** A document with something else in one of its places. */
function spoiled(document) {
  const places = (value, path = []) =>
    typeof value === 'object' && value !== null
      ? [path, ...Object.keys(value).flatMap((key) => places(value[key], [...path, key]))]
      : [path];
  return fc
    .tuple(fc.constantFrom(...places(document)), fc.jsonValue({ maxDepth: 2 }))
    .map(([path, value]) => {
      const copy = structuredClone(document);
      if (path.length === 0) return value;
      const owner = path.slice(0, -1).reduce((inner, key) => inner[key], copy);
      owner[path.at(-1)] = value;
      return copy;
    });
}

const answer = {
  success: true,
  result: {
    fields: [{ id: 'Số' }],
    records: [
      { _id: 1, Số: '5' },
      { _id: 2, Số: '6' },
    ],
    total: 2,
    limit: 2,
  },
};

describe('adapters', () => {
  it('never throw on any text', () => {
    always(fc.tuple(fc.string({ unit: 'binary' }), options), ([text, each]) => {
      for (const adapt of [adaptCsv, adaptCkan, adaptJsonStat]) take(adapt([text], each));
      assert.doesNotThrow(() => nextCkanPage([text, text], text));
    });
  });

  it('never throw on any JSON', () => {
    always(fc.tuple(fc.json(), options), ([text, each]) => {
      for (const adapt of [adaptCsv, adaptCkan, adaptJsonStat]) take(adapt([text], each));
    });
  });

  it('never throw on a table of any cells', () => {
    always(fc.tuple(header, fc.array(line, { maxLength: 8 }), options), ([names, lines, each]) => {
      take(adaptCsv([[names, ...lines].join('\n')], each));
    });
  });

  it('never throw on a damaged data set or answer', () => {
    for (const [document, adapt, own] of [
      [dataset, adaptJsonStat, ''],
      [dataset, adaptJsonStat, 'part: sex; locality.level = commune'],
      [pxWeb, adaptJsonStat, pxWebColumns],
      [answer, adaptCkan, 'value: Số; indicator = x; locality = y; period = 2022'],
    ])
      always(spoiled(document), (each) => {
        const text = JSON.stringify(each) ?? '';
        take(adapt([text], { columns: own }));
        take(adapt([text, text], { columns: own }));
        assert.doesNotThrow(() => nextCkanPage([text], 'https://a.vn/?limit=2'));
      });
  });

  it('give no figure that the table does not have, and each to its own', () => {
    const row = fc.record({
      indicator: fc.constantFrom('x', 'y', 'Ký số'),
      locality: fc.constantFrom('a', 'Hà Nội', 'Hà-Nội', 'Xã  B'),
      year: fc.integer({ min: 2000, max: 2030 }),
      value: fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('-', '94,5', ''),
      ),
    });
    always(fc.array(row, { maxLength: 20 }), (rows) => {
      const lines = rows.map((each) => `${each.value};${each.year};${each.locality};${each.indicator}`);
      const adapted = csv(['value;period;locality;indicator', ...lines]);
      const feed = take(adapted);
      for (const cells of feed.observations.values())
        for (const observations of cells.values())
          for (const { indicator, locality, period, value } of observations) {
            const name = (id, all) => all.get(id).name;
            const twin = rows.findLast(
              (each) =>
                each.indicator === name(indicator, feed.indicators) &&
                each.locality.replace(/\s+/g, ' ') === name(locality, feed.localities) &&
                String(each.year) === period.text &&
                (each.value === '' ? value === null : each.value === value),
            );
            assert.ok(twin, `${indicator} ${locality} ${period.text} ${value}`);
          }
    });
  });
});

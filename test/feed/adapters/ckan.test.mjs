import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adaptCkan, figures, nextCkanPage, problems } from './adapters.mjs';

const columns = 'indicator = von; locality: Don vi; period: Nam; value: Von/dieu le';
const names = ['_id', 'TT', 'Don vi', 'Nam', 'Von/dieu le'];
const record = (id, place, value) => ({
  _id: id,
  TT: String(id),
  'Don vi': place,
  Nam: '2024',
  'Von/dieu le': value,
});

/** An answer as portals give it: every column a text, `fields` beside the records. */
function page(records, result = {}) {
  const fields = names.map((id) => ({ id, type: id === '_id' ? 'int' : 'text' }));
  const links = { start: 'https://evil.example/start', next: 'https://evil.example/next' };
  return JSON.stringify({
    help: 'https://portal/help',
    success: true,
    result: { records, fields, _links: links, total: records.length, ...result },
  });
}

const adapt = (pages, options = {}) => adaptCkan([pages].flat(), { columns, ...options });

describe('CKAN', () => {
  it('reads texts as numbers where JSON writes them so, and null as not reported', () => {
    const adapted = adapt(
      page([record(1, 'Xã A', '3000000000'), record(2, 'Xã B', null), record(3, 'Xã C', '0.5')]),
    );
    assert.deepEqual(figures(adapted), [
      'von Xã-A 2024: 3000000000',
      'von Xã-B 2024: null',
      'von Xã-C 2024: 0.5',
    ]);
    assert.deepEqual(problems(adapted), []);
  });

  it('takes native numbers as they are, whatever the language, as figures, years and codes', () => {
    const own = { value: 94.5, locality: 79, period: 2024, comparable: false };
    const adapted = adapt(page([own], { fields: undefined }), { columns: 'indicator = x', locale: 'vi' });
    assert.deepEqual(figures(adapted), ['x 79 2024: 94.5']);
    assert.equal(adapted.document.observations[0].comparable, false);
  });

  it('takes the names of columns from records where no fields are listed', () => {
    const adapted = adapt(page([{ Nam: '2024' }, record(1, 'Xã A', '5')], { fields: undefined }));
    assert.deepEqual(figures(adapted), ['von Xã-A 2024: 5']);
    assert.deepEqual(problems(adapted), ['missing | /result/records/0/Don vi | locality']);
  });

  it('takes them from records too where the list of fields is none', () => {
    const adapted = adapt(page([record(1, 'Xã A', '5')], { fields: [{ id: 'Don vi' }, { name: 'Nam' }] }));
    assert.deepEqual(figures(adapted), ['von Xã-A 2024: 5']);
  });

  it('declares nothing by an id that is none, and leaves it to the reader', () => {
    const adapted = adapt(page([record(1, '\uD800', '5')]));
    assert.deepEqual(adapted.document.localities, []);
    assert.equal(problems(adapted)[0].split(' | ')[1], '/result/records/0/Don vi');
  });

  it('names its columns where some are missing', () => {
    const { refusal } = adaptCkan([page([])], { columns: 'locality: Xã' });
    assert.deepEqual(refusal, {
      detail: 'columns',
      missing: ['locality', 'indicator', 'period', 'value'],
      known: names,
    });
  });

  it('points into the answer, and names row and column too where there are several pages', () => {
    const first = page([record(1, 'Xã A', '5'), record(2, 'Xã B', '-')], { total: 2, limit: 2 });
    assert.deepEqual(adapt(first).locate('/observations/1/value'), {
      pointer: '/result/records/1/Von~1dieu le',
    });
    assert.deepEqual(problems(adapt(first)), ['type | /result/records/1/Von~1dieu le | "-"']);
    const pages = [[1, 2], [3]].map((ids) =>
      page(
        ids.map((id) => record(id, `Xã ${id}`, '5')),
        { total: 3, limit: 2 },
      ),
    );
    assert.deepEqual(adapt(pages).locate('/observations/2/value'), {
      pointer: '/result/records/0/Von~1dieu le',
      row: 3,
      column: 'Von/dieu le',
    });
  });

  it('reports a record that is none', () => {
    const adapted = adapt(page([record(1, 'Xã A', '5'), null, 5]));
    assert.deepEqual(problems(adapted), ['type | /result/records/1 | null', 'type | /result/records/2 | 5']);
  });

  it('reads cells that are neither texts nor numbers as none', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const own = 'indicator = x; period = 2022; locality: Don vi; locality.name: TT; value: Von/dieu le';
    const rows = [
      { ...record(1, 'a', deep), TT: deep },
      { ...record(2, 'a', true), TT: deep },
    ];
    const text = page([0, 1]).replace('[0,1]', () => `[${rows.map((row) => flat(row, deep)).join()}]`);
    assert.deepEqual(figures(adaptCkan([text], { columns: own })), []);
  });

  for (const [name, text] of [
    [
      'an answer of failure',
      '{"success": false, "error": {"message": "Not found"}, "result": {"records": []}}',
    ],
    ['an answer without records', '{"success": true, "result": {"fields": []}}'],
    ['records that are no list', '{"success": true, "result": {"records": "a,b"}}'],
    ['a page of HTML', '<html></html>'],
    ['a list', '[]'],
  ]) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(adapt(text).refusal, { detail: 'not-ckan' });
      assert.deepEqual(adapt([page([record(1, 'Xã A', '5')], { total: 2 }), text]).refusal, {
        detail: 'not-ckan',
      });
    });
  }

  it('refuses no pages at all', () => {
    assert.deepEqual(adapt([]).refusal, { detail: 'not-ckan' });
  });

  it('refuses column names whose letters were lost', () => {
    assert.deepEqual(adapt(page([], { fields: [{ id: 'Nam' }, { id: 'Xa\uFFFD' }] })).refusal, {
      detail: 'encoding',
    });
  });
});

/** JSON of a record with a list too deep for `JSON.stringify`. */
function flat(row, deep) {
  const cells = Object.entries(row).map(([name, cell]) => {
    const json = cell === deep ? `${'['.repeat(50_000)}${']'.repeat(50_000)}` : JSON.stringify(cell);
    return `${JSON.stringify(name)}:${json}`;
  });
  return `{${cells.join()}}`;
}

describe('pages of CKAN', () => {
  const url = 'https://portal.vn/api/3/action/datastore_search?resource_id=a%20b&limit=2#x';
  const records = [1, 2, 3, 4, 5].map((id) => record(id, `Xã ${id}`, String(id * 10)));
  const pages = (total, size = 2) =>
    [0, 2, 4].map((from) => page(records.slice(from, from + size), { total, limit: 2 }));

  it('are asked for by offset, at the address of the first, never at one that the answer names', () => {
    const [first, second, third] = pages(5);
    assert.equal(
      nextCkanPage([first], url),
      'https://portal.vn/api/3/action/datastore_search?resource_id=a+b&limit=2&offset=2',
    );
    assert.match(nextCkanPage([first, second], url), /&offset=4$/);
    assert.equal(nextCkanPage([first, second, third], url), undefined);
  });

  it('are added to an offset and an address of one’s own', () => {
    const [first] = pages(50);
    assert.equal(nextCkanPage([first], 'so-lieu?offset=10&limit=2'), 'so-lieu?offset=12&limit=2');
    assert.equal(nextCkanPage([first], '/api'), '/api?offset=2');
  });

  it('are one document', () => {
    const adapted = adapt(pages(5));
    assert.deepEqual(
      figures(adapted),
      [1, 2, 3, 4, 5].map((id) => `von Xã-${id} 2024: ${id * 10}`),
    );
  });

  it('end without a total at a page that is not full', () => {
    const [first, second, third] = pages(undefined);
    assert.match(nextCkanPage([first], url), /offset=2$/);
    assert.match(nextCkanPage([first, second], url), /offset=4$/);
    assert.equal(nextCkanPage([first, second, third], url), undefined);
    assert.equal(adapt([first, second, third]).refusal, undefined);
    const none = page([], { total: undefined, limit: 2 });
    assert.equal(nextCkanPage([first, second, none], url), undefined);
    assert.equal(adapt([first, second, none]).refusal, undefined);
  });

  it('are not counted by a total that is estimated', () => {
    const [first] = pages(1, 2).map((text) =>
      text.replace('"total":1', '"total":1,"total_was_estimated":true'),
    );
    assert.match(nextCkanPage([first], url), /offset=2$/);
  });

  it('are not counted by a total that is no count', () => {
    for (const total of [-1, '1', 1.5, null]) assert.match(nextCkanPage([pages(total)[0]], url), /offset=2$/);
  });

  it('are but one where nothing says that there are more', () => {
    const only = page(records, { total: undefined });
    assert.equal(nextCkanPage([only], url), undefined);
    assert.equal(adapt(only).refusal, undefined);
  });

  it('are not asked for after an answer that is none', () => {
    assert.equal(nextCkanPage(['<html>'], url), undefined);
    assert.equal(nextCkanPage([pages(5)[0], '{}'], url), undefined);
    assert.equal(nextCkanPage([], url), undefined);
  });

  it('end after a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, n) => page([record(n, 'a', n)], { total: 5000, limit: 1 }));
    assert.equal(nextCkanPage(many, url), undefined);
    assert.notEqual(nextCkanPage(many.slice(1), url), undefined);
    assert.deepEqual(adapt(many).refusal, { detail: 'pages' });
  });

  const [first, second, third] = pages(5);
  const again = page(records.slice(0, 2), { total: 5, limit: 2, offset: 2 });
  const unfit = [
    ['a server that ignores the offset', [first, again]],
    ['one that does, and numbers no records', [first, again].map((text) => text.replaceAll('_id', 'so'))],
    ['a total that changes', [first, second.replace('"total":5', '"total":4')]],
    ['a record that comes twice', [first, second, page([record(1, 'Xã 1', '10')], { total: 5, limit: 2 })]],
    ['fewer records than the total', [first, second]],
    ['more records than the total', pages(4)],
    ['records where the total is none', [page(records, { total: 0 })]],
    ['a full last page without a total', pages(undefined).slice(0, 2)],
    ['an answer that the server cut off', [page(records, { records_truncated: true })]],
  ];
  for (const [name, texts] of unfit) {
    it(`are refused for ${name}`, () => {
      assert.deepEqual(adapt(texts).refusal, { detail: 'pages' });
    });
  }

  it('are not asked for again of a server that ignores the offset', () => {
    assert.equal(nextCkanPage([first, again], url), undefined);
  });

  it('fit together when they do, though some records be alike', () => {
    assert.equal(adapt([first, second, third]).refusal, undefined);
    const alike = [
      ['a', 'b'],
      ['a', 'c'],
    ].map((places) =>
      page(
        places.map((place) => ({ 'Don vi': place, Nam: '2024', 'Von/dieu le': place })),
        { total: 4, limit: 2 },
      ),
    );
    assert.equal(adapt(alike).refusal, undefined);
  });
});

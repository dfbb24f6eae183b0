import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset, pxWeb, pxWebColumns } from '../../fixtures/adapters/json-stat.mjs';
import { adaptCkan, csv, jsonStat } from './adapters.mjs';

/** What a JSON pointer leads to. */
function at(document, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, key) => value?.[key], document);
}

/** Every pointer to something that is neither list nor object. */
function leaves(value, pointer = '') {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key}`));
}

const words = (value) => String(value).normalize('NFC').replace(/\s+/g, ' ').trim();

describe('locating', () => {
  const fields = [
    'indicator',
    'indicator.name',
    'indicator.unit',
    'locality',
    'locality.name',
    'locality.level',
  ];
  const header = [...fields, 'Kỳ', 'value', 'part', 'of', 'scope', 'source', 'qualifier', 'unused'];
  const rows = [
    ['x', '', '', 'y', 'Xã Y', '', '2021', '1', 'p1', '11', 's1', 'a', 'over', ''],
    ['x', 'Ký số', 'tỷ đồng', 'z', 'Xã Z', 'commune', '2022', '2', 'p2', '12', 's2', 'b', 'under', ''],
    ['w', 'Nộp', 'ha', 'y', 'Xã Y', 'province', '2023', '3', 'p3', '13', 's3', 'c', 'about', ''],
  ];
  const options = { columns: 'period: Kỳ; status = estimate; feed.title = Bảng; feed.source = Nguồn' };

  const table = () => csv(['sep=;', header.join(';'), '', ...rows.map((row) => row.join(';'))], options);
  const cellOfTable = ({ row, column }) => rows[row - 4]?.[header.indexOf(column)];

  const records = rows.map((row) => Object.fromEntries(row.map((cell, n) => [header[n], cell])));
  const answer = { success: true, result: { records, total: rows.length } };
  const ckan = () => adaptCkan([JSON.stringify(answer)], options);
  const cellOfAnswer = ({ pointer }) => at(answer, pointer);

  for (const [name, adapt, cellOf] of [
    ['CSV', table, cellOfTable],
    ['CKAN', ckan, cellOfAnswer],
  ]) {
    it(`leads from every field of a row to the cell that holds it: ${name}`, () => {
      const { document, locate } = adapt();
      let count = 0;
      for (const [n, observation] of document.observations.entries())
        for (const pointer of leaves(observation)) {
          const value = at(observation, pointer);
          const place = locate(`/observations/${n}${pointer}`);
          if (pointer === '/status') assert.deepEqual(place, locate(`/observations/${n}`));
          else assert.equal(cellOf(place), String(value), pointer);
          count += 1;
        }
      assert.equal(count, rows.length * 10);
    });

    it(`leads from what is declared to the row that says it first: ${name}`, () => {
      const { document, locate } = adapt();
      for (const list of ['localities', 'indicators'])
        for (const pointer of leaves(document[list]))
          assert.equal(cellOf(locate(`/${list}${pointer}`)), String(at(document[list], pointer)), pointer);
    });
  }

  it('counts rows as a spreadsheet does', () => {
    assert.deepEqual(table().locate('/observations/2/value'), { pointer: '', row: 6, column: 'value' });
    assert.deepEqual(table().locate('/observations/0'), { pointer: '', row: 4 });
    assert.deepEqual(table().locate('/indicators/0/unit/symbol'), {
      pointer: '',
      row: 5,
      column: 'indicator.unit',
    });
  });

  it('leads to the whole from what no cell holds', () => {
    const { locate } = table();
    for (const pointer of [
      '',
      '/title',
      '/source/name',
      '/observations/99/value',
      '/localities/99',
      '/targets/0',
    ])
      assert.deepEqual(locate(pointer), { pointer: '' });
  });

  it('leads to groups, stages and parts', () => {
    const { locate } = csv([
      'indicator;indicator.group;locality;period;stage',
      'x;Xã hội;y;2022;xong',
      'x;;y;2023;mới',
    ]);
    assert.deepEqual(locate('/groups/0/name'), { pointer: '', row: 2, column: 'indicator.group' });
    assert.deepEqual(locate('/indicators/0/group'), { pointer: '', row: 2, column: 'indicator.group' });
    assert.deepEqual(locate('/indicators/0/stages/1/id'), { pointer: '', row: 3, column: 'stage' });
  });

  for (const [name, document, columns] of [
    ['version 2.0', { ...dataset, status: { 7: 'Estimate' } }, 'part: sex'],
    ['an envelope of version 1', pxWeb, pxWebColumns],
  ]) {
    it(`leads from every field to the number or label that holds it: JSON-stat, ${name}`, () => {
      const { document: made, locate } = jsonStat(document, columns);
      const categoryOf = (pointer) => pointer.split('/').at(-1);
      for (const [n, observation] of made.observations.entries()) {
        const leadsTo = (field) => locate(`/observations/${n}/${field}`).pointer;
        assert.equal(at(document, leadsTo('value')), observation.value);
        for (const field of ['locality', 'indicator', 'part']) {
          if (observation[field] === undefined) continue;
          const pointer = leadsTo(field);
          assert.match(pointer, /\/category\/label\//);
          const label = words(at(document, pointer));
          assert.ok([categoryOf(pointer), label.replaceAll(' ', '-')].includes(observation[field]), pointer);
        }
        const period = leadsTo('period');
        const said = words(at(document, period)).replace('Prel. ', '');
        assert.equal(said.replace(/(\d)Q/, '$1-Q'), observation.period);
        if (observation.status) assert.match(String(at(document, leadsTo('status'))), /^(Estimate|Prel)/);
      }
      for (const list of ['localities', 'indicators'])
        for (const [n, { name: called }] of made[list].entries())
          assert.equal(words(at(document, locate(`/${list}/${n}/name`).pointer)), called);
    });
  }

  it('leads to units, parents, title, source and date of a data set', () => {
    const { locate } = jsonStat(dataset);
    const pointers = [
      '/indicators/0/unit',
      '/indicators/3/decimals',
      '/localities/1/parent',
      '/title',
      '/source/name',
      '/updated',
    ];
    assert.deepEqual(
      pointers.map((pointer) => locate(pointer).pointer),
      [
        '/dimension/concept/category/unit/RATE',
        '/dimension/concept/category/unit/COUNT',
        '/dimension/area/category/child',
        '/label',
        '/source',
        '/updated',
      ],
    );
    assert.equal(locate('/indicators/0/name').pointer, '/dimension');
    assert.equal(locate('/observations/3/qualifier').pointer, '/value/3');
  });

  it('writes pointers as RFC 6901 does', () => {
    const text = JSON.stringify(pxWeb).replaceAll('Cities, provinces', 'Xã/~phường');
    const { locate } = jsonStat(JSON.parse(text), 'locality: Xã/~phường');
    assert.equal(
      locate('/observations/0/locality').pointer,
      '/dataset/dimension/Xã~1~0phường/category/label/0',
    );
  });
});

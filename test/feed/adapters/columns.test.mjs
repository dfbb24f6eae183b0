import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, figures, problems } from './adapters.mjs';

describe('columns', () => {
  const syntax = [
    ['value', 'value'],
    ['value: ; locality: Xã', 'value:'],
    ['value: Kết quả; lokality: Xã', 'lokality: Xã'],
    ['figure = 5', 'figure = 5'],
    ['= 5', '= 5'],
    ['value: A; value: B', 'value: B'],
    ['value: A; value = 5', 'value = 5'],
    ['feed.title: Tên', 'feed.title: Tên'],
    ['locality.range = 5', 'locality.range = 5'],
    ['part.name: Tên', 'part.name: Tên'],
    ['constructor: A', 'constructor: A'],
  ];
  for (const [columns, found] of syntax) {
    it(`refuses “${columns}” and quotes “${found}”`, () => {
      const { refusal } = csv(['indicator;locality;period;value'], { columns });
      assert.deepEqual(refusal, { detail: 'columns-syntax', found });
    });
  }

  it('takes a colon or an equals sign after the first as part of the name or constant', () => {
    const adapted = csv(['indicator;locality;period;Đạt: a=b', 'x;y;2022;5'], {
      columns: ' value : Đạt: a=b ;; locality.url = https://xa.vn:8080/?a=b ; ',
    });
    assert.deepEqual(figures(adapted), ['x y 2022: 5']);
    assert.equal(adapted.document.localities[0].url, 'https://xa.vn:8080/?a=b');
  });

  const alike = [
    ['value: Kết quả', 'Kết quả'],
    ['value: Kết quả', '  Kết \u00A0  quả '],
    ['value: Kết quả', 'Kết quả'.normalize('NFD')],
    ['value: kết QUẢ', 'Kết quả'],
  ];
  for (const [columns, header] of alike) {
    it(`finds ${JSON.stringify(header)} by “${columns}”`, () => {
      assert.deepEqual(figures(csv([`indicator;locality;period;${header}`, 'x;y;2022;5'], { columns })), [
        'x y 2022: 5',
      ]);
    });
  }

  it('prefers the name in its own case', () => {
    const lines = ['indicator;locality;period;KẾT QUẢ;Kết quả', 'x;y;2022;1;2'];
    assert.deepEqual(figures(csv(lines, { columns: 'value:  Kết   quả' })), ['x y 2022: 2']);
  });

  const ambiguous = [
    ['two columns of one name', 'indicator;locality;period;Số;Số', 'value: Số'],
    ['two columns that differ from the name in case', 'indicator;locality;period;SỐ;Số', 'value: số'],
    ['two columns named like a field', 'indicator;locality;period;value;value', ''],
    ['a promised column that is not there', 'indicator;locality;period;Số', 'value: Kết quả'],
  ];
  for (const [name, header, columns] of ambiguous) {
    it(`refuses ${name}`, () => {
      const { refusal } = csv([header, 'x;y;2022;1;2'], { columns });
      assert.deepEqual(refusal, { detail: 'columns', missing: ['value'], known: header.split(';') });
    });
  }

  it('refuses a table without a promised column, though the rest would do', () => {
    const { refusal } = csv(['indicator;locality;period;value'], { columns: 'part: Nhóm' });
    assert.deepEqual(refusal.missing, ['part']);
  });

  it('leaves alike columns alone that no field uses', () => {
    assert.deepEqual(figures(csv(['a;a;indicator;locality;period;value', '1;2;x;y;2022;3'])), [
      'x y 2022: 3',
    ]);
  });

  it('takes a header for a field only in its own case', () => {
    const adapted = csv(['indicator;locality;period;value;Status', 'x;y;2022;3;xong']);
    assert.deepEqual(figures(adapted), ['x y 2022: 3']);
  });

  it('lets a declaration go before a header', () => {
    const lines = ['indicator;locality;period;value;Số;status', 'x;y;2022;1;2;xong'];
    const adapted = csv(lines, { columns: 'value: Số; status = estimate' });
    assert.deepEqual(figures(adapted), ['x y 2022: 2']);
    assert.equal(adapted.document.observations[0].status, 'estimate');
  });

  it('names the fields that are missing and the first twelve columns', () => {
    const header = Array.from({ length: 20 }, (_, n) => `Cột ${n}`);
    const { refusal } = csv([header.join(';')], { columns: 'locality = x' });
    assert.deepEqual(refusal, {
      detail: 'columns',
      missing: ['indicator', 'period', 'value'],
      known: header.slice(0, 12),
    });
  });

  for (const fact of ['value', 'stage', 'text']) {
    it(`is content with ${fact} as the only fact`, () => {
      assert.equal(csv([`indicator;locality;period;${fact}`]).refusal, undefined);
    });
  }

  it('takes every field of an observation, of localities, of indicators and of the whole', () => {
    const fields = {
      indicator: 'x',
      locality: 'y',
      period: '2022-12',
      periodBasis: 'published',
      value: '5.5',
      part: 'p',
      of: '20',
      qualifier: 'over',
      qualifierText: 'hơn',
      status: 'revised',
      scope: 'cả bán chuyên trách',
      comparable: 'FALSE',
      method: 'sum',
      source: 'Sở Nội vụ',
      'locality.name': 'Xã Y',
      'locality.short': 'Y',
      'locality.level': 'commune',
      'locality.code': '00079',
      'locality.parent': 'tỉnh z',
      'locality.url': 'https://y.vn',
      'locality.validFrom': '2020-01-01',
      'locality.validTo': '2025-06-30',
      'indicator.name': 'Chỉ tiêu X',
      'indicator.description': 'Mô tả',
      'indicator.unit': 'percent',
      'indicator.decimals': '1',
      'indicator.direction': 'down',
      'indicator.definition': 'qd-766',
      'indicator.group': 'Xã hội số',
      'indicator.cumulative': 'true',
    };
    const whole = 'feed.title = Bảng số liệu; feed.source = Huyện; feed.updated = 2023-01-02';
    const expected = {
      chiso: 1,
      title: 'Bảng số liệu',
      source: { name: 'Huyện' },
      updated: '2023-01-02',
      localities: [
        {
          id: 'y',
          name: 'Xã Y',
          short: 'Y',
          level: 'commune',
          code: '00079',
          parent: 'tỉnh-z',
          url: 'https://y.vn',
          validFrom: '2020-01-01',
          validTo: '2025-06-30',
        },
      ],
      groups: [{ id: 'Xã-hội-số', name: 'Xã hội số' }],
      indicators: [
        {
          id: 'x',
          name: 'Chỉ tiêu X',
          description: 'Mô tả',
          unit: 'percent',
          decimals: 1,
          direction: 'down',
          definition: 'qd-766',
          group: 'Xã-hội-số',
          cumulative: true,
          parts: [{ id: 'p', name: 'p' }],
        },
      ],
      observations: [
        {
          indicator: 'x',
          locality: 'y',
          period: '2022-12',
          periodBasis: 'published',
          value: 5.5,
          part: 'p',
          of: 20,
          qualifier: 'over',
          qualifierText: 'hơn',
          status: 'revised',
          scope: 'cả bán chuyên trách',
          comparable: false,
          method: 'sum',
          source: { name: 'Sở Nội vụ' },
        },
      ],
    };
    const byColumns = csv([Object.keys(fields).join(';'), Object.values(fields).join(';')], {
      columns: whole,
    });
    assert.deepEqual(byColumns.document, expected);
    assert.deepEqual(problems(byColumns), ['unknown | 2 locality.parent | "tỉnh-z"']);
    const { value, ...constants } = fields;
    const stated = Object.entries(constants).map(([field, constant]) => `${field} = ${constant}`);
    const byConstants = csv(['value', value], { columns: [...stated, whole].join('; ') });
    assert.deepEqual(byConstants.document, expected);
  });
});

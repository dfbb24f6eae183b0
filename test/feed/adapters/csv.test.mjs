import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adaptCsv, csv, figures, problems, reading } from './adapters.mjs';

const header = 'indicator;locality;period;value;text';

describe('CSV', () => {
  for (const [name, mark] of [
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ]) {
    it(`reads ${name}`, () => {
      const text = [header, 'ky-so;cho-lach;2022-12;58;', 'ky-so;thanh-phu;2022-12;61.5;'].join('\n');
      assert.deepEqual(figures(csv(text.replaceAll(';', mark))), [
        'ky-so cho-lach 2022-12: 58',
        'ky-so thanh-phu 2022-12: 61.5',
      ]);
    });
  }

  it('decides by the header alone, however many other marks the rows have', () => {
    const adapted = csv(['indicator;locality;period;value', 'a,b,c,d,e,f;y;2022;"5,5"'], { locale: 'vi' });
    assert.deepEqual(figures(adapted), ['a,b,c,d,e,f y 2022: 5.5']);
  });

  it('reads a table of one column', () => {
    const columns = 'indicator = x; locality = y; period = 2022';
    assert.deepEqual(figures(csv(['value', '94,5'], { columns, locale: 'vi' })), ['x y 2022: 94.5']);
  });

  const spellings = [
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['line breaks of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['line breaks of an old Mac', (text) => text.replaceAll('\n', '\r')],
    ['two kinds of line breaks', (text) => text.replace('\n', '\r\n')],
    ['blank lines at the end', (text) => `${text}\n\n;;;;\n  \n`],
    ['NUL bytes at the end', (text) => `${text}\0\0`],
    ['a blank line in front', (text) => `\n${text}`],
    ['everything in quotes', (text) => `"${text.replaceAll(';', '";"').replaceAll('\n', '"\n"')}"`],
    ['the line of Excel that names the mark', (text) => `sep=;\n${text}`],
    ['that line, and line breaks of Windows', (text) => `\uFEFFsep=;\r\n${text.replaceAll('\n', '\r\n')}`],
  ];
  for (const [name, spell] of spellings) {
    it(`reads a table with ${name}`, () => {
      const adapted = csv(spell(`${header}\nx;y;2022;5;\nx;z;2022;6;`));
      assert.deepEqual(figures(adapted), ['x y 2022: 5', 'x z 2022: 6']);
      assert.deepEqual(problems(adapted), []);
    });
  }

  it('takes the mark that the first line names, whatever it is', () => {
    assert.deepEqual(figures(csv(['sep=|', 'indicator|locality|period|value', 'x|y|2022|5'])), [
      'x y 2022: 5',
    ]);
    assert.deepEqual(figures(csv(['sep=\t', header.replaceAll(';', '\t'), 'x\ty\t2022\t5\t'])), [
      'x y 2022: 5',
    ]);
    assert.equal(csv(['sep=,', header, 'x;y;2022;5;']).refusal.detail, 'columns');
  });

  it('counts rows as a spreadsheet does: blank ones too, and a row with line breaks once', () => {
    const rows = [header, '', 'x;y;2022;-;"hai\ndòng\n"', ';;;;', 'x;z;2022;-;'];
    assert.deepEqual(problems(csv(rows)), ['type | 3 value | "-"', 'type | 5 value | "-"']);
    assert.deepEqual(problems(csv(['sep=;', ...rows])), ['type | 4 value | "-"', 'type | 6 value | "-"']);
  });

  it('reads marks, quotation marks and line breaks inside a cell', () => {
    const adapted = csv([header, 'x;y;2022;;"rất ""cao""; hơn\n2021"']);
    assert.deepEqual(adapted.document.observations[0].text, 'rất "cao"; hơn\n2021');
  });

  it('passes a number with a decimal comma on as a text, so that the reader gives its hint', () => {
    const adapted = csv(['indicator,locality,period,value', 'x,y,2022,"94,5"']);
    assert.equal(adapted.document.observations[0].value, '94,5');
    assert.deepEqual(problems(adapted), ['type | 2 value | "94,5"']);
  });

  it('leaves out a row with more cells than columns: its figures may have slipped', () => {
    const adapted = csv([header, 'x;y;2022;1;2;3', 'x;z;2022;5;;;;']);
    assert.deepEqual(figures(adapted), ['x z 2022: 5']);
    assert.deepEqual(problems(adapted), ['cells | 2 | 6']);
    assert.equal(adapted.problems[0].expected, 5);
  });

  it('counts columns up to the last that has a name', () => {
    const adapted = csv(['indicator,locality,period,value,,', 'x,y,2022,94,5,', 'x,z,2022,95,,']);
    assert.deepEqual(figures(adapted), ['x z 2022: 95']);
    assert.deepEqual(problems(adapted), ['cells | 2 | 5']);
  });

  it('takes cells that a short row has not for absent, not for empty', () => {
    const adapted = csv([header, 'x;y;2022;5', 'x;z;2022', 'x;w', 'Nguồn: Cục Thống kê']);
    assert.deepEqual(figures(adapted), ['x y 2022: 5']);
    assert.deepEqual(problems(adapted), [
      'missing | 3 value | value',
      'missing | 4 period | period',
      'missing | 5 locality | locality',
    ]);
    assert.deepEqual(
      adapted.document.localities.map(({ id }) => id),
      ['y'],
    );
  });

  it('keeps the rows before a quotation mark that is never closed, and reports its row', () => {
    const adapted = csv([header, 'x;y;2022;5;', 'x;z;2022;6;"rất', 'x;w;2022;7;']);
    assert.deepEqual(figures(adapted), ['x y 2022: 5']);
    assert.deepEqual(problems(adapted), ['quote | 3']);
  });

  it('leaves out a row that swallowed another by a quotation mark inside a cell', () => {
    const adapted = csv([header, 'x;y;2022;5;"a"b', 'x;z;2022;6;"c"', 'x;w;2022;7;']);
    assert.deepEqual(figures(adapted), ['x w 2022: 7']);
    assert.deepEqual(problems(adapted), ['quote | 2']);
  });

  it('refuses a header whose letters were lost', () => {
    assert.deepEqual(csv([`${header};Ghi ch\uFFFD`]).refusal, { detail: 'encoding' });
    assert.deepEqual(csv('\uFFFD\uFFFDi\0n\0d\0;\0').refusal, { detail: 'encoding' });
  });

  it('leaves out rows of which a used cell lost letters, and no others', () => {
    const rows = [`${header};Ghi chú`, 'x;H\uFFFD Nội;2022;5;;', 'x;z;2022;6;;H\uFFFD', 'x;w;2022;7;;'];
    assert.deepEqual(figures(csv(rows)), ['x z 2022: 6', 'x w 2022: 7']);
    assert.deepEqual(problems(csv(rows)), ['encoding | 2 locality | "H\uFFFD Nội"']);
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['blank lines', '\n \n\t\n'],
    ['a page of HTML', '<!doctype html><title>Lỗi</title>'],
    ['JSON', '{"chiso": 1}'],
    ['a workbook of Excel', 'PK\x03\x04\x14'],
  ]) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(csv(text).refusal, { detail: 'not-csv' });
    });
  }

  it('refuses no pages at all', () => {
    assert.deepEqual(adaptCsv([], {}).refusal, { detail: 'not-csv' });
  });

  it('leaves a duplicate to the reader, who names both rows', () => {
    const adapted = csv([header, 'x;y;2022;5;', 'x;y;2022;6;']);
    const [problem] = reading(adapted).problems;
    assert.deepEqual([problem.code, problem.row, problem.other.row], ['duplicate', 3, 2]);
    assert.deepEqual(figures(adapted), ['x y 2022: 6']);
  });

  it('reports the first hundred problems', () => {
    const rows = Array.from({ length: 150 }, () => 'x;y;2022;1;2;3');
    assert.equal(csv([header, ...rows]).problems.length, 100);
  });
});

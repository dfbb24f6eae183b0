import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, figures, idOf, numberFrom, parsePeriod, periodFrom, problems, reading } from './adapters.mjs';
import { standingPeriodFrom } from './adapters.mjs';

describe('numbers', () => {
  const rows = [
    // text, as JSON, in Vietnamese, in English
    ['94.5', 94.5, undefined, 94.5],
    ['94,5', undefined, 94.5, undefined],
    ['1.109,9', undefined, 1109.9, undefined],
    ['1,109.9', undefined, undefined, 1109.9],
    ['31.250', 31.25, 31250, 31.25],
    ['31,250', undefined, 31.25, 31250],
    ['1.234.567', undefined, 1234567, undefined],
    ['1.2345', 1.2345, undefined, 1.2345],
    ['12.34', 12.34, undefined, 12.34],
    ['1234.567', 1234.567, undefined, 1234.567],
    ['0.123', 0.123, undefined, 0.123],
    ['0,123', undefined, 0.123, undefined],
    ['-5', -5, -5, -5],
    ['−5', undefined, -5, -5],
    ['05', undefined, 5, 5],
    ['1e3', 1000, undefined, undefined],
    ['1e400', undefined, undefined, undefined],
    ['1e-400', undefined, undefined, undefined],
    ['0', 0, 0, 0],
    ['0.10', 0.1, undefined, 0.1],
    ['100000', 100000, 100000, 100000],
    ...['', '-', '…', 'N/A', '94,5%', '5 triệu', '+5', '1 000', '5.', ',5', 'Infinity', 'NaN', '0x10'].map(
      (text) => [text, undefined, undefined, undefined],
    ),
  ];
  for (const [text, json, vi, en] of rows) {
    it(`takes ${JSON.stringify(text)} for ${json}, in Vietnamese for ${vi}, in English for ${en}`, () => {
      assert.deepEqual(
        [numberFrom(text, undefined), numberFrom(text, 'vi'), numberFrom(text, 'en')],
        [json, vi, en],
      );
    });
  }

  it('loses no digit: what a number cannot keep is none', () => {
    assert.equal(numberFrom('9007199254740993'), undefined);
    assert.equal(numberFrom('12345678901234567890'), undefined);
    assert.equal(numberFrom('12.345.678.901.234.567,8', 'vi'), undefined);
    assert.equal(numberFrom('1.0000000000000001'), undefined);
    assert.equal(numberFrom('0.1234567890123456'), 0.1234567890123456);
    assert.equal(numberFrom('9007199254740992'), 9007199254740992);
  });

  it('does not hang on a million digits', () => {
    assert.equal(numberFrom(`1${'0'.repeat(1_000_000)}1`), undefined);
  });
});

describe('periods', () => {
  const vietnamese = [
    ['19/12/2022', '2022-12-19'],
    ['1/9/2022', '2022-09-01'],
    ['12/2022', '2022-12'],
    ['9/2022', '2022-09'],
    ['Tháng 9 năm 2022', '2022-09'],
    ['Quý IV/2022', '2022-Q4'],
    ['Quý 4/2022', '2022-Q4'],
    ['quý iii/2022', '2022-Q3'],
    ['Năm 2022', '2022'],
    ['2022-H1', '2022-H1'],
    ['31/2/2022', undefined],
    ['13/2022', undefined],
    ['Quý V/2022', undefined],
    ['12/19/2022', undefined],
    ['19/12/22', undefined],
    ['9 tháng đầu năm 2022', undefined],
  ];
  for (const [text, expected] of vietnamese) {
    it(`reads ${text} in Vietnamese as ${expected}`, () => {
      assert.equal(periodFrom(text, 'vi'), expected);
    });
  }

  it('reads only what a feed writes where no language is declared, and in English', () => {
    for (const [text] of vietnamese) {
      const expected = parsePeriod(text)?.text;
      assert.equal(periodFrom(text), expected);
      assert.equal(periodFrom(text, 'en'), expected);
    }
  });

  const standing = [
    ['Prel. 2024', '2024', 'preliminary'],
    ['Prel 2024', '2024', 'preliminary'],
    ['Prel.2024', '2024', 'preliminary'],
    ['Sơ bộ 2024', '2024', 'preliminary'],
    ['Ước 2024', '2024', 'estimate'],
    ['Ước tính 2024', '2024', 'estimate'],
    ['Est. 2024', '2024', 'estimate'],
    ['2024', '2024', undefined],
    ['2024M07', '2024-07', undefined],
    ['2024-M7', '2024-07', undefined],
    ['2024Q3', '2024-Q3', undefined],
    ['2024H1', '2024-H1', undefined],
    ['2024W05', '2024-W05', undefined],
  ];
  for (const [label, period, status] of standing) {
    it(`reads the label “${label}” as ${period}, ${status ?? 'official'}`, () => {
      const read = standingPeriodFrom(label);
      assert.deepEqual([read.period, read.status], [period, status]);
    });
  }

  it('takes no other label for a period', () => {
    for (const label of ['Prel.', 'Total', '2003-2014', '2019 (*)', 'Prelude 2024', 'Estonia 2024'])
      assert.equal(standingPeriodFrom(label), undefined);
  });
});

describe('cells', () => {
  const row = (cells, options) =>
    csv(['indicator;locality;period;value;stage;text;of;comparable', cells], options);

  it('takes an empty value for not reported, and an empty period for no date', () => {
    const adapted = row('x;y; ;  ;;;;');
    assert.deepEqual(figures(adapted), ['x y null: null']);
    assert.deepEqual(problems(adapted), []);
    assert.deepEqual(Object.keys(adapted.document.observations[0]), [
      'indicator',
      'locality',
      'period',
      'value',
    ]);
  });

  it('makes no row of one that is blank in all columns that are used', () => {
    const columns = 'status = estimate';
    const adapted = csv(['indicator;locality;period;value;Ghi chú', ';;;;Nguồn: huyện', 'x;y;2022;5;'], {
      columns,
    });
    assert.deepEqual(figures(adapted), ['x y 2022: 5']);
    assert.deepEqual(problems(adapted), []);
  });

  it('says nothing of a value where a stage or a text is said', () => {
    assert.deepEqual(figures(row('x;y;2022;;Đang làm;;;')), ['x y 2022: Đang-làm']);
    assert.deepEqual(figures(row('x;y;2022;;;rất cao;;')), ['x y 2022: rất cao']);
    assert.equal('value' in row('x;y;2022;;;rất cao;;').document.observations[0], false);
  });

  it('declares the stages that rows name, with no judgement', () => {
    const [indicator] = row('x;y;2022;;Đang làm;;;').document.indicators;
    const stages = [{ id: 'Đang-làm', name: 'Đang làm', tone: 'none' }];
    assert.deepEqual(indicator, { id: 'x', name: 'x', kind: 'status', stages });
  });

  const unread = [
    ['x;y;2022;94,5;;;;', 'type | 2 value | "94,5"'],
    ['x;y;2022;-;;;;', 'type | 2 value | "-"'],
    ['x;y;2022;…;;;;', 'type | 2 value | "…"'],
    ['x;y;2022;N/A;;;;', 'type | 2 value | "N/A"'],
    ['x;y;2022;12345678901234567890;;;;', 'type | 2 value | "12345678901234567890"'],
    ['x;y;19/12/2022;5;;;;', 'type | 2 period | "19/12/2022"'],
    ['x;y;2022;5;;;hai mươi;', 'type | 2 of | "hai mươi"'],
    ['x;y;2022;5;;;;có', 'type | 2 comparable | "có"'],
    [';y;2022;5;;;;', 'missing | 2 indicator | indicator'],
    ['x; ;2022;5;;;;', 'missing | 2 locality | locality'],
  ];
  for (const [cells, problem] of unread) {
    it(`leaves out ${cells} and reports ${problem}`, () => {
      assert.deepEqual(figures(row(cells)), []);
      assert.deepEqual(problems(row(cells)), [problem]);
    });
  }

  it('reads numbers and dates as the page declares them', () => {
    assert.deepEqual(figures(row('x;y;19/12/2022;1.109,9;;;;', { locale: 'vi' })), [
      'x y 2022-12-19: 1109.9',
    ]);
    assert.deepEqual(figures(row('x;y;2022;1,109.9;;;;', { locale: 'en' })), ['x y 2022: 1109.9']);
  });

  it('reads dates whose letters are decomposed and whose words are apart', () => {
    const period = ' Quý  IV/2022'.normalize('NFD');
    assert.deepEqual(figures(row(`x;y;${period};5;;;;`, { locale: 'vi' })), ['x y 2022-Q4: 5']);
  });

  it('reports a language that it does not know, and reads as where none is declared', () => {
    const adapted = row('x;y;2022;5.5;;;;', { locale: 'fr' });
    assert.deepEqual(figures(adapted), ['x y 2022: 5.5']);
    const [problem] = reading(adapted).problems;
    assert.deepEqual([problem.code, problem.expected, problem.found], ['choice', ['vi', 'en'], '"fr"']);
  });

  it('reads units by name and sign, and shows others as they are', () => {
    const units = ['percent', '%', '‰', 'km2', 'tỷ đồng', 'constructor'].map((unit) =>
      csv(['indicator;locality;period;value', 'x;y;2022;1'], { columns: `indicator.unit = ${unit}` }),
    );
    assert.deepEqual(
      units.map(({ document }) => document.indicators[0].unit),
      ['percent', 'percent', 'permille', 'km2', { symbol: 'tỷ đồng' }, { symbol: 'constructor' }],
    );
  });
});

describe('the words of a Vietnamese table', () => {
  const read = (columns, cells, options = { locale: 'vi' }) =>
    csv([`indicator;locality;period;value;${columns}`, `x;y;2022;${cells}`], options).document;

  it('are qualifiers, which keep their own word', () => {
    const said = { hơn: 'over', Trên: 'over', dưới: 'under', 'ít nhất': 'atLeast', 'tối đa': 'atMost' };
    for (const [word, qualifier] of Object.entries({ ...said, khoảng: 'about' })) {
      const [row] = read('qualifier', `85;${word}`).observations;
      assert.deepEqual([row.qualifier, row.qualifierText], [qualifier, word]);
    }
    assert.equal(read('qualifier', '85;over').observations[0].qualifierText, undefined);
    assert.equal(read('qualifier;qualifierText', '85;hơn;trên').observations[0].qualifierText, 'trên');
  });

  it('are units of people, money and days', () => {
    const units = ['người', 'Đồng', 'ngày', 'hồ sơ'].map(
      (unit) => read('indicator.unit', `1;${unit}`).indicators[0].unit,
    );
    assert.deepEqual(units, ['person', 'VND', 'day', { symbol: 'hồ sơ' }]);
  });

  it('are none where nobody says that it is one', () => {
    const document = read('qualifier;indicator.unit', '85;hơn;người', {});
    assert.equal(document.observations[0].qualifier, 'hơn');
    assert.deepEqual(document.indicators[0].unit, { symbol: 'người' });
  });
});

describe('a percent sign in a cell', () => {
  const value = (cell, unit) =>
    csv(['indicator;locality;period;value', `x;y;2022;${cell}`], {
      locale: 'vi',
      columns: `indicator.unit = ${unit}`,
    }).document.observations[0].value;

  it('is that of the indicator, as Excel writes percentages', () => {
    assert.equal(value('94,5%', '%'), 94.5);
    assert.equal(value('94,5 %', 'percent'), 94.5);
  });

  it('is no number where the indicator is no percentage, or nobody says so', () => {
    assert.equal(value('94,5%', 'person'), '94,5%');
    assert.equal(value('%', '%'), '%');
    assert.equal(
      csv(['indicator;locality;period;value', 'x;y;2022;94%']).document.observations[0].value,
      '94%',
    );
  });
});

describe('ids', () => {
  it('joins the words of a name by hyphens, and changes nothing else', () => {
    assert.equal(idOf('  Huyện  Chợ\u00A0Lách '), 'Huyện-Chợ-Lách');
    assert.equal(idOf('Chợ Lách'.normalize('NFD')), 'Chợ-Lách'.normalize('NFC'));
    assert.equal(idOf('__proto__'), '__proto__');
  });

  it('keeps two long names apart within 128 characters', () => {
    const [one, other] = ['a', 'b'].map((ending) => idOf(`${'Tỷ lệ hồ sơ '.repeat(20)}${ending}`));
    assert.notEqual(one, other);
    for (const id of [one, other]) assert.match(id, /^[^\s]{120,128}$/u);
  });
});

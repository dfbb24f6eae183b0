import { expect } from '@open-wc/testing';
import { writeCsv, type CsvCell } from '../../src/format/csv.js';

/** The one cell of a file. */
function written(cell: CsvCell): string {
  return writeCsv([[cell]])
    .replace(/^\u{feff}/u, '')
    .replace(/\r\n$/, '');
}

describe('writeCsv', () => {
  it('has semicolons, ends of line as Windows has them, and the mark by which Excel knows UTF-8', () => {
    expect(writeCsv([['Địa phương', 'Số liệu'], ['Xã Ân Phú', 94.5], ['một dòng']])).to.equal(
      '\u{feff}Địa phương;Số liệu\r\nXã Ân Phú;94,5\r\nmột dòng\r\n',
    );
  });

  it('is only the mark where there is nothing to tell', () => {
    expect(writeCsv([])).to.equal('\u{feff}');
  });

  const numbers: readonly [number: number, text: string][] = [
    [0, '0'],
    [-0, '0'],
    [94.5, '94,5'],
    [-3.25, '-3,25'],
    [13_245, '13245'],
    [4_000_000_000, '4000000000'],
    [0.1 + 0.2, '0,30000000000000004'],
    [1e-7, '0,0000001'],
    [1.5e-9, '0,0000000015'],
    [1e21, '1000000000000000000000'],
    [-2.5e22, '-25000000000000000000000'],
  ];
  for (const [number, text] of numbers) {
    it(`writes the number ${number} as ${text}`, () => {
      expect(written(number)).to.equal(text);
    });
    it(`writes ${number} so that it reads as the same number`, () => {
      expect(Number(written(number).replace(',', '.')) === number).to.be.true;
    });
  }

  const words: readonly [what: string, words: string, text: string][] = [
    ['plain words', 'Xã Ân Phú', 'Xã Ân Phú'],
    ['nothing', '', ''],
    ['a semicolon', 'a;b', '"a;b"'],
    ['quotes', 'Xã "Mới"', '"Xã ""Mới"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a comma, which parts nothing', 'a, b', 'a, b'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a call', '=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ['a plus', '+84', "'+84"],
    ['a hyphen', '-5', "'-5"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t'=1"],
    ['a carriage return', '\r=1', '"\'\r\'=1"'],
    ['a line feed', '\n=1', '"\'\n\'=1"'],
    ['an end of line', 'a\r\n=1', '"a\r\n\'=1"'],
    ['a space', ' =1', "' =1"],
    ['what is not seen', '\u0000\u200b\u202e=1', "'\u0000\u200b\u202e=1"],
    ['a wide sign', '＝1', "'＝1"],
    ['a formula behind a comma, which parts cells elsewhere', 'a,=1,+2, @b', "a,'=1,'+2,' @b"],
    ['a formula behind a comma in quotes, which count for nothing elsewhere', '";,=1', '""";,\'=1"'],
    ['signs inside of words', 'a-b, c=d @e', 'a-b, c=d @e'],
    ['a minus sign, which is none', '−5%', '−5%'],
  ];
  for (const [what, text, expected] of words) {
    it(`writes ${what} as ${JSON.stringify(expected)}`, () => {
      expect(written(text)).to.equal(expected);
    });
  }
});

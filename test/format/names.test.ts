import { expect } from '@open-wc/testing';
import { compareNames, foldText, nameInSentence, searchText } from '../../src/format/collation.js';
import { formatTime, monthName, quarterName } from '../../src/format/dates.js';

describe('nameInSentence', () => {
  const cases: readonly [name: string, locale: string, words: string][] = [
    ['Xã Phú Phụng', 'vi', 'xã Phú Phụng'],
    ['Thành phố Đà Nẵng', 'vi', 'thành phố Đà Nẵng'],
    ['Đặc khu Côn Đảo', 'vi', 'đặc khu Côn Đảo'],
    ['Thị trấn Bình'.normalize('NFD'), 'vi', 'thị trấn Bình'],
    ['phường Kỳ Bá', 'vi', 'phường Kỳ Bá'],
    ['Phú Phụng', 'vi', 'Phú Phụng'],
    ['TP. Huế', 'vi', 'TP. Huế'],
    ['Xã Phú Phụng', 'en', 'Xã Phú Phụng'],
  ];
  for (const [name, locale, words] of cases) {
    it(`writes ${name.normalize('NFC')} in ${locale} as ${words}`, () => {
      expect(nameInSentence(name, locale)).to.equal(words);
    });
  }
});

describe('compareNames', () => {
  it('orders by the name without its type word', () => {
    const names = [
      'Xã Vĩnh Bình',
      'Thị trấn Chợ Lách',
      'phường Kỳ Bá',
      'Thành phố Đà Nẵng',
      'TP. Huế',
      'Đặc khu Côn Đảo',
    ];
    expect(names.sort(compareNames())).to.deep.equal([
      'Thị trấn Chợ Lách',
      'Đặc khu Côn Đảo',
      'Thành phố Đà Nẵng',
      'TP. Huế',
      'phường Kỳ Bá',
      'Xã Vĩnh Bình',
    ]);
  });

  it('orders numbers by size and đ after d', () => {
    expect(['Quận 10', 'Quận 2', 'Phường 1'].sort(compareNames('vi'))).to.deep.equal([
      'Phường 1',
      'Quận 2',
      'Quận 10',
    ]);
    expect(['Đa Kao', 'Dũng', 'Da'].sort(compareNames())).to.deep.equal(['Da', 'Dũng', 'Đa Kao']);
  });

  it('reads decomposed letters as composed ones', () => {
    const names = ['Thị trấn Bình'.normalize('NFD'), 'Xã Ân', 'Huyện Cam'];
    expect(names.sort(compareNames()).map((name) => name.normalize('NFC'))).to.deep.equal([
      'Xã Ân',
      'Thị trấn Bình',
      'Huyện Cam',
    ]);
  });

  it('tells units of one name apart, and keeps a name that is only a type word', () => {
    const compare = compareNames();
    expect(compare('Huyện Chợ Lách', 'Xã Chợ Lách')).to.be.lessThan(0);
    expect(compare('Xã', 'Xã')).to.equal(0);
    expect(compare('Tỉnh lộ', 'Lộ')).to.not.equal(0);
  });
});

describe('foldText', () => {
  for (const [text, folded] of [
    ['Huyện Chợ Lách', 'huyen cho lach'],
    ['ĐIỆN BÀN', 'dien ban'],
    ['Thị trấn Thạnh Phú'.normalize('NFD'), 'thi tran thanh phu'],
    ['Ở Ư ơ ư', 'o u o u'],
    ['Hoà', foldText('Hòa')],
    ['Phường 12', 'phuong 12'],
    ['', ''],
  ] as const) {
    it(`folds "${text}" to "${folded}"`, () => expect(foldText(text)).to.equal(folded));
  }
});

describe('searchText', () => {
  for (const [text, words] of [
    ['Xã Đan Hòa', 'xa dan hoa'],
    ['Xã Đan Hòa'.normalize('NFD'), 'xa dan hoa'],
    ['  phú   PHỤNG ', 'phu phung'],
    ["Phường B'Lao", 'phuong b lao'],
    ['dong-thap, xã', 'dong thap xa'],
    ['Phường 12', 'phuong 12'],
    ['__ – …', ''],
  ] as const) {
    it(`compares "${text.normalize('NFC')}" as "${words}"`, () => expect(searchText(text)).to.equal(words));
  }
});

describe('the pieces of dates', () => {
  it('names months by number in Vietnamese and by word in English', () => {
    expect(monthName(12, 'vi', 'long')).to.equal('12');
    expect(monthName(1, 'vi', 'short')).to.equal('1');
    expect(monthName(12, 'en', 'long')).to.equal('December');
    expect(monthName(1, 'en', 'short')).to.equal('Jan');
  });

  it('names quarters', () => {
    expect([1, 2, 3, 4].map((quarter) => quarterName(quarter, 'vi'))).to.deep.equal(['I', 'II', 'III', 'IV']);
    expect(quarterName(4, 'en')).to.equal('Q4');
  });

  it("tells the time of the reader's clock in 24 hours", () => {
    const midnight = new Date(2022, 11, 19, 0, 5);
    expect(formatTime(midnight, 'vi')).to.equal('00:05');
    expect(formatTime(new Date(2022, 11, 19, 14, 5), 'en')).to.equal('14:05');
  });
});

/** What a reader finds by typing. */
import { expect } from '@open-wc/testing';
import { choicesOf, localityList } from '../../src/elements/picker/picker.model.js';
import { matchesOf } from '../../src/elements/picker/picker.search.js';
import { commune, feedOf } from '../helpers/drafts.js';

const feed = feedOf({
  localities: [
    commune('vl', { name: 'Tỉnh Vĩnh Long', code: '86' }),
    commune('ct', { name: 'Thành phố Cần Thơ', code: '92' }),
    commune('pp', { name: 'Xã Phú Phụng', code: '28879', parent: 'vl' }),
    commune('hp', { name: 'Xã Hiếu Phụng', code: '29690', parent: 'vl' }),
    commune('dh', { name: 'Xã Đan Hòa', code: '28885', parent: 'vl' }),
    commune('p1v', { name: 'Phường 1', parent: 'vl' }),
    commune('p1c', { name: 'Phường 1', parent: 'ct' }),
    commune('p10', { name: 'Phường 10', parent: 'ct' }),
    commune('bl', { name: "Phường B'Lao", short: 'Đồi Chè', parent: 'ct' }),
  ],
});
const { groups } = localityList(
  choicesOf(feed, [...feed.localities.values()], undefined),
  undefined,
  undefined,
);

describe('finding a locality', () => {
  const cases: readonly (readonly [name: string, typed: string, ids: readonly string[]])[] = [
    ['a name', 'Xã Phú Phụng', ['pp']],
    ['a name without its type word', 'Phú Phụng', ['pp']],
    ['a name without diacritics', 'phu phung', ['pp']],
    ['the start of a name', 'phu ph', ['pp']],
    ['a word in the middle', 'phung', ['hp', 'pp']],
    ['đ as d', 'dan hoa', ['dh']],
    ['the accent wherever it stands', 'Đan Hoà', ['dh']],
    ['letters that are composed otherwise', 'Đan Hòa'.normalize('NFD'), ['dh']],
    ['a short name', 'doi che', ['bl']],
    ['a name with a sign', 'b’lao', ['bl']],
    ['a code', '28879', ['pp']],
    ['the start of a code', '288', ['dh', 'pp']],
    ['the parent, with its children', 'vĩnh long', ['vl', 'p1v', 'dh', 'hp', 'pp']],
    ['name and parent', 'phường 1 cần', ['p1c']],
    ['the words as they are shown', 'Phường 1, tỉnh Vĩnh Long', ['p1v']],
    ['spaces too many', '  phu   phung ', ['pp']],
    ['the exact name before longer ones', 'phuong 1', ['p1c', 'p10', 'p1v']],
    ['nothing of what is not there', 'phu phungg', []],
    ['nothing by letters within a word', 'hung', []],
    ['nothing of signs', '__proto__', []],
  ];
  for (const [name, typed, ids] of cases) {
    it(`finds ${name}`, () => {
      const { options, count } = matchesOf(groups, typed, '');
      expect(options.map(({ value }) => value)).to.deep.equal(ids);
      expect(count).to.equal(ids.length);
    });
  }

  it('keeps what is found under its parents', () => {
    const found = matchesOf(groups, 'phuong 1', '').groups;
    expect(found.map(({ name }) => name)).to.deep.equal(['Thành phố Cần Thơ', 'Tỉnh Vĩnh Long']);
  });

  it('finds all, and no selection, by no word', () => {
    expect(matchesOf(groups, ' ', '').options.map(({ value }) => value)).to.deep.equal([
      ...['', 'ct', 'vl', 'p1c', 'p10', 'bl', 'p1v', 'dh', 'hp', 'pp'],
    ]);
  });

  describe('among thousands', () => {
    const options = Array.from({ length: 3000 }, (_, n) => ({
      value: `x${n}`,
      words: `Xã An ${n}`,
      names: [`xa an ${n}`],
    }));
    const many = [{ name: 'Tỉnh', options: [...options, { value: 'an', words: 'Xã An', names: ['xa an'] }] }];
    const found = (typed: string, selected = '') => {
      const { options: shown, count } = matchesOf(many, typed, selected);
      return [shown.length, count, shown[0]?.value, shown.some(({ value }) => value === selected)];
    };

    it('shows fifty, and counts all', () => {
      expect(found('')).to.deep.equal([50, 3001, 'x0', false]);
      expect(found('xa an 1').slice(0, 3)).to.deep.equal([50, 1111, 'x1']);
    });

    it('shows the exact name first, however many begin alike', () => {
      expect(found('xã an').slice(0, 3)).to.deep.equal([50, 3001, 'an']);
    });

    it('shows those around the selected one where nothing was typed', () => {
      expect(found('', 'x2000')).to.deep.equal([50, 3001, 'x1975', true]);
      expect(found('', 'x49')).to.deep.equal([50, 3001, 'x0', true]);
      expect(found('', 'an')).to.deep.equal([26, 3001, 'x2975', true]);
    });
  });
});

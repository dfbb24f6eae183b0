import { expect } from '@open-wc/testing';
import { saveTable } from '../../src/shared/download.js';
import type { TableView } from '../../src/shared/table-view.js';
import { savedBy } from '../helpers/saved.js';

const table: TableView = {
  name: 'Hồ sơ nộp trực tuyến: đúng hạn',
  columns: [
    { words: 'Địa phương', kind: 'head' },
    { words: 'Số liệu', kind: 'number', unit: '%' },
  ],
  rows: [
    { cells: [{ words: 'Xã Ân Phú' }, { words: '94,5%', number: 94.5 }] },
    { cells: [{ words: 'Xã Hòa Nghĩa' }, { words: 'hơn 70%' }] },
    { cells: [{ words: 'Xã Phú Phụng' }, { words: 'chưa có số liệu', absent: true }] },
  ],
};

const saved = (view: TableView, lines: readonly string[] = []) =>
  savedBy(() => {
    saveTable(view, '', lines);
  });

describe('saveTable', () => {
  it('hands over the table: exact figures as numbers, all others in their words', async () => {
    const { text, type } = await saved(table);
    expect(text).to.equal(
      '\u{feff}Địa phương;Số liệu (%)\r\nXã Ân Phú;94,5\r\nXã Hòa Nghĩa;hơn 70%\r\nXã Phú Phụng;chưa có số liệu\r\n',
    );
    expect(type).to.equal('text/csv');
  });

  it('tells below it what else is to be known', async () => {
    const { text } = await saved({ ...table, rows: [] }, ['Nguồn: Sở Nội vụ', '=1;2']);
    expect(text.split('\r\n').slice(1)).to.deep.equal(['', 'Nguồn: Sở Nội vụ', '"\'=1;2"', '']);
  });

  const names: readonly [name: string, file: string][] = [
    ['Hồ sơ nộp trực tuyến: đúng hạn', 'ho-so-nop-truc-tuyen-dung-han.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['Tỷ lệ (%) 2022/2023', 'ty-le-2022-2023.csv'],
    ['ĐÁNH GIÁ'.normalize('NFD'), 'danh-gia.csv'],
    ['Số liệu rất dài '.repeat(20), `${'so-lieu-rat-dai-'.repeat(5)}.csv`],
    ['数据', 'chiso.csv'],
    ['', 'chiso.csv'],
  ];
  for (const [name, file] of names) {
    it(`names the file of “${name.slice(0, 40).normalize('NFC')}” ${file}`, async () => {
      expect((await saved({ ...table, name })).name).to.equal(file);
    });
  }

  it('names it after the locality, too', async () => {
    const { name } = await savedBy(() => {
      saveTable(table, 'Xã Ân Phú', []);
    });
    expect(name).to.equal('ho-so-nop-truc-tuyen-dung-han-xa-an-phu.csv');
  });

  it('leaves nothing in the page', async () => {
    const before = document.querySelectorAll('a').length;
    await saved(table);
    expect(document.querySelectorAll('a')).to.have.length(before);
  });

  it('can still be saved a while later, for who is asked where to', async () => {
    const { url } = await saved(table);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fetch(url)).ok).to.be.true;
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { besideOf, pathOf } from '../../still/address.mjs';
import { refuseExisting, targetOf } from '../../still/files.mjs';
import { readOptions } from '../../still/options.mjs';
import { sentenceOf, titleOf } from '../../still/summary.mjs';
import { wordsIn } from '../../still/words.mjs';

const words = wordsIn('vi');
const nameOf = async (...args) => (await targetOf(readOptions(['a.json', ...args]))).name;

describe('the address of a feed', () => {
  it('is one, whatever the name of the file', () => {
    const origin = 'http://portal.invalid/';
    for (const name of [
      'số liệu 2022.json',
      'a#b.json',
      'a?b.json',
      "file (1)'.json",
      'a:b%.json',
      '50%.csv',
    ]) {
      const path = pathOf(name);
      assert.ok(!/[\s#?'()]/.test(path), path);
      assert.equal(decodeURIComponent(new URL(path, origin).pathname), `/${name}`);
    }
  });

  it('tells by its path where the picture lies', () => {
    const places = {
      'cds.json': 'anh.png',
      '/so-lieu/cds.json': '/so-lieu/anh.png',
      '/api/get?path=/so-lieu/cds.json': '/api/anh.png',
      '/so-lieu/#/x/y': '/so-lieu/anh.png',
      'https://a.example/b/c.json?d=/e/': 'https://a.example/b/anh.png',
      'https://a.example?d=/e/': 'https://a.example/anh.png',
      '//a.example/c.json': '//a.example/anh.png',
    };
    for (const [src, picture] of Object.entries(places)) assert.equal(besideOf(src, 'anh.png'), picture, src);
  });
});

describe('the files of a still', () => {
  it('are called by all that tells one still from another', async () => {
    const kpi = ['kpi', 'indicator=ky-so', 'locality=a'];
    assert.equal(await nameOf(...kpi), 'kpi-ky-so-a');
    assert.equal(await nameOf(...kpi, 'period=2022', 'part-id=m3'), 'kpi-ky-so-a-2022-m3');
    assert.equal(await nameOf(...kpi, 'as-of=2022-12-31', '--lang=en'), 'kpi-ky-so-a-2022-12-31-en');
    assert.equal(
      await nameOf('trend', 'indicator=ky-so', 'localities=a b', 'from=2020', 'to=2022'),
      'trend-ky-so-a-b-2020-2022',
    );
    assert.equal(await nameOf('profile', 'group=g', 'localities=Đà-Nẵng'), 'profile-g-da-nang');
  });

  it('replace no others unless that is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chiso-names-'));
    try {
      const asked = (...more) => readOptions(['a.json', 'kpi', `--out=${folder}`, '--form=html', ...more]);
      const refuse = async (task) => refuseExisting(await targetOf(task), task, words);
      await refuse(asked());
      writeFileSync(join(folder, 'kpi.html'), '');
      await assert.rejects(refuse(asked()), /^Error: Đã có .*kpi\.html: thêm --replace để thay, .*--out\.$/);
      await refuse(asked('--replace'));
      await refuse(asked('locality=a'));
      await refuse({ ...asked(), forms: ['png'] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is said of a still to who does not see it', () => {
  const nothing = { title: '', sentences: [], messages: [], sections: [], choice: '', sources: [] };
  const widget = (id, period = '2022') => ({
    ...nothing,
    period,
    title: id,
    sentences: [`${id}: 58%.`],
    indicators: [id],
    sources: [{ text: 'Nguồn: Sở A' }],
  });

  it('has a title, also of a board whose feed has none', () => {
    const sections = ['Một', 'Hai', 'Ba', 'Bốn'].map((title) => ({ title, widgets: [widget(title)] }));
    assert.equal(titleOf({ ...nothing, title: 'Chuyển đổi số', sections }, words), 'Chuyển đổi số');
    assert.equal(titleOf({ ...nothing, sections }, words), 'Một, Hai, Ba');
    assert.equal(titleOf({ ...nothing, choice: 'Địa phương: A' }, words), 'Địa phương: A');
    assert.equal(titleOf({ ...nothing, sources: [{ text: 'Sở A' }] }, words), 'Sở A');
    assert.equal(titleOf(nothing, words), 'Số liệu');
  });

  it('is short of a board: what, whose, how many, when, by whom', () => {
    const sections = [
      { title: 'Một', widgets: [widget('a'), widget('b'), widget('a')] },
      { title: '', widgets: [widget('c')] },
    ];
    const board = { ...nothing, title: 'Chuyển đổi số', choice: 'Địa phương: Xã A', sections };
    const said = 'Chuyển đổi số; Địa phương: Xã A; 3 chỉ tiêu; 2022; Nguồn: Sở A.';
    assert.equal(sentenceOf(board, words), said);
    sections[1].widgets.push(widget('d', '2023'));
    assert.equal(sentenceOf(board, words), said.replace('3 chỉ tiêu; 2022', '4 chỉ tiêu'));
  });
});

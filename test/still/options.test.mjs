import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from '../../still/options.mjs';

const read = (args, env = { LANG: 'vi_VN.UTF-8' }) => readOptions(args, env);
const refused = (args, words, env) => assert.throws(() => read(args, env), words);

describe('the command line of a still', () => {
  it('is read with its defaults', () => {
    const task = read(['cds.json', 'kpi', 'indicator=ky-so', 'trend', 'heading=a=b']);
    assert.deepEqual(task.attributes.own, { indicator: 'ky-so', trend: '', heading: 'a=b' });
    assert.deepEqual(task.forms, ['html', 'svg', 'png', 'code']);
    assert.deepEqual(
      [task.lang, task.width, task.scheme, task.base, task.out, task.src],
      ['vi', 640, 'light', '/chiso/', '.', undefined],
    );
  });

  it('takes the attributes of the feed apart from those of the widget', () => {
    const { attributes } = read(['a.csv', 'chiso-compare', 'locale=vi', 'columns=value: Kết quả', 'limit=5']);
    assert.deepEqual(attributes, { own: { limit: '5' }, feed: { locale: 'vi', columns: 'value: Kết quả' } });
  });

  it('speaks the language that is asked for, else that of the system, else Vietnamese', () => {
    refused([], /^Error: Cần TỆP/, {});
    refused([], /^Error: FEED and WIDGET/, { LANG: 'en_GB.UTF-8' });
    refused([], /^Error: Cần TỆP/, { LANG: 'en_GB.UTF-8', LC_ALL: 'vi_VN.UTF-8' });
    refused(['--lang', 'vi'], /^Error: Cần TỆP/, { LANG: 'en_GB.UTF-8' });
    refused(['a.json', 'kpi', '--lang=en', '--form=pdf'], /"--form" has to be one of: html, svg, png, code/);
  });

  it('names what there is, where it asks for what there is not', () => {
    refused(['a.json', 'gauge'], /Không có khung "gauge"\. Có: board, breakdown, compare, kpi, /);
    refused(['a.json', 'picker'], /"picker" không hiện số liệu nào/);
    refused(['a.json', 'feed'], /"feed" không hiện số liệu nào/);
    refused(['a.json', 'kpi', 'colour=red'], /chiso-kpi không nhận thuộc tính "colour"\. Nhận: as-of, /);
    refused(['a.json', 'kpi', '--wdth=3'], /Không có lựa chọn "--wdth"\. Có: --form, /);
  });

  it('takes no figure, no other feed, and nothing twice', () => {
    for (const name of ['value=1', 'label=a', 'src=b.json', 'feed=b', 'persist', 'sync-url'])
      refused(['a.json', name === 'sync-url' ? 'board' : 'kpi', name], /không nhận thuộc tính/);
    refused(['a.json', 'kpi', 'period=2022', 'period=2023'], /"period" có hai lần/);
  });

  it('tells what a value has to be', () => {
    for (const width of ['0', '100', 'abc', '640.5', '99999'])
      refused(['a.json', 'kpi', `--width=${width}`], /"--width" cần một số nguyên từ 240 đến 2400/);
    refused(['a.json', 'kpi', '--theme=blue'], /"--theme" cần một trong: light, dark, nhận "blue"/);
    refused(['a.json', 'kpi', '--lang=fr'], /"--lang" cần một trong: vi, en, nhận "fr"/);
    refused(['a.json', 'kpi', '--out'], /"--out" cần một giá trị/);
  });
});

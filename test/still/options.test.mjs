import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, it } from 'node:test';
import { readOptions } from '../../still/options.mjs';
import { usageIn } from '../../still/words.mjs';

const refused = (args, words) => assert.throws(() => readOptions(args), words);

describe('the command line of a still', () => {
  it('is read with its defaults', () => {
    const task = readOptions(['cds.json', 'kpi', 'indicator=ky-so', 'trend', 'heading=a=b']);
    assert.deepEqual(task.attributes.own, { indicator: 'ky-so', trend: '', heading: 'a=b' });
    assert.deepEqual(task.forms, ['html', 'svg', 'png', 'code']);
    assert.deepEqual(
      [task.lang, task.width, task.scheme, task.base, task.out, task.src],
      ['vi', 640, 'light', '/chiso/', '.', undefined],
    );
  });

  it('takes the attributes of the feed apart from those of the widget', () => {
    const { attributes } = readOptions([
      'a.csv',
      'chiso-compare',
      'locale=vi',
      'columns=value: Kết quả',
      'limit=5',
    ]);
    assert.deepEqual(attributes, { own: { limit: '5' }, feed: { locale: 'vi', columns: 'value: Kết quả' } });
  });

  it('speaks the language that is asked for, else Vietnamese, whatever the system speaks', () => {
    const { LANG } = process.env;
    process.env.LANG = 'en_GB.UTF-8';
    refused([], /^Error: Cần TỆP/);
    assert.equal(readOptions(['a.json', 'kpi']).lang, 'vi');
    process.env.LANG = LANG ?? '';
    refused(['--lang', 'en'], /^Error: FEED and WIDGET/);
    refused(['a.json', 'kpi', '--lang=en', '--form=pdf'], /"--form" has to be one of: html, svg, png, code/);
  });

  it('helps in both languages, or in the one that is asked for', () => {
    assert.match(usageIn(readOptions(['--help']).lang), /^Cách dùng: [^]*\nUsage: /);
    assert.match(usageIn(readOptions(['--help', '--lang=en']).lang), /^Usage: /);
    assert.ok(!usageIn(readOptions(['--help', '--lang=vi']).lang).includes('Usage'));
  });

  it('tells how an attribute and a list of ids are written', () => {
    const asked = ['a.json', 'kpi', '--indicator', 'ky-so'];
    refused(asked, /"--indicator"\. Thuộc tính viết không có gạch: indicator=ky-so\./);
    refused(['a.json', 'kpi', '--indicator=ky-so'], /indicator=ky-so\./);
    refused(['a.json', 'kpi', '--indicator', '--help'], /indicator=…\./);
  });

  it('takes no option for the value of another, and no address with white space', () => {
    refused(['a.json', 'kpi', '--src', '--lang', 'en'], /The option "--src" needs a value/);
    refused(['a.json', 'kpi', '--src', '/số liệu.json'], /"--src" .*%20.* nhận "\/số liệu\.json"/);
  });

  it('tells what an attribute may be', () => {
    refused(['a.json', 'compare', 'sort=foo'], /"sort" cần một trong: value, name, code, feed, nhận "foo"/);
    refused(['a.json', 'kpi', 'compare=foo'], /"compare" cần một trong: previous, year-ago, target, /);
    for (const limit of ['limit=x', 'limit=0', 'limit=-3', 'limit'])
      refused(['a.json', 'ranking', limit], /"limit" cần một số nguyên từ 1, nhận/);
    refused(['a.json', 'kpi', 'trend=yes'], /"trend" cần một trong: true, false, trend/);
    refused(['a.csv', 'kpi', 'format=xml'], /"format" cần một trong: feed, csv, json-stat, ckan/);
    const taken = readOptions(['a.json', 'kpi', 'trend=trend', 'compact=false', 'compare=target']);
    assert.deepEqual(taken.attributes.own, { trend: 'trend', compact: 'false', compare: 'target' });
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

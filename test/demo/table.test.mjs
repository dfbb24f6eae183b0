// The demo's table against the printed facts, and the page that shows how it becomes cards.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import { readFeed } from '../feed/adapters/adapters.mjs';
import { closest, parse } from './html.mjs';
import {
  demo,
  feeds,
  find,
  pages,
  questionOf,
  read,
  sectionsOf,
  shownBy,
  tableOf,
  widgetsOf,
} from './pages.mjs';

const url = '/feeds/thanh-phu.csv';
const json = feeds.get('/feeds/thanh-phu.json');
const facts = JSON.parse(
  readFileSync(new URL('../fixtures/locality-facts.json', import.meta.url), 'utf8'),
).filter(({ feed, kind }) => feed === 'thanh-phu' && kind === 'number');
const lines = read('feeds/thanh-phu.csv').slice(1).split('\r\n');
const { data: records } = Papa.parse(lines.slice(0, -1).join('\n'), { delimiter: ';', newline: '\n' });

const declared = pages.get('bang-tinh.html').find(({ name }) => name === 'chiso-feed').attributes;
const table = tableOf(url, declared);
const { observations, localities, indicators, source } = table.document;

describe('thanh-phu.csv is a file as Vietnamese Excel saves it', () => {
  const bytes = readFileSync(new URL('feeds/thanh-phu.csv', demo));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

  it('begins with a byte-order mark, has it once, and ends each line with CR and LF', () => {
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(text.lastIndexOf('\uFEFF'), 0);
    assert.ok(text.endsWith('\r\n'));
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
  });

  it('parts its cells by semicolons, as many in each row as in the header', () => {
    assert.deepEqual([...new Set(records.map((cells) => cells.length))], [9]);
    assert.equal(text, text.normalize('NFC'));
  });

  it('puts a cell in quotes where it holds a semicolon or a quote, and nowhere else', () => {
    const quoted = (cell) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    assert.deepEqual(
      records.map((cells) => cells.map(quoted).join(';')),
      lines.slice(0, -1),
    );
  });

  it('writes numbers with a comma and dots, and dates with the day first', () => {
    const column = (name) => records.slice(1).map((cells) => cells[records[0].indexOf(name)]);
    for (const cell of column('Kết quả')) assert.match(cell, /^\d{1,3}(\.\d{3})*(,\d+)?$/);
    assert.ok(column('Kết quả').includes('1.109,9') && column('Kết quả').includes('13.000'));
    for (const cell of column('Công bố ngày')) assert.match(cell, /^\d{2}\/\d{2}\/\d{4}$/);
  });
});

describe('the table says what the article printed', () => {
  /** Units that the feed calls by name, as the table calls them. */
  const words = { person: 'người' };
  const wordOf = (unit) => unit.symbol?.vi ?? unit.symbol ?? words[unit] ?? unit;

  it('reads without a problem', () => {
    const { document, ...origin } = table;
    const { feed, problems } = readFeed([{ url, document, origin }]);
    assert.ok(feed);
    assert.deepEqual(problems, []);
  });

  it('has the rows with a number, all of them and no other', () => {
    const numbers = json.observations.filter(({ value }) => value !== undefined);
    assert.equal(facts.length, numbers.length);
    assert.deepEqual(
      observations.map(({ indicator }) => indicator).sort(),
      numbers.map(({ indicator }) => indicator).sort(),
    );
  });

  for (const fact of facts) {
    it(`${fact.fact}: ${fact.value}`, () => {
      const printed = json.observations.find((row) => row.fact === fact.fact);
      const { locality, ...row } = observations.find(({ indicator }) => indicator === printed.indicator);
      assert.equal(locality, declared.locality);
      assert.equal(row.value, fact.value);
      assert.equal(row.period, fact.period);
      assert.equal(row.periodBasis, fact.periodBasis);
      assert.equal(row.qualifier ?? 'exact', fact.qualifier);
      assert.equal(row.comparable ?? true, !fact.ambiguous);
      assert.equal(row.scope, printed.scope?.vi);
      const own = find([{ indicators }], 'indicators', row.indicator);
      const theirs = find([json], 'indicators', row.indicator);
      assert.equal(own.name, theirs.name.vi);
      assert.equal(wordOf(own.unit), wordOf(theirs.unit));
      assert.equal(wordOf(own.unit), words[fact.unit] ?? fact.unit);
    });
  }

  it('names the place, how long it existed, and the article', () => {
    const [{ name, validTo }, ...others] = localities;
    const theirs = find([json], 'localities', 'thanh-phu');
    assert.deepEqual(others, []);
    assert.equal(name, theirs.name.vi);
    assert.equal(validTo, theirs.validTo);
    assert.equal(source.name, `${json.source.name.vi}, ${json.source.document.vi}`);
  });
});

for (const path of ['bang-tinh.html', 'en/bang-tinh.html']) {
  const elements = pages.get(path);
  const widgets = widgetsOf(path);

  describe(`${path} leads from the file to the cards`, () => {
    it('prints the table, row by row as a spreadsheet counts them', () => {
      const printed = elements
        .filter(({ name }) => name === 'tr')
        .map((row) => elements.filter(({ name, parent }) => parent === row && /^t[hd]$/.test(name)))
        .map((cells) => cells.map(({ text }) => text.replace(/\s+/g, ' ').trim()));
      const [[, ...header], ...rows] = printed;
      assert.deepEqual([header, ...rows.map(([, ...cells]) => cells)], records);
      assert.deepEqual(
        rows.map(([number]) => number),
        rows.map((_, n) => String(n + 2)),
      );
    });

    it('quotes the first lines of the file as they are, and shows the card of the marked one', () => {
      const quote = elements.find(({ attributes }) => attributes.class === 'lines');
      const quoted = elements.filter(
        (element) => closest(element, 'pre') === quote && /span|mark/.test(element.name),
      );
      assert.deepEqual(
        quoted.map(({ text }) => text),
        lines.slice(0, quoted.length),
      );
      const section = closest(quote, 'section');
      const [{ attributes }] = widgets.filter((widget) => closest(widget, 'section') === section);
      assert.equal(quoted.at(-1).name, 'mark');
      assert.ok(quoted.at(-1).text.startsWith(`${attributes.indicator};`));
      const row = elements.find((element) => element.attributes.class === 'marked');
      assert.ok(row.text.includes(attributes.indicator));
    });

    it('offers for copying what the page itself is made of', () => {
      const code = elements.find(({ attributes }) => attributes.id === 'embed').text;
      const pasted = parse(code);
      const squeezed = ({ columns, ...rest }) => ({ ...rest, columns: columns.replace(/\s+/g, ' ').trim() });
      const [own, feed] = [elements, pasted].map((each) => each.find(({ name }) => name === 'chiso-feed'));
      assert.deepEqual(squeezed(feed.attributes), squeezed(own.attributes));
      assert.deepEqual(
        pasted.flatMap(({ name, attributes }) => (name === 'script' ? attributes : [])),
        elements.flatMap(({ attributes }) => (attributes.type === 'module' ? attributes : [])),
      );
      const shown = pasted.filter(({ parent }) => parent === feed);
      assert.equal(shown.length, 1);
      assert.ok(shownBy(shown[0]).length > 0);
    });

    it('shows each row under its own pillar, percentages as progress, all else without a bar', () => {
      const sections = sectionsOf(path);
      const places = new Map([...sections].map(([id, section]) => [section, id]));
      const shown = widgets.flatMap((widget) => {
        const group = places.get(closest(widget, 'section'));
        if (!json.groups.some(({ id }) => id === group)) return [];
        const [{ indicator }] = shownBy(widget);
        const { unit } = find(questionOf(widget).feeds, 'indicators', indicator);
        assert.equal(widget.name, unit === 'percent' ? 'chiso-progress' : 'chiso-kpi', indicator);
        assert.equal(group, find([json], 'indicators', indicator).group);
        return [indicator];
      });
      assert.deepEqual(shown.sort(), observations.map(({ indicator }) => indicator).sort());
    });
  });
}

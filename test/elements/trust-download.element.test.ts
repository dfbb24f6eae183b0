/** No name in a file becomes a formula, in whatever language a spreadsheet opens it: `spec/quality.md`, "Trust". */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { formulas, named } from '../helpers/hostile-strings.js';
import { savedBy } from '../helpers/saved.js';
import { shown, showings } from '../helpers/showings.js';
import { changedAll } from '../helpers/string-fields.js';
import { plain } from '../helpers/widgets.js';

const table = showings.find(({ tag }) => tag === 'chiso-ranking')!;

async function fileOf(data: unknown) {
  const element = await shown(table, data);
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => plain(textContent).startsWith('Tải'))!;
  return savedBy(() => {
    button.click();
  });
}

/** The words of the feed, beginning so. */
function beginning(string: string): unknown {
  const before = (value: unknown): unknown =>
    typeof value === 'string'
      ? string + value
      : Object.fromEntries(Object.entries(value as object).map(([name, words]) => [name, before(words)]));
  return changedAll(everyWidget, 'text', before);
}

/** The cells as a spreadsheet reads them that parts them so; a quote counts only where a cell begins with it. */
function cells(text: string, separator: string): readonly string[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)")?([^${separator}\\r\\n]*)(?:[${separator}\\r\\n]|$)`, 'gy');
  return [...text.slice(1).matchAll(cell)].map(
    ([, quoted = '', rest = '']) => quoted.replaceAll('""', '"') + rest,
  );
}

const isFormula = (cell: string) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell);
const isNumber = (cell: string) => /^-?\d+(,\d+)?$/.test(cell);

describe('the reading of a file', () => {
  it('finds a formula behind a quote that is none', () => {
    expect(cells('\ufeffa;"b,=1,c"', ',').filter(isFormula)).to.deep.equal(['=1']);
    expect(cells('\ufeffa;"b,=1,c"', ';').filter(isFormula)).to.deep.equal([]);
  });
});

describe('the file of a league table', () => {
  for (const string of formulas) {
    it(`has no formula of ${named(string)}, and the figures as they were`, async () => {
      const good = await fileOf(everyWidget);
      const { text, name } = await fileOf(beginning(string));
      for (const delimiter of [';', ',', '\t'])
        expect(cells(text, delimiter).filter((cell) => isFormula(cell) && !isNumber(cell))).to.deep.equal([]);
      expect(cells(text, ';').filter(isNumber)).to.deep.equal(cells(good.text, ';').filter(isNumber));
      expect(cells(good.text, ';').filter(isNumber).length).to.be.above(5);
      expect(name).to.match(/^[a-z0-9-]{1,80}\.csv$/);
    });
  }
});

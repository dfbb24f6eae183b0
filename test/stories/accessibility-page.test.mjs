/** The accessibility page names every criterion once, only tests that are there, and the keys of every widget. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('stories/pages/accessibility.mdx', root), 'utf8');

/** WCAG 2.2 (W3C Recommendation), levels A and AA; 4.1.1 is obsolete and removed. */
const criteria = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

const lines = page.split('\n');
const rows = lines.flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim());
  return /^\d\.\d\.\d+$/.test(cells[1] ?? '') ? [cells.slice(1, -1)] : [];
});
const lists = lines.filter((line) => line.startsWith('- **')).join('\n');
const listed = [...lists.matchAll(/\*\*(\d\.\d\.\d+)\*\*/g)].map(([, number]) => number);

describe('the accessibility page', () => {
  it('has each criterion of levels A and AA, and each once', () => {
    assert.equal(criteria.length, 55);
    assert.deepEqual([...rows.map(([number]) => number), ...listed].sort(), [...criteria].sort());
  });

  for (const [number, name, how, tests] of rows) {
    it(`says of ${number} in both languages what it is, how it is met, and which test shows it`, () => {
      for (const words of [name, how]) assert.match(words, /\S · \S/);
      assert.match(name, /\((A|AA)\)$/);
      const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path]) => path);
      assert.ok(paths.length > 0, 'names no test');
      for (const path of paths) {
        assert.match(path, /\.test\.(ts|mjs)$/);
        assert.ok(existsSync(new URL(`test/${path}`, root)), `${path} is not there`);
      }
    });
  }

  it('says of each widget, in both languages, how it is read and which keys it has', () => {
    const widgets = readdirSync(new URL('src/define/', root))
      .map((file) => `chiso-${file.replace('.ts', '')}`)
      .filter((name) => name !== 'chiso-feed');
    for (const name of widgets)
      assert.equal(lines.filter((line) => line.startsWith(`| \`${name}\``)).length, 4, name);
  });

  it('says of what is met in part what is left, in both languages', () => {
    const inPart = rows.filter(([, , how]) => how.startsWith('Một phần')).map(([number]) => number);
    for (const number of inPart) assert.equal(page.split(`(${number})`).length - 1, 2, number);
  });
});

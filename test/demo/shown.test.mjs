// Each state of work that an article put in words, and each number that it broke down, has a widget that fits it on the
// page of its place, in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { feeds, find, groupedBy, rowsOf, shownBy, widgetsOf } from './pages.mjs';

const facts = JSON.parse(readFileSync(new URL('../fixtures/locality-facts.json', import.meta.url), 'utf8'));
const inWords = facts.filter(({ kind }) => kind === 'words');
const brokenDown = groupedBy(
  rowsOf(feeds.get('/feeds/cho-lach.json')).filter(
    ({ indicator }) => find([...feeds.values()], 'indicators', indicator).parts,
  ),
  ({ indicator }) => indicator,
);

/** What can say a state, what can say words without one, and what can say a target in words. */
const fitting = { stage: ['chiso-kpi', 'chiso-rollout'], text: ['chiso-kpi'] };

function widgetsFor(path, fact) {
  return widgetsOf(path).flatMap((widget) =>
    shownBy(widget)
      .filter((row) => row.fact === fact)
      .map((row) => ({ widget, row })),
  );
}

describe('what the articles put in words has a widget', () => {
  it('44 of them', () => assert.equal(inWords.length, 44));

  for (const { fact, feed, tone, words } of inWords) {
    it(`${fact}: ${words}`, () => {
      for (const path of [`${feed}.html`, `en/${feed}.html`]) {
        const shown = widgetsFor(path, fact);
        assert.equal(shown.length, 1, path);
        const [{ widget, row }] = shown;
        assert.equal('stage' in row, (tone ?? null) !== null);
        assert.ok(
          fitting['stage' in row ? 'stage' : 'text'].includes(widget.name),
          `${path}: ${widget.name}`,
        );
      }
    });
  }
});

describe('what an article broke down has its whole and its parts in one widget', () => {
  it('161 = 21 + 140 at district level, 87 = 48 + 39 at commune level', () => {
    assert.deepEqual(
      [...brokenDown.values()].map((rows) => rows.map(({ value }) => value)),
      [
        [161, 21, 140],
        [87, 48, 39],
      ],
    );
  });

  for (const [indicator, rows] of brokenDown) {
    it(indicator, () => {
      for (const path of ['cho-lach.html', 'en/cho-lach.html']) {
        const [widget, ...others] = widgetsOf(path).filter((each) =>
          shownBy(each).some((row) => row.indicator === indicator),
        );
        assert.deepEqual(others, []);
        assert.equal(widget.name, 'chiso-breakdown');
        assert.deepEqual(shownBy(widget), rows);
      }
    });
  }
});

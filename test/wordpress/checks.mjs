// What must hold of each form: which roles keep it, and what a reader then sees of it.
import { figure, forms, words } from './document.mjs';

/** Counts what holds, and says at once what does not. */
export class Tally {
  passed = 0;
  failed = 0;

  check(name, holds, detail = '') {
    if (holds) this.passed++;
    else {
      this.failed++;
      console.log(`✗ ${name}${detail && `: ${detail}`}`);
    }
  }
}

/**
 * What a reader has of a form, in one word: a `widget`, a `frame`, a `table`, the `words` of its fallback, or `nothing`; a
 * widget or frame is whole, with its figure and without its fallback.
 * @returns {import('./document.mjs').Sight | 'something else'}
 */
export function seenAs({ widgets, frames, cells, words: text }) {
  if (widgets.length === 1 && isShown(widgets[0]) && !text) return 'widget';
  if (frames.length === 1 && isFrameShown(frames[0]) && !text) return 'frame';
  if (widgets.length || frames.length) return 'something else';
  if (text.includes(words)) return cells.includes(figure) ? 'table' : 'words';
  return text ? 'something else' : 'nothing';
}

const isShown = ({ isReady, value }) => isReady && value === figure;

/** Its widget is whole, and it is as tall as that, not as the page wrote. */
const isFrameShown = ({ widgets, height, told, asked }) =>
  widgets.length === 1 && isShown(widgets[0]) && height === told && height !== asked;

/**
 * @param {Tally} tally
 * @param {object} document what was written (`label`, `isUnfiltered`), what became of it (`saved`, and `fates` in words), what
 *   a reader sees of it, with scripts (`seen`) and without (`plain`), at an `origin`
 */
export function checkDocument(tally, { label, isUnfiltered, saved, fates, seen, plain, origin }) {
  for (const [n, form] of forms.entries()) {
    const name = `${label}, ${form.name}`;
    const isKept = isUnfiltered || !form.needs;
    if (isUnfiltered) tally.check(`${name}: is saved as it was written`, fates[n] === 'kept', fates[n]);
    else if (form.needs)
      tally.check(`${name}: its tag is filtered`, !/<(chiso-|iframe|script)/.test(saved[n]), saved[n]);
    const expected = isKept ? form.shows : form.leaves;
    const found = seen.forms[n];
    tally.check(`${name}: a reader sees ${expected}`, seenAs(found) === expected, JSON.stringify(found));
    if (expected === 'widget') {
      tally.check(
        `${name}: the source is ${form.isBoolean ? 'left out' : 'named'}`,
        found.widgets[0]?.hasSource === !form.isBoolean,
      );
      const { words: text } = plain[n];
      tally.check(`${name}: without scripts there are the words`, text.includes(words), text);
    }
  }
  tally.check(`${label}: no error on the console`, !seen.complaints.length, seen.complaints.join(' · '));
  const outside = seen.requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
  tally.check(`${label}: nothing is asked of another host`, !outside.length, outside.join(' '));
}

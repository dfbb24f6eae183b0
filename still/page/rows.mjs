/** How many rows of how many a picture has: what a reader of a page can turn to is not on it. */
import { lineOf } from './words.mjs';

/** @param words with `{drawn}` and `{all}` */
export function tellRows(root, words) {
  const told = ofTable(root) ?? ofChart(root);
  if (!told || told.drawn >= told.all) return;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const line = words.replace(/\{(drawn|all)\}/g, (_, name) => numbers.format(told[name]));
  told.place.after(lineOf('drawn', line));
}

function ofTable(root) {
  const table = root.querySelector('.ranking table');
  if (!table) return undefined;
  return {
    place: root.querySelector('.ranking'),
    drawn: table.querySelectorAll('tbody tr').length,
    // The head counts too.
    all: Number(table.ariaRowCount ?? table.getAttribute('aria-rowcount')) - 1,
  };
}

function ofChart(root) {
  const note = root.querySelector('.rest');
  if (!note) return undefined;
  const drawn = root.querySelectorAll('.rows > li').length;
  note.dataset.undrawn = '';
  return { place: note, drawn, all: drawn + Number(note.textContent.replace(/\D/g, '')) };
}

// What the filters keep, said in few words: each form once, with those whom the same befell together.
import { forms, oneLine } from './document.mjs';

/**
 * One document: who wrote it in which way, what was saved and is on the page of each form, and what a reader sees of it.
 * @typedef {{ name: string, way: string, fates: string[], pages: string[], sights: string[] }} Outcome
 */

/** @param {Outcome[]} outcomes */
export function printDetails(outcomes) {
  for (const [n, form] of forms.entries()) {
    console.log(`\n${form.name}\n  written ${oneLine(form.html)}`);
    for (const [fate, whose] of groupBy(outcomes, ({ fates }) => fates[n])) {
      console.log(`  saved ${fate}\n    ${namesOf(whose)}`);
      for (const [page, where] of groupBy(whose, ({ pages }) => pages[n]))
        console.log(`    on the page ${page}\n      ${[...new Set(where.map(({ way }) => way))].join(', ')}`);
    }
  }
}

/**
 * Form by role: what the filter does · what a reader sees; both ways where they differ.
 * @param {Outcome[]} outcomes
 */
export function printTable(outcomes) {
  const byName = [...groupBy(outcomes, ({ name }) => name)];
  const rows = forms.map((form, n) => [
    form.name,
    ...byName.map(([, own]) => {
      const cells = own.map(({ fates, sights }) => `${fates[n].split(' ', 1)[0]} · ${sights[n]}`);
      return [...new Set(cells)].join(' / ');
    }),
  ]);
  const all = [['form', ...byName.map(([name]) => name)], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  console.log('\nWhat the filter does · what a reader sees');
  for (const row of all)
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
}

/** "editor (HTML block, classic editor), author (HTML block)" */
function namesOf(outcomes) {
  return [...groupBy(outcomes, ({ name }) => name)]
    .map(([name, own]) => `${name} (${own.map(({ way }) => way).join(', ')})`)
    .join('; ');
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** What the DataStore of a CKAN portal answers: `spec/feed.md` §6. */
import type { Adapted, AdapterOptions } from '../adapter.js';
import { isObject, type Fields } from '../read/entry.js';
import { excerpt } from '../read/excerpt.js';
import { ProblemLog } from '../read/problem-log.js';
import { bind, columnMapFrom, columnsRefusal, isRefusal } from './column-map.js';
import { answerFrom, fitTogether, type Answer } from './ckan-pages.js';
import { plain, step } from './ids.js';
import { isDamaged } from './cells.js';
import { documentFrom, languageOf, type Table } from './table.js';

/** The records of all pages as one feed document. */
export function adaptCkan(pages: readonly string[], options: AdapterOptions): Adapted {
  const map = columnMapFrom(options);
  if (isRefusal(map)) return { refusal: map };
  const answers: Answer[] = [];
  for (const page of pages) {
    const answer = answerFrom(page);
    if (!answer) return { refusal: { detail: 'not-ckan' } };
    answers.push(answer);
  }
  if (answers.length === 0) return { refusal: { detail: 'not-ckan' } };
  if (!fitTogether(answers)) return { refusal: { detail: 'pages' } };
  const ids = columnsOf(answers);
  const columns = ids.map(plain);
  if (columns.some(isDamaged)) return { refusal: { detail: 'encoding' } };
  const { bindings, missing } = bind(map, columns);
  if (missing.length > 0) return { refusal: columnsRefusal(missing, columns) };
  const log = new ProblemLog();
  const language = languageOf(options, log);
  return documentFrom(tableOf(answers, ids, log), bindings, map, language, log);
}

/** As the answer lists its fields, or else as its records have them. */
function columnsOf([first, ...rest]: readonly Answer[]): readonly string[] {
  if (first?.fields) return first.fields;
  const names = new Set<string>();
  for (const { records } of first ? [first, ...rest] : [])
    for (const record of records) if (isObject(record)) for (const name in record) names.add(name);
  return [...names];
}

function tableOf(answers: readonly Answer[], columns: readonly string[], log: ProblemLog): Table {
  const rows: { readonly record: Fields; readonly pointer: string; readonly number: number }[] = [];
  let number = 0;
  for (const { records } of answers)
    records.forEach((record, index) => {
      number += 1;
      const pointer = `/result/records/${index}`;
      if (isObject(record)) rows.push({ record, pointer, number });
      else log.add(() => ({ pointer, code: 'type', expected: 'object', found: excerpt(record) }));
    });
  return {
    size: rows.length,
    cell: (row, column) => {
      const { record } = rows[row]!;
      const name = columns[column]!;
      return Object.hasOwn(record, name) ? record[name] : undefined;
    },
    place: (row, column) => {
      const { pointer, number } = rows[row]!;
      const name = column === undefined ? undefined : columns[column];
      const place = { pointer: name === undefined ? pointer : pointer + step(name) };
      // Of several pages a pointer alone does not tell which.
      return answers.length > 1
        ? { ...place, row: number, ...(name !== undefined && { column: name }) }
        : place;
    },
  };
}

/** Writes the two illustrative feeds of the demo, the same to the byte each time: `npm run demo:feeds`. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { communeRanking } from './reference/commune-ranking.mjs';
import { serviceIndex } from './reference/service-index.mjs';

/** One row a line: a change of a figure is a change of its line. */
function written(feed) {
  const entries = Object.entries(feed).map(([key, value]) => {
    const rows = Array.isArray(value) ? value.map((row) => `\n${JSON.stringify(row)}`) : undefined;
    return `${JSON.stringify(key)}:${rows ? `[${rows.join(',')}\n]` : JSON.stringify(value)}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** What the files hold, by their addresses. */
export const files = new Map(
  Object.entries({ 'chi-so-phuc-vu': serviceIndex, 'xep-hang-xa': communeRanking }).map(([name, feed]) => [
    `/feeds/${name}.json`,
    written(feed),
  ]),
);

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  for (const [address, text] of files) writeFileSync(new URL(`.${address}`, import.meta.url), text);
}

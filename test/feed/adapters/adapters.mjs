// The adapters as they are bundled for pages, in Node: they need no page.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const contents = `
  export * from './src/adapters.ts';
  export { adapterOf } from './src/feed/adapter-registry.ts';
  export { parsePeriod } from './src/feed/period.ts';
  export { readFeed } from './src/feed/read/read.ts';
  export { numberFrom } from './src/feed/adapters/numbers.ts';
  export { periodFrom, standingPeriodFrom } from './src/feed/adapters/periods.ts';
  export { idOf } from './src/feed/adapters/ids.ts';
`;
const { outputFiles } = await build({
  stdin: { contents, resolveDir: root },
  bundle: true,
  write: false,
  format: 'esm',
});
const sources = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

export const { adaptCkan, adaptCsv, adaptJsonStat, nextCkanPage } = sources;
export const { adapterOf, idOf, numberFrom, parsePeriod, periodFrom, readFeed, standingPeriodFrom } = sources;

/** What a table of CSV makes, its rows as lines. */
export function csv(lines, options = {}) {
  return adaptCsv([Array.isArray(lines) ? lines.join('\n') : lines], options);
}

export function jsonStat(document, columns, options = {}) {
  return adaptJsonStat([JSON.stringify(document)], { columns, ...options });
}

/** What a feed reads of adapted documents, as the page does. */
export function reading(...adapted) {
  return readFeed(
    adapted.map(({ document, ...origin }, n) => ({ url: `https://so-lieu.vn/${n}`, document, origin })),
  );
}

/** The figures that come out at the end, as `indicator locality period part: value`. */
export function figures(...adapted) {
  const { feed } = reading(...adapted);
  return [...feed.observations.values()]
    .flatMap((cells) => [...cells.values()].flat())
    .map(({ indicator, locality, period, part, value, stage, text }) => {
      const key = [indicator, locality, period?.text ?? 'null', part].filter(Boolean).join(' ');
      return `${key}: ${stage ?? text ?? value}`;
    });
}

/** The problems of a reading: code, place and field or finding. */
export function problems(...adapted) {
  return reading(...adapted).problems.map((problem) => {
    const { code, pointer, row, column } = problem;
    const place = row === undefined ? pointer : [row, column].filter((each) => each !== undefined).join(' ');
    return [code, place, problem.field ?? problem.found].filter((each) => each !== undefined).join(' | ');
  });
}

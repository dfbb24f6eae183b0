// The limit: what reading costs at least. No merging, no problems with a place, no defaults; types are checked all the same.
const words = {
  qualifier: new Set(['exact', 'over', 'under', 'atLeast', 'atMost', 'about']),
  status: new Set(['official', 'estimate', 'preliminary', 'revised']),
  periodBasis: new Set(['stated', 'published', 'inferred']),
};

/** The rows of a document by indicator and locality, each with its period; the number of those that cannot be read. */
export function readBare({ localities, indicators, observations }) {
  const places = new Set(localities.map(({ id }) => id));
  const rows = new Map(indicators.map(({ id }) => [id, new Map()]));
  const periods = new Map();
  let problemCount = 0;
  for (const row of observations) {
    const cells = rows.get(row.indicator);
    const period = periodIn(periods, row.period);
    if (!cells || period === undefined || !places.has(row.locality) || !isSound(row)) {
      problemCount += 1;
      continue;
    }
    const figure = { row, period };
    const cell = cells.get(row.locality);
    if (cell) cell.push(figure);
    else cells.set(row.locality, [figure]);
  }
  for (const cells of rows.values()) for (const cell of cells.values()) order(cell);
  return { rows, problemCount };
}

function isSound({ value, of, qualifier, qualifierText, status, periodBasis, scope }) {
  return (
    (value === null || Number.isFinite(value)) &&
    (of === undefined || of > 0) &&
    (qualifier === undefined || words.qualifier.has(qualifier)) &&
    (qualifierText === undefined || typeof qualifierText === 'string') &&
    (status === undefined || words.status.has(status)) &&
    (periodBasis === undefined || words.periodBasis.has(periodBasis)) &&
    (scope === undefined || typeof scope === 'string')
  );
}

function periodIn(known, text) {
  let period = known.get(text);
  if (period === undefined && typeof text === 'string') {
    const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
    if (year === undefined) return undefined;
    period = {
      text,
      year: Number(year),
      last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
    };
    known.set(text, period);
  }
  return period;
}

function order(cell) {
  for (let n = 1; n < cell.length; n++)
    if (cell[n - 1].period.last >= cell[n].period.last) {
      cell.sort((a, b) => (a.period.last < b.period.last ? -1 : 1));
      return;
    }
}

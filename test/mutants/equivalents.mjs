/**
 * Mutants that no input tells from the original, each with the reason. An entry names its mutant by the file, the text of
 * the line where it starts, and what becomes of what (white space as one space); one that excuses no survivor is a
 * failure too.
 */
const neverGreater = 'Nothing is before or after `undefined`: both say no where no day is stated.';
const latestOf =
  'Only names of one period compare as 0, and either of them is that period; beyond, all that counts is the sign.';
const ratio =
  'Three lengths of time, of which each term has two in a quotient: neither their unit nor their sign is left.';

export const equivalents = [
  {
    file: 'comparison.ts',
    line: 'return { locality, figure: dated ?? (each ? latestFigure(series) : series.findLast(isUndated)) };',
    from: 'series.findLast',
    to: 'series.find',
    reason: 'Two rows without a date are duplicates, of which the reader keeps one.',
  },
  {
    file: 'comparison.ts',
    line: 'rank: figure && standing?.ranks.get(figure),',
    from: 'figure && standing?.ranks.get(figure)',
    to: '(standing?.ranks.get(figure))',
    reason:
      'The map holds figures only: of `undefined` it has no rank either. The compiler asks for the figure.',
  },
  {
    file: 'comparison.ts',
    line: 'return periods.reduce((a, b) => (comparePeriods(a, b) < 0 ? b : a), null) ?? undefined;',
    from: 'comparePeriods(a, b) < 0',
    to: '(comparePeriods(a, b) <= 0)',
    reason: latestOf,
  },
  {
    file: 'comparison.ts',
    line: 'return periods.reduce((a, b) => (comparePeriods(a, b) < 0 ? b : a), null) ?? undefined;',
    from: '0',
    to: '1',
    reason: latestOf,
  },
  {
    file: 'comparison.ts',
    line: 'const own = standing.find(({ locality }) => locality.id === highlight)?.figure;',
    from: 'standing.find',
    to: 'standing.findLast',
    reason: 'A locality has the same figure however often it is asked for.',
  },
  {
    file: 'difference.ts',
    line: 'let digits = 0;',
    from: '0',
    to: '1',
    reason: 'The difference of two whole numbers is whole: its first decimal is 0.',
  },
  {
    file: 'line.ts',
    line: 'const dayLength = 86_400_000;',
    from: '86_400_000',
    to: '86400001',
    reason: 'Periods begin and end with whole days: nothing lies between one of them and two.',
  },
  {
    file: 'pace.ts',
    line: 'const day = figure.period.last < end ? figure.period.last : end;',
    from: 'figure.period.last < end',
    to: '(figure.period.last <= end)',
    reason: 'Where the two are equal it is the same day.',
  },
  {
    file: 'pace.ts',
    line: 'return (Date.parse(to) - Date.parse(from)) / 86_400_000;',
    from: '(Date.parse(to) - Date.parse(from)) / 86_400_000',
    to: '((Date.parse(to) - Date.parse(from)) * 86_400_000)',
    reason: ratio,
  },
  {
    file: 'pace.ts',
    line: 'return (Date.parse(to) - Date.parse(from)) / 86_400_000;',
    from: 'Date.parse(to) - Date.parse(from)',
    to: '((Date.parse(from)) - (Date.parse(to)))',
    reason: ratio,
  },
  {
    file: 'series.ts',
    line: 'const [earlier, later] = comparePeriods(a.period, b.period) > 0 ? [b, a] : [a, b];',
    from: 'comparePeriods(a.period, b.period) > 0',
    to: '(comparePeriods(a.period, b.period) >= 0)',
    reason:
      'Two figures of one period are of two localities, which are two units in either order, or are one figure.',
  },
  {
    file: 'standing.ts',
    line: 'const values = figures.map(({ value }) => value!).sort((a, b) => a - b);',
    from: 'a - b',
    to: '((b) - (a))',
    reason:
      'The middle of a list is the middle of it from its end; a sum differs past the digits that are kept.',
  },
  {
    file: 'units.ts',
    line: "return isOlder || (later.method === 'reported' && to > (unit.validTo ?? to));",
    from: 'unit.validTo ?? to',
    to: '(unit.validTo)',
    reason: neverGreater,
  },
  {
    file: 'units.ts',
    line: 'if (first > (validTo ?? first) || to < first) return false;',
    from: 'validTo ?? first',
    to: '(validTo)',
    reason: neverGreater,
  },
  {
    file: 'units.ts',
    line: "return from < (validFrom ?? '') || hasGrown || hasShrunk;",
    from: "validFrom ?? ''",
    to: '(validFrom)',
    reason: neverGreater,
  },
  {
    file: 'units.ts',
    line: '(unit.validTo ?? latestStart) < latestStart ||',
    from: 'unit.validTo ?? latestStart',
    to: '(unit.validTo)',
    reason: neverGreater,
  },
  {
    file: 'verdict.ts',
    line: 'const tones = {',
    from: "{ exceeded: 'met', met: 'met', 'not-met': 'behind', missed: 'missed', 'no-figure': undefined, }",
    to: "{ exceeded: 'met', met: 'met', 'not-met': 'behind', missed: 'missed' }",
    reason: 'What is not there is `undefined` too; it is written so that the compiler sees every verdict.',
  },
  {
    file: 'verdict.ts',
    line: 'return min !== undefined && value < min ? exactDifference(min, value) : undefined;',
    from: 'min !== undefined && value < min',
    to: '(value < min)',
    reason: 'Nothing is below `undefined`: what is below the minimum has one.',
  },
  {
    file: 'verdict.ts',
    line: 'return min === undefined ? undefined : Math.abs(exactDifference(value, min));',
    from: 'exactDifference(value, min)',
    to: 'exactDifference(min, value)',
    reason: 'A distance has no sign.',
  },
];

import type { Refusal } from '../adapter.js';
import { columnNamed, columnsRefusal, type ColumnMap } from './column-map.js';
import type { Dimension } from './cube.js';

/** What the dimensions of a data set stand for. Where one is absent, a constant stands for it. */
export interface Roles {
  readonly time: Dimension | undefined;
  readonly locality: Dimension | undefined;
  readonly part: Dimension | undefined;
  /** Each combination of their categories is an indicator. */
  readonly others: readonly Dimension[];
}

const named = ['period', 'locality', 'part', 'indicator'] as const;

/**
 * Finds the roles: as `columns` declares them, else as the data set does; of time also that dimension whose labels are
 * all periods. Refused are two that could be it, and none.
 */
export function rolesOf(
  dimensions: readonly Dimension[],
  map: ColumnMap,
  isTime: (dimension: Dimension) => boolean,
): Roles | { readonly refusal: Refusal } {
  const missing: string[] = [];
  const taken = new Set<Dimension>();
  const names = [dimensions.map(({ id }) => id), dimensions.map(({ label }) => label)];
  const declared = new Map<string, Dimension>();
  for (const field of named) {
    const name = map.get(field)?.column;
    if (name === undefined) continue;
    const place = names.map((each) => columnNamed(name, each)).find((each) => each >= 0);
    const dimension = place === undefined ? undefined : dimensions[place];
    if (!dimension || taken.has(dimension)) missing.push(field);
    else declared.set(field, dimension);
    if (dimension) taken.add(dimension);
  }
  const find = (field: 'period' | 'locality', ...tests: readonly ((dimension: Dimension) => boolean)[]) => {
    if (map.has(field)) return declared.get(field);
    for (const test of tests) {
      const fitting = dimensions.filter((dimension) => !taken.has(dimension) && test(dimension));
      if (fitting.length !== 1) continue;
      taken.add(fitting[0]!);
      return fitting[0];
    }
    missing.push(field);
    return undefined;
  };
  const locality = find('locality', ({ role }) => role === 'geo');
  const time = find('period', ({ role }) => role === 'time', isTime);
  if (missing.length > 0) return { refusal: columnsRefusal(missing, [...new Set(names.flat())]) };
  const part = declared.get('part');
  const others = dimensions.filter((each) => each !== time && each !== locality && each !== part);
  return { time, locality, part, others };
}

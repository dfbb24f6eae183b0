import type { Noun } from '../problem.js';
import { excerpt } from '../read/excerpt.js';
import type { ProblemLog } from '../read/problem-log.js';
import { categoryAt, type Category, type Cube } from './cube.js';
import type { Roles } from './roles.js';

/**
 * The cells of categories that can be told apart. Of two that a feed would call the same the first is kept, the other
 * reported: a figure never lands on a namesake.
 */
export function withoutNamesakes(
  { cells }: Cube,
  { locality, part, others }: Roles,
  log: ProblemLog,
): readonly number[] {
  const left = new Set<Category>();
  const leave = (noun: Noun, categories: readonly Category[] = []) => {
    const known = new Map<string, Category>();
    for (const category of categories) {
      const { name, pointer } = category;
      const earlier = known.get(name);
      if (!earlier) known.set(name, category);
      else {
        left.add(category);
        const other = { pointer: earlier.pointer };
        log.add(() => ({ pointer, code: 'duplicate', noun, found: excerpt(name), other }));
      }
    }
  };
  leave('locality', locality?.categories);
  leave('part', part?.categories);
  for (const { categories } of others) leave('indicator', categories);
  if (left.size === 0) return cells;
  const dimensions = [...(locality ? [locality] : []), ...(part ? [part] : []), ...others];
  return cells.filter((cell) => !dimensions.some((dimension) => left.has(categoryAt(dimension, cell))));
}

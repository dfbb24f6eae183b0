import type { Id } from '../feed.js';
import type { Noun, ProblemCase } from '../problem.js';
import { excerpt } from '../read/excerpt.js';
import { isEmpty } from './cells.js';
import type { Binding } from './column-map.js';
import type { ColumnField } from './fields.js';
import { plain } from './ids.js';

/** What rows say in one field of a locality, an indicator or the like. */
export interface Saying {
  readonly cell: unknown;
  /** The cell as it is compared. */
  readonly words: string;
  /** The first row that says it. */
  readonly row: number;
  readonly binding: Binding;
}

export type Sayings = ReadonlyMap<ColumnField, Saying>;

export interface Clash {
  readonly binding: Binding;
  readonly problem: ProblemCase;
}

/** The localities, or the like, that rows speak of, in the order of their first rows. */
export class Entities {
  readonly found = new Map<Id, Map<ColumnField, Saying>>();
  private readonly noun: Noun;
  /** The field that names it, then what else rows say of it. */
  private readonly bindings: readonly Binding[];
  private readonly cellOf: (row: number, binding: Binding) => unknown;

  constructor(noun: Noun, bindings: readonly Binding[], cellOf: (row: number, binding: Binding) => unknown) {
    this.noun = noun;
    this.bindings = bindings;
    this.cellOf = cellOf;
  }

  /** What names it; absent: rows speak of none. */
  get key(): Binding | undefined {
    return this.bindings[0];
  }

  /** Where a row says something else of `id` than an earlier one did. */
  clash(id: Id, row: number): Clash | undefined {
    const earlier = this.found.get(id);
    if (!earlier) return undefined;
    for (const order of this.bindings.keys()) {
      const binding = this.bindings[order]!;
      const { field } = binding;
      const said = earlier.get(field);
      const cell = said && this.cellOf(row, binding);
      if (!said || cell === said.cell || cell === undefined || isEmpty(cell)) continue;
      const words = wordsOf(cell);
      if (words === said.words) continue;
      const found = { found: excerpt(words), expected: excerpt(said.words) };
      const name = order === 0 ? 'name' : field.slice(field.indexOf('.') + 1);
      return { binding, problem: { code: 'row-clash', noun: this.noun, field: name, ...found } };
    }
    return undefined;
  }

  /** Takes in what a row says that does not clash. */
  add(id: Id, row: number): void {
    let known = this.found.get(id);
    if (!known) this.found.set(id, (known = new Map<ColumnField, Saying>()));
    if (known.size === this.bindings.length) return;
    for (const binding of this.bindings) {
      if (known.has(binding.field)) continue;
      const cell = this.cellOf(row, binding);
      if (cell !== undefined && !isEmpty(cell))
        known.set(binding.field, { cell, words: wordsOf(cell), row, binding });
    }
  }
}

function wordsOf(cell: unknown): string {
  return plain(typeof cell === 'string' ? cell : excerpt(cell));
}

import type { Id } from '../feed.js';
import type { Noun, ProblemCase } from '../problem.js';
import { excerpt } from '../read/excerpt.js';
import type { ProblemLog } from '../read/problem-log.js';
import { isDamaged, isEmpty, type ReadCell } from './cells.js';
import type { Binding } from './column-map.js';
import { Entities } from './entities.js';
import { facts, keys, observationFields, type ColumnField } from './fields.js';
import { isId } from './ids.js';
import type { Table } from './table.js';

type Row = Record<string, unknown>;
type Named = readonly [Entities, Id];

/** Reads a table row by row, and keeps what the rows say of localities and indicators. */
export class RowReader {
  readonly localities: Entities;
  readonly indicators: Entities;
  readonly groups: Entities;
  /** Of each indicator. */
  readonly parts = new Map<Id, Entities>();
  readonly stages = new Map<Id, Entities>();
  private readonly table: Table;
  private readonly bindings: readonly Binding[];
  private readonly own: readonly Binding[];
  private readonly facts: readonly Binding[];
  private readonly readCell: ReadCell;
  private readonly log: ProblemLog;

  constructor(table: Table, bindings: readonly Binding[], readCell: ReadCell, log: ProblemLog) {
    this.table = table;
    this.bindings = bindings;
    this.readCell = readCell;
    this.log = log;
    this.own = bindings.filter(({ field }) => observationFields.some((each) => each === field));
    this.facts = bindings.filter(({ field }) => facts.some((each) => each === field));
    this.localities = this.entities('locality');
    this.indicators = this.entities('indicator');
    this.groups = this.entities('group', 'indicator.group');
  }

  private entities(noun: Noun, key: string = noun): Entities {
    const about = this.bindings.filter(({ field }) => field === key || field.startsWith(`${key}.`));
    return new Entities(noun, about, this.cell);
  }

  /** The observation of a row; `undefined` where it is blank, or was reported and left out. */
  read(row: number): Row | undefined {
    let isBlank = true;
    for (const binding of this.bindings) {
      const cell = this.cell(row, binding);
      if (isDamaged(cell)) return this.reject(row, binding, { code: 'encoding', found: excerpt(cell) });
      isBlank &&= binding.column === undefined || cell === undefined || isEmpty(cell);
    }
    const entry = isBlank ? undefined : this.entry(row);
    if (!entry) return undefined;
    const named = this.namedBy(row, entry);
    for (const [entities, id] of named) {
      const clash = entities.clash(id, row);
      if (clash) return this.reject(row, clash.binding, clash.problem);
    }
    for (const [entities, id] of named) entities.add(id, row);
    return entry;
  }

  private entry(row: number): Row | undefined {
    const entry: Row = {};
    for (const binding of this.own) {
      const { field } = binding;
      const cell = this.cell(row, binding);
      if (cell === undefined) continue;
      if (!isEmpty(cell)) {
        entry[field] = this.readCell(field, field === 'value' ? this.withoutPercent(row, cell) : cell);
        // The source's own word for it.
        if (field === 'qualifier' && typeof cell === 'string' && entry[field] !== cell.trim())
          entry['qualifierText'] = cell.trim();
      }
      // The source gives no date.
      else if (field === 'period') entry[field] = null;
    }
    for (const field of keys) if (entry[field] === undefined) return this.rejectMissing(row, field);
    if (facts.every((field) => entry[field] === undefined)) {
      if (this.facts.every((binding) => this.cell(row, binding) === undefined))
        return this.rejectMissing(row, this.facts[0]!.field);
      entry['value'] = null;
    }
    return entry;
  }

  /** Excel writes the sign of a percentage into its cell. Of what else it would be a share, nobody says. */
  private withoutPercent(row: number, cell: unknown): unknown {
    const share = typeof cell === 'string' ? /^(.*\d)\s*%$/s.exec(cell.trim())?.[1] : undefined;
    const unit =
      share === undefined ? undefined : this.bindings.find(({ field }) => field === 'indicator.unit');
    const isPercentage = unit && this.readCell('indicator.unit', this.cell(row, unit)) === 'percent';
    return isPercentage ? share : cell;
  }

  /** What a row speaks of. An id that is none declares nothing: the reader reports it. */
  private namedBy(row: number, { indicator, locality, part, stage }: Row): readonly Named[] {
    const named: Named[] = [];
    const name = (entities: Entities, id: unknown) => {
      if (typeof id === 'string' && isId(id)) named.push([entities, id]);
    };
    name(this.localities, locality);
    name(this.indicators, indicator);
    const group = this.groups.key && this.cell(row, this.groups.key);
    if (group !== undefined && !isEmpty(group)) name(this.groups, this.readCell('indicator.group', group));
    if (typeof indicator !== 'string') return named;
    if (part !== undefined) name(this.within(this.parts, indicator, 'part'), part);
    if (stage !== undefined) name(this.within(this.stages, indicator, 'stage'), stage);
    return named;
  }

  private within(all: Map<Id, Entities>, indicator: Id, noun: 'part' | 'stage'): Entities {
    const known = all.get(indicator) ?? this.entities(noun);
    all.set(indicator, known);
    return known;
  }

  private readonly cell = (row: number, { column, constant }: Binding): unknown => {
    const cell = column === undefined ? undefined : this.table.cell(row, column);
    return constant !== undefined && (cell === undefined || isEmpty(cell)) ? constant : cell;
  };

  private rejectMissing(row: number, field: ColumnField): undefined {
    return this.reject(
      row,
      this.own.find((binding) => binding.field === field)!,
      { code: 'missing', field },
    );
  }

  private reject(row: number, { column }: Binding, problem: ProblemCase): undefined {
    this.log.add(() => ({ ...this.table.place(row, column), ...problem }));
  }
}

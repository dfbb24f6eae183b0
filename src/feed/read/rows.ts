import type { Id, Observation, Publisher, Rows, Target } from '../feed.js';
import { comparePeriods, type Period } from '../period.js';
import type { Noun, Place, ProblemCase } from '../problem.js';
import type { Steps } from '../steps.js';
import { isObject, type Entry } from './entry.js';
import { excerpt } from './excerpt.js';
import type { Scope } from './scope.js';
import { saysTheSame } from './unchanged.js';

/** Rows, or cells, between two pauses: a millisecond or two. */
const rowsOfStep = 500;

/** What the index has to know of a kind of row. */
export interface RowKind<Row> {
  readonly list: string;
  readonly noun: Noun;
  readonly read: (at: Entry, scope: Scope) => Row | undefined;
  readonly periodOf: (row: Row) => Period | null;
  readonly partOf: (row: Row) => Id | undefined;
}

/** One document's rows in its order, `undefined` where one was left out: so a row is found again when reported. */
interface Written<Row> {
  readonly root: Entry;
  readonly rows: (Row | undefined)[];
}

/** The rows of all documents by indicator and locality. Filled document by document, then settled once. */
export class RowIndex<Row extends Observation | Target> {
  readonly rows: Rows<Row>;
  private readonly cells = new Map<Id, Map<Id, Row[]>>();
  private readonly documents = new Map<Publisher, Written<Row>>();
  private readonly kind: RowKind<Row>;
  private sincePause = 0;

  constructor(kind: RowKind<Row>) {
    this.kind = kind;
    this.rows = this.cells;
  }

  /** Reads the list of one document. */
  *read(scope: Scope): Steps<void> {
    const list: unknown = scope.root.get(this.kind.list);
    if (!Array.isArray(list)) return;
    this.documents.set(scope.publisher, { root: scope.root, rows: [] });
    for (let from = 0; from < list.length; from += rowsOfStep) {
      this.readSlice(scope, list, from, Math.min(list.length, from + rowsOfStep));
      yield;
    }
  }

  /** Reads rows `from` up to `to` of a list; slices follow each other. */
  private readSlice(scope: Scope, list: readonly unknown[], from: number, to: number): void {
    const place = scope.root.child(this.kind.list, list);
    const at = place.child(from, {});
    const written = this.documents.get(scope.publisher)?.rows;
    for (let index = from; index < to; index++) {
      const fields = list[index];
      let row: Row | undefined;
      if (isObject(fields)) {
        at.move(index, fields);
        row = this.kind.read(at, scope);
      } else place.reject(index, { code: 'type', expected: 'object', found: excerpt(fields) });
      written?.push(row);
      if (row) this.cellOf(row.indicator, row.locality ?? '').push(row);
    }
  }

  /** Orders the rows of each cell, undated ones first, and drops duplicates: the later row wins, in the later document. */
  *settle(): Steps<void> {
    for (const [cells, locality, rows] of this.eachCell()) {
      if (!this.ascends(rows)) cells.set(locality, this.withoutDuplicates(rows.sort(this.compare)));
      if (this.isPause(rows)) yield;
    }
  }

  /** Puts the `earlier` rows of each cell that did not change in place of the same ones. */
  *keep(earlier: Rows<Row>): Steps<void> {
    for (const [cells, locality, rows, indicator] of this.eachCell()) {
      const known = earlier.get(indicator)?.get(locality);
      if (known && saysTheSame(known, rows)) cells.set(locality, known as Row[]);
      if (this.isPause(rows)) yield;
    }
  }

  private *eachCell(): Generator<[Map<Id, Row[]>, Id, Row[], Id]> {
    for (const [indicator, cells] of this.cells)
      for (const [locality, rows] of cells) yield [cells, locality, rows, indicator];
  }

  private isPause({ length }: readonly Row[]): boolean {
    this.sincePause += length;
    if (this.sincePause < rowsOfStep) return false;
    this.sincePause = 0;
    return true;
  }

  /** Reports a row where it is written. */
  report(row: Row, describe: () => ProblemCase): void {
    const root = this.documents.get(row.publisher)?.root;
    root?.log.add(() => ({ ...this.placeOf(row), ...describe() }));
  }

  private placeOf(row: Row): Place {
    const { root, rows } = this.documents.get(row.publisher)!;
    return root.child(this.kind.list, []).place(rows.indexOf(row));
  }

  /** By period, the whole before its parts; 0 only for two rows of one key. */
  private readonly compare = (a: Row, b: Row): number => {
    const { periodOf, partOf } = this.kind;
    const [one, other] = [partOf(a) ?? '', partOf(b) ?? ''];
    return comparePeriods(periodOf(a), periodOf(b)) || (one < other ? -1 : Number(one > other));
  };

  private ascends(rows: readonly Row[]): boolean {
    let previous: Row | undefined;
    for (const row of rows) {
      if (previous && this.compare(previous, row) >= 0) return false;
      previous = row;
    }
    return true;
  }

  private withoutDuplicates(rows: readonly Row[]): Row[] {
    const kept: Row[] = [];
    for (const row of rows) {
      const earlier = kept.at(-1);
      const isSame = earlier !== undefined && this.compare(earlier, row) === 0;
      if (isSame) this.report(row, () => this.duplicate(earlier, row));
      kept[kept.length - Number(isSame)] = row;
    }
    return kept;
  }

  private duplicate(earlier: Row, row: Row): ProblemCase {
    const key = [row.indicator, row.locality, this.kind.periodOf(row)?.text, this.kind.partOf(row)];
    return {
      code: 'duplicate',
      noun: this.kind.noun,
      found: key.filter((word) => word !== undefined).join(', '),
      other: this.placeOf(earlier),
    };
  }

  private cellOf(indicator: Id, locality: Id): Row[] {
    const cells = this.cells.get(indicator) ?? new Map<Id, Row[]>();
    const cell = cells.get(locality) ?? [];
    if (cell.length === 0) this.cells.set(indicator, cells.set(locality, cell));
    return cell;
  }
}

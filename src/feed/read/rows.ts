import type { Id, Observation, Publisher, Rows, Target } from '../feed.js';
import { comparePeriods, type Period } from '../period.js';
import type { Noun, ProblemCase } from '../problem.js';
import { isObject, type Entry } from './entry.js';
import { excerpt } from './excerpt.js';
import type { Scope } from './scope.js';

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

  constructor(kind: RowKind<Row>) {
    this.kind = kind;
    this.rows = this.cells;
  }

  /** Reads the list of one document. */
  read(scope: Scope): void {
    const list = scope.root.get(this.kind.list);
    if (!Array.isArray(list)) return;
    this.documents.set(scope.publisher, { root: scope.root, rows: [] });
    this.readSlice(scope, list, 0, list.length);
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
  settle(): void {
    for (const cells of this.cells.values())
      for (const [locality, rows] of cells)
        if (!this.ascends(rows)) cells.set(locality, this.withoutDuplicates(rows.sort(this.compare)));
  }

  /** Reports a row where it is written. */
  report(row: Row, describe: () => ProblemCase): void {
    const root = this.documents.get(row.publisher)?.root;
    root?.log.add(() => ({ pointer: this.pointerOf(row), url: root.url, ...describe() }));
  }

  private pointerOf(row: Row): string {
    return `/${this.kind.list}/${this.documents.get(row.publisher)?.rows.indexOf(row) ?? ''}`;
  }

  private readonly compare = (a: Row, b: Row): number =>
    comparePeriods(this.kind.periodOf(a), this.kind.periodOf(b));

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
    let sameDays = 0;
    for (const row of rows) {
      const previous = kept.at(-1);
      if (previous && this.compare(previous, row) !== 0) sameDays = kept.length;
      const place = this.placeOf(row, kept, sameDays);
      const earlier = kept[place];
      if (earlier) this.report(row, () => this.duplicate(earlier, row));
      kept[place] = row;
    }
    return kept;
  }

  /** Where a row of the same key stands in `kept` from `start` on; its end where none does. */
  private placeOf(row: Row, kept: readonly Row[], start: number): number {
    const { periodOf, partOf } = this.kind;
    for (let place = start; place < kept.length; place++) {
      const other = kept[place];
      if (other && periodOf(other) === periodOf(row) && partOf(other) === partOf(row)) return place;
    }
    return kept.length;
  }

  private duplicate(earlier: Row, row: Row): ProblemCase {
    const elsewhere = earlier.publisher === row.publisher ? '' : `${earlier.publisher.url ?? ''}#`;
    const key = [row.indicator, row.locality, this.kind.periodOf(row)?.text, this.kind.partOf(row)];
    return {
      code: 'duplicate',
      noun: this.kind.noun,
      found: key.filter((word) => word !== undefined).join(', '),
      other: elsewhere + this.pointerOf(earlier),
    };
  }

  private cellOf(indicator: Id, locality: Id): Row[] {
    const cells = this.cells.get(indicator) ?? new Map<Id, Row[]>();
    const cell = cells.get(locality) ?? [];
    if (cell.length === 0) this.cells.set(indicator, cells.set(locality, cell));
    return cell;
  }
}

import type { Place, Problem, ProblemCase } from '../problem.js';
import type { FeedInput } from './input.js';
import type { ProblemLog } from './problem-log.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One object or list of a document, where it stands, and whether what was read of it so far can be used. */
export class Entry {
  readonly log: ProblemLog;
  readonly input: FeedInput;
  /** Whether every field read so far could be used. */
  sound = true;
  /** As the document has them, with whatever prototype. */
  fields: Fields;
  private readonly parent: Entry | undefined;
  private key: string | number;

  constructor(log: ProblemLog, input: FeedInput, fields: Fields, parent?: Entry, key: string | number = '') {
    this.log = log;
    this.input = input;
    this.fields = fields;
    this.parent = parent;
    this.key = key;
  }

  child(key: string | number, fields: Fields | readonly unknown[]): Entry {
    return new Entry(this.log, this.input, fields as Fields, this, key);
  }

  /** Stands for a sibling from now on: a list of 100,000 rows is read with one entry. */
  move(key: number, fields: Fields): void {
    this.key = key;
    this.fields = fields;
    this.sound = true;
  }

  /** The value of a field; what a prototype holds was not written by the publisher. */
  get(field: string): unknown {
    const value = this.fields[field];
    return value !== undefined && Object.hasOwn(this.fields, field) ? value : undefined;
  }

  /** The JSON pointer (RFC 6901) of this entry, or of a field of it. */
  pointer(field?: string | number): string {
    const own = this.parent ? this.parent.pointer(this.key) : '';
    return field === undefined ? own : `${own}/${String(field).replace(/~/g, '~0').replace(/\//g, '~1')}`;
  }

  /** Where this entry, or a field of it, stands in what the publisher wrote. */
  place(field?: string | number): Place {
    const pointer = this.pointer(field);
    return { ...(this.input.origin?.locate(pointer) ?? { pointer }), url: this.input.url };
  }

  /** Reports a field, or the entry itself, and marks the entry as not sound. */
  reject(field: string | number | undefined, problem: ProblemCase): undefined {
    this.sound = false;
    this.note(field, problem);
  }

  /** Reports a field that can be used all the same. */
  note(field: string | number | undefined, problem: ProblemCase): void {
    this.log.add((): Problem => ({ ...this.place(field), ...problem }));
  }
}

/** Where something stands in what a publisher wrote. */
export interface Place {
  readonly url?: string | undefined;
  /** A JSON pointer (RFC 6901) into the document; of a table it is empty. */
  readonly pointer: string;
  /**
   * Of a table: the row as a spreadsheet counts it, from 1, the header included. Of records that came in several pages,
   * to one of which the pointer leads: their number, from 1.
   */
  readonly row?: number | undefined;
  /** Of a table: the column, by its header. */
  readonly column?: string | undefined;
}

/**
 * What a row, or a whole document, was refused or mended for, and where. `found` and `expected` quote the document as
 * JSON, in at most 40 characters, where nothing else is said. The sentence is written in `localization/problems`.
 */
export type Problem = Place & ProblemCase;

export type ProblemCase =
  /** The value is not of the kind the field takes. */
  | { readonly code: 'type'; readonly expected: Expected; readonly found: string }
  /** A word outside a closed list. */
  | { readonly code: 'choice'; readonly expected: readonly string[]; readonly found: string }
  /** The entry at `pointer` has no `field`. */
  | { readonly code: 'missing'; readonly field: string }
  /** An id that no list of the feed has. */
  | { readonly code: 'unknown'; readonly noun: Noun; readonly found: string }
  /**
   * A later row or entry with the same key. Of entries the earlier one is used, of rows the later. `found` is the id, or
   * the words of the row's key; `other` is the earlier one.
   */
  | { readonly code: 'duplicate'; readonly noun: Noun; readonly found: string; readonly other: Place }
  /** The parts of a whole add up to more than it. */
  | { readonly code: 'parts-over-whole'; readonly parts: number; readonly whole: number }
  /** `min` above `max`. */
  | { readonly code: 'order'; readonly low: number; readonly high: number }
  /** A chain of parents that runs in a circle; the parent `found` closes it, and is dropped. */
  | { readonly code: 'cycle'; readonly found: string }
  /** Two documents give one id to localities of another code or name; both are kept, the later under the id `kept`. */
  | { readonly code: 'locality-clash'; readonly found: string; readonly kept: string }
  /** Two documents count different things under one indicator id: by unit, kind, run, direction or part scheme. */
  | { readonly code: 'definition-clash'; readonly found: string; readonly expected: string }
  /** A row says something else of a locality, an indicator or the like than an earlier row of its table. */
  | {
      readonly code: 'row-clash';
      readonly noun: Noun;
      readonly field: string;
      readonly found: string;
      readonly expected: string;
    }
  /** Letters were lost: the file is not in UTF-8. */
  | { readonly code: 'encoding'; readonly found: string }
  /** A row has more cells than its table has columns. */
  | { readonly code: 'cells'; readonly found: number; readonly expected: number }
  /** A quotation mark that opens in a row is not closed, or closes inside a cell. */
  | { readonly code: 'quote' }
  /** The document's `chiso` is another version. */
  | { readonly code: 'version'; readonly found: string };

export type Expected =
  | 'object'
  | 'array'
  | 'number'
  | 'positive'
  | 'boolean'
  | 'text'
  | 'string'
  | 'id'
  | 'period'
  | 'period-or-null'
  | 'date'
  | 'date-time'
  | 'duration'
  | 'url'
  | 'range'
  | 'decimals'
  | 'unit';

export type Noun = 'locality' | 'group' | 'indicator' | 'part' | 'stage' | 'observation' | 'target';

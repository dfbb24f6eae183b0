/** What a row, or a whole document, was refused or mended for. Its sentence is written in `localization/problems`. */
export type Problem = { readonly pointer: string; readonly url?: string | undefined } & ProblemCase;

export type ProblemCase =
  /** The value is not of the kind the field takes. `found` is a short JSON excerpt of it. */
  | { readonly code: 'type'; readonly expected: Expected; readonly found: string }
  /** A word outside a closed list. */
  | { readonly code: 'choice'; readonly expected: readonly string[]; readonly found: string }
  | { readonly code: 'missing'; readonly field: string }
  /** An id that no list of the feed has. */
  | { readonly code: 'unknown'; readonly noun: Noun; readonly found: string }
  /** A later row or entry with the same key; `other` points to the earlier one. Of rows, the later one is used. */
  | { readonly code: 'duplicate'; readonly noun: Noun; readonly found: string; readonly other: string }
  /** The parts of a whole add up to more than it. */
  | { readonly code: 'parts-over-whole'; readonly parts: number; readonly whole: number }
  /** `min` above `max`. */
  | { readonly code: 'order'; readonly low: number; readonly high: number }
  /** A chain of parents that runs in a circle. */
  | { readonly code: 'cycle'; readonly found: string }
  /** Two documents give one id to localities of another code or name; both are kept, the later as `kept`. */
  | { readonly code: 'locality-clash'; readonly found: string; readonly kept: string }
  /** Two documents define one indicator id differently. */
  | { readonly code: 'definition-clash'; readonly found: string; readonly expected: string }
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
  | 'unit'
  | 'number-or-null';

export type Noun = 'locality' | 'group' | 'indicator' | 'part' | 'stage' | 'observation' | 'target';

/**
 * What turns another format into feed version 1 (`spec/feed.md` §6). Adapters are a module of their own that a page adds
 * when it needs one: they meet the core in a registry of the page, and pass only plain values to and fro.
 */
import type { FeedDocument } from './document.js';
import type { Id } from './feed.js';
import type { Place, Problem } from './problem.js';

export const formats = ['feed', 'csv', 'json-stat', 'ckan'] as const;
/** How the bytes of an address are to be read; `feed` is the format of the core itself. */
export type Format = (typeof formats)[number];

export interface AdapterOptions {
  /** How numbers and dates are written; absent: as JSON and ISO 8601 write them. Declared, never guessed. */
  readonly locale?: string | undefined;
  /**
   * Which column of the input is which field, and what holds for all rows, apart by semicolons:
   * `value: Kết quả; locality: Đơn vị; indicator = ky-so; indicator.unit = percent`.
   */
  readonly columns?: string | undefined;
}

/** Why nothing of an input can be used. */
export type Refusal =
  /** It is not what the format takes it for. */
  | { readonly detail: 'not-csv' | 'not-json-stat' | 'not-ckan' }
  /** Fields that no column gives, and the columns that there are. */
  | { readonly detail: 'columns'; readonly missing: readonly string[]; readonly known: readonly string[] }
  /** A part of `columns` that cannot be read. */
  | { readonly detail: 'columns-syntax'; readonly found: string }
  /** Its letters are not UTF-8. */
  | { readonly detail: 'encoding' }
  /** Its pages do not fit together: the publisher changed the data between two of them. */
  | { readonly detail: 'pages' };

/** What the reader has to know of a document that an adapter made. */
export interface Origin {
  /** What the adapter left out, in the coordinates of its input. The reader reports the rest. */
  readonly problems: readonly Problem[];
  /** Where in the input a part of the document comes from. */
  readonly locate: (pointer: string) => Place;
  /** What the document declares only because its rows speak of it: another document's word on it holds. */
  readonly implied: { readonly localities: ReadonlySet<Id>; readonly indicators: ReadonlySet<Id> };
}

export type Adapted =
  | { readonly refusal: Refusal }
  | (Origin & { readonly refusal?: undefined; readonly document: FeedDocument });

export interface Adapter {
  readonly format: Format;
  /** The address of the page after those that came; absent: they are all. `url` is that of the first. */
  readonly nextPage?: (pages: readonly string[], url: string) => string | undefined;
  /** The texts of all pages as one document. Pure; never throws. */
  readonly adapt: (pages: readonly string[], options: AdapterOptions) => Adapted;
}
